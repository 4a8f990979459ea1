import type { Axis } from "gembalab/protocol";

const MS = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** A number with three significant digits in the reader's own notation. */
export function numberText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e6)) {
    return value.toLocaleString(undefined, { notation: "scientific", maximumSignificantDigits: 3 });
  }
  const digits = size >= 1_000 ? Math.ceil(Math.log10(size + 1)) : 3;
  return value.toLocaleString(undefined, { maximumSignificantDigits: digits });
}

/** A count, grouped as the reader's language does. */
export function countText(count: number): string {
  return count.toLocaleString();
}

/** A share such as "8.7 %". */
export function shareText(share: number): string {
  return `${(share * 100).toLocaleString(undefined, { maximumSignificantDigits: share < 0.1 ? 2 : 3 })} %`;
}

/** "22 rows", "1 row". */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${countText(count)} ${count === 1 ? one : many}`;
}

/**
 * A length of time in at most two units.
 *
 * @example durationText(7_800_000) // "2 h 10 min"
 */
export function durationText(ms: number): string {
  if (ms < MS.minute) return `${numberText(ms / MS.second)} s`;
  const seconds = Math.round(ms / MS.second) * MS.second;
  if (seconds < MS.hour) return twoUnits(seconds, MS.minute, "min", MS.second, "s");
  const minutes = Math.round(ms / MS.minute) * MS.minute;
  if (minutes < MS.day) return twoUnits(minutes, MS.hour, "h", MS.minute, "min");
  return twoUnits(Math.round(ms / MS.hour) * MS.hour, MS.day, "d", MS.hour, "h");
}

function twoUnits(ms: number, large: number, largeUnit: string, small: number, smallUnit: string): string {
  const whole = Math.floor(ms / large);
  const rest = Math.round((ms - whole * large) / small);
  return rest === 0 ? `${whole} ${largeUnit}` : `${whole} ${largeUnit} ${rest} ${smallUnit}`;
}

/** How long is left, coarse enough not to flicker: "3 s left". */
export function remainingText(ms: number): string {
  return `${ms < MS.minute ? `${Math.max(1, Math.ceil(ms / MS.second))} s` : durationText(Math.ceil(ms / MS.minute) * MS.minute)} left`;
}

/** A position on an axis: "Mon 28 Sep 14:05" in plant time, or "row 12". */
export function positionText(axis: Axis, position: number): string {
  if (axis.kind === "row") return `row ${countText(Math.round(position))}`;
  const parts = plantParts(position, axis.timeZone ?? "UTC", {
    weekday: "short",
    day: "numeric",
    month: "short",
  });
  return `${parts.get("weekday")} ${parts.get("day")} ${parts.get("month")} ${parts.get("hour")}:${parts.get("minute")}`;
}

/**
 * A time as it is typed into the panel: the plant's clock.
 *
 * @example plantTimeText(Date.UTC(2026, 0, 5, 12), "Europe/Berlin") // "2026-01-05 13:00"
 */
export function plantTimeText(ms: number, timeZone: string): string {
  const parts = plantParts(ms, timeZone, { year: "numeric", month: "2-digit", day: "2-digit" });
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")} ${parts.get("hour")}:${parts.get("minute")}`;
}

function plantParts(ms: number, timeZone: string, date: Intl.DateTimeFormatOptions): Map<string, string> {
  const format = new Intl.DateTimeFormat("en-GB", {
    ...date,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  });
  return new Map(format.formatToParts(ms).map(({ type, value }) => [type, value]));
}

/** Whether a text is a date or a date-time as the specification wants it. */
export function isPlantTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(
    text.trim(),
  );
}
