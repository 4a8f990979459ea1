import { zoneClock } from "../../data/time-zone";
import type { OffsetSpan } from "../../data/time-zone";

const DAY = 86_400_000;
/** Local midnight of a Monday, as if it were UTC: windows of days and weeks are counted from here. */
const MONDAY = Date.UTC(1970, 0, 5);

/** From when to when, epoch milliseconds; half-open. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** A time in which the clock runs evenly, and the windows at its beginning. */
interface Stretch extends OffsetSpan {
  /** Where the next stretch begins. */
  readonly to: number;
  /** Beginning of the window that is open when the stretch begins. */
  readonly open: number;
  /** The first window that begins after the stretch has begun; may lie beyond its end. */
  readonly first: number;
}

/**
 * Slices of time that follow the plant's clock: they begin whenever it shows a multiple of their
 * length since midnight, those of whole days at midnight, those of weeks on Monday. A length
 * that does not divide a day leaves a shorter last slice before midnight; one longer than a day
 * that is not of whole days is counted from Monday, 5 January 1970.
 *
 * Where the clock goes forward, what it skips begins at the change, so that a day lasts 23 hours.
 * Where it goes back, slices no longer than the hour shown twice are repeated, and a longer one
 * contains that hour twice, so that a day lasts 25 hours.
 *
 * @example new LocalWindows(900_000, "Europe/Berlin", from, to).at(instant) // { from, to }
 */
export class LocalWindows {
  private readonly length: number;
  private readonly stretches: readonly Stretch[];

  /**
   * @param length milliseconds
   * @param from earliest instant that will be asked for
   * @param to latest instant that will be asked for
   */
  constructor(length: number, timeZone: string, from: number, to: number) {
    this.length = length;
    const margin = length + DAY;
    this.stretches = this.stretchesOf(zoneClock(timeZone).spansBetween(from - margin, to + margin));
  }

  /** The window that an instant lies in. */
  at(instant: number): TimeWindow {
    let index = this.stretches.length - 1;
    while (this.stretches[index]!.from > instant) index--;
    const { offset, open, first } = this.stretches[index]!;
    if (instant < first) return { from: open, to: this.beginningFrom(index, first) };
    const local = this.floor(instant + offset);
    return { from: local - offset, to: this.beginningFrom(index, this.next(local) - offset) };
  }

  /** Where a window begins that would begin at an instant if the stretch went on for ever. */
  private beginningFrom(index: number, instant: number): number {
    const { to } = this.stretches[index]!;
    if (instant < to) return instant;
    const after = this.stretches[index + 1]!;
    return after.open === after.from ? after.from : this.beginningFrom(index + 1, after.first);
  }

  private stretchesOf(spans: readonly OffsetSpan[]): Stretch[] {
    const stretches: Stretch[] = [];
    spans.forEach(({ from, offset }, index) => {
      const before = stretches[index - 1];
      const to = spans[index + 1]?.from ?? Infinity;
      stretches.push({ from, offset, to, ...this.beginnings(from, offset, before) });
    });
    return stretches;
  }

  private beginnings(
    from: number,
    offset: number,
    before: Stretch | undefined,
  ): { open: number; first: number } {
    if (before === undefined) return { open: -Infinity, first: -Infinity };
    // What the clock showed when the stretch before ended, and shows when this one begins.
    const [ended, begun] = [from + before.offset, from + offset];
    const repeated = ended - begun;
    if (repeated >= this.length) return { open: from, first: this.next(this.floor(begun)) - offset };
    const last = this.floor(ended - 1);
    const open = from - 1 >= before.first ? last - before.offset : before.open;
    // What begins while the clock shows an hour again has begun before; what is skipped begins now.
    const coming = this.next(last);
    if (coming <= begun) return { open: from, first: this.next(this.floor(begun)) - offset };
    return { open, first: coming - offset };
  }

  /** Where the window begins that a local time lies in, as local time. */
  private floor(local: number): number {
    const origin = this.length < DAY ? Math.floor(local / DAY) * DAY : MONDAY;
    return origin + Math.floor((local - origin) / this.length) * this.length;
  }

  /** Where the window after the one that begins at a local time begins. */
  private next(local: number): number {
    const next = local + this.length;
    return this.length < DAY ? Math.min(next, (Math.floor(local / DAY) + 1) * DAY) : next;
  }
}
