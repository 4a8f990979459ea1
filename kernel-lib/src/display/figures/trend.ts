import type { Axis, Trend } from "../../protocol";
import type { ChartContext } from "./distribution";
import type { Annotation, AreaTrace, Figure, LineShape, LineTrace } from "./figure-types";
import { valueText } from "./numbers";
import type { Palette } from "./palette";
import { translucent } from "./palette";
import { ACROSS, area, axis, commonLayout, hover, MARGIN } from "./parts";
import type { HoverPoint } from "./parts";
import { plotlyText } from "./plotly-text";
import { joined, middle, shadingAreas, shadingLabels } from "./shading";
import type { Range, Shading } from "./shading";
import type { Tick } from "./ticks";
import { niceTicks } from "./ticks";
import { axisTitle, isTimeAxis, knownZone, timeText, timeTicks } from "./times";

/** A value that is marked across a trend. */
export interface MarkedLine {
  readonly at: number;
  /** What is written at it: "cut 4.2 %". */
  readonly text: string;
}

/** What is drawn over time, and what stands around it. */
export interface TrendParts {
  readonly trend: Trend;
  /** Which rows are shaded. */
  readonly shading: (within: Range) => Shading;
  readonly lines: readonly MarkedLine[];
  readonly unit: string | undefined;
  /** For those who can't see it, given the lines that are drawn. */
  readonly alt: (lines: readonly MarkedLine[]) => string;
  /** Draw this part only; the trend's whole axis when left out. */
  readonly range?: Range | undefined;
}

/**
 * A tag's values over time as a min–max envelope; gaps stay gaps. Slices with event
 * rows are hatched in the event's colour, slices of left-out rows alone in grey.
 *
 * @returns null when there is no trend that can be drawn
 */
export function trendFigure(parts: TrendParts, context: ChartContext): Figure | null {
  const { trend, unit } = parts;
  if (!isDrawable(trend.axis)) return null;
  const slices = slicesOf(trend);
  const across: Range = parts.range ?? trend.axis;
  const inside = slices.filter(({ to, from }) => to > across.from && from < across.to);
  if (!(across.from < across.to)) return null;
  const [low, high] = reachOfSlices(inside, parts.lines);
  const { palette, format, width } = context;
  const shading = parts.shading(across);
  const lines = parts.lines.filter(({ at }) => at > low && at < high);
  const shownAxis: Axis = { ...trend.axis, ...across };
  return {
    kind: "trend",
    traces: [
      ...shadingAreas(shading, palette),
      ...envelope(inside, trend.thinned, palette),
      hover(sliceTexts(inside, shading, shownAxis, unit, context), "y2"),
    ],
    layout: {
      ...commonLayout(palette),
      height: context.height,
      margin: MARGIN,
      xaxis: axis(
        {
          range: [across.from, across.to],
          ticks: ticksAlong(shownAxis, context),
          title: axisTitle(shownAxis, format),
          line: true,
          zoomable: true,
        },
        palette,
      ),
      yaxis: axis({ range: [0, 1], ticks: [], visible: false }, palette),
      yaxis2: {
        ...axis(
          { range: [low, high], ticks: niceTicks(low, high, 4, format), title: unit ?? "", grid: true },
          palette,
        ),
        overlaying: "y",
        side: "left",
      },
      shapes: lines.map(({ at }) => markedLine(at, palette)),
      annotations: [
        ...shadingLabels(shading, across, width, context),
        ...lines.map(({ at, text }) => lineLabel(at, text, palette)),
      ],
      hovermode: "x",
      dragmode: "zoom",
    },
    alt: parts.alt(lines),
    notes: trend.thinned ? ["Trend: smallest to largest reading per slice."] : [],
  };
}

interface Slice extends Range {
  readonly min: number | null;
  readonly max: number | null;
}

/** Whether an axis has a length that a screen can show. */
export function isDrawable({ from, to, kind, timeZone }: Axis): boolean {
  const reach = to - from;
  return reach > 0 && Number.isFinite(reach) && (kind === "row" || isTimeAxis({ kind, from, to, timeZone }));
}

function slicesOf({ axis: { from, to }, min, max }: Trend): Slice[] {
  const count = Math.min(min.length, max.length);
  const step = (to - from) / Math.max(1, count);
  return Array.from({ length: count }, (_, i) => ({
    from: from + i * step,
    to: from + (i + 1) * step,
    min: min[i]!,
    max: max[i]!,
  }));
}

