import type { Table } from "../../data";
import type {
  Data,
  Decided,
  FileTable,
  FileVersions,
  InvestigationResults,
  Profile,
  SourceFingerprint,
  Specification,
} from "../../protocol";
import { resolvePeriod } from "../../target";
import { renamedTable } from "../rename";
import { DEFAULT_SEED } from "../seed";
import { dataOfTable } from "./data-of-table";
import { fingerprintSources, spanOf } from "./fingerprint";
import { currentVersions } from "./versions";

/** Where results come from and what they are; paths are relative to the working folder. */
export interface RunRecord {
  readonly table: FileTable;
  readonly sources: readonly SourceFingerprint[];
  readonly versions: FileVersions;
  readonly decided: Decided;
  readonly results: InvestigationResults;
}

/** What `recordOf` needs of an investigation. */
export interface Recordable {
  readonly table: Table;
  readonly specification: Specification;
  readonly results: InvestigationResults;
}

/** The record of results that were computed in this process. */
export async function recordOf({ table, specification, results }: Recordable): Promise<RunRecord> {
  return {
    table: fileTable(renamedTable(table, specification.variables)),
    sources: await fingerprintSources(table),
    versions: currentVersions(),
    decided: decidedBy(table, specification, results),
    results: lasting(results),
  };
}

/** Without what only the session knows: the buttons that change cells. */
function lasting({ profile, ...others }: InvestigationResults): InvestigationResults {
  return { profile: profile === undefined ? undefined : lastingProfile(profile), ...others };
}

function lastingProfile(profile: Profile): Profile {
  const checks = profile.checks.map(({ remedy: _remedy, ...check }) => check);
  return { ...profile, checks };
}

function fileTable(table: Table): FileTable {
  return {
    madeFrom: madeFrom(table),
    rows: table.rows,
    span: spanOf(table),
    intervalMs: table.intervalMs,
    timeZone: table.timeZone,
    tags: table.variables.map(({ name, kind, unit }) => ({
      name,
      kind,
      ...(unit === undefined ? {} : { unit }),
    })),
  };
}

function madeFrom(table: Table): FileTable["madeFrom"] {
  const data: Data | null = dataOfTable(table);
  if (data === null) return "arrays";
  return data.simulated === undefined ? "files" : "simulation";
}

function decidedBy(table: Table, specification: Specification, results: InvestigationResults): Decided {
  const counts = results.comparison?.counts ?? results.explanation?.counts ?? null;
  return {
    seed: specification.seed ?? DEFAULT_SEED,
    // Before a run nothing is decided, and a period that can't be is not complained of.
    period: counts === null ? null : resolvePeriod(table, specification),
    counts,
  };
}
