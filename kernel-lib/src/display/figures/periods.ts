import type { Comparison } from "../../protocol";
import type { Format } from "./numbers";
import { spansOf } from "./shading";
import type { Range } from "./shading";
import { isTimeAxis, knownZone, timeText } from "./times";
import { namesOf } from "./words";

/** A part of the axis that is worth a look. */
export interface PeriodToLookAt {
  readonly text: string;
  /** null: the whole axis. */
  readonly range: Range | null;
}

const DAY = 86_400_000;
/** Spells that are offered, the longest first. */
const MOST_SPELLS = 8;

/** Parts of the axis to look at: all of it, its last week and day, and the longest spells of the event. */
export function periodsOf(comparison: Comparison, format: Format = {}): PeriodToLookAt[] {
  const { timeline } = comparison;
  const { axis } = timeline;
  const { from, to } = axis;
  const isTime = axis.kind === "time" && isTimeAxis(axis);
  const last = (text: string, length: number): PeriodToLookAt[] =>
    isTime && to - from > 1.2 * length ? [{ text, range: { from: to - length, to } }] : [];
  return [
    { text: "Whole period", range: null },
    ...last("Last week", 7 * DAY),
    ...last("Last day", DAY),
    ...(isTime ? spells(comparison, format) : []),
  ];
}

function spells(comparison: Comparison, format: Format): PeriodToLookAt[] {
  const { timeline } = comparison;
  const { axis } = timeline;
  const { event } = namesOf(comparison);
  const spans = spansOf(timeline, axis).event;
  const longest = [...spans].sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, MOST_SPELLS);
  return longest
    .sort((a, b) => a.from - b.from)
    .map(span => {
      // As much again on either side shows what was different before and after.
      const around = Math.max(span.to - span.from, (axis.to - axis.from) / 100);
      const range = {
        from: Math.max(axis.from, span.from - around),
        to: Math.min(axis.to, span.to + around),
      };
      return { text: `${event} ${timeText(span.from, knownZone(axis.timeZone), format)}`, range };
    });
}
