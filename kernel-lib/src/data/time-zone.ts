import { GembaError, nearestNames, quoted } from "../protocol";

const DAY = 86_400_000;
/** Offsets are looked up this far apart; where they differ, the change is found by halving. */
const LOOK_EVERY = 7 * DAY;

/** From `from` on, local clocks show UTC plus `offset` milliseconds. */
export interface OffsetSpan {
  readonly from: number;
  readonly offset: number;
}

/**
 * The clock of one IANA time zone: what it showed at an instant and which
 * instants it showed a given time at. Changes (daylight saving) come from
 * `Intl`, are found once a year and kept, so a million rows cost little.
 *
 * @example zoneClock("Europe/Berlin").offsetAt(Date.UTC(2026, 6, 1)) // 7_200_000
 */
export class ZoneClock {
  readonly timeZone: string;
  private readonly format: Intl.DateTimeFormat;
  private readonly years: Map<number, readonly OffsetSpan[]> = new Map();
  private from: number = NaN;
  private to: number = NaN;
  private offset: number = 0;

  constructor(timeZone: string) {
    this.timeZone = timeZone;
    this.format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "iso8601",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  }

  /** Local time minus UTC at an instant, in milliseconds. */
  offsetAt(instant: number): number {
    if (instant >= this.from && instant < this.to) return this.offset;
    const year = new Date(instant).getUTCFullYear();
    const spans = this.spansOf(year);
    let at = spans.length - 1;
    while (at > 0 && spans[at]!.from > instant) at--;
    this.from = spans[at]!.from;
    this.to = spans[at + 1]?.from ?? startOfYear(year + 1);
    this.offset = spans[at]!.offset;
    return this.offset;
  }

  /**
   * The instants at which the clock showed `local` (milliseconds as if it were UTC), earliest
   * first: one as a rule, two in the hour that autumn repeats, none in the hour that spring skips.
   */
  instantsOf(local: number): number[] {
    const before = local - this.offsetAt(local - DAY);
    const after = local - this.offsetAt(local + DAY);
    const candidates = before === after ? [before] : [Math.min(before, after), Math.max(before, after)];
    return candidates.filter(instant => instant + this.offsetAt(instant) === local);
  }

  /**
   * The one instant that a local time stands for: the earlier of two; a skipped
   * time is read with the offset from before the change, as `Temporal` does.
   */
  instantOf(local: number): number {
    return this.instantsOf(local)[0] ?? local - this.offsetAt(local - DAY);
  }

  /** From which instant on the clock had which offset, over a stretch of time; the first is in force at `from`. */
  spansBetween(from: number, to: number): OffsetSpan[] {
    const spans: OffsetSpan[] = [{ from: -Infinity, offset: this.offsetAt(from) }];
    for (let year = new Date(from).getUTCFullYear(); startOfYear(year) <= to; year++) {
      for (const span of this.spansOf(year)) {
        if (span.from > from && span.from <= to && span.offset !== spans.at(-1)!.offset) spans.push(span);
      }
    }
    return spans;
  }

  private spansOf(year: number): readonly OffsetSpan[] {
    const known = this.years.get(year);
    if (known !== undefined) return known;
    const spans = this.findSpans(startOfYear(year), startOfYear(year + 1));
    this.years.set(year, spans);
    return spans;
  }

  private findSpans(start: number, end: number): OffsetSpan[] {
    const spans: OffsetSpan[] = [{ from: start, offset: this.askOffset(start) }];
    for (let at = start; at < end; at += LOOK_EVERY) {
      const next = Math.min(at + LOOK_EVERY, end - 1);
      let offset = spans[spans.length - 1]!.offset;
      // More than one change within a week is unheard of, but costs only this loop.
      for (let from = at; this.askOffset(next) !== offset;) {
        from = this.findChange(from, next, offset);
        offset = this.askOffset(from);
        spans.push({ from, offset });
      }
    }
    return spans;
  }

  /** The first whole second after `from` with another offset than `offset`; `to` has another one. */
  private findChange(from: number, to: number, offset: number): number {
    let same = Math.floor(from / 1000);
    let other = Math.ceil(to / 1000);
    while (other - same > 1) {
      const middle = Math.floor((same + other) / 2);
      if (this.askOffset(middle * 1000) === offset) same = middle;
      else other = middle;
    }
    return other * 1000;
  }

  private askOffset(instant: number): number {
    let [year, month, day, hour, minute, second] = [0, 1, 1, 0, 0, 0];
    for (const { type, value } of this.format.formatToParts(instant)) {
      if (type === "year") year = Number(value);
      else if (type === "month") month = Number(value);
      else if (type === "day") day = Number(value);
      else if (type === "hour") hour = Number(value);
      else if (type === "minute") minute = Number(value);
      else if (type === "second") second = Number(value);
    }
    return utcTime(year, month, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
  }
}

/** Milliseconds of a calendar time as if it were UTC; unlike `Date.UTC` also for years below 100. */
export function utcTime(
  year: number,
  month: number,
  day: number,
  hour: number = 0,
  minute: number = 0,
  second: number = 0,
): number {
  if (year > 99) return Date.UTC(year, month - 1, day, hour, minute, second);
  return new Date(Date.UTC(2000, month - 1, day, hour, minute, second)).setUTCFullYear(year, month - 1, day);
}

function startOfYear(year: number): number {
  return utcTime(year, 1, 1);
}

const clocks: Map<string, ZoneClock> = new Map();

/**
 * The clock of a time zone, made once per process.
 * @throws GembaError `bad-time` when there is no such zone.
 */
export function zoneClock(timeZone: string): ZoneClock {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = makeClock(timeZone);
  clocks.set(timeZone, clock);
  return clock;
}

function makeClock(timeZone: string): ZoneClock {
  try {
    if (typeof timeZone === "string" && timeZone !== "") return new ZoneClock(timeZone);
  } catch {
    // Intl refuses names that it doesn't know.
  }
  throw new GembaError("bad-time", {
    what: `There is no time zone ${quoted(String(timeZone))}`,
    where: "timeZone",
    remedy: 'Name one as the IANA does, for example "Europe/Berlin", "America/Chicago" or "UTC".',
    suggestions: nearestNames(String(timeZone), Intl.supportedValuesOf("timeZone")),
  });
}
