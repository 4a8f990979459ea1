import { usableMemory } from "../compute/limits";
import { GembaError } from "../protocol";
import { countText } from "./table-text";

/** Part of the memory that this process may use which the columns of one table may take. */
const SHARE = 0.6;

/** Bytes that the columns of a table that is being read may take. */
export function columnBudget(): number {
  return usableMemory() * SHARE;
}

/**
 * Refuses a file before it is read, when its columns would not fit.
 *
 * @param rows roughly how many there are
 * @throws GembaError `out-of-memory`, with the figures and ways out
 */
export function checkBudget(rows: number, columns: number, where: string): void {
  const needed = rows * columns * 8;
  if (needed <= columnBudget()) return;
  throw tooLarge(
    `About ${countText(roughly(rows))} rows × ${countText(columns)} columns need ${sizeText(needed)}, and ${sizeText(columnBudget())} may be used`,
    where,
  );
}

/**
 * Stops the reading of texts that turn out not to fit.
 * @throws GembaError `out-of-memory`
 */
export function checkTextBytes(bytes: number, where: string): void {
  if (bytes <= columnBudget() / 2) return;
  throw tooLarge(`The different texts in it take more than ${sizeText(columnBudget() / 2)}`, where);
}

/** Names what there is no room for, and the ways out. */
export function tooLarge(what: string, where: string, cause?: unknown): GembaError {
  return new GembaError("out-of-memory", {
    what,
    where,
    remedy:
      'Read fewer columns (columns: ["TI*", "FI101"]) or a shorter period (one file a month, say), or give this computer or its container more memory.',
    cause,
  });
}

/** A size that a person can compare: "1.4 GB". */
export function sizeText(bytes: number): string {
  const units = ["kB", "MB", "GB", "TB"];
  let [size, unit] = [bytes / 1000, 0];
  for (; size >= 1000 && unit < units.length - 1; unit++) size /= 1000;
  return `${Number(size.toPrecision(2))} ${units[unit]}`;
}

function roughly(rows: number): number {
  return Number(rows.toPrecision(2));
}
