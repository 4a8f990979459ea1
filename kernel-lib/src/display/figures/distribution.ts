import type { Histogram, VariableComparison } from "../../protocol";
import type { Annotation, AreaTrace, Figure, LineShape } from "./figure-types";
import { countText, percentText, valueText } from "./numbers";
import type { Format } from "./numbers";
import type { Palette } from "./palette";
import { translucent } from "./palette";
import { ACROSS, area, axis, CLEAR, commonLayout, eventHatch, hover, MARGIN, textWidth } from "./parts";
import type { HoverPoint } from "./parts";
import { plotlyText } from "./plotly-text";
import type { Names } from "./statistics";
import { cutText, shownUnit } from "./statistics";
import { niceTicks } from "./ticks";

/** What a chart of one tag needs to know beside its picture. */
export interface ChartContext {
  readonly names: Names;
  /** What the tag is called. */
  readonly title: string;
  readonly palette: Palette;
  readonly format: Format;
  /** Pixels across, for the number of ticks and the places of labels. */
  readonly width: number;
  /** Pixels down. */
  readonly height: number;
}

/**
 * How a tag's values are distributed in the two populations, each as shares of
 * its own readings: the reference filled pale, the event outlined and hatched,
 * the cut dashed.
 *
 * @returns null when the stored bins can't be drawn
 */
export function distributionFigure(
  histogram: Histogram,
  variable: VariableComparison,
  context: ChartContext,
): Figure | null {
  const { palette, format, names, width } = context;
  const bins = Math.min(histogram.event.length, histogram.reference.length, histogram.edges.length - 1);
  const edges = histogram.edges.slice(0, bins + 1);
  const range = reachOfEdges(edges);
  if (range === null) return null;
  const event = shares(histogram.event.slice(0, bins));
  const reference = shares(histogram.reference.slice(0, bins));
  const top = 1.22 * Math.max(...event.values, ...reference.values, 1e-9);
  const unit = shownUnit(variable);
  const cut = variable.statistics.threshold?.cut;
  const cutShown = cut !== undefined && cut > range[0] && cut < range[1] ? cut : null;
  return {
    kind: "distribution",
    traces: [
      steps(edges, reference.values, {
        fill: translucent(palette.reference, 0.34),
        stroke: palette.reference,
        width: 0.8,
      }),
      steps(edges, event.values, {
        fill: CLEAR,
        stroke: palette.event,
        width: 1.8,
        pattern: eventHatch(palette),
      }),
      hover(binTexts(histogram, edges, [event.total, reference.total], variable, context, top)),
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
      yaxis: axis(
        { range: [0, top], ticks: shareTicks(top, format), title: "share of each", grid: true },
        palette,
      ),
      shapes: cutShown === null ? [] : [cutLine(cutShown, palette)],
      annotations: [
        ...populationLabels(edges, event, reference, top, context),
        ...(cutShown === null ? [] : [cutLabel(cutShown, range, cutText(variable, format) ?? "", context)]),
      ],
      hovermode: "x",
      dragmode: false,
    },
    alt: `Distribution of ${context.title}: ${names.event} (${countText(event.total, format)}) outlined and hatched, ${names.reference} (${countText(reference.total, format)}) filled pale${cutShown === null ? "" : `, cut at ${cutText(variable, format) ?? ""}`}.`,
    notes: notes(histogram, event.total, names, format),
  };
}

/** The ends of an axis that shows all bins; null when they can't be drawn. */
export function reachOfEdges(edges: readonly number[]): [number, number] | null {
  const [first, last] = [edges[0] ?? NaN, edges.at(-1) ?? NaN];
  const reach = last - first;
  const range: [number, number] = [first - 0.01 * reach, last + 0.01 * reach];
  return reach > 0 && Number.isFinite(range[1] - range[0]) ? range : null;
}

/** Counts as shares of their sum. */
export interface Shares {
  readonly values: number[];
  readonly total: number;
}

/** Counts as shares of their sum; all 0 when there are none. */
export function shares(counts: readonly number[]): Shares {
  const total = counts.reduce((sum, count) => sum + Math.max(0, count), 0);
  return { values: counts.map(count => (total > 0 ? Math.max(0, count) / total : 0)), total };
}

/** The outline of neighbouring bins that hold something, each run closed on the baseline. */
export function steps(
  edges: readonly number[],
  heights: readonly number[],
  look: Parameters<typeof area>[1],
): AreaTrace {
  const x: (number | null)[] = [];
  const y: (number | null)[] = [];
  for (let bin = 0; bin < heights.length; bin++) {
    if (heights[bin] === 0) continue;
    if (bin === 0 || heights[bin - 1] === 0) {
      if (x.length > 0) [x, y].forEach(list => list.push(null));
      x.push(edges[bin]!);
      y.push(0);
    }
    x.push(edges[bin]!, edges[bin + 1]!);
    y.push(heights[bin]!, heights[bin]!);
    if (bin === heights.length - 1 || heights[bin + 1] === 0) {
      x.push(edges[bin + 1]!);
      y.push(0);
    }
  }
  return area({ x, y }, look);
}

