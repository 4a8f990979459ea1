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

/** "Compare 22 wet with 231 normal rows on 38 tags. No significance yet." */
export function runSentence(
  { counts, selected }: Preview,
  { event, reference }: Labels,
  trans: TranslationBundle,
): string {
  return trans.__(
    "Compare %1 %2 with %3 %4 rows on %5 tags. No significance yet.",
    countText(counts.event),
    event,
    countText(counts.reference),
    reference,
    countText(selected),
  );
}

/** "One row is one lab sample." */
export function rowSentence({ rowText }: Preview, trans: TranslationBundle): string {
  const text = /^one row is /i.test(rowText) ? rowText : trans.__("one row is %1", rowText);
  return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`;
}
