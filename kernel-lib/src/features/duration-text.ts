const UNITS: readonly (readonly [string, number])[] = [
  ["day", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1_000],
];

/**
 * A length of time in the largest unit that it is at least one of.
 *
 * @param ms milliseconds
 * @example durationText(90_000) // "1.5 min"
 */
export function durationText(ms: number): string {
  const [unit, size] = UNITS.find(([, length]) => ms >= length) ?? ["ms", 1];
  const amount = Number((ms / size).toPrecision(3));
  return `${amount} ${unit === "day" && amount !== 1 ? "days" : unit}`;
}
