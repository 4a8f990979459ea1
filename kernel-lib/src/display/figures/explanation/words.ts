import type { Belief, ContributionGroup, Explanation } from "../../../protocol";
import { countText, numberText, percentText } from "../numbers";
import type { Format } from "../numbers";
import { clip, plainText } from "../plain";
import { countsText, namesOf, titleOf } from "../words";
import type { Names } from "../statistics";

/** The answer in one sentence, belief first. */
export function explanationHeadline(explanation: Explanation, format: Format = {}): string {
  const { belief } = explanation;
  const names = namesOf(explanation);
  if (!belief.isTrusted)
    return `Not to be trusted: the model does not foresee ${names.event} better than chance.`;
  const leaders = explanation.contributions.groups.slice(0, 3).map(group => groupTitle(group, explanation));
  const unseen = explanation.timeline.axis.kind === "time" ? "weeks" : "rows";
  const scored = `in ${unseen} that it had not seen it ranks the ${names.event} one higher in ${pairsOf(belief.auc, format)} ${names.event}–${names.reference} pairs.`;
  return leaders.length === 0
    ? `The model can be believed: ${scored}`
    : `The model leans most on ${listed(leaders)}; ${scored}`;
}

/** "71 of 100" */
export function pairsOf(auc: number, format: Format = {}): string {
  return `${countText(Math.round(100 * auc), format)} of 100`;
}

/** The score beside what it is worth: chance, the simple model, the weeks kept back, the blank test. */
export function scoreLines(explanation: Explanation, format: Format = {}): string[] {
  const { belief } = explanation;
  const names = namesOf(explanation);
  return [
    `Blocks that it had not seen: ${pairsOf(belief.auc, format)} pairs right${rangeText(belief, format)}; tossing a coin gets 50.`,
    chanceLine(belief, format),
    ...(belief.baseline === null
      ? []
      : [`The simple model (logistic regression): ${pairsOf(belief.baseline, format)}.`]),
    keptBackLine(belief, format),
    ...(belief.precision === null
      ? []
      : [
          `Of the rows that it warns of first, ${percentText(belief.precision, 1, format)} are ${names.event} on average; of all rows ${percentText(belief.prevalence, 1, format)} are.`,
        ]),
    ...(belief.blankTest === undefined ? [] : [blankLine(belief.blankTest, format)]),
  ];
}

function rangeText({ low, high }: Belief, format: Format): string {
  return low === null || high === null
    ? ""
    : ` (95 %: ${countText(Math.round(100 * low), format)} to ${countText(Math.round(100 * high), format)})`;
}

function chanceLine({ chanceP }: Belief, format: Format): string {
  if (chanceP === null) return "Whether chance does as well can't be told.";
  return `Labels moved to other times do as well in ${percentText(chanceP, 1, format)} of trials.`;
}

function keptBackLine({ keptBack, keptBackText }: Belief, format: Format): string {
  if (keptBack === null) return plainText(keptBackText);
  const { auc, episodes } = keptBack;
  const result = auc === null ? "they can't judge" : `${pairsOf(auc, format)} pairs right`;
  return `Weeks kept back (${countText(episodes, format)} occasions): ${result}.`;
}

/** With fewer moved labels the smallest p is above .05. */
const BLANKS_TO_TELL = 19;

function blankLine({ real, blank, p }: NonNullable<Belief["blankTest"]>, format: Format): string {
  const sorted = [...blank].sort((a, b) => a - b);
  const [low, high] = [sorted[0]!, sorted.at(-1)!].map(auc => countText(Math.round(100 * auc), format));
  const labels = `${countText(blank.length, format)} ${blank.length === 1 ? "label that means" : "labels that mean"} nothing`;
  const found = `Blank test: real ${pairsOf(real, format)}; on ${labels} ${low === high ? low : `${low} to ${high}`}`;
  return blank.length < BLANKS_TO_TELL
    ? `${found}: too few labels to tell.`
    : `${found} (p = ${numberText(p, format)}).`;
}

/** Counts, episodes and what the model is, in one line. */
export function explanationCounts(explanation: Explanation, format: Format = {}): string {
  return [countsText(explanation, format), plainText(explanation.model.text)].join(" · ");
}

/** Said above every chart of contributions. */
export const MODEL_NOT_LINE =
  "Contributions explain the model, not the line: what it leans on may be a cause, a consequence or a companion.";

/** What a group is called in a list: its leading tag, and how many move with it. */
export function groupLabel(group: ContributionGroup, explanation: Explanation, length: number): string {
  const { others } = group;
  const more = others.length === 0 ? "" : ` +${others.length}`;
  return `${clip(groupTitle(group, explanation), length - more.length)}${more}`;
}

/** What the leading tag of a group is called. */
export function groupTitle(group: ContributionGroup, { contributions }: Explanation): string {
  return titleOf(group, described(contributions.groups));
}

const wrapped: WeakMap<readonly ContributionGroup[], { variables: readonly ContributionGroup[] }> =
  new WeakMap();

/** One object per list, by which titles remember what is shared. */
function described(groups: readonly ContributionGroup[]): { variables: readonly ContributionGroup[] } {
  let found = wrapped.get(groups);
  if (found === undefined) {
    found = { variables: groups };
    wrapped.set(groups, found);
  }
  return found;
}

/** What high values of a group do, in a few words. */
export function directionText({ direction }: ContributionGroup, names: Names): string {
  if (direction === null) return "";
  if (direction > 0.3) return `high values point to ${names.event}`;
  if (direction < -0.3) return `low values point to ${names.event}`;
  return "neither high nor low alone";
}

/** How firmly a group holds its place. */
export function ranksText({ ranks }: ContributionGroup, format: Format = {}): string {
  if (ranks === null) return "";
  const [best, worst] = ranks;
  return best === worst
    ? `place ${countText(best, format)}`
    : `place ${countText(best, format)}–${countText(worst, format)}`;
}

/** A rule in words: "zone 2 from 214 and speed below 31". */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)!}`;
}

/** Text that a payload holds, as one line. */
export function line(text: string): string {
  return clip(plainText(text), 500);
}
