import type { Table } from "../data";
import { frequentValues, sparkline, summarise } from "../data";
import type { Axis, InvestigationInfo, State, TableInfo, VariableInfo } from "../protocol";
import { rowText as rowTextOf } from "../target";
import { isEditableData } from "./code/data-cells";
import { dataOfTable } from "./file/data-of-table";
import type { InvestigationEntry, Session, TableEntry } from "./session";

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
    ...(table.origin.kind === "file" ? { source: [table.origin.path].flat().join(", ") } : {}),
    ...assembledInfo(table, cell),
    text: table.describe(),
    rows: table.rows,
    axis: axisOf(table),
    intervalMs: table.intervalMs,
    ...(table.timeName === null ? {} : { timeColumn: table.timeName }),
    variables: variablesOf(table),
    notices: [...table.notices],
  };
}

/** What the panel's data cards show of a table that was read from files. */
function assembledInfo(
  table: Table,
  cell: TableEntry["cell"],
): Pick<TableInfo, "sources" | "data" | "editable" | "rowText"> {
  const sources = table.sources.map(({ name, kind, text, table: own }) => ({
    name,
    kind,
    text,
    ...(kind === "intervals" ? { attributes: own.variables.map(variable => variable.name) } : {}),
  }));
  const rowText = rowTextOf(table);
  const data = dataOfTable(table);
  if (table.origin.kind === "file" && data !== null) return { sources, rowText, data };
  if (table.origin.kind !== "assembled") return { sources, rowText };
  const editable = cell !== null && isEditableData(cell.code);
  return { sources, rowText, data: table.origin.data, editable };
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
  const { kind, role, suggestedRole, source, unit, station, description } = column.variable;
  const { missing, distinct, min, max } = summarise(column);
  const byValue = column.type === "categorical" || distinct <= FEW_VALUES;
  return {
    name,
    kind,
    ...(role === undefined ? {} : { role }),
    ...(suggestedRole === undefined ? {} : { suggestedRole }),
    ...(source === undefined ? {} : { source }),
    ...(unit === undefined ? {} : { unit }),
    ...(station === undefined ? {} : { station }),
    ...(description === undefined ? {} : { description }),
    missing,
    distinct,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(byValue ? { categories: frequentValues(column, SHOWN_CATEGORIES).map(({ value }) => value) } : {}),
    sparkline: sparkline(column, SPARKLINE_POINTS),
  };
}
