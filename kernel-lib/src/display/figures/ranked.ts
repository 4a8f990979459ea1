import type { Comparison } from "../../protocol";
import type { Annotation, BarTrace, Figure } from "./figure-types";
import type { Format } from "./numbers";
import type { Palette } from "./palette";
import { translucent } from "./palette";
import { axis, CLEAR, commonLayout, textWidth } from "./parts";
import { clip, plainText } from "./plain";
import { plotlyText } from "./plotly-text";
import { rankingOf, rankingTitle, separation, separationText } from "./statistics";
import { niceTicks } from "./ticks";
import { titleOf } from "./words";

const ROW_HEIGHT = 24;
const LABEL_LENGTH = 34;

/**
 * The leading tags as horizontal bars, best first, from zero.
 *
 * @param count how many at most
 */
export function rankedFigure(
  comparison: Comparison,
  palette: Palette,
  format: Format = {},
  count: number = 15,
): Figure {
  const ranking = rankingOf(comparison);
  const shown = comparison.variables.slice(0, count);
  const values = shown.map(variable => separation(variable, ranking) ?? 0);
  const reach = Math.max(...values, 0) || 1;
  const labels = shown.map(variable => clip(titleOf(variable), LABEL_LENGTH));
  const texts = shown.map(
    variable => `${separationText(separation(variable, ranking), format)} · ${plainText(variable.words)}`,
  );
  const left = Math.min(250, Math.max(60, ...labels.map(label => textWidth(label, 11) + 14)));
  return {
    kind: "ranked",
    traces: [bars(values, labels, texts, palette)],
    layout: {
      ...commonLayout(palette),
      height: ROW_HEIGHT * Math.max(1, shown.length) + 52,
      margin: { l: Math.round(left), r: 8, t: 6, b: 40 },
      xaxis: axis(
        // Room on the right for the words behind the longest bar.
        {
          range: [0, reach * 1.45],
          ticks: niceTicks(0, reach, 4, format),
          title: rankingTitle(ranking),
          grid: true,
        },
        palette,
      ),
      yaxis: axis(
        { range: [-shown.length + 0.5, 0.5], ticks: labels.map((text, i) => ({ at: -i, text })) },
        { ...palette, muted: palette.text },
      ),
      shapes: [],
      annotations: values.map((value, i) => behindBar(value, -i, clip(texts[i], 40), palette)),
      hovermode: "closest",
      dragmode: false,
    },
    alt: altText(labels, texts, comparison.variables.length),
    notes: [],
  };
}

function bars(values: number[], labels: string[], texts: string[], palette: Palette): BarTrace {
  return {
    type: "bar",
    orientation: "h",
    x: values,
    y: values.map((_, i) => -i),
    width: 0.62,
    marker: { color: translucent(palette.muted, 0.55), line: { color: palette.muted, width: 0 } },
    hovertext: labels.map((label, i) => plotlyText(`${label}: ${texts[i]}`)),
    hoverinfo: "text",
  };
}

function behindBar(x: number, y: number, text: string, palette: Palette): Annotation {
  return {
    text: plotlyText(text),
    xref: "x",
    yref: "y",
    x,
    y,
    xanchor: "left",
    yanchor: "middle",
    xshift: 4,
    yshift: 0,
    showarrow: false,
    font: { color: palette.muted, size: 11 },
    bgcolor: CLEAR,
  };
}

function altText(labels: string[], texts: string[], all: number): string {
  const leaders = labels.slice(0, 5).map((label, i) => `${i + 1}. ${label}, ${texts[i]}`);
  return `Ranked bars of ${labels.length} of ${all} tags: ${leaders.join("; ")}.`;
}
