import { isDeepStrictEqual } from "node:util";
import type { Table } from "../data";
import { sourceMark } from "../protocol";
import type { ResultInfo } from "../protocol";
import { dataOfTable } from "./file/data-of-table";
import type { CellContext } from "./host";
import type { MadeResult, Session, TableEntry, TableMemory } from "./session";

type CellAsRun = ResultInfo["madeFrom"][number];

/**
 * What every result was made from, so that a view can tell whether it still holds. A cell that reads
 * otherwise than when it ran is for the notebook to see; here it is noticed when the same source ran
 * again and something else came out: the file is another one, a limit comes from another cell.
 */
export function resultInfos(session: Session): ResultInfo[] {
  return session.results.map(result => {
    const { id, table, investigation } = result;
    const changed = changeOf(session, result);
    return {
      id,
      madeFrom: [...asRun("data", table?.cell), ...asRun("investigation", investigation?.cell)],
      ...(changed === null ? {} : { changed }),
    };
  });
}

/** Why the results of an investigation are no longer those of its cells as they ran last; empty while they are. */
export function supersededText(session: Session, investigationId: string): string[] {
  const own = session.results.filter(({ investigation }) => investigation?.id === investigationId);
  const changes = new Set(own.map(result => changeOf(session, result)));
  return [
    ...(changes.has("data") ? ["The data has been opened anew since, and is other data now."] : []),
    ...(changes.has("specification") ? ["The question has been stated anew since, and is another now."] : []),
  ];
}

function asRun(of: CellAsRun["of"], cell: CellContext | null | undefined): CellAsRun[] {
  if (cell?.cellId == null) return [];
  return [{ of, cellId: cell.cellId, mark: sourceMark(cell.code) }];
}

function changeOf(session: Session, { table, investigation }: MadeResult): "data" | "specification" | null {
  const otherTable = madeAnew(table, session.tables);
  if (table !== undefined && otherTable !== undefined && !sameData(table, otherTable.table)) return "data";
  const other = madeAnew(investigation, session.investigations);
  if (investigation === undefined || other === undefined) return null;
  return isDeepStrictEqual(investigation.specification, other.specification) ? null : "specification";
}

type Made = Pick<TableEntry, "cell" | "codeName">;

/** What the newest run of the same source has made in the place of an entry. */
function madeAnew<T extends Made>(entry: Made | undefined, present: readonly T[]): T | undefined {
  const cell = entry?.cell;
  if (entry === undefined || cell?.cellId == null) return undefined;
  return present.find(
    other =>
      other.cell?.cellId === cell.cellId &&
      other.cell.code === cell.code &&
      other.codeName === entry.codeName,
  );
}

/** Whether a table is of the same files, read the same way. Arrays of a person's own may hold anything. */
function sameData({ origin, files }: TableMemory, table: Table): boolean {
  if (origin === table.origin) return true;
  const data = dataOfTable({ origin });
  return (
    data !== null && isDeepStrictEqual(data, dataOfTable(table)) && isDeepStrictEqual(files, table.files)
  );
}
