import type { Table } from "../data";
import { GembaError, nearestNames, parseDuration, quoted } from "../protocol";
import type { Expectations } from "../protocol";
import { durationText } from "../target";

/** How far the interval between rows may be from the one expected. */
const INTERVAL_TOLERANCE = 0.1;
/** Broken expectations that are written out; the others are counted. */
const SHOWN = 20;

/**
 * Whether data is what an investigation expects, before anything is computed from it.
 *
 * @param table under the names that the investigation uses
 * @throws GembaError `expectation-failed`, which lists everything that is not met, and what mends it
 * @example checkExpectations(line, { tags: ["moisture"], interval: "1 min", rows: { atLeast: 10_000 } });
 */
export function checkExpectations(table: Table, expect: Expectations | undefined): void {
  if (expect === undefined) return;
  const broken = [
    ...missingTags(table, expect),
    ...otherUnits(table, expect),
    ...otherInterval(table, expect),
    ...otherRows(table, expect),
  ];
  if (broken.length === 0) return;
  const lines = broken.slice(0, SHOWN).map(text => `- ${text}`);
  if (broken.length > SHOWN) lines.push(`- and ${broken.length - SHOWN} more`);
  throw new GembaError("expectation-failed", {
    what: `The data is not what the investigation expects, in ${broken.length === 1 ? "one way" : `${broken.length} ways`}`,
    where: "expect",
    remedy: `\n${lines.join("\n")}`,
  });
}

function missingTags(table: Table, { tags = [], units = {} }: Expectations): string[] {
  const expected = new Set([...tags, ...Object.keys(units)]);
  const missing = [...expected].filter(name => !table.has(name));
  // A tag that is expected itself is not what another one is called now.
  const free = table.variables.map(({ name }) => name).filter(name => !expected.has(name));
  return missing.map((name, at) => {
    const suggestions = at < SHOWN ? nearestNames(name, free) : [];
    const [nearest] = suggestions;
    const mend =
      nearest === undefined
        ? "Leave it out of expect, or map its new name with variables: { rename: { … } }."
        : `Is it called ${suggestions.map(quoted).join(" or ")} now? Then add variables: { rename: { ${JSON.stringify(nearest)}: ${JSON.stringify(name)} } }.`;
    return `There is no tag ${quoted(name)}. ${mend}`;
  });
}

function otherUnits(table: Table, { units = {} }: Expectations): string[] {
  return Object.entries(units).flatMap(([name, expected]): string[] => {
    if (!table.has(name)) return [];
    const { unit } = table.column(name).variable;
    if (unit === expected) return [];
    const found = unit === undefined || unit === "" ? "no unit" : `the unit ${quoted(unit)}`;
    return [
      `${quoted(name)} has ${found}, not ${quoted(expected)}. Convert it with a derived tag, or correct expect.units.`,
    ];
  });
}

function otherInterval({ intervalMs }: Table, { interval }: Expectations): string[] {
  if (interval === undefined) return [];
  const expected = parseDuration(interval, "expect.interval");
  if (intervalMs !== null && Math.abs(intervalMs - expected) <= INTERVAL_TOLERANCE * expected) return [];
  const found =
    intervalMs === null
      ? "There is no interval between rows"
      : `A row comes every ${durationText(intervalMs)}`;
  return [
    `${found}, not every ${interval.trim()}. Export it again at that interval, or correct expect.interval.`,
  ];
}

function otherRows({ rows }: Table, { rows: expected = {} }: Expectations): string[] {
  const { atLeast, atMost } = expected;
  const count = rows.toLocaleString("en-US");
  const broken: string[] = [];
  if (atLeast !== undefined && rows < atLeast) {
    broken.push(
      `There are ${count} rows, fewer than ${atLeast.toLocaleString("en-US")}. Is the export complete?`,
    );
  }
  if (atMost !== undefined && rows > atMost) {
    broken.push(
      `There are ${count} rows, more than ${atMost.toLocaleString("en-US")}. Is it the right export?`,
    );
  }
  return broken;
}