/** From below the smallest to above the largest value, marked lines included when they are near. */
function reachOfSlices(slices: readonly Slice[], lines: readonly MarkedLine[]): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const { min, max } of slices) {
    if (min !== null && min < low) low = min;
    if (max !== null && max > high) high = max;
  }
  if (!(low <= high)) return [0, 1];
  const reach = high - low;
  const near = lines.filter(({ at }) => at > low - 0.5 * reach && at < high + 0.5 * reach);
  for (const { at } of near) [low, high] = [Math.min(low, at), Math.max(high, at)];
  const margin = high > low ? 0.06 * (high - low) : Math.abs(high) * 0.01 || 1;
  const padded: [number, number] = [low - margin, high + margin];
  return Number.isFinite(padded[1] - padded[0]) ? padded : [0, 1];
}

/**
 * The envelope as closed areas, one for each run without a gap; a slice alone spans its
 * own width. Where every slice holds one reading the area is a line, so a line is drawn.
 */
function envelope(slices: readonly Slice[], thinned: boolean, palette: Palette): (AreaTrace | LineTrace)[] {
  const runs = runsOf(slices);
  if (thinned) {
    const parts = runs.map(run => ({
      x: [...run.map(middle), ...run.map(middle).reverse()],
      y: [...run.map(({ max }) => max), ...run.map(({ min }) => min).reverse()],
    }));
    return [
      area(joined(parts), { fill: translucent(palette.trend, 0.5), stroke: palette.trend, width: 1 }, "y2"),
    ];
  }
  const { x, y } = joined(runs.map(run => ({ x: run.map(middle), y: run.map(({ max }) => max) })));
  return [
    {
      type: "scatter",
      mode: "lines",
      fill: "none",
      x,
      y,
      line: { color: palette.trend, width: 1.3 },
      connectgaps: false,
      hoverinfo: "skip",
      yaxis: "y2",
    },
  ];
}

function runsOf(slices: readonly Slice[]): Slice[][] {
  const runs: Slice[][] = [];
  let open: Slice[] = [];
  const close = (): void => {
    const [only] = open;
    // One slice has no length as a line: let it reach from edge to edge.
    if (open.length === 1 && only !== undefined) {
      open = [
        { ...only, to: only.from },
        { ...only, from: only.to },
      ];
    }
    if (open.length > 0) runs.push(open);
    open = [];
  };
  for (const slice of slices) {
    if (slice.min === null || slice.max === null) close();
    else open.push(slice);
  }
  close();
  return runs;
}

function markedLine(y: number, palette: Palette): LineShape {
  return {
    type: "line",
    xref: "paper",
    yref: "y2",
    x0: 0,
    x1: 1,
    y0: y,
    y1: y,
    line: { color: palette.cut, width: 1.5, dash: "dash" },
  };
}

/** At the right end, above the line, on a ground that keeps it readable over the trend. */
function lineLabel(y: number, text: string, palette: Palette): Annotation {
  return {
    text: plotlyText(text),
    xref: "paper",
    yref: "y2",
    x: 1,
    y,
    xanchor: "right",
    yanchor: "bottom",
    xshift: 0,
    yshift: 1,
    showarrow: false,
    font: { color: palette.cut, size: 11 },
    bgcolor: translucent(palette.background, 0.75),
  };
}

/** Ticks of a time axis, or of row numbers. */
export function ticksAlong(
  { from, to, timeZone, kind }: Axis,
  { format, width }: Pick<ChartContext, "format" | "width">,
): Tick[] {
  const count = Math.max(2, (width - ACROSS) / 78);
  return kind === "time" && isTimeAxis({ kind, from, to })
    ? timeTicks(from, to, knownZone(timeZone), count, format)
    : niceTicks(from, to, count, format);
}

function sliceTexts(
  slices: readonly Slice[],
  shading: Shading,
  { kind, from, to, timeZone }: Axis,
  unit: string | undefined,
  { names, format }: ChartContext,
): HoverPoint[] {
  const zone = knownZone(timeZone);
  const values = slices.flatMap(({ min, max }) => (min === null || max === null ? [] : [min, max]));
  const reach = values.length === 0 ? undefined : largest(values) + largest(values.map(value => -value));
  const place = (ms: number): string =>
    kind === "time"
      ? timeText(ms, zone, format, to - from < 600_000)
      : `row ${valueText(Math.floor(ms), undefined, format, to - from)}`;
  return slices.flatMap(slice => {
    const { min, max } = slice;
    if (min === null || max === null) return [];
    const value =
      min === max
        ? valueText(max, unit, format, reach)
        : `${valueText(min, undefined, format, reach)} – ${valueText(max, unit, format, reach)}`;
    const x = middle(slice);
    const isEvent = shading.event.some(span => x >= span.from && x < span.to);
    return [
      { x, y: (min + max) / 2, lines: [place(slice.from), `${value}${isEvent ? ` · ${names.event}` : ""}`] },
    ];
  });
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity);
}
