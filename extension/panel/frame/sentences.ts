import type { TranslationBundle } from "@jupyterlab/translation";
import type { Labels, Preview } from "gembalab/protocol";
import { counted, countText, durationText, shareText } from "../format";

/** "22 wet / 231 normal · 5 episodes" */
export function countsSentence(
  { counts, episodes }: Preview,
  { event, reference }: Labels,
  trans: TranslationBundle,
): string {
  const spells = trans._n("%1 episode", "%1 episodes", episodes.count);
  return `${countText(counts.event)} ${event} / ${countText(counts.reference)} ${reference} · ${spells}`;
}

/** "22 of 253 rows wet (8.7 %), 5 episodes, longest 2 h 10 min." */
export function foundSentence(
  { counts, episodes }: Preview,
  { event }: Labels,
  trans: TranslationBundle,
): string {
  const total = counts.event + counts.reference;
  const share = total === 0 ? "" : ` (${shareText(counts.event / total)})`;
  const rows = trans.__("%1 of %2 rows %3", countText(counts.event), countText(total), event);
  if (episodes.count === 0) return `${rows}.`;
  const spells = trans._n("%1 episode", "%1 episodes", episodes.count);
  const longest =
    episodes.longestMs === null || episodes.longestMs === 0
      ? counted(episodes.longestRows, "row")
      : durationText(episodes.longestMs);
  return `${rows}${share}, ${spells}, ${trans.__("longest %1", longest)}.`;
}

/** What else is said about a comparison before it runs. */
export interface RunPlan {
  /** What is held alike, by name. */
  readonly alike: readonly string[];
  /** How far delays are looked for; null: not at all. */
  readonly delays: string | null;
}

/** "Compare 22 wet with 231 normal rows on 162 tags, same product, delays up to 30 min. About 5 s." */
export function runSentence(
  preview: Preview,
  { event, reference }: Labels,
  plan: RunPlan,
  trans: TranslationBundle,
): string {
  const { counts, selected } = preview;
  const what = trans.__(
    "Compare %1 %2 with %3 %4 rows on %5 tags",
    countText(counts.event),
    event,
    countText(counts.reference),
    reference,
    countText(selected),
  );
  const how = [
    ...plan.alike.map(name => trans.__("same %1", name)),
    ...(plan.delays === null ? [] : [trans.__("delays up to %1", plan.delays)]),
  ];
  return `${[what, ...how].join(", ")}. ${durationGuess(preview, plan, trans)}`;
}

/** Nanoseconds that a reading takes, roughly: computers differ, and this is said in round numbers. */
const PER_READING = { judging: 1500, delays: 1500, alike: 1000 };

function durationGuess(
  { counts, selected }: Preview,
  { alike, delays }: RunPlan,
  trans: TranslationBundle,
): string {
  const each =
    PER_READING.judging +
    (delays === null ? 0 : PER_READING.delays) +
    (alike.length === 0 ? 0 : PER_READING.alike);
  const seconds = 1e-9 * each * (counts.event + counts.reference) * selected;
  if (seconds < 3) return trans.__("A few seconds.");
  const round = seconds < 20 ? 5 : 10;
  if (seconds < 90) return trans.__("About %1 s.", round * Math.ceil(seconds / round));
  return trans.__("About %1 min.", Math.ceil(seconds / 60));
}

/** "One row is one lab sample." */
export function rowSentence({ rowText }: Preview, trans: TranslationBundle): string {
  const text = /^one row is /i.test(rowText) ? rowText : trans.__("one row is %1", rowText);
  return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`;
}
