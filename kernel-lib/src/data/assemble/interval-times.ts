import { GembaError, nearestNames, quoted } from "../../protocol";
import type { NumericColumn } from "../variable";
import { columnsOf, remakeTable } from "../remake-table";
import type { Table } from "../table";
import { placeRows } from "../place-rows";
import { gatherColumn } from "./gather";
import type { SourceOptions } from "./assemble-options";

/** Names that the beginnings and the ends of intervals go by. */
const BEGIN = /^(?:start|begin|from|von|anfang|on$|down$|stopped)|beginn|_(?:start|from|begin)$/i;
const END = /^(?:end|to$|to[\s_]|until|till|bis|finish|stop$|up$|restart)|ende|_(?:end|to|until|stop)$/i;

/** A table whose time is when its intervals begin, and the column that holds their ends. */
export interface IntervalTimes {
  readonly table: Table;
  /** Null in a log of changes. */
  readonly end: NumericColumn | null;
  /** Whether the columns were found rather than named. */
  readonly found: boolean;
}

/**
 * Which columns hold the beginnings and the ends: those that the options name, otherwise those
 * whose names say so, otherwise the first two columns of times. Without a second one, or with
 * `to: null`, it is a log of changes.
 *
 * @throws GembaError `bad-options`, `bad-time`, `no-such-variable`
 */
export function intervalTimes(
  table: Table,
  { from, to }: Pick<SourceOptions, "from" | "to">,
  where: string,
): IntervalTimes {
  if (table.time === null) {
    throw new GembaError("bad-time", {
      what: "The intervals have no column of times",
      where,
      remedy: 'Name the column of their beginnings, for example from: "Start".',
    });
  }
  const begun = from === undefined ? byName(table, to) : table;
  if (to === null) return { table: begun, end: null, found: from === undefined };
  if (to === undefined) return { table: begun, end: likelyEnd(begun), found: true };
  return { table: begun, end: namedEnd(begun, to, where), found: from === undefined };
}

/** The table by the beginnings that names give away, where its time is another column. */
function byName(table: Table, to: string | null | undefined): Table {
  const isBegin = BEGIN.test(table.timeName ?? "");
  const isEnd = table.timeName === to || END.test(table.timeName ?? "");
  if (isBegin && !isEnd) return table;
  const others = timeColumns(table).filter(({ variable }) => variable.name !== to);
  const better = others.find(({ variable }) => BEGIN.test(variable.name)) ?? (isEnd ? others[0] : undefined);
  return better === undefined ? table : byTime(table, better);
}

function timeColumns(table: Table): NumericColumn[] {
  return table.variables.flatMap(({ name, role }) => {
    const column = table.column(name);
    return role === "time" && column.type === "numeric" ? [column] : [];
  });
}

/** The same rows in the order of another column of times, which becomes the table's time. */
function byTime(table: Table, column: NumericColumn): Table {
  const { name } = column.variable;
  const { order, time } = placeRows(
    { type: "times", name, info: {}, values: column.values, zoned: true },
    { timeZone: table.timeZone },
  );
  const rows = order === null ? Int32Array.from(time, (_, row) => row) : Int32Array.from(order);
  const former: NumericColumn = {
    type: "numeric",
    variable: { name: table.timeName!, kind: "numeric", role: "time" },
    values: table.time!,
  };
  const kept = columnsOf(table).filter(({ variable }) => variable.name !== name);
  const columns = [former, ...kept].map(other => gatherColumn(other, rows, other.variable));
  return remakeTable(table, { columns, time, timeName: name });
}

function likelyEnd(table: Table): NumericColumn | null {
  const columns = timeColumns(table);
  return columns.find(({ variable }) => END.test(variable.name)) ?? columns.find(followsTime(table)) ?? null;
}

/** Ends come after beginnings; when something was written down, or planned, need not. */
function followsTime(table: Table): (column: NumericColumn) => boolean {
  return ({ values }) => {
    let [after, present] = [0, 0];
    for (let row = 0; row < values.length; row++) {
      if (Number.isNaN(values[row])) continue;
      present++;
      if (values[row]! >= table.time![row]!) after++;
    }
    return present > 0 && after >= 0.9 * present;
  };
}

function namedEnd(table: Table, name: string, where: string): NumericColumn {
  const known = timeColumns(table);
  const found = known.find(({ variable }) => variable.name === name);
  if (found !== undefined) return found;
  if (table.has(name) || table.timeName === name) {
    throw new GembaError(table.timeName === name ? "bad-options" : "bad-time", {
      what:
        table.timeName === name
          ? `${quoted(name)} is both the beginning and the end`
          : `Column ${quoted(name)} does not hold times`,
      where: `${where}.to`,
      remedy: "Name the column of the ends; null for a log of changes.",
    });
  }
  const suggestions = nearestNames(
    name,
    table.variables.map(variable => variable.name),
  );
  throw new GembaError("no-such-variable", {
    what: `There is no column ${quoted(name)}`,
    where: `${where}.to`,
    remedy: suggestions.length > 0 ? undefined : "Name the column of the ends; null for a log of changes.",
    suggestions,
  });
}