function binTexts(
  { event, reference }: Histogram,
  edges: readonly number[],
  [events, references]: [number, number],
  variable: VariableComparison,
  { names, format }: ChartContext,
  top: number,
): HoverPoint[] {
  const unit = shownUnit(variable);
  const reach = edges[edges.length - 1]! - edges[0]!;
  return edges.slice(0, -1).map((from, bin) => {
    const to = edges[bin + 1]!;
    const share = (count: number, total: number): string =>
      `${percentText(count, total, format)} (${countText(count, format)} of ${countText(total, format)})`;
    const span = `${valueText(from, undefined, format, reach / 4)} – ${valueText(to, unit, format, reach / 4)}`;
    const lines = [
      span,
      `${names.event} ${share(event[bin]!, events)}`,
      `${names.reference} ${share(reference[bin]!, references)}`,
    ];
    return { x: (from + to) / 2, y: top / 2, lines };
  });
}

/** Per cent along an axis of shares. */
export function shareTicks(top: number, format: Format): { at: number; text: string }[] {
  return niceTicks(0, 100 * top, 3, format).map(({ at, text }) => ({ at: at / 100, text: `${text}\u00A0%` }));
}

/** A dashed line over the whole height. */
export function cutLine(x: number, palette: Palette): LineShape {
  return {
    type: "line",
    xref: "x",
    yref: "paper",
    x0: x,
    x1: x,
    y0: 0,
    y1: 1,
    line: { color: palette.cut, width: 1.5, dash: "dash" },
  };
}

function label(
  text: string,
  place: Partial<Annotation> & Pick<Annotation, "x" | "y">,
  color: string,
  palette: Palette,
): Annotation {
  return {
    text: plotlyText(text),
    xref: "x",
    yref: "y",
    xanchor: "center",
    yanchor: "bottom",
    xshift: 0,
    yshift: 2,
    showarrow: false,
    font: { color, size: palette.fontSize },
    bgcolor: translucent(palette.background, 0.7),
    ...place,
  };
}

/** The cut's value above the plot, kept inside of it. */
export function cutLabel(
  cut: number,
  [from, to]: [number, number],
  value: string,
  { palette, width }: ChartContext,
): Annotation {
  const text = `cut ${value}`;
  const inner = Math.max(1, width - ACROSS);
  const at = ((cut - from) / (to - from)) * inner;
  const half = textWidth(text, palette.fontSize) / 2;
  const xanchor = at < half ? "left" : at > inner - half ? "right" : "center";
  return label(text, { x: cut, y: 1, yref: "paper", xanchor, yshift: 1 }, palette.cut, palette);
}

/** Each population is named at its peak; the one further right reaches rightward, so that they don't meet. */
function populationLabels(
  edges: readonly number[],
  event: Shares,
  reference: Shares,
  top: number,
  { names, palette, width }: ChartContext,
): Annotation[] {
  const eventRight = centre(edges, event.values) >= centre(edges, reference.values);
  const span = edges[edges.length - 1]! - edges[0]!;
  const place = (shares: Shares, text: string, color: string, right: boolean, lift: number): Annotation[] => {
    if (shares.total === 0) return [];
    const bin = shares.values.indexOf(Math.max(...shares.values));
    const middle = (edges[bin]! + edges[bin + 1]!) / 2;
    const pixels = ((middle - edges[0]!) / span) * (width - ACROSS);
    const room = textWidth(text, palette.fontSize) + 8;
    const xanchor = right
      ? pixels + room > width - ACROSS
        ? "right"
        : "left"
      : pixels < room
        ? "left"
        : "right";
    return [
      label(
        text,
        { x: middle, y: Math.min(shares.values[bin]!, top * 0.9), xanchor, yshift: lift },
        color,
        palette,
      ),
    ];
  };
  const height = (shares: Shares): number => Math.max(0, ...shares.values) / top;
  const sameHeight = Math.abs(height(event) - height(reference)) < 0.15 && event.total > 0;
  const samePlace = Math.abs(centre(edges, event.values) - centre(edges, reference.values)) < 0.12 * span;
  return [
    ...place(reference, names.reference, palette.reference, !eventRight, 2),
    ...place(event, names.event, palette.event, eventRight, sameHeight && samePlace ? 14 : 2),
  ];
}

function centre(edges: readonly number[], values: readonly number[]): number {
  return values.reduce((sum, share, bin) => sum + (share * (edges[bin]! + edges[bin + 1]!)) / 2, 0);
}

function notes({ outside }: Histogram, events: number, names: Names, format: Format): string[] {
  return [...outsideNotes(outside, format), ...(events === 0 ? [`No ${names.event} readings here.`] : [])];
}

/** Says that a histogram leaves readings out. */
export function outsideNotes(outside: number, format: Format): string[] {
  return outside > 0
    ? [`${countText(outside, format)} ${outside === 1 ? "reading" : "readings"} beyond the ends not drawn.`]
    : [];
}
