import type { InspectedColumn } from "../../protocol";
import { formatPlantTime } from "../plant-time";
import type { RawColumn } from "../raw-column";
import type { Table } from "../table";
import type { Column } from "../variable";

const MOST_COLUMNS = 5000;
const MOST_ROWS = 20;
/** Texts in a preview: with thousands of columns a few rows must do. */
const MOST_TEXTS = 20_000;
const LONGEST = 200;

/** The columns in the order of the file, the time among them. */
export function inspectedColumns(table: Table, raws: readonly RawColumn[]): InspectedColumn[] {
  const names = raws.map(({ name }) => name).filter(name => name === table.timeName || table.has(name));
  // Columns of date and time of day become one of another name.
  if (table.timeName !== null && !names.includes(table.timeName)) names.unshift(table.timeName);
  return names.slice(0, MOST_COLUMNS).map(name => {
    if (name === table.timeName) return { name, kind: "time" };
    const { variable } = table.column(name);
    const { unit, description } = variable;
    return {
      name,
      kind: kindOf(table.column(name)),
      ...(unit === undefined ? {} : { unit }),
      ...(description === undefined ? {} : { description }),
    };
  });
}

function kindOf(column: Column): InspectedColumn["kind"] {
  if (column.variable.role === "time") return "time";
  const values = column.type === "numeric" ? column.values : column.codes;
  const isEmpty = values.every((value: number) =>
    column.type === "numeric" ? Number.isNaN(value) : value < 0,
  );
  return isEmpty ? "empty" : column.variable.kind;
}

/** The first rows as a person would read them. */
export function previewOf(table: Table, columns: readonly InspectedColumn[]): (string | null)[][] {
  const most = Math.min(
    MOST_ROWS,
    table.rows,
    Math.max(3, Math.floor(MOST_TEXTS / Math.max(1, columns.length))),
  );
  return Array.from({ length: most }, (_, row) => columns.map(({ name }) => cellText(table, name, row)));
}

function cellText(table: Table, name: string, row: number): string | null {
  if (name === table.timeName) return timeText(table.time![row]!, table.timeZone);
  const column = table.column(name);
  if (column.type === "categorical") return column.categories[column.codes[row]!]?.slice(0, LONGEST) ?? null;
  const value = column.values[row]!;
  if (Number.isNaN(value)) return null;
  return column.variable.role === "time" ? timeText(value, table.timeZone) : String(value);
}

function timeText(ms: number, timeZone: string): string {
  return formatPlantTime(ms, timeZone).replace("T", " ");
}
