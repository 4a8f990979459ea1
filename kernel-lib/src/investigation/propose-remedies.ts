import type { Table, TableSource } from "../data";
import { parseShift } from "../data/assemble/shift";
import { winterZone } from "../data/winter-zone";
import { nameOfPath } from "../protocol";
import type { Check, Data, Role, Specification, VariableProfile } from "../protocol";
import { printLiteral } from "./code/literal";
import type { Json } from "./code/literal";
import type { Remedy } from "./session";

/** What remedies depend on. */
export interface RemedyContext {
  readonly table: Table;
  readonly specification: Specification;
  readonly variables: readonly VariableProfile[];
}

/** A clock that looks wrong: by how much, and of which source. */
export interface WrongClock {
  readonly source: string;
  /** What is to be added to its times, milliseconds. */
  readonly shiftMs: number;
  readonly text: string;
}

/** Checks with their remedies, and what these change, which stays in the kernel. */
export interface Proposed {
  readonly checks: Check[];
  readonly remedies: Remedy[];
}

/** A change before it has an id. */
interface Change {
  readonly label: string;
  readonly of: Remedy["of"];
  readonly patch: Json;
}

/** Checks of variables that are mended by leaving these out. */
const LEFT_OUT: ReadonlySet<Check["code"]> = new Set([
  "stuck",
  "constant",
  "all-missing",
  "missing",
  "impossible",
  "infinite",
]);
/** Characters of a change's code that are shown. */
const LONGEST_CODE = 2000;

/** Gives every check that a change of a cell can mend this change as its remedy. */
export function proposeRemedies(checks: readonly Check[], context: RemedyContext): Proposed {
  const remedies: Remedy[] = [];
  const withRemedies = checks.map(check => {
    const change = check.level === "warning" ? changeFor(check, context) : null;
    return change === null ? check : withRemedy(check, change, remedies);
  });
  return { checks: withRemedies, remedies };
}

/** Checks of the clocks of a table's sources, each with the shift that mends it. */
export function clockChecks(
  clocks: readonly WrongClock[],
  { table, specification }: RemedyContext,
): Proposed {
  const remedies: Remedy[] = [];
  const checks = clocks.map(clock => {
    const check: Check = { code: "clock", level: "warning", text: clock.text, variables: [] };
    const change = shiftChange(clock, table, specification);
    return change === null ? check : withRemedy(check, change, remedies);
  });
  return { checks, remedies };
}

function withRemedy(check: Check, { label, of, patch }: Change, remedies: Remedy[]): Check {
  const id = `${check.code}-${remedies.length + 1}`;
  remedies.push({ id, of, patch });
  const code = printLiteral(patch, 0, 0).slice(0, LONGEST_CODE);
  return { ...check, remedy: { id, label, of, code } };
}

function changeFor(check: Check, context: RemedyContext): Change | null {
  const { code, variables } = check;
  if (LEFT_OUT.has(code)) {
    const exclude = context.specification.variables?.exclude ?? [];
    return { label: "Leave out", of: "investigation", patch: leavingOut(exclude, variables) };
  }
  switch (code) {
    case "roles":
      return rolesChange(context);
    case "skipped-times":
      return winterChange(check, context);
    case "repeated-hour":
      return readingChange("Leave these out", check, { repeatedHour: "missing" }, context);
    default:
      return null;
  }
}

function rolesChange({ specification, variables: all }: RemedyContext): Change {
  const { roles = {} } = specification.variables ?? {};
  const suggested = new Map<Role, string[]>();
  for (const { name, suggestedRole, role } of all) {
    if (role !== undefined || suggestedRole === undefined || suggestedRole === "time") continue;
    suggested.set(suggestedRole, [...(suggested.get(suggestedRole) ?? []), escaped(name)]);
  }
  const known = new Map(Object.entries(roles));
  const merged = [...suggested].map(([role, names]): [string, Json] => [
    role,
    [...((known.get(role) ?? []) as string[]), ...names],
  ]);
  const patch = { variables: { roles: Object.fromEntries(merged) } };
  return { label: "Use them", of: "investigation", patch };
}

/** What is said to leave variables out, beside those that are. */
export function leavingOut(excluded: readonly string[], variables: readonly string[]): Json {
  return { variables: { exclude: [...excluded, ...variables.map(escaped)] } };
}

/** A name as a pattern that means it alone. */
function escaped(name: string): string {
  return name.replace(/[\\*?]/g, "\\$&");
}

/** A logger that was left on winter time all year. */
function winterChange(check: Check, context: RemedyContext): Change | null {
  const { time, timeZone } = sourceOf(check, context.table)?.table ?? context.table;
  const zone = time === null ? null : winterZone(timeZone, time[0]!);
  return zone === null ? null : readingChange("Read as winter time", check, { timeZone: zone }, context);
}

/** The source that a notice of the reading is about; null for a table that was opened alone. */
function sourceOf({ text }: Check, { sources }: Table): TableSource | null {
  return sources.find(({ table }) => table.notices.some(notice => notice.text === text)) ?? null;
}

/** The file that a notice is about, read in another way. */
function readingChange(
  label: string,
  check: Check,
  options: { readonly [option: string]: string },
  { table, specification }: RemedyContext,
): Change | null {
  if (table.origin.kind === "file") return { label, of: "data", patch: options };
  const source = sourceOf(check, table);
  return source === null ? null : sourceChange(label, source.name, () => options, table, specification);
}

/** The clock of a source moved, on top of the shift that it has. */
function shiftChange(
  { source, shiftMs }: WrongClock,
  table: Table,
  specification: Specification,
): Change | null {
  const shifted = ({ shift }: AnySource): { shift: string } => ({
    shift: shiftText(shiftMs + (shift === undefined ? 0 : parseShift(shift))),
  });
  return sourceChange("Shift it", source, shifted, table, specification);
}

/** The sources with one of them changed; where the data is part of the specification, there. */
function sourceChange(
  label: string,
  name: string,
  change: (source: AnySource) => object,
  { origin }: Table,
  { data: own }: Specification,
): Change | null {
  if (origin.kind !== "assembled") return null;
  const { data } = origin;
  for (const kind of ["series", "samples", "intervals"] as const) {
    const sources = data[kind] ?? [];
    const at = sources.findIndex(candidate => sourceName(candidate) === name);
    if (at < 0) continue;
    const changed = sources.map((candidate, i) =>
      i === at ? { ...candidate, ...change(candidate) } : candidate,
    );
    // What came as JSON goes as JSON.
    const patch = { [kind]: changed } as unknown as Json;
    return own === undefined
      ? { label, of: "data", patch }
      : { label, of: "investigation", patch: { data: patch } };
  }
  return null;
}

type AnySource = NonNullable<Data["series"] | Data["samples"] | Data["intervals"]>[number];

function sourceName({ name, path }: AnySource): string | null {
  return name ?? nameOfPath(path);
}

/** A length of time with its sign as a source's `shift` takes it: "-58 min". */
function shiftText(ms: number): string {
  const sign = ms < 0 ? "-" : "";
  const size = Math.abs(ms);
  return size % 60_000 === 0 ? `${sign}${size / 60_000} min` : `${sign}${size / 1_000} s`;
}
