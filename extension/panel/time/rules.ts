import type { TableInfo, VariableInfo } from "gembalab/protocol";
import { sameSubject } from "./leave-out";
import type { LeaveOut, Rule } from "./leave-out";

/** How long a line takes to settle, until a person says otherwise. */
export const USUAL_WAIT = "20 min";

/** The boxes that a table's sources give occasion to, and those that are ticked already. */
export function rulesFor(table: TableInfo | null, { rules }: LeaveOut): Rule[] {
  const offered: Rule[] = [];
  const offer = (rule: Rule): void => {
    if (!offered.some(other => sameSubject(other, rule))) offered.push(rule);
  };
  const sources = (table?.sources ?? []).filter(({ kind }) => kind === "intervals");
  const variables = table?.variables ?? [];
  for (const { name } of sources) {
    if (!isInOrOut(name, variables)) continue;
    offer({ kind: "during", of: name });
    offer({ kind: "after", of: name, wait: USUAL_WAIT });
  }
  for (const { name } of sources) {
    if (isInOrOut(name, variables)) continue;
    const attributes = variables.filter(({ source, kind }) => source === name && kind === "categorical");
    for (const attribute of attributes) offer({ kind: "change", of: attribute.name, wait: USUAL_WAIT });
  }
  for (const { name, role } of variables)
    if (role === "recipe") offer({ kind: "change", of: name, wait: USUAL_WAIT });
  for (const { rule } of rules) offer(rule);
  return offered;
}

/** A tag that tells whether the line runs, and a limit that a standing line stays below. */
export function speedOf(variables: readonly VariableInfo[]): { variable: string; above: number } | null {
  const speeds = variables.filter(
    ({ kind, name, description = "", max }) =>
      kind === "numeric" && max !== undefined && max > 0 && SPEED.test(`${name} ${description}`),
  );
  // What the line does, rather than what it was told to do.
  const speed =
    speeds.find(({ role, suggestedRole }) => role !== "setting" && suggestedRole !== "setting") ?? speeds[0];
  return speed?.max === undefined ? null : { variable: speed.name, above: roundLimit(speed.max / 10) };
}

const SPEED = /speed|geschwindigkeit|vitesse|velocidad/i;

/** One significant digit. */
function roundLimit(value: number): number {
  return Number(value.toPrecision(1));
}

/** A source with ends has a column that says whether a row lies in one of its intervals; a log of changes has none. */
function isInOrOut(source: string, variables: readonly VariableInfo[]): boolean {
  return variables.some(variable => variable.kind === "boolean" && variable.source === source);
}
