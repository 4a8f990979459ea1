import { sameUnit } from "../tags/units";
import type { Variable } from "../variable";

/** Parts of names that say how or where something is measured rather than what it is. */
const NOT_WHAT: ReadonlySet<string> = new Set([
  ...[
    "lab",
    "labor",
    "laboratory",
    "online",
    "inline",
    "offline",
    "pv",
    "sp",
    "ist",
    "act",
    "actual",
    "value",
  ],
  ...[
    "wert",
    "istwert",
    "messwert",
    "measured",
    "measurement",
    "sensor",
    "sample",
    "probe",
    "result",
    "mean",
  ],
  ...["avg", "the", "of", "der", "die", "das", "in", "at", "and", "und", "by", "with", "per", "from", "to"],
]);

/**
 * Whether two tags seem to measure the same thing: by the words of their names or descriptions,
 * and not against their units. 0 for no, up to 1 for the same words.
 */
export function likeness(a: Variable, b: Variable): number {
  if (a.unit !== undefined && b.unit !== undefined && !sameUnit(a.unit, b.unit)) return 0;
  const names = overlap(wordsOf(a.name, a.source), wordsOf(b.name, b.source));
  const [first, second] = [wordsOf(a.description ?? ""), wordsOf(b.description ?? "")];
  const described = first.size > 1 && second.size > 1 ? overlap(first, second) : 0;
  const across = Math.max(
    contained(wordsOf(a.name, a.source), second),
    contained(wordsOf(b.name, b.source), first),
  );
  return Math.max(names, described, across);
}

function wordsOf(text: string, source?: string): Set<string> {
  const own = source === undefined ? text : text.replace(` (${source})`, "");
  const bare = own.replaceAll(/\[[^\]]*\]/g, " ");
  const apart = bare.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2").toLowerCase();
  const words = apart.split(/[^\p{L}\p{N}]+/u).filter(word => word !== "" && !NOT_WHAT.has(word));
  return new Set(words);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter(word => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

/** Whether a name's words all stand in a description: "moisture" in "Moisture after the oven". */
function contained(name: ReadonlySet<string>, description: ReadonlySet<string>): number {
  const words = [...name].filter(word => word.length > 2);
  return words.length > 0 && words.every(word => description.has(word)) ? 0.6 : 0;
}
