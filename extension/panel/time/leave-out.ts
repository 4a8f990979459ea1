import type { Above, Condition, Specification } from "gembalab/protocol";
import { sameJson } from "../json";

/** Something that the tick boxes leave out. */
export type Rule =
  /** The intervals of a source: stops. */
  | { readonly kind: "during"; readonly of: string }
  /** So long after each interval of a source: the restart. */
  | { readonly kind: "after"; readonly of: string; readonly wait: string }
  /** So long after a variable took another value: the change of product. */
  | { readonly kind: "change"; readonly of: string; readonly wait: string };

/** Which rows count: what the boxes say, and what only code can say. */
export interface LeaveOut {
  readonly rules: readonly PlacedRule[];
  /** Only while a tag is above a limit: the line runs. */
  readonly running: Above | null;
  readonly furtherWhen: readonly Condition[];
  readonly furtherIgnore: readonly Condition[];
}

/**
 * A rule, and the key of the specification that holds it. `when` is how the
 * panel writes them: what does not count then takes no part in averages either.
 */
export interface PlacedRule {
  readonly rule: Rule;
  readonly key: "when" | "ignore";
}

/** Reads what the boxes can show out of a specification, and keeps the rest apart. */
export function readLeaveOut({ when, ignore }: Pick<Specification, "when" | "ignore">): LeaveOut {
  const rules: PlacedRule[] = [];
  const furtherWhen: Condition[] = [];
  const furtherIgnore: Condition[] = [];
  let running: Above | null = null;
  for (const condition of partsOf(when, "all")) {
    const rule = ruleKeeping(condition);
    if (rule !== null) rules.push({ rule, key: "when" });
    else if (running === null && "above" in condition) running = condition;
    else furtherWhen.push(condition);
  }
  for (const condition of partsOf(ignore, "any")) {
    const rule = ruleLeavingOut(condition);
    if (rule !== null) rules.push({ rule, key: "ignore" });
    else furtherIgnore.push(condition);
  }
  return { rules, running, furtherWhen, furtherIgnore };
}

/** The two keys of a specification that say it; `undefined` where there is nothing to say. */
export function writeLeaveOut(leaveOut: LeaveOut): Pick<Specification, "when" | "ignore"> {
  const { rules, running, furtherWhen, furtherIgnore } = leaveOut;
  const of = (key: PlacedRule["key"]): Rule[] =>
    rules.filter(placed => placed.key === key).map(({ rule }) => rule);
  return {
    when: joined("all", [...(running === null ? [] : [running]), ...of("when").map(keeping), ...furtherWhen]),
    ignore: joined("any", [...of("ignore").map(leavingOut), ...furtherIgnore]),
  };
}

/** Whether two rules are about the same thing, whatever their waits. */
export function sameSubject(a: Rule, b: Rule): boolean {
  return a.kind === b.kind && a.of === b.of;
}

/** The condition under which a rule lets rows count. */
function keeping(rule: Rule): Condition {
  switch (rule.kind) {
    case "during":
      return { not: { during: rule.of } };
    case "after":
      return { settled: rule.wait, after: { during: rule.of } };
    case "change":
      return { settled: rule.wait, afterChangeOf: rule.of };
  }
}

/** The condition under which a rule leaves rows out. */
function leavingOut(rule: Rule): Condition {
  return rule.kind === "during" ? { during: rule.of } : { not: keeping(rule) };
}

function ruleKeeping(condition: Condition): Rule | null {
  if ("not" in condition) {
    const { not } = condition;
    return "during" in not && sameJson(not, { during: not.during })
      ? { kind: "during", of: not.during }
      : null;
  }
  if ("after" in condition) {
    const { after, settled } = condition;
    const isPlain = "during" in after && sameJson(after, { during: after.during });
    return isPlain ? { kind: "after", of: after.during, wait: settled } : null;
  }
  if ("afterChangeOf" in condition)
    return { kind: "change", of: condition.afterChangeOf, wait: condition.settled };
  return null;
}

function ruleLeavingOut(condition: Condition): Rule | null {
  if ("during" in condition)
    return sameJson(condition, { during: condition.during })
      ? { kind: "during", of: condition.during }
      : null;
  if (!("not" in condition)) return null;
  const rule = ruleKeeping(condition.not);
  return rule?.kind === "during" ? null : rule;
}

function partsOf(condition: Condition | undefined, form: "all" | "any"): readonly Condition[] {
  if (condition === undefined) return [];
  if (form === "all" && "all" in condition) return condition.all;
  if (form === "any" && "any" in condition) return condition.any;
  return [condition];
}

function joined(form: "all" | "any", parts: readonly Condition[]): Condition | undefined {
  const [only] = parts;
  if (only === undefined) return undefined;
  if (parts.length === 1) return only;
  return form === "all" ? { all: [...parts] } : { any: [...parts] };
}
