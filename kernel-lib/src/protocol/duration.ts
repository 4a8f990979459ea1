import { GembaError, quoted } from "./errors";

const UNIT_MS: ReadonlyMap<string, number> = new Map([
  ["ms", 1],
  ...["s", "sec", "second", "seconds"].map(unit => [unit, 1_000] as const),
  ...["min", "minute", "minutes"].map(unit => [unit, 60_000] as const),
  ...["h", "hour", "hours"].map(unit => [unit, 3_600_000] as const),
  ...["d", "day", "days"].map(unit => [unit, 86_400_000] as const),
  ...["w", "week", "weeks"].map(unit => [unit, 604_800_000] as const),
]);

/**
 * The length of a duration such as "15 min" in milliseconds.
 *
 * @throws GembaError `bad-specification` when it is not a number and a unit.
 * @example parseDuration("1.5 h") // 5_400_000
 */
export function parseDuration(text: string, where?: string): number {
  const match = /^\s*(\d+(?:\.\d+)?)\s*([a-z]+)\s*$/.exec(text);
  const unit = match === null ? undefined : UNIT_MS.get(match[2]!);
  if (match === null || unit === undefined) {
    throw new GembaError("bad-specification", {
      what: `${quoted(text)} is not a length of time`,
      where,
      remedy: 'Write a number and a unit, for example "90 s", "15 min", "2 h" or "1 d".',
    });
  }
  return Number(match[1]) * unit;
}
