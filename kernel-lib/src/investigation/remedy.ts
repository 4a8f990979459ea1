import { GembaError } from "../protocol";
import type { RemedyReply } from "../protocol";
import { investigationCell } from "./code/cells";
import { patchDataCell } from "./code/data-cells";
import type { CellContext } from "./host";
import type { Remedy, ResultEntry, Session } from "./session";

/** Which remedy of which result is to be carried out. */
interface RemedyChoice {
  readonly resultId: string;
  readonly remedy: string;
}

/**
 * The cell that carries out the remedy of a check, its source as it ran, and its
 * new one. The change itself comes from this session, never from a stored result.
 *
 * @throws GembaError `unknown-result`, `not-literal`
 */
export function remedyCell(session: Session, { resultId, remedy }: RemedyChoice): RemedyReply {
  const entry = session.result(resultId);
  const found = entry.remedies?.find(({ id }) => id === remedy);
  const cell = found === undefined ? undefined : cellOf(session, entry, found);
  if (found === undefined || cell?.cellId == null) {
    throw new GembaError("unknown-result", {
      what: "This remedy is not from the running kernel, or its cell is gone",
      remedy: "Run the cell of the check again.",
    });
  }
  const { cellId, code: before } = cell;
  const source =
    found.of === "data" ? patchDataCell(before, found.patch) : investigationCell("", found.patch, before);
  return { cellId, before, source };
}

function cellOf(
  session: Session,
  { investigationId }: ResultEntry,
  { of }: Remedy,
): CellContext | null | undefined {
  const investigation = session.investigation(investigationId);
  if (investigation === undefined || of === "investigation") return investigation?.cell;
  return session.table(investigation.tableId).cell;
}
