import type { Axis } from "../../protocol";
import type { Format } from "./numbers";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The furthest instant that a Date can hold. */
const FURTHEST = 8.64e15;

/** What a wall clock in a zone shows at an instant. */
interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** A place on a time axis and what is written there. */
export interface TimeTick {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly text: string;
}

const clocks: Map<string, Intl.DateTimeFormat> = new Map();

/** The zone if this runtime knows it, otherwise UTC: a stored result may name anything. */
export function knownZone(timeZone: string | undefined): string {
  if (timeZone === undefined) return "UTC";
  try {
    clockOf(timeZone);
    return timeZone;
  } catch {
    return "UTC";
  }
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}

function wallClock(ms: number, timeZone: string): WallClock {
  let [year, month, day, hour, minute, second] = [1970, 1, 1, 0, 0, 0];
  for (const { type, value } of clockOf(timeZone).formatToParts(ms)) {
    if (type === "year") year = Number(value);
    else if (type === "month") month = Number(value);
    else if (type === "day") day = Number(value);
    else if (type === "hour") hour = Number(value);
    else if (type === "minute") minute = Number(value);
    else if (type === "second") second = Number(value);
  }
  return { year, month, day, hour, minute, second };
}

/** Local time as if it were UTC. */
function localMs(ms: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = wallClock(ms, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The instant at which the zone's clocks show `local`. */
function instantAt(local: number, timeZone: string): number {
  const guess = local - (localMs(local, timeZone) - local);
  return guess - (localMs(guess, timeZone) - local);
}

/** True for a time axis whose ends are dates in order; a stored result may hold anything. */
export function isTimeAxis(axis: Axis): boolean {
  const { kind, from, to } = axis;
  return kind === "time" && from < to && Math.abs(from) < FURTHEST - DAY && Math.abs(to) < FURTHEST - DAY;
}

/**
 * A time on the plant's clock.
 *
 * @param ms epoch milliseconds
 * @example timeText(Date.UTC(2026, 8, 28, 12, 5), "Europe/Berlin", { locale: "en" }) // "Mon 28 Sep 14:05"
 */
export function timeText(
  ms: number,
  timeZone: string,
  format: Format = {},
  seconds: boolean = false,
): string {
  return `${dayText(ms, timeZone, format, true)} ${clockText(ms, timeZone, seconds)}`;
}

/** A span on the plant's clock; the day is said once when it is the same. */
export function spanText(from: number, to: number, timeZone: string, format: Format = {}): string {
  const seconds = to - from < 10 * MINUTE;
  const start = timeText(from, timeZone, format, seconds);
  const sameDay = dayText(from, timeZone, format, false) === dayText(to, timeZone, format, false);
  return `${start} – ${sameDay && to - from < DAY ? clockText(to, timeZone, seconds) : timeText(to, timeZone, format, seconds)}`;
}

/** Which days an axis covers and on whose clock: the title under a time axis. */
export function axisTitle(axis: Axis, format: Format = {}): string {
  if (!isTimeAxis(axis)) return "Row, in file order";
  const zone = knownZone(axis.timeZone);
  const first = dayText(axis.from, zone, format, false);
  const last = dayText(axis.to - 1, zone, format, false);
  const [firstYear, lastYear] = [wallClock(axis.from, zone).year, wallClock(axis.to - 1, zone).year];
  if (firstYear !== lastYear) return `${first} ${firstYear} – ${last} ${lastYear} · ${zone} time`;
  return `${first === last ? first : `${first} – ${last}`} ${lastYear} · ${zone} time`;
}

function clockText(ms: number, timeZone: string, seconds: boolean): string {
  const { hour, minute, second } = wallClock(ms, timeZone);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(hour)}:${two(minute)}${seconds ? `:${two(second)}` : ""}`;
}

const dayFormats: Map<string, Intl.DateTimeFormat> = new Map();

function dayText(ms: number, timeZone: string, { locale }: Format, weekday: boolean): string {
  const parts = dateParts(ms, timeZone, locale);
  return `${weekday ? `${parts.weekday} ` : ""}${parts.day} ${parts.month}`;
}

function dateParts(
  ms: number,
  timeZone: string,
  locale: string | undefined,
): { weekday: string; day: string; month: string } {
  const key = `${locale ?? ""}/${timeZone}`;
  let format = dayFormats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, {
      timeZone,
      calendar: "gregory",
      weekday: "short",
      day: "numeric",
      month: "short",
    });
    dayFormats.set(key, format);
  }
  const texts = { weekday: "", day: "", month: "" };
  for (const { type, value } of format.formatToParts(ms)) {
    if (type === "weekday" || type === "day" || type === "month") texts[type] = value.replace(/\.$/, "");
  }
  // British English writes "Sept", which is the one month of four letters.
  return { ...texts, month: texts.month === "Sept" ? "Sep" : texts.month };
}

const STEPS: readonly number[] = [
  ...[1, 2, 5, 10, 15, 30].map(n => n * SECOND),
  ...[1, 2, 5, 10, 15, 30].map(n => n * MINUTE),
  ...[1, 2, 3, 6, 12].map(n => n * HOUR),
  ...[1, 2, 7, 14].map(n => n * DAY),
];
const MONTH_STEPS: readonly number[] = [
  1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 60_000,
];
/** A Monday, so that weekly ticks fall on Mondays. */
const MONDAY = 4 * DAY;

/**
 * Ticks at round times of the plant's clock, at most about `count`.
 *
 * @param from epoch milliseconds, as `to`
 */
export function timeTicks(
  from: number,
  to: number,
  timeZone: string,
  count: number,
  format: Format = {},
): TimeTick[] {
  const rough = (to - from) / Math.max(1, count);
  // A few ticks too many are better than half of them.
  const step = STEPS.find(candidate => candidate >= 0.75 * rough);
  return step === undefined
    ? monthTicks(from, to, timeZone, rough, format)
    : evenTicks(from, to, timeZone, step, format);
}

function evenTicks(from: number, to: number, timeZone: string, step: number, format: Format): TimeTick[] {
  const origin = step % (7 * DAY) === 0 ? MONDAY : 0;
  const ticks: TimeTick[] = [];
  let local = Math.ceil((localMs(from, timeZone) - origin) / step) * step + origin;
  for (let i = 0; i < 100; i++, local += step) {
    const at = instantAt(local, timeZone);
    if (at > to) break;
    const isNew = ticks.length === 0 || at > ticks[ticks.length - 1]!.at;
    if (at >= from && isNew) ticks.push({ at, text: tickText(at, timeZone, step, format) });
  }
  return ticks;
}

function tickText(at: number, timeZone: string, step: number, format: Format): string {
  const { hour, minute, second } = wallClock(at, timeZone);
  if (step >= DAY || (hour === 0 && minute === 0 && second === 0))
    return dayText(at, timeZone, format, false);
  return clockText(at, timeZone, step < MINUTE);
}

function monthTicks(from: number, to: number, timeZone: string, rough: number, format: Format): TimeTick[] {
  const months = MONTH_STEPS.find(n => n * 30 * DAY >= 0.75 * rough) ?? MONTH_STEPS[MONTH_STEPS.length - 1]!;
  const start = wallClock(from, timeZone);
  const ticks: TimeTick[] = [];
  let index = Math.floor((start.year * 12 + start.month - 1) / months) * months;
  for (let i = 0; i < 100; i++, index += months) {
    const at = instantAt(Date.UTC(Math.floor(index / 12), index % 12, 1), timeZone);
    if (at > to) break;
    if (at < from) continue;
    const year = String(Math.floor(index / 12));
    const month = dateParts(at, timeZone, format.locale).month;
    const named = ticks.length === 0 || index % 12 === 0 ? `${month} ${year}` : month;
    ticks.push({ at, text: months >= 12 ? year : named });
  }
  return ticks;
}
