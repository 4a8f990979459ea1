import { quoted } from "../../protocol";
import { countText } from "../table-text";

const UNITS: readonly (readonly [string, number])[] = [
  ["days", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1_000],
];

/** A length of time in the largest unit that it is at least one of: "9.3 h". */
export function lengthText(ms: number): string {
  const [unit, size] = UNITS.find(([, length]) => ms >= length) ?? ["ms", 1];
  const amount = Number((ms / size).toPrecision(3));
  return `${amount} ${unit === "days" && amount === 1 ? "day" : unit}`;
}

/** How long so many rows are: in time where there is time. */
export function rowsText(rows: number, ms: number | null): string {
  return ms === null ? `${countText(rows)} rows` : lengthText(ms);
}

/** A value with its unit, for a sentence. */
export function valueText(value: number, unit: string | undefined): string {
  const number = Number(value.toPrecision(6));
  return unit === undefined || unit === "" ? String(number) : `${number} ${unit}`;
}

/** "1 tag", "3 tags". */
export function tagsText(count: number): string {
  return `${countText(count)} ${count === 1 ? "tag" : "tags"}`;
}

/** Names for a sentence: the first few, and how many more there are. */
export function namesText(names: readonly string[], most: number = 5): string {
  const more = names.length > most ? ` and ${countText(names.length - most)} more` : "";
  return names.slice(0, most).map(quoted).join(", ") + more;
}
