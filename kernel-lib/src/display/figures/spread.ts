import type { PopulationSpread, Spread, VariableComparison } from "../../protocol";
import { cutLabel, cutLine, shareTicks } from "./distribution";
import type { ChartContext } from "./distribution";
import type {
  Annotation,
  AreaTrace,
  Figure,
  FigureLayout,
  LineTrace,
  PointTrace,
  Trace,
} from "./figure-types";
import { countText, valueText } from "./numbers";
import { translucent } from "./palette";
import type { Palette } from "./palette";
import { area, axis, CLEAR, commonLayout, eventHatch, hover, MARGIN, textWidth } from "./parts";
import { clip } from "./plain";
import { plotlyText } from "./plotly-text";
import { cutText, shownUnit } from "./statistics";
import { niceTicks } from "./ticks";

type Population = "event" | "reference";

/** Half of a box's height; boxes stand at 1 (event) and 0 (reference). */
const HALF_BOX = 0.22;
/** Points stand below their box, each a little higher or lower than its neighbours. */
const POINTS_BELOW = 0.38;

/**
 * Both populations as boxes: the middle half of the readings, the median, and whiskers from
 * 5 to 95 %; readings one by one where there are few.
 *
 * @param range ends of the axis of values; null where they can't be drawn
 */
export function boxFigure(
  spread: Spread,
  range: readonly [number, number] | null,
  variable: VariableComparison,
  context: ChartContext,
): Figure | null {
  if (range === null) return null;
  const { names, palette, format } = context;
  const reach = range[1] - range[0];
  const unit = shownUnit(variable);
  const rows = (["event", "reference"] as const).flatMap(of => {
    const population = spread[of];
    return population === null ? [] : [{ of, population, at: of === "event" ? 1 : 0 }];
  });
  const value = (x: number): string => valueText(x, unit, format, reach / 4);
  const texts = rows.map(({ of, population, at }) => {
    const box = boxOf(spread.shares, population);
    return {
      x: box.median,
      y: at,
      lines: [
        `${names[of]}: median ${value(box.median)}`,
        `middle half ${value(box.low)} – ${value(box.high)}`,
        `5 to 95 % ${value(box.from)} – ${value(box.to)}`,
      ],
    };
  });
  const hasPoints = rows.some(({ population }) => population.points !== null);
  return {
    kind: "distribution",
    traces: [
      ...rows.flatMap(({ of, population, at }) =>
        boxTraces(of, boxOf(spread.shares, population), at, palette),
      ),
      ...rows.flatMap(({ of, population, at }) => points(of, population, at, palette)),
      hover(texts),
    ],
    layout: {
      ...valueLayout(range, variable, context),
      margin: { ...MARGIN, l: leftOf(rows.map(({ of }) => names[of])) },
      yaxis: axis(
        {
          range: [-0.7, 1.45],
          ticks: rows.map(({ of, at }) => ({ at, text: clip(names[of], 18) })),
        },
        { ...palette, muted: palette.text },
      ),
      hovermode: "closest",
    },
    alt: `Boxes of ${context.title}: ${texts.map(({ lines }) => lines.join(", ")).join("; ")}${cutAlt(range, variable, context)}.`,
    notes: [
      `Box: middle half of the readings; whiskers: 5 to 95 %.${hasPoints ? " Points: single readings." : ""}`,
    ],
  };
}

/** The share of each population at or below every value. */
export function cumulativeFigure(
  spread: Spread,
  range: readonly [number, number] | null,
  variable: VariableComparison,
  context: ChartContext,
): Figure | null {
  if (range === null) return null;
  const { names, palette, format } = context;
  const unit = shownUnit(variable);
  const reach = range[1] - range[0];
  const rows = (["reference", "event"] as const).flatMap(of => {
    const population = spread[of];
    return population === null ? [] : [{ of, curve: curveOf(spread.shares, population) }];
  });
  const texts = rows.flatMap(({ of, curve }) =>
    curve.x.map((x, i) => ({
      x,
      y: curve.y[i]!,
      lines: [
        `${shareText(curve.y[i]!)} of ${names[of]}`,
        `at or below ${valueText(x, unit, format, reach / 4)}`,
      ],
    })),
  );
  return {
    kind: "distribution",
    traces: [...rows.map(({ of, curve }) => curveTrace(of, curve, palette)), hover(texts)],
    layout: {
      ...valueLayout(range, variable, context),
      yaxis: axis(
        { range: [0, 1.04], ticks: shareTicks(1, format), title: "at or below", grid: true },
        palette,
      ),
      annotations: [
        ...cutAnnotations(range, variable, context),
        ...rows.map(({ of, curve }) => curveLabel(of, curve, context)),
      ],
      hovermode: "closest",
    },
    alt: `Cumulative curves of ${context.title}: share of ${names.event} and of ${names.reference} at or below each value${cutAlt(range, variable, context)}.`,
    notes: [],
  };
}

interface Box {
  readonly from: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly to: number;
}

function boxOf(shares: readonly number[], { values }: PopulationSpread): Box {
  const at = (share: number): number => {
    const places = shares.map(candidate => Math.abs(candidate - share));
    return values[places.indexOf(Math.min(...places))] ?? NaN;
  };
  return { from: at(0.05), low: at(0.25), median: at(0.5), high: at(0.75), to: at(0.95) };
}

