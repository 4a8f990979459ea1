import type { ProfileCategories, ProfileHistogram } from "../../protocol";
import { cutLine, outsideNotes, shares, shareTicks, steps } from "./distribution";
import type { ChartContext } from "./distribution";
import type { Annotation, BarTrace, Figure } from "./figure-types";
import { countText, percentText, valueText } from "./numbers";
import { translucent } from "./palette";
import { ACROSS, axis, CLEAR, commonLayout, hover, MARGIN, textWidth } from "./parts";
import { clip, plainText } from "./plain";
import { plotlyText } from "./plotly-text";
import { niceTicks } from "./ticks";
import type { MarkedLine } from "./trend";

/** Pixels that a category's bar needs at least. */
const ROW_HEIGHT = 18;

/**
 * How the readings of one tag are distributed, filled pale; its limits dashed.
 *
 * @returns null when the stored bins can't be drawn
 */
export function histogramFigure(
  histogram: ProfileHistogram,
  { unit, lines }: { readonly unit: string | undefined; readonly lines: readonly MarkedLine[] },
  context: ChartContext,
): Figure | null {
  const { palette, format, width, title } = context;
  const bins = Math.min(histogram.counts.length, histogram.edges.length - 1);
  const edges = histogram.edges.slice(0, bins + 1);
  const reach = edges.length < 2 ? NaN : edges[bins]! - edges[0]!;
  const range: [number, number] = [edges[0]! - 0.01 * reach, edges[bins]! + 0.01 * reach];
  if (!(reach > 0) || !Number.isFinite(range[1] - range[0])) return null;
  const { values, total } = shares(histogram.counts.slice(0, bins));
  const top = 1.15 * Math.max(...values, 1e-9);
  const shown = lines.filter(({ at }) => at > range[0] && at < range[1]);
  return {
    kind: "distribution",
    traces: [
      steps(edges, values, {
        fill: translucent(palette.reference, 0.34),
        stroke: palette.reference,
        width: 0.8,
      }),
      hover(
        values.map((share, bin) => ({
          x: (edges[bin]! + edges[bin + 1]!) / 2,
          y: top / 2,
          lines: [
            `${valueText(edges[bin]!, undefined, format, reach / 4)} – ${valueText(edges[bin + 1]!, unit, format, reach / 4)}`,
            `${percentText(share * total, total, format)} (${countText(histogram.counts[bin]!, format)} of ${countText(total, format)})`,
          ],
        })),
      ),
    ],
    layout: {
      ...commonLayout(palette),
      height: context.height,
      margin: MARGIN,
      xaxis: axis(
        {
          range,
          ticks: niceTicks(range[0], range[1], Math.max(2, width / 90), format),
          title: unit ?? "",
          line: true,
        },
        palette,
      ),
      yaxis: axis({ range: [0, top], ticks: shareTicks(top, format), title: "share", grid: true }, palette),
      shapes: shown.map(({ at }) => cutLine(at, palette)),
      annotations: shown.map(line => lineLabel(line, range, context)),
      hovermode: "x",
      dragmode: false,
    },
    alt: `Distribution of ${title}: ${countText(total, format)} readings${shown.map(({ text }) => `, ${text}`).join("")}.`,
    notes: outsideNotes(histogram.outside, format),
  };
}

/** Above the plot, on the side of its line where there is room. */
function lineLabel(
  { at, text }: MarkedLine,
  [from, to]: [number, number],
  { palette, width }: ChartContext,
): Annotation {
  const inner = Math.max(1, width - ACROSS);
  const place = ((at - from) / (to - from)) * inner;
  const half = textWidth(text, palette.fontSize) / 2;
  return {
    text: plotlyText(text),
    xref: "x",
    yref: "paper",
    x: at,
    y: 1,
    xanchor: place < half ? "left" : place > inner - half ? "right" : "center",
    yanchor: "bottom",
    xshift: 0,
    yshift: 1,
    showarrow: false,
    font: { color: palette.cut, size: palette.fontSize },
    bgcolor: CLEAR,
  };
}

/** How often each category occurs, the most frequent first. */
export function countsFigure({ categories }: ProfileCategories, context: ChartContext): Figure {
  const { palette, format } = context;
  const fitting = Math.max(2, Math.floor((context.height - 60) / ROW_HEIGHT));
  const shown = categories.slice(0, fitting);
  const total = categories.reduce((sum, { count }) => sum + count, 0);
  const labels = shown.map(({ value }) => clip(plainText(value).trim() || "(empty)", 22));
  const lengths = shown.map(({ count }) => count / Math.max(1, total));
  const reach = Math.max(...lengths, 1e-9);
  const texts = shown.map(
    ({ count }) => `${percentText(count, total, format)} (${countText(count, format)})`,
  );
  const left = Math.min(160, Math.max(52, ...labels.map(label => textWidth(label, 11) + 14)));
  const bars: BarTrace = {
    type: "bar",
    orientation: "h",
    x: lengths,
    y: shown.map((_, i) => -i),
    width: 0.62,
    marker: {
      color: translucent(palette.reference, 0.34),
      line: { color: palette.reference, width: 0.8 },
    },
    hovertext: labels.map((label, i) => plotlyText(`${label}: ${texts[i]}`)),
    hoverinfo: "text",
  };
  return {
    kind: "categories",
    traces: [bars],
    layout: {
      ...commonLayout(palette),
      height: context.height,
      margin: { l: Math.round(left), r: 12, t: 20, b: 40 },
      xaxis: axis(
        {
          range: [0, reach * 1.4],
          ticks: shareTicks(reach, format),
          title: "share of the readings",
          grid: true,
        },
        palette,
      ),
      yaxis: axis(
        { range: [-shown.length + 0.45, 0.55], ticks: labels.map((text, i) => ({ at: -i, text })) },
        { ...palette, muted: palette.text },
      ),
      shapes: [],
      annotations: texts.map((text, i) => behind(lengths[i]!, -i, text, context)),
      hovermode: "closest",
      dragmode: false,
    },
    alt: `Categories of ${context.title}: ${labels.map((label, i) => `${label}, ${texts[i]}`).join("; ")}.`,
    notes:
      categories.length > shown.length
        ? [`${countText(categories.length - shown.length, format)} more categories not drawn.`]
        : [],
  };
}

function behind(x: number, y: number, text: string, { palette }: ChartContext): Annotation {
  return {
    text: plotlyText(text),
    xref: "x",
    yref: "y",
    x,
    y,
    xanchor: "left",
    yanchor: "middle",
    xshift: 5,
    yshift: 0,
    showarrow: false,
    font: { color: palette.muted, size: 11 },
    bgcolor: CLEAR,
  };
}
