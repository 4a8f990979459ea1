import { GembaError, quoted } from "../protocol";
import { readIsoTime } from "./time-text";
import { zoneClock } from "./time-zone";

/**
 * How {@link formatPlantTime} writes a time:
 * - `iso`: `2026-01-05T13:00:00`, the plant's clock, as it stands in a specification;
 * - `offset`: `2026-01-05T13:00:00+01:00`, unmistakable, for files;
 * - `date`: `2026-01-05`;
 * - `reading`: `Mon 5 Jan 2026 13:00`, for people.
 */
export type PlantTimeStyle = "iso" | "offset" | "date" | "reading";

/**
 * The instant that a text means, in epoch milliseconds. A text with an offset
 * or Z is that instant; one without is read off the plant's clock. Of a time
 * that the clock showed twice in autumn, the earlier; a time that it skipped
 * in spring is moved on by the hour that was skipped.
 *
 * @param text ISO date or date-time: `2026-03-29`, `2026-03-29 14:05`, `2026-03-29T14:05:00.5+02:00`
 * @throws GembaError `bad-time` when the text is no such time or the zone is unknown.
 * @example parsePlantTime("2026-07-01T12:00", "Europe/Berlin") // Date.UTC(2026, 6, 1, 10)
 */
export function parsePlantTime(text: string, timeZone: string): number {
  const clock = zoneClock(timeZone);
  const read = typeof text === "string" ? readIsoTime(text) : null;
  if (read === null) {
    throw new GembaError("bad-time", {
      what: `${quoted(String(text))} is not a date or time`,
      remedy: 'Write it as "2026-01-05" or "2026-01-05T13:00", plant time unless it ends with an offset.',
    });
  }
  return read.zoned ? read.ms : clock.instantOf(read.ms);
}

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * An instant as the plant's clock showed it.
 *
 * @param ms epoch milliseconds
 * @throws GembaError `bad-time` when the zone is unknown or `ms` is no instant of the years 0 to 9999.
 * @example formatPlantTime(Date.UTC(2026, 0, 5, 12), "Europe/Berlin", "reading") // "Mon 5 Jan 2026 13:00"
 */
export function formatPlantTime(ms: number, timeZone: string, style: PlantTimeStyle = "iso"): string {
  const offset = zoneClock(timeZone).offsetAt(checkedInstant(ms));
  const local = new Date(ms + offset);
  if (style === "reading") return readingOf(local);
  const iso = local.toISOString();
  if (style === "date") return iso.slice(0, 10);
  const time = iso.endsWith(".000Z") ? iso.slice(0, 19) : iso.slice(0, 23);
  return style === "offset" ? time + offsetText(offset) : time;
}

function checkedInstant(ms: number): number {
  if (ms >= -62_167_132_800_000 && ms <= 253_402_200_000_000) return ms;
  throw new GembaError("bad-time", {
    what: `${ms} is not an instant in milliseconds since 1970`,
    remedy: "Give milliseconds; seconds must be multiplied by 1000.",
  });
}

function readingOf(local: Date): string {
  const date = `${WEEKDAYS[local.getUTCDay()]} ${local.getUTCDate()} ${MONTHS[local.getUTCMonth()]}`;
  const seconds = local.getTime() % 60_000 === 0 ? "" : `:${two(local.getUTCSeconds())}`;
  const clock = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}${seconds}`;
  return `${date} ${local.getUTCFullYear()} ${clock}`;
}

function offsetText(offset: number): string {
  if (offset === 0) return "Z";
  const minutes = Math.abs(offset) / 60_000;
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(Math.floor(minutes % 60))}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
