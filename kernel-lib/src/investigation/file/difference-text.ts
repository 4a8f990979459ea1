import type { ValueChange } from "./changed-values";
import type { Differences, RankMove, StatisticChange, VerdictChange } from "./differences";

/** Entries of each kind that are written out; the others are counted. */
const SHOWN = 10;
const LONGEST_VALUE = 60;

/** The differences in words, the most consequential first; one line per matter. */
export function differenceText({ specification, data, results, versions }: Differences): string[] {
  const { tagsAdded, tagsLost, units } = data;
  const lines = [
    ...some(specification).map(change => `Specification: ${changeLine(change)}`),
    ...some(data.sources.map(({ text }) => text)).map(text => `Data: ${text}`),
    ...(data.rows === null ? [] : [`Data: ${number(data.rows.before)} → ${number(data.rows.after)} rows`]),
    ...listed("Data: new tags", tagsAdded),
    ...listed("Data: tags that are gone", tagsLost),
    ...listed(
      "Data: units",
      units.map(({ tag, before, after }) => `${shown(tag)} ${before ?? "none"} → ${after ?? "none"}`),
    ),
    ...some(results.decided).map(change => `Run: ${changeLine(change)}`),
    ...listed("Verdicts", results.verdicts.map(verdictText)),
    ...listed("Ranking", [...results.moves].sort(byHighestRank).map(moveText)),
    ...listed("Compared now", results.entered),
    ...listed("Compared no more", results.left),
    ...statisticLines(results.statistics),
    ...versions.map(change => `Versions: ${changeLine(change)}`),
  ];
  return lines.length === 0 ? ["No difference."] : lines;
}

function changeLine({ path, before, after }: ValueChange): string {
  return `${path} ${value(before)} → ${value(after)}`;
}

function value(plain: unknown): string {
  if (plain === undefined || plain === null) return "none";
  if (typeof plain === "number") return number(plain);
  const text = JSON.stringify(plain);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
}

function number(plain: number): string {
  if (Number.isInteger(plain)) return plain.toLocaleString("en-US");
  return String(Number(plain.toPrecision(4)));
}

function some<T>(entries: readonly T[]): readonly T[] {
  return entries.slice(0, SHOWN);
}

function listed(head: string, entries: readonly string[]): string[] {
  if (entries.length === 0) return [];
  const more = entries.length > SHOWN ? ` and ${number(entries.length - SHOWN)} more` : "";
  return [`${head}: ${some(entries).map(shown).join(", ")}${more}`];
}

/** A name on one line, not longer than a line. */
function shown(name: string): string {
  const line = name.replace(/[\s\p{Cc}]+/gu, " ");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function byHighestRank(a: RankMove, b: RankMove): number {
  return Math.min(a.before, a.after) - Math.min(b.before, b.after);
}

function moveText({ variable, before, after }: RankMove): string {
  return `${shown(variable)} ${before} → ${after}`;
}

function verdictText({ variable, before, after }: VerdictChange): string {
  return `${shown(variable)} ${before} → ${after}`;
}

function statisticLines(changes: readonly StatisticChange[]): string[] {
  // Of numbers on different scales the one that variables are mostly ranked by, where it changed.
  const ranking = changes.filter(({ statistic }) => statistic === "difference");
  const candidates = ranking.length > 0 ? ranking : [...changes];
  const [largest] = candidates.sort((a, b) => relativeChange(b) - relativeChange(a));
  if (largest === undefined) return [];
  const tags = new Set(changes.map(({ variable }) => variable)).size;
  const numbers = changes.length === 1 ? "1 number" : `${number(changes.length)} numbers`;
  const { variable, statistic, before, after } = largest;
  const most = `${shown(variable)} ${statistic} ${value(before)} → ${value(after)}`;
  return [
    `Statistics: ${numbers} of ${tags === 1 ? "1 tag" : `${number(tags)} tags`} changed, most of all ${most}`,
  ];
}

function relativeChange({ before, after }: StatisticChange): number {
  if (before === null || after === null) return Infinity;
  return Math.abs(after - before) / Math.max(Math.abs(before), Math.abs(after));
}
