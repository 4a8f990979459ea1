import { inspect } from "node:util";
import { Table } from "../data";
import type { Notice } from "../protocol";
import { clip } from "./figures";
import { CLOSING, noticeLines, paragraph } from "./html-parts";
import { escapeMarkup } from "./markup";

/** A value with this method says itself how a notebook shows it. */
const DISPLAY = Symbol.for("Jupyter.display");

/** Notices in sight. */
const SHOWN = 8;

const isShown = ({ level, code }: Notice): boolean => level === "warning" || code === "joined";

/**
 * A table as what a notebook stores: its one line, what matched and what is wrong; how everything
 * was read is folded away. The text is what a terminal prints.
 */
export function tableBundle(table: Table): Record<string, string> {
  const shown = table.notices.filter(isShown).slice(0, SHOWN);
  const rest = table.notices.filter(notice => !shown.includes(notice));
  const summary = rest.length === 1 ? "1 more note" : `${rest.length} more notes`;
  const html = [
    `<div style="max-width: 960px; line-height: 1.4">`,
    `<p style="font-weight: 600; margin: 4px 0px">${escapeMarkup(clip(table.describe(), 400))}</p>`,
    ...shown.map(({ level, text }) => paragraph(`${level === "warning" ? "⚠" : "✓"} ${clip(text, 400)}`)),
    ...(rest.length === 0
      ? []
      : [`<details><summary>${summary}</summary>`, ...noticeLines(rest), "</details>"]),
    CLOSING,
  ];
  return { "text/html": html.join("\n"), "text/plain": inspect(table) };
}

/** Lets a cell that ends with a table show it; plain Node prints its text. */
export function showTablesInNotebooks(): void {
  Object.defineProperty(Table.prototype, DISPLAY, {
    configurable: true,
    value(this: Table): Record<string, string> {
      return tableBundle(this);
    },
  });
}
