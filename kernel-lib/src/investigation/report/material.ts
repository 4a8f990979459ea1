import { picturesOf } from "../../compare";
import type { Table } from "../../data";
import { GembaError } from "../../protocol";
import type { Comparison, Explanation, Picture, Specification } from "../../protocol";
import { rowsOf, targetInWords } from "../../target";
import { supersededText } from "../currency";
import type { Side } from "../file/differences";
import type { RunRecord } from "../file/record";
import { interruptible } from "../interruptible";
import { preparedTable } from "../prepare";
import { renamedTable } from "../rename";
import { currentSession } from "../session";
import { checkedPlan } from "./options";
import type { ReportOptions, ReportPlan } from "./options";
import { suspectsOf } from "./suspects";

/** Everything that stands on a report; texts from data and people are as they are, to be escaped. */
export interface ReportMaterial {
  readonly comparison: Comparison;
  /** Null before `explain()`. */
  readonly explanation: Explanation | null;
  /** Names of the tags to show, in this order. */
  readonly suspects: readonly string[];
  /** Pictures of the suspects, as far as there are any. */
  readonly pictures: readonly Picture[];
  /** What the results were computed from, and with. */
  readonly record: Pick<RunRecord, "table" | "sources" | "versions" | "decided">;
  /** Which rows counted at all, in words; null where all did. */
  readonly whenText: string | null;
  /** What the person wrote down with the specification. */
  readonly notes: string;
  /** Why the results are no longer those of the data or the question; empty while they are. */
  readonly outOfDate: readonly string[];
  readonly plan: ReportPlan;
}

/** What a report needs of an investigation. */
export interface Reportable extends Side {
  readonly id: string;
  readonly table: Table;
  /** Why results that were loaded no longer hold. */
  readonly changes: readonly string[];
}

/**
 * Gathers what a report shows.
 *
 * @throws GembaError `unknown-result` before anything was compared; `no-such-variable`, `bad-options`
 */
export async function reportMaterial(
  { id, table, specification, record, changes }: Reportable,
  options: ReportOptions,
): Promise<ReportMaterial> {
  const plan = checkedPlan(options);
  const { comparison, explanation = null } = record.results;
  if (comparison === undefined) {
    throw new GembaError("unknown-result", {
      what: "There is nothing to report: nothing has been compared yet",
      where: specification.name,
      remedy: "Run compare() first, then report() again.",
    });
  }
  const suspects = suspectsOf(comparison, options.pinned);
  const outOfDate = [...changes, ...rewritten(record, changes), ...supersededText(currentSession(), id)];
  const pictures = await picturesFor(suspects, comparison, outOfDate.length === 0, { table, specification });
  const { when, notes = "" } = specification;
  return {
    comparison,
    explanation,
    suspects,
    pictures,
    record,
    whenText:
      when === undefined
        ? null
        : targetInWords(renamedTable(table, specification.variables), when, {
            units: unitsIn(specification),
          }),
    notes,
    outOfDate,
    plan,
  };
}

/** Files that were written to after they were read: the same data can't be read again. */
function rewritten({ sources }: RunRecord, changes: readonly string[]): string[] {
  if (changes.length > 0) return [];
  const files = sources.flatMap(source => source.files.filter(({ sha256 }) => sha256 === null));
  const names = files.map(({ path }) => path.split(/[\\/]/).at(-1)!);
  return names.length === 0 ? [] : [`${names.join(", ")} has changed since it was read.`];
}

/** Stored pictures, and for tags far down the ranking new ones, while the data is still the same. */
async function picturesFor(
  suspects: readonly string[],
  { pictures }: Comparison,
  isCurrent: boolean,
  { table, specification }: { table: Table; specification: Specification },
): Promise<Picture[]> {
  const stored = pictures.filter(({ variable }) => suspects.includes(variable));
  const missing = suspects.filter(name => !stored.some(({ variable }) => variable === name));
  if (missing.length === 0 || !isCurrent) return stored;
  const drawn = await interruptible(undefined, async signal => {
    const rows = await rowsOf(preparedTable(table, specification), specification, signal);
    return picturesOf(rows.table, rows.rows.labels, missing, { signal });
  });
  return [...stored, ...drawn];
}

function unitsIn({ variables }: Specification): ReadonlyMap<string, string> {
  return new Map(Object.entries(variables?.units ?? {}));
}
