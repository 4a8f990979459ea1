import { join } from "node:path";
import { commonPool, isShared, sharedUint8 } from "../../compute";
import { GembaError } from "../../protocol";
import type { Check, Notice, Profile, ProfilePicture, ValueCount, VariableProfile } from "../../protocol";
import { MOST_SLICES, rowsOfTable } from "../axis";
import type { AxisRange } from "../axis";
import type { Table } from "../table";
import type { Variable } from "../variable";
import { badnessOf, flagsOf } from "./badness";
import type { Allowances } from "./badness";
import { coverageOf } from "./coverage";
import { rowTimes } from "./gaps";
import { pictureOfColumn, profileColumn } from "./profile-column";
import type { ColumnProfile, ColumnTask } from "./profile-column";
import { noticeChecks, otherNotices, timeChecks } from "./table-checks";
import { variableChecks } from "./variable-checks";

/** Variables whose pictures travel with the result; the rest comes when it is asked for. */
const STORED_PICTURES = 30;

/** What part of a table is looked at, and how the work is followed. */
export interface ProfileOptions {
  /** One per row: 1 for rows that count. All when left out. */
  readonly counted?: Uint8Array;
  /** The variables to look at, with what is known about them; all of the table's when left out. */
  readonly variables?: readonly Variable[];
  /** Stops the work at once; it then rejects with `cancelled`. */
  readonly signal?: AbortSignal;
  /** Hears how many variables are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Whether a table is fit to use: what every variable holds, the worst first, and checks of the
 * whole. Columns are read in worker threads. What the numbers mean and when a tag is called stuck:
 * docs/profile.md.
 *
 * @throws GembaError `bad-options` (`counted` of another length), `no-such-variable`, `cancelled`, `worker-died`
 * @example (await profileTable(line)).variables[0]?.flags // ["stuck"]
 */
export async function profileTable(table: Table, options: ProfileOptions = {}): Promise<Profile> {
  const { variables = table.variables, signal, onProgress } = options;
  const counted = checkedRows(table, options.counted);
  const tasks = variables.map(variable => taskOf(table, variable, counted));
  const columns = await commonPool().map<ColumnProfile>(
    join(__dirname, "profile-column.js"),
    "profileColumn",
    tasks,
    { signal, onProgress },
  );
  const mayMiss = new Set(variables.filter(variable => isHeld(table, variable)).map(({ name }) => name));
  const words = wordsOf(table.notices);
  const profiles = variables.map((variable, i) =>
    variableProfile(variable, columns[i]!, words.get(variable.name) ?? [], {
      miss: mayMiss.has(variable.name),
      rest: isOfIntervals(table, variable),
    }),
  );
  const worstFirst = profiles
    .map((profile, i) => ({ profile, picture: columns[i]!.picture }))
    .sort((a, b) => b.profile.badness - a.profile.badness);
  const ranked = worstFirst.map(({ profile }) => profile);
  const times = rowTimes(rowsOfTable(table));
  const context = { timeZone: table.timeZone, hasTime: table.time !== null, mayMiss };
  const rows = counted === null ? table.rows : counted.reduce((sum, own) => sum + own, 0);
  return {
    name: "",
    tableText: table.describe(),
    rowText: "",
    counts: { counted: rows, ignored: table.rows - rows, total: table.rows },
    intervalMs: table.intervalMs,
    gaps: times.gaps,
    notices: otherNotices(table.notices),
    checks: sortedChecks([
      ...noticeChecks(table.notices),
      ...timeChecks(table, times),
      ...variableChecks(ranked, context),
    ]),
    variables: ranked,
    coverage: coverageOf(rowsOfTable(table), counted, undefined, MOST_SLICES),
    pictures: worstFirst.slice(0, STORED_PICTURES).map(({ picture }) => picture),
  };
}

/**
 * The picture of one variable, over a part of the axis or all of it.
 *
 * @param range epoch milliseconds, or row numbers where the table has no time; half-open
 * @throws GembaError `no-such-variable`
 */
export function profilePicture(
  table: Table,
  counted: Uint8Array | null,
  variable: Variable,
  range?: AxisRange,
): ProfilePicture {
  const task = taskOf(table, variable, counted);
  return range === undefined ? profileColumn(task).picture : pictureOfColumn(task, range);
}

/** Warnings first; otherwise in the order in which they were made. */
export function sortedChecks(checks: readonly Check[]): Check[] {
  return [...checks].sort((a, b) => Number(b.level === "warning") - Number(a.level === "warning"));
}

function checkedRows(table: Table, counted: Uint8Array | undefined): Uint8Array | null {
  if (counted === undefined) return null;
  if (counted.length !== table.rows) {
    throw new GembaError("bad-options", {
      what: `There are ${counted.length} marks for ${table.rows} rows`,
      where: "counted",
      remedy: "Give one per row of the table: 1 for rows that count.",
    });
  }
  if (isShared(counted)) return counted;
  const shared = sharedUint8(table.rows);
  shared.set(counted);
  return shared;
}

function taskOf(table: Table, variable: Variable, counted: Uint8Array | null): ColumnTask {
  const column = { ...table.column(variable.name), variable };
  const role = variable.role ?? variable.suggestedRole;
  // People and recipes set a value and leave it; a sample holds until the next.
  const isSet = role === "setting" || role === "recipe" || role === "identifier" || role === "time";
  return { table: rowsOfTable(table), column, counted, mayBeStuck: !isSet && !isHeld(table, variable) };
}

/** Whether a variable's values are those of samples or intervals, which hold until the next. */
function isHeld(table: Table, { source }: Variable): boolean {
  return table.sources.some(
    ({ name, kind, table: own }) => name === source && kind !== "series" && own.rows < table.rows,
  );
}

/** Whether a variable is the column of a source of intervals, or of one of its attributes. */
function isOfIntervals(table: Table, { source }: Variable): boolean {
  return table.sources.some(({ name, kind }) => name === source && kind === "intervals");
}

/** Texts in numeric columns, per variable, as the notices count them. */
function wordsOf(notices: readonly Notice[]): ReadonlyMap<string, readonly ValueCount[]> {
  return new Map(
    notices.flatMap(({ code, variable, counts }) =>
      code === "text-in-numbers" && variable !== undefined ? [[variable, counts ?? []] as const] : [],
    ),
  );
}

function variableProfile(
  variable: Variable,
  { picture: _, ...column }: ColumnProfile,
  text: readonly ValueCount[],
  may: Allowances,
): VariableProfile {
  const { name, kind, role, suggestedRole, unit, station, description, source } = variable;
  const judged = { ...column, text: [...text] };
  const flags = flagsOf(judged, may);
  return {
    name,
    kind,
    ...(role === undefined ? {} : { role }),
    ...(suggestedRole === undefined ? {} : { suggestedRole }),
    ...(unit === undefined ? {} : { unit }),
    ...(station === undefined ? {} : { station }),
    ...(description === undefined ? {} : { description }),
    ...(source === undefined ? {} : { source }),
    ...judged,
    flags,
    badness: badnessOf(judged, flags, may),
  };
}
