import type { Evidence, Verdict } from "../../protocol";
import { labelsOnGrid, gridOf } from "./grid";
import { mergeEpisodes } from "./episodes";
import type { ShiftPlan, TimedRows } from "./plan";

/** Fewer occasions than this: anything else that changed then fits as well. */
const FEWEST_FOR_VERDICT = 3;
/** So many occasions are enough for a clear verdict. */
export const ENOUGH_OCCASIONS = 10;

const CLEAR = 0.05;
/** What is called possible, and listed first. */
export const POSSIBLE = 0.1;

const DAY = 86_400_000;
/** Stretches that are proposed, shortest first. */
const STRETCHES: readonly (readonly [text: string, days: number])[] = [
  ["week", 7],
  ["2 weeks", 14],
  ["month", 30],
  ["2 months", 61],
  ["3 months", 91],
  ["6 months", 183],
  ["year", 365],
];

/**
 * How many occasions a comparison rests on, and what would give more.
 *
 * @param beyond labels of the same rows without the limits of the period; when left out, there are no others
 */
export function evidenceOf(rows: TimedRows, plan: ShiftPlan, beyond?: Uint8Array): Evidence {
  const { episodes, gaps } = plan.episodes;
  const occasions = Math.min(episodes, gaps);
  const level = occasions < FEWEST_FOR_VERDICT ? "leads" : occasions < ENOUGH_OCCASIONS ? "weak" : "enough";
  const wayOut = level === "enough" ? null : wayOutOf(rows, plan, occasions, beyond);
  return { episodes, gaps, occasions, mergeRows: plan.mergeRows, level, wayOut };
}

/** What can be said about a difference. */
export function verdictOf(q: number | null, { occasions }: Pick<Evidence, "occasions">): Verdict {
  if (occasions < FEWEST_FOR_VERDICT) return "too few episodes";
  if (q !== null && q <= CLEAR && occasions >= ENOUGH_OCCASIONS) return "clear";
  return q !== null && q <= POSSIBLE ? "possible" : "not seen";
}

function wayOutOf(
  rows: TimedRows,
  { grid, mergeRows, episodes }: ShiftPlan,
  occasions: number,
  beyond: Uint8Array | undefined,
): string {
  if (grid.kind === "none")
    return `Take more rows: it takes ${ENOUGH_OCCASIONS} of each kind for a clear verdict.`;
  const more = beyond === undefined ? null : longerPeriod(rows, beyond, mergeRows, occasions);
  if (more !== null) return more;
  return episodes.episodes > episodes.gaps
    ? `Most of the time is event. Make the target stricter, so that there is something to compare with between the episodes: it takes ${ENOUGH_OCCASIONS} for a clear verdict.`
    : `Take a longer period, or a target that is met more often: it takes ${ENOUGH_OCCASIONS} episodes for a clear verdict.`;
}

/** The shortest stretch up to the end of the data that holds enough occasions, or else the most; null when none holds more. */
function longerPeriod(
  { time, intervalMs }: TimedRows,
  labels: Uint8Array,
  mergeRows: number,
  occasions: number,
): string | null {
  if (time === null || time.length === 0) return null;
  const end = time.at(-1)!;
  const countIn = (from: number): number => {
    const inside = labels.map((label, row) => (time[row]! > from ? label : 255));
    const grid = gridOf({ time, intervalMs }, inside);
    if (grid === null) return 0;
    const merged = mergeEpisodes(labelsOnGrid(grid, inside), grid.kind, mergeRows);
    return Math.min(merged.episodes, merged.gaps);
  };
  for (const [text, days] of STRETCHES) {
    if (end - days * DAY <= time[0]!) break;
    const count = countIn(end - days * DAY);
    if (count >= ENOUGH_OCCASIONS)
      return `The last ${text} hold${/\d/.test(text) ? "" : "s"} ${count} episodes.`;
  }
  const all = countIn(-Infinity);
  return all > occasions ? `The whole data holds ${all} episodes.` : null;
}
