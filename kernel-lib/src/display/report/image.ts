import type { Figure } from "../figures";
import { escapeMarkup } from "../markup";
import { svg, svgAddress } from "../svg";

/** A chart as an image with alternative text. */
export function image(chart: Figure, width: number): string {
  return `<img alt="${escapeMarkup(chart.alt)}" width="${width}" height="${chart.layout.height}" src="${svgAddress(svg(chart, width))}">`;
}
