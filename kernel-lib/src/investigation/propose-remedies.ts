import type { Table } from "../data";
import { parseShift } from "../data/assemble/shift";
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
const LEFT_OUT: ReadonlySet<Check["code"]> = new Set(["stuck", "constant", "all-missing", "missing"]);
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

function changeFor(
  { code, variables }: Check,
  { specification, variables: all }: RemedyContext,
): Change | null {
  const { exclude = [], roles = {} } = specification.variables ?? {};
  if (LEFT_OUT.has(code)) {
    const patch = { variables: { exclude: [...exclude, ...variables.map(escaped)] } };
    return { label: "Leave out", of: "investigation", patch };
  }
  if (code !== "roles") return null;
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

/** A name as a pattern that means it alone. */
function escaped(name: string): string {
  return name.replace(/[\\*?]/g, "\\$&");
}

/** The sources with the shift of one of them changed; where the data is part of the specification, there. */
function shiftChange(
  { source, shiftMs }: WrongClock,
  { origin }: Table,
  { data: own }: Specification,
): Change | null {
  if (origin.kind !== "assembled") return null;
  const { data } = origin;
  for (const kind of ["series", "samples", "intervals"] as const) {
    const sources = data[kind] ?? [];
    const at = sources.findIndex(candidate => sourceName(candidate) === source);
    if (at < 0) continue;
    const before = sources[at]!.shift;
    const shift = shiftText(shiftMs + (before === undefined ? 0 : parseShift(before)));
    const changed = sources.map((candidate, i) => (i === at ? { ...candidate, shift } : candidate));
    // What came as JSON goes as JSON.
    const patch = { [kind]: changed } as unknown as Json;
    return own === undefined
      ? { label: "Shift it", of: "data", patch }
      : { label: "Shift it", of: "investigation", patch: { data: patch } };
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
