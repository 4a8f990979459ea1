import { GembaError } from "../../protocol";
import { reportCell } from "../code/report-cell";
import type { Session } from "../session";
import { checkPartOf } from "../view";

/** Which report of which comparison is to be made. */
interface ReportChoice {
  readonly resultId: string;
  readonly pinned: readonly string[];
  /** The cell as it is now, when it is to be changed. */
  readonly source?: string;
}

/**
 * The source of the cell that makes the report of a comparison. A view names the comparison, which this session
 * issued, and variables of it, and nothing else.
 *
 * @throws GembaError `unknown-result`, `no-such-variable`, `not-literal`
 */
export function writeReportCell(session: Session, { resultId, pinned, source }: ReportChoice): string {
  const entry = session.result(resultId);
  for (const variable of pinned) checkPartOf(entry, variable);
  const investigation = session.investigation(entry.investigationId);
  if (investigation?.codeName !== undefined) {
    const { codeName, specification } = investigation;
    return reportCell({ codeName, title: specification.name ?? "", pinned }, source);
  }
  throw new GembaError("not-literal", {
    what: "The investigation has no name in the notebook's code",
    remedy: "Give it one where it is stated: const wet = investigate(…);",
  });
}
