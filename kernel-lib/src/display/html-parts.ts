import type { Notice } from "../protocol";
import { clip, shownUnit, tagOf } from "./figures";
import type { Figure } from "./figures";
import { escapeMarkup } from "./markup";
import { svg, svgAddress } from "./svg";

const NOTICES = 20;
/** Pixels across of a chart. */
export const IMAGE_WIDTH = 620;

/** Looks of a table's cell: of words, and of numbers. */
export const CELL: string = "text-align: left; padding: 2px 12px 2px 0px; vertical-align: top";
export const NUMBER: string =
  "text-align: right; padding: 2px 12px 2px 0px; vertical-align: top; white-space: nowrap";

/** The end of what {@link opening} began. */
export const CLOSING = `</div>`;

/** The beginning of a result, with its answer. */
export function opening(headline: string): string[] {
  return [
    `<div style="max-width: 960px; line-height: 1.4">`,
    `<p style="font-size: 16px; font-weight: 600; margin: 4px 0px">${escapeMarkup(headline)}</p>`,
  ];
}

/** A paragraph of plain text. */
export function paragraph(text: string): string {
  return `<p style="margin: 4px 0px">${escapeMarkup(text)}</p>`;
}

/** A chart as an image with alternative text. */
export function image(chart: Figure): string {
  const { height } = chart.layout;
  const address = svgAddress(svg(chart, IMAGE_WIDTH));
  return `<p style="margin: 8px 0px"><img alt="${escapeMarkup(chart.alt)}" width="${IMAGE_WIDTH}" height="${height}" style="max-width: 100%; height: auto" src="${address}"></p>`;
}

/** A tag as it is called in the data, with its unit. */
export function mono(variable: { readonly name: string; readonly unit?: string }): string {
  const unit = shownUnit(variable) ?? "";
  return `<code>${escapeMarkup(clip(tagOf(variable), 120))}</code>${unit === "" ? "" : ` ${escapeMarkup(unit)}`}`;
}

/** What the reader ought to know. */
export function noticeLines(notices: readonly Notice[]): string[] {
  return notices
    .slice(0, NOTICES)
    .map(({ level, text }) => paragraph(`${level === "warning" ? "⚠ " : ""}${clip(text, 400)}`));
}