function boxTraces(of: Population, box: Box, at: number, palette: Palette): (AreaTrace | LineTrace)[] {
  const color = palette[of];
  const [top, bottom] = [at + HALF_BOX, at - HALF_BOX];
  const body = area(
    { x: [box.low, box.high, box.high, box.low, box.low], y: [bottom, bottom, top, top, bottom] },
    of === "event"
      ? { fill: CLEAR, stroke: color, width: 1.8, pattern: eventHatch(palette) }
      : { fill: translucent(color, 0.34), stroke: color, width: 0.8 },
  );
  const whiskers = stroke(
    [box.from, box.low, null, box.high, box.to, null, box.from, box.from, null, box.to, box.to],
    [at, at, null, at, at, null, at - 0.1, at + 0.1, null, at - 0.1, at + 0.1],
    color,
    1.3,
  );
  return [whiskers, body, stroke([box.median, box.median], [bottom, top], palette.text, 2)];
}

function points(
  of: Population,
  { points: values }: PopulationSpread,
  at: number,
  palette: Palette,
): PointTrace[] {
  if (values === null) return [];
  return [
    {
      type: "scatter",
      mode: "markers",
      x: values,
      y: values.map((_, i) => at - POINTS_BELOW - 0.05 * ((i * 7) % 5) + 0.1),
      marker: {
        opacity: 0.8,
        size: 5,
        color: palette[of],
        symbol: of === "event" ? "circle" : "circle-open",
      },
      hoverinfo: "skip",
      yaxis: "y",
    },
  ];
}

/** A curve from 0 to 1. */
interface Curve {
  readonly x: number[];
  readonly y: number[];
}

/** Steps at every reading where all are known; straight lines between known shares otherwise. */
function curveOf(shares: readonly number[], { values, points: all }: PopulationSpread): Curve {
  if (all === null) {
    const count = Math.min(shares.length, values.length);
    return { x: values.slice(0, count), y: shares.slice(0, count) };
  }
  return {
    x: all.flatMap(value => [value, value]),
    y: all.flatMap((_, i) => [i / all.length, (i + 1) / all.length]),
  };
}

function curveTrace(of: Population, { x, y }: Curve, palette: Palette): Trace {
  return stroke(x, y, palette[of], of === "event" ? 2.2 : 1.4);
}

/** Each curve is named in its middle, on the side away from the other. */
function curveLabel(of: Population, { x, y }: Curve, { names, palette }: ChartContext): Annotation {
  const share = of === "event" ? 0.62 : 0.38;
  const place = Math.max(
    0,
    y.findIndex(value => value >= share),
  );
  return {
    text: plotlyText(names[of]),
    xref: "x",
    yref: "y",
    x: x[place] ?? 0,
    y: y[place] ?? 0,
    xanchor: "left",
    yanchor: "middle",
    xshift: 6,
    yshift: 0,
    showarrow: false,
    font: { color: palette[of], size: palette.fontSize },
    bgcolor: translucent(palette.background, 0.7),
  };
}

function stroke(x: (number | null)[], y: (number | null)[], color: string, width: number): LineTrace {
  return {
    type: "scatter",
    mode: "lines",
    fill: "none",
    x,
    y,
    line: { color, width },
    connectgaps: false,
    hoverinfo: "skip",
    yaxis: "y",
  };
}

/** Everything of the layout but its vertical axis: values across, the cut dashed. */
function valueLayout(
  range: readonly [number, number],
  variable: VariableComparison,
  context: ChartContext,
): Omit<FigureLayout, "yaxis" | "hovermode"> {
  const { palette, format, width, height } = context;
  const cut = cutWithin(range, variable);
  return {
    ...commonLayout(palette),
    height,
    margin: MARGIN,
    xaxis: axis(
      {
        range,
        ticks: niceTicks(range[0], range[1], Math.max(2, width / 90), format),
        title: shownUnit(variable) ?? "",
        line: true,
      },
      palette,
    ),
    shapes: cut === null ? [] : [cutLine(cut, palette)],
    annotations: cutAnnotations(range, variable, context),
    dragmode: false,
  };
}

function cutWithin(range: readonly [number, number], { statistics }: VariableComparison): number | null {
  const cut = statistics.threshold?.cut;
  return cut !== undefined && cut > range[0] && cut < range[1] ? cut : null;
}

function cutAnnotations(
  range: readonly [number, number],
  variable: VariableComparison,
  context: ChartContext,
): Annotation[] {
  const cut = cutWithin(range, variable);
  const text = cutText(variable, context.format) ?? "";
  return cut === null ? [] : [cutLabel(cut, [range[0], range[1]], text, context)];
}

function cutAlt(
  range: readonly [number, number],
  variable: VariableComparison,
  { format }: ChartContext,
): string {
  return cutWithin(range, variable) === null ? "" : `, cut at ${cutText(variable, format) ?? ""}`;
}

function leftOf(labels: readonly string[]): number {
  return Math.round(
    Math.min(140, Math.max(MARGIN.l, ...labels.map(label => textWidth(clip(label, 18), 11) + 14))),
  );
}

function shareText(share: number): string {
  return `${countText(Math.round(100 * share))}\u00A0%`;
}
