import type { Table } from "../data";
import { durationText, rowChoiceOf } from "../features";
import type { RowChoice } from "../features";
import type { Specification } from "../protocol";
import { quoted } from "../protocol";
import { shownName } from "./words";

/**
 * What one row of an investigation is, in words: every view says so. Names are as they are in the
 * data: escape them where the words are shown.
 *
 * @param specification says what a row is; otherwise what the table was assembled for
 * @throws GembaError `bad-specification` for a length of time that is none
 * @example rowText(line, { windows: { every: "15 min" } }) // "one row is a 15 min slice"
 */
export function rowText(
  table: Table,
  specification: Pick<Specification, "windows" | "samples" | "batches"> = {},
): string {
  const choice = rowChoiceOf(table, specification);
  return choice === null ? readingText(table) : choiceText(choice);
}

/** What one row of the table itself is, in words. */
export function readingText(table: Table): string {
  const { rowsChoice, time, intervalMs } = table;
  const source = table.sources.find(({ name, kind }) => name === rowsChoice && kind === "samples");
  if (source !== undefined) return `one row is a ${shownName(source.name)} sample`;
  if (time === null) return "one row is one line of the data, in file order";
  return intervalMs === null
    ? "one row is one reading"
    : `one row is one reading, every ${durationText(intervalMs)}`;
}

function choiceText(choice: RowChoice): string {
  switch (choice.kind) {
    case "windows":
      return `one row is a ${choice.every.text} slice`;
    case "samples": {
      const delay = choice.delay.ms === 0 ? "" : ` up to ${choice.delay.text}`;
      return `one row is a ${shownName(choice.of)} sample, with the ${choice.lookBack.text}${delay} before it`;
    }
    case "batches":
      return `one row is one of ${quoted(shownName(choice.of))}, from its beginning to its end`;
  }
}
