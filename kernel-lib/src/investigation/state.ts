import type { Table } from "../data";
import { categoryCounts, distinctCount, missingCount, rangeOf, sparkline } from "../data";
import type { Axis, InvestigationInfo, State, TableInfo, VariableInfo } from "../protocol";
import type { InvestigationEntry, Session, TableEntry } from "./session";

/** Distinct values are counted up to here. */
const DISTINCT_LIMIT = 1_000;
/** A numeric variable with no more distinct values can be chosen by value. */
const FEW_VALUES = 20;
const SHOWN_CATEGORIES = 100;
const SPARKLINE_POINTS = 40;

/** What the session holds, as the panel sees it. */
export function sessionState(session: Session): State {
  return {
    tables: session.tables.map(tableInfo),
    investigations: session.investigations.map(investigationInfo),
  };
}

function investigationInfo(entry: InvestigationEntry): InvestigationInfo {
  const { id, tableId, specification, editable, cell, codeName } = entry;
  return {
    id,
    tableId,
    specification,
    editable,
    ...cellId(cell),
    ...(codeName === undefined ? {} : { codeName }),
  };
}

function cellId(cell: { cellId: string | null } | null): { cellId?: string } {
  return cell?.cellId == null ? {} : { cellId: cell.cellId };
}

function tableInfo({ table, cell, codeName }: TableEntry): TableInfo {
  return {
    id: table.id,
    ...cellId(cell),
    ...(codeName === undefined ? {} : { codeName }),
    ...(table.origin.kind === "file" ? { source: table.origin.path } : {}),
    text: table.describe(),
    rows: table.rows,
    axis: axisOf(table),
    intervalMs: table.intervalMs,
    ...(table.timeName === null ? {} : { timeColumn: table.timeName }),
    variables: variablesOf(table),
    notices: [...table.notices],
  };
}

function axisOf({ time, rows, timeZone }: Table): Axis {
  if (time === null) return { kind: "row", from: 0, to: rows };
  return { kind: "time", from: time[0]!, to: time[rows - 1]!, timeZone };
}

const summaries = new WeakMap<Table, VariableInfo[]>();

/** Summaries read every value once per table, not once per message. */
function variablesOf(table: Table): VariableInfo[] {
  let infos = summaries.get(table);
  if (infos === undefined) {
    infos = table.variables.map(variable => variableInfo(table, variable.name));
    summaries.set(table, infos);
  }
  return infos;
}

function variableInfo(table: Table, name: string): VariableInfo {
  const column = table.column(name);
  const { kind, role, unit, station, description } = column.variable;
  const distinct = distinctCount(column, DISTINCT_LIMIT);
  const range = rangeOf(column);
  const categories =
    column.type === "categorical" || distinct <= FEW_VALUES ? categoryCounts(column, SHOWN_CATEGORIES) : null;
  return {
    name,
    kind,
    ...(role === undefined ? {} : { role }),
    ...(unit === undefined ? {} : { unit }),
    ...(station === undefined ? {} : { station }),
    ...(description === undefined ? {} : { description }),
    missing: missingCount(column),
    distinct,
    ...(range === null ? {} : { min: range.min, max: range.max }),
    ...(categories === null ? {} : { categories: categories.map(({ category }) => category) }),
    sparkline: sparkline(column, SPARKLINE_POINTS),
  };
}
