import type { AreaTrace, FigureAxis, FigureLayout, HoverTrace, Pattern } from "./figure-types";
import type { Palette } from "./palette";
import { translucent } from "./palette";
import { plotlyLines, plotlyText } from "./plotly-text";
import type { Tick } from "./ticks";

/** Nothing to see through to. */
export const CLEAR = "rgba(0,0,0,0)";

/** Around the trend and the distribution, the same so that they stand in line. */
export const MARGIN: FigureLayout["margin"] = { l: 52, r: 24, t: 20, b: 40 };

/** What of a figure's width is not plot. */
export const ACROSS: number = MARGIN.l + MARGIN.r;

/** Average width of a character, as a part of the font's size. */
const CHARACTER_WIDTH = 0.6;

/** About how wide text will be, in pixels. */
export function textWidth(text: string, size: number): number {
  return text.length * size * CHARACTER_WIDTH;
}

/** The event's hatching. */
export function eventHatch(palette: Palette): Pattern {
  return {
    shape: "/",
    fgcolor: palette.event,
    bgcolor: translucent(palette.event, 0.08),
    size: 7,
    solidity: 0.16,
  };
}

/** The hatching of rows that take no part, leaning the other way. */
export function leftOutHatch(palette: Palette): Pattern {
  return {
    shape: "\\",
    fgcolor: palette.leftOut,
    bgcolor: translucent(palette.leftOut, 0.1),
    size: 7,
    solidity: 0.14,
  };
}

/** What differs from axis to axis. */
export interface AxisParts {
  readonly range: readonly [number, number];
  readonly ticks: readonly Tick[];
  readonly title?: string;
  readonly grid?: boolean;
  readonly line?: boolean;
  readonly zoomable?: boolean;
  readonly visible?: boolean;
}

/** An axis in the house style. */
export function axis(parts: AxisParts, palette: Palette): FigureAxis {
  const { range, ticks, title = "", grid = false, line = false, zoomable = false, visible = true } = parts;
  return {
    range,
    tickmode: "array",
    tickvals: ticks.map(({ at }) => at),
    ticktext: ticks.map(({ text }) => plotlyText(text)),
    title: { text: plotlyText(title), standoff: 6, font: { color: palette.muted, size: 11 } },
    visible,
    showgrid: grid,
    gridcolor: palette.grid,
    zeroline: false,
    showline: line,
    linecolor: palette.muted,
    ticks: line ? "outside" : "",
    tickcolor: palette.muted,
    ticklen: 4,
    ticklabelstandoff: 4,
    tickangle: 0,
    tickfont: { color: palette.muted, size: 11 },
    fixedrange: !zoomable,
  };
}

/** What all figures share of their layout. */
export function commonLayout(
  palette: Palette,
): Pick<
  FigureLayout,
  "font" | "paper_bgcolor" | "plot_bgcolor" | "hoverlabel" | "showlegend" | "hoverdistance"
> {
  const { fontFamily: family, fontSize: size } = palette;
  return {
    font: { family, size, color: palette.text },
    paper_bgcolor: CLEAR,
    plot_bgcolor: CLEAR,
    hoverlabel: {
      bgcolor: palette.background,
      bordercolor: palette.muted,
      font: { color: palette.text, family, size },
      align: "left",
    },
    showlegend: false,
    hoverdistance: 40,
  };
}

/** A closed area in the house style. */
export function area(
  points: { x: (number | null)[]; y: (number | null)[] },
  look: { fill: string; stroke: string; width: number; pattern?: Pattern },
  yaxis: "y" | "y2" = "y",
): AreaTrace {
  return {
    type: "scatter",
    mode: "lines",
    fill: "toself",
    x: points.x,
    y: points.y,
    fillcolor: look.fill,
    ...(look.pattern === undefined ? {} : { fillpattern: look.pattern }),
    line: { color: look.stroke, width: look.width },
    hoverinfo: "skip",
    yaxis,
  };
}

/** A place and what is said there. */
export interface HoverPoint {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** What is said on hovering, point by point. */
export function hover(points: readonly HoverPoint[], yaxis: "y" | "y2" = "y"): HoverTrace {
  return {
    type: "scatter",
    mode: "markers",
    x: points.map(({ x }) => x),
    y: points.map(({ y }) => y),
    marker: { opacity: 0, size: 10 },
    hovertext: points.map(({ lines }) => plotlyLines(lines)),
    hoverinfo: "text",
    yaxis,
  };
}
