import type { Explanation } from "../../../protocol";
import type { FigureOptions, LineTrace, PointTrace } from "../figure-types";
import type { Format } from "../numbers";
import { between, LIGHT } from "../palette";
import type { Palette } from "../palette";
import type { Names } from "../statistics";
import { namesOf } from "../words";

/** What a chart of an explanation needs to know. */
export interface ExplanationContext {
  readonly names: Names;
  readonly palette: Palette;
  readonly format: Format;
  /** Pixels across and down. */
  readonly width: number;
  readonly height: number;
}

export function contextOf(explanation: Explanation, options: FigureOptions): ExplanationContext {
  const { palette = LIGHT, width = 560, height = 200 } = options;
  return { names: namesOf(explanation), palette, format: options, width, height };
}

/** A line through points; null is a gap. */
export function lineTrace(
  x: readonly (number | null)[],
  y: readonly (number | null)[],
  color: string,
  width: number,
): LineTrace {
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

/** Points, each in a colour of its own. */
export function points(
  x: readonly number[],
  y: readonly number[],
  color: string | readonly string[],
  size: number,
): PointTrace {
  return {
    type: "scatter",
    mode: "markers",
    x,
    y,
    marker: { opacity: 0.85, size, color, symbol: "circle" },
    hoverinfo: "skip",
    yaxis: "y",
  };
}

/** From the colour of low values to that of high ones; missing ones grey. */
export function heightColor(height: number | null, palette: Palette): string {
  return height === null ? palette.leftOut : between(palette.reference, palette.event, height);
}

/** The largest size among numbers, or 1 where all are 0. */
export function largestSize(values: readonly (number | null)[]): number {
  let most = 0;
  for (const value of values) if (value !== null && Math.abs(value) > most) most = Math.abs(value);
  return most > 0 && Number.isFinite(most) ? most : 1;
}
