import { GembaError } from "../protocol";
import type { RemedyReply } from "../protocol";
import { investigationCell } from "./code/cells";
import { patchDataCell } from "./code/data-cells";
import type { CellContext } from "./host";
import { leavingOut } from "./propose-remedies";
import type { Remedy, ResultEntry, Session } from "./session";
import { checkPartOf } from "./view";

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
  if (found !== undefined) return changedCell(session, entry, found);
  throw new GembaError("unknown-result", {
    what: "This remedy is not from the running kernel",
    remedy: "Run the cell of the check again.",
  });
}

/** Which variables of which comparison are to be left out. */
interface LeaveOutChoice {
  readonly resultId: string;
  readonly variables: readonly string[];
}

/**
 * The investigation's cell with variables of a comparison left out of it. A view names
 * variables of a result that this session issued, and nothing else.
 *
 * @throws GembaError `unknown-result`, `no-such-variable`, `not-literal`
 */
export function leaveOutCell(session: Session, { resultId, variables }: LeaveOutChoice): RemedyReply {
  const entry = session.result(resultId);
  for (const variable of variables) checkPartOf(entry, variable);
  const { exclude = [] } = session.investigation(entry.investigationId)?.specification.variables ?? {};
  return changedCell(session, entry, { of: "investigation", patch: leavingOut(exclude, variables) });
}

function changedCell(
  session: Session,
  entry: ResultEntry,
  { of, patch }: Pick<Remedy, "of" | "patch">,
): RemedyReply {
  const cell = cellOf(session, entry, of);
  if (cell?.cellId == null) {
    throw new GembaError("unknown-result", {
      what: "The cell that would be changed is gone",
      remedy: "Run its cells again.",
    });
  }
  const { cellId, code: before } = cell;
  const source = of === "data" ? patchDataCell(before, patch) : investigationCell("", patch, before);
  return { cellId, before, source };
}

function cellOf(
  session: Session,
  { investigationId }: ResultEntry,
  of: Remedy["of"],
): CellContext | null | undefined {
  const investigation = session.investigation(investigationId);
  if (investigation === undefined || of === "investigation") return investigation?.cell;
  return session.table(investigation.tableId).cell;
}
