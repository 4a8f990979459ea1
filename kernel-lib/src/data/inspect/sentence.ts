import type { Inspection } from "../../protocol";
import type { Table } from "../table";
import { countOf, countText, daysText, everyText, medianStep } from "../table-text";
import type { FileFacts } from "./guess-kind";

/** One sentence on what a file holds: "Process data · 180 tags · every minute · 28 Sep–4 Oct · Europe/Berlin". */
export function sentenceOf({ kind, name }: Inspection, table: Table, facts: FileFacts): string {
  const files = facts.files > 1 ? [`${facts.files} files`] : [];
  switch (kind) {
    case "series":
      return joined([
        "Process data",
        tagsText(table, facts),
        everyOf(table),
        spanText(table, facts),
        table.timeZone,
        ...files,
      ]);
    case "samples":
      return joined(["Lab samples", rowsText(facts), ...files]);
    case "intervals":
      return joined([...intervalsText(name, table, facts), ...files]);
    case "tags":
      return joined(["Tag dictionary", `${rowsText(facts)} tags`]);
    case "unknown":
      return joined([
        "Table",
        countOf(table.variables.length, "column"),
        `${rowsText(facts)} rows`,
        ...noTimes(table),
        ...files,
      ]);
  }
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter(part => part !== null).join(" · ");
}

function noTimes(table: Table): string[] {
  return table.time === null ? ["no times"] : [];
}

function rowsText({ rows }: FileFacts): string {
  return `${rows.about ? "about " : ""}${countText(rows.count)}`;
}

/** In the long form, tags stand in rows: a short look need not have seen all of them. */
function tagsText(table: Table, { tags }: FileFacts): string {
  if (tags === undefined) return countOf(table.variables.length, "tag");
  return tags.about ? `at least ${countOf(tags.count, "tag")}` : countOf(tags.count, "tag");
}

function everyOf({ time }: Table): string | null {
  // Rows at the same time, as in the long form, say nothing about how often there are readings.
  const distinct = time?.filter((at, row) => row === 0 || at > time[row - 1]!);
  const step = distinct === undefined ? null : medianStep(distinct);
  return step === null || step <= 0 ? null : everyText(step);
}

function spanText(table: Table, { end }: FileFacts): string | null {
  const first = table.time?.[0];
  return first === undefined ? null : daysText(first, end, table.timeZone);
}

/** "Stops · 25"; of a log of changes the different values of its one attribute: "Products · 4". */
function intervalsText(name: string, table: Table, facts: FileFacts): string[] {
  const words = table.variables.filter(({ kind, role }) => kind === "categorical" && role !== "identifier");
  const isLog = !table.variables.some(({ role }) => role === "time");
  const [only] = words;
  if (!isLog || words.length !== 1 || only === undefined) return [capitalised(name), rowsText(facts)];
  const column = table.column(only.name);
  const distinct = column.type === "categorical" ? column.categories.length : 0;
  return [plural(capitalised(only.name)), countText(distinct)];
}

function capitalised(name: string): string {
  const plain = name.replaceAll("_", " ").trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

function plural(noun: string): string {
  return /s$/i.test(noun) ? noun : `${noun}s`;
}
