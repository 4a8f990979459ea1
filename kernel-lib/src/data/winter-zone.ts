import { zoneClock } from "./time-zone";

const HOUR = 3_600_000;

/**
 * The zone that shows a plant's winter time all year; null where there is none, as winter time is no
 * whole number of hours from UTC, or the zone knows no summer.
 *
 * @param instant in the year that counts, epoch milliseconds
 * @example winterZone("Europe/Berlin", Date.UTC(2026, 2, 29)) // "Etc/GMT-1": these names count westwards
 */
export function winterZone(timeZone: string, instant: number): string | null {
  const year = new Date(instant).getUTCFullYear();
  const clock = zoneClock(timeZone);
  const [january, july] = [0, 6].map(month => clock.offsetAt(Date.UTC(year, month, 1)));
  const winter = Math.min(january!, july!) / HOUR;
  if (january === july || !Number.isInteger(winter)) return null;
  return winter === 0 ? "UTC" : `Etc/GMT${winter > 0 ? "-" : "+"}${Math.abs(winter)}`;
}
