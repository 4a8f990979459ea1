import type { LeftOut, VariableChoice } from "gembalab/protocol";
import { spelledOut } from "gembalab/protocol";
import { EVERYTHING, patternFor, readPatterns } from "./patterns";
import type { NameSet } from "./patterns";

/** Why a tag is not compared. */
export type Reason = LeftOut["reason"];

/**
 * Why each tag is left out, as the kernel will decide; tags that are in are
 * not in the map.
 *
 * @param automatic why a tag is left out unless `include` spells it out
 */
export function reasonsOf(
  names: readonly string[],
  choice: VariableChoice,
  automatic: ReadonlyMap<string, Reason>,
): Map<string, Reason> {
  const known = new Set(names);
  const excluded = readPatterns(choice.exclude ?? [], known);
  const included = readInclude(choice.include, known);
  const reasons = new Map<string, Reason>();
  for (const name of names) {
    const own = included.spellsOut(name) ? undefined : automatic.get(name);
    const reason = excluded.has(name) ? "excluded" : included.has(name) ? own : "not included";
    if (reason !== undefined) reasons.set(name, reason);
  }
  return reasons;
}

/** What to change, and what is known of the tags. */
export interface ChoiceChange {
  /** All tags of the table. */
  readonly names: readonly string[];
  /** The tags to change. */
  readonly changed: ReadonlySet<string>;
  /** Why a tag is left out unless it is spelled out. */
  readonly automatic: ReadonlyMap<string, Reason>;
}

/** Takes tags in. Globs that kept them out are replaced by the other names that they covered. */
export function takeIn(choice: VariableChoice, { names, changed, automatic }: ChoiceChange): VariableChoice {
  const known = new Set(names);
  const exclude = (choice.exclude ?? []).flatMap(pattern => {
    const literal = spelledOut(pattern, known);
    if (literal !== null) return changed.has(literal) ? [] : [pattern];
    const covered = readPatterns([pattern], known);
    const hits = names.filter(name => covered.has(name));
    if (!hits.some(name => changed.has(name))) return [pattern];
    return hits.filter(name => !changed.has(name)).map(name => patternFor(name, known));
  });
  const included = readInclude(choice.include, known);
  const spellOut = [...changed].filter(
    name => !included.spellsOut(name) && (automatic.has(name) || !included.has(name)),
  );
  const include = [
    ...(choice.include ?? everything(known)),
    ...spellOut.map(name => patternFor(name, known)),
  ];
  return withLists(choice, spellOut.length === 0 ? choice.include : include, exclude);
}

/** Leaves tags out. A tag that only a list of names took in is taken off that list. */
export function leaveOut(choice: VariableChoice, { names, changed }: ChoiceChange): VariableChoice {
  const known = new Set(names);
  const include = choice.include?.filter(pattern => {
    const literal = spelledOut(pattern, known);
    return literal === null || !changed.has(literal);
  });
  const stillIn = readInclude(include, known);
  const excluded = readPatterns(choice.exclude ?? [], known);
  const more = [...changed].filter(name => stillIn.has(name) && !excluded.has(name));
  const exclude = [...(choice.exclude ?? []), ...more.map(name => patternFor(name, known))];
  return withLists(choice, isEverything(include, known) ? undefined : include, exclude);
}

/** Takes in these tags and no others. */
export function takeOnly(
  choice: VariableChoice,
  names: readonly string[],
  chosen: readonly string[],
): VariableChoice {
  const known = new Set(names);
  return withLists(
    choice,
    chosen.map(name => patternFor(name, known)),
    [],
  );
}

/** All tags, but for those that are left out by themselves. */
export function takeAll(choice: VariableChoice): VariableChoice {
  return withLists(choice, undefined, []);
}

/** The choice without names that are not in the table; globs stay. */
export function withoutUnknown(choice: VariableChoice, names: readonly string[]): VariableChoice {
  const known = new Set(names);
  const isKnown = (pattern: string): boolean => {
    const literal = spelledOut(pattern, known);
    return literal === null || known.has(literal);
  };
  return withLists(choice, choice.include?.filter(isKnown), (choice.exclude ?? []).filter(isKnown));
}

function readInclude(include: readonly string[] | undefined, known: ReadonlySet<string>): NameSet {
  return include === undefined ? EVERYTHING : readPatterns(include, known);
}

/** A table may have a tag that is called "*"; then two stars mean everything. */
function everything(known: ReadonlySet<string>): string[] {
  let pattern = "*";
  while (known.has(pattern)) pattern += "*";
  return [pattern];
}

function isEverything(include: readonly string[] | undefined, known: ReadonlySet<string>): boolean {
  return include?.length === 1 && include[0] === everything(known)[0];
}

/** The choice with other lists; roles, units and new names are kept. */
function withLists(choice: VariableChoice, include: string[] | undefined, exclude: string[]): VariableChoice {
  const { include: before, exclude: left, ...further } = choice;
  void [before, left];
  return {
    ...(include === undefined ? {} : { include }),
    ...(exclude.length === 0 ? {} : { exclude }),
    ...further,
  };
}
