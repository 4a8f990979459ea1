import type { Format } from "./numbers";
import type { Palette } from "./palette";
import type { PlotlyText } from "./plotly-text";

/** How figures look. */
export interface FigureOptions extends Format {
  /** Colours and font; light when left out. */
  readonly palette?: Palette;
  /** Pixels across. */
  readonly width?: number;
  /** Pixels down, for the trend and the distribution. */
  readonly height?: number;
  /** Bars in the ranked figure at most. */
  readonly bars?: number;
}

/** Hatching over an area or a bar. */
export interface Pattern {
  readonly shape: "/" | "\\";
  readonly fgcolor: string;
  readonly bgcolor: string;
  /** Pixels from stripe to stripe. */
  readonly size: number;
  /** How much of the area the stripes take, 0 to 1. */
  readonly solidity: number;
}

/** A closed area; null separates several. */
export interface AreaTrace {
  readonly type: "scatter";
  readonly mode: "lines";
  readonly fill: "toself";
  readonly x: readonly (number | null)[];
  readonly y: readonly (number | null)[];
  readonly fillcolor: string;
  readonly fillpattern?: Pattern;
  readonly line: { readonly color: string; readonly width: number };
  readonly hoverinfo: "skip";
  readonly yaxis: "y" | "y2";
}

/** A line; null is a gap. */
export interface LineTrace {
  readonly type: "scatter";
  readonly mode: "lines";
  readonly fill: "none";
  readonly x: readonly (number | null)[];
  readonly y: readonly (number | null)[];
  readonly line: { readonly color: string; readonly width: number };
  readonly connectgaps: false;
  readonly hoverinfo: "skip";
  readonly yaxis: "y" | "y2";
}

/** Points that can't be seen, which carry what is said on hovering. */
export interface HoverTrace {
  readonly type: "scatter";
  readonly mode: "markers";
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly marker: { readonly opacity: 0; readonly size: number };
  readonly hovertext: readonly PlotlyText[];
  readonly hoverinfo: "text";
  readonly yaxis: "y" | "y2";
}

/** Points, one per reading. */
export interface PointTrace {
  readonly type: "scatter";
  readonly mode: "markers";
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly marker: {
    readonly opacity: number;
    readonly size: number;
    /** Of all points, or of each. */
    readonly color: string | readonly string[];
    readonly symbol: "circle" | "circle-open";
  };
  readonly hoverinfo: "skip";
  readonly yaxis: "y" | "y2";
}

/** Horizontal bars from zero. */
export interface BarTrace {
  readonly type: "bar";
  readonly orientation: "h";
  /** Lengths. */
  readonly x: readonly number[];
  /** Where the bars' middles are. */
  readonly y: readonly number[];
  /** Thickness, in units of y. */
  readonly width: number;
  readonly marker: {
    readonly color: string;
    readonly line: { readonly color: string; readonly width: number };
    readonly pattern?: Pattern;
  };
  readonly hovertext: readonly PlotlyText[];
  readonly hoverinfo: "text";
}

/** What a figure is drawn from. */
export type Trace = AreaTrace | LineTrace | HoverTrace | PointTrace | BarTrace;

/** A straight axis with its ticks written out. */
export interface FigureAxis {
  readonly range: readonly [number, number];
  readonly tickmode: "array";
  readonly tickvals: readonly number[];
  readonly ticktext: readonly PlotlyText[];
  readonly title: {
    readonly text: PlotlyText;
    readonly standoff: number;
    readonly font: { readonly color: string; readonly size: number };
  };
  readonly visible: boolean;
  readonly showgrid: boolean;
  readonly gridcolor: string;
  readonly zeroline: false;
  readonly showline: boolean;
  readonly linecolor: string;
  readonly ticks: "" | "outside";
  readonly tickcolor: string;
  readonly ticklen: number;
  /** Pixels between the axis and what is written at it. */
  readonly ticklabelstandoff: number;
  readonly tickangle: 0;
  readonly tickfont: { readonly color: string; readonly size: number };
  /** True: this axis can't be zoomed. */
  readonly fixedrange: boolean;
  readonly overlaying?: "y";
  readonly side?: "left";
}

/** A straight line over the whole height or width of the plot. */
export interface LineShape {
  readonly type: "line";
  readonly xref: "x" | "paper";
  readonly yref: "y" | "y2" | "paper";
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly line: { readonly color: string; readonly width: number; readonly dash: "solid" | "dash" };
}

/** A piece of text in the plot. */
export interface Annotation {
  readonly text: PlotlyText;
  readonly xref: "x" | "paper";
  readonly yref: "y" | "y2" | "paper";
  readonly x: number;
  readonly y: number;
  readonly xanchor: "left" | "center" | "right";
  readonly yanchor: "top" | "middle" | "bottom";
  /** Pixels to the right. */
  readonly xshift: number;
  /** Pixels upward. */
  readonly yshift: number;
  readonly showarrow: false;
  readonly font: { readonly color: string; readonly size: number };
  readonly bgcolor: string;
}

/** The part of plotly's layout that figures use. */
export interface FigureLayout {
  readonly height: number;
  readonly margin: { readonly l: number; readonly r: number; readonly t: number; readonly b: number };
  readonly xaxis: FigureAxis;
  readonly yaxis: FigureAxis;
  readonly yaxis2?: FigureAxis;
  readonly shapes: readonly LineShape[];
  readonly annotations: readonly Annotation[];
  readonly font: { readonly family: string; readonly size: number; readonly color: string };
  readonly paper_bgcolor: string;
  readonly plot_bgcolor: string;
  readonly hoverlabel: {
    readonly bgcolor: string;
    readonly bordercolor: string;
    readonly font: { readonly color: string; readonly family: string; readonly size: number };
    readonly align: "left";
  };
  readonly showlegend: false;
  readonly hovermode: "x" | "y" | "closest";
  readonly hoverdistance: number;
  /** "zoom": dragging chooses a part of the horizontal axis. */
  readonly dragmode: "zoom" | false;
}

/**
 * A chart: plotly draws `traces` with `layout` as they are, `svg()` draws the
 * same into a picture file. Everything in it is text, numbers and colours.
 */
export interface Figure {
  readonly kind:
    | "ranked"
    | "distribution"
    | "categories"
    | "trend"
    | "delay"
    | "blocks"
    | "swarm"
    | "dependence"
    | "course"
    | "case"
    | "interactions"
    | "reliability";
  readonly traces: readonly Trace[];
  readonly layout: FigureLayout;
  /** What the chart shows, for those who can't see it: plain text. */
  readonly alt: string;
  /** What a reader must know to read it right, plain text: what was thinned or not drawn. */
  readonly notes: readonly string[];
}
