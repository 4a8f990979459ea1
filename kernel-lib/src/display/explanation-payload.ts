import type { Contributions, Explanation, ExplanationEnvelope, Notice } from "../protocol";
import { clip, countText } from "./figures";
import type { Format } from "./figures";
import {
  beginning,
  byteLength,
  MOST_NOTICES,
  notStored,
  roundShare,
  roundTogether,
  TEXT_LENGTH,
} from "./payload-parts";

/** Parts of the room that each list may take when not everything fits. */
const SHARE = { notices: 0.05, leftOut: 0.1, groups: 0.35 };
/** Columns that are named under a group. */
const MEMBERS = 50;

/**
 * An explanation as it is stored: points rounded to what a screen can show, and when it is still too large,
 * lists cut at the end, with a notice that says so.
 *
 * @param room bytes that its JSON may take
 */
export function fitExplanation(
  envelope: ExplanationEnvelope,
  room: number,
  format: Format,
): ExplanationEnvelope {
  const { result } = envelope;
  const rounded: Explanation = {
    ...result,
    name: clip(result.name, TEXT_LENGTH),
    targetText: clip(result.targetText, TEXT_LENGTH),
    notices: result.notices.slice(0, MOST_NOTICES),
    timeline: {
      ...result.timeline,
      event: result.timeline.event.map(roundShare),
      ignored: result.timeline.ignored.map(roundShare),
    },
    contributions: roundContributions(result.contributions),
  };
  const whole = { ...envelope, result: rounded };
  return byteLength(whole) <= room
    ? whole
    : { ...envelope, result: cut(rounded, room - byteLength({ ...envelope, result: null }), format) };
}

function roundContributions(contributions: Contributions): Contributions {
  const { groups, swarms, dependences, course } = contributions;
  return {
    ...contributions,
    groups: groups.map(group => ({ ...group, members: group.members.slice(0, MEMBERS) })),
    swarms: swarms.map(swarm => ({
      ...swarm,
      contributions: roundTogether(swarm.contributions),
      heights: swarm.heights.map(roundHeight),
    })),
    dependences: dependences.map(dependence => ({
      ...dependence,
      values: roundTogether(dependence.values),
      contributions: roundTogether(dependence.contributions),
      partnerHeights: dependence.partnerHeights.map(roundHeight),
    })),
    course: {
      ...course,
      groups: course.groups.map(each => ({ ...each, means: roundTogether(each.means) })),
      scores: roundTogether(course.scores),
    },
  };
}

function roundHeight(height: number | null): number | null {
  return height === null ? null : Number(height.toFixed(2));
}

function cut(result: Explanation, room: number, format: Format): Explanation {
  const { contributions } = result;
  const bare: Explanation = {
    ...result,
    notices: [],
    leftOut: [],
    contributions: {
      ...contributions,
      groups: [],
      swarms: [],
      dependences: [],
      cases: contributions.cases.slice(0, 2),
    },
  };
  // The notices about what is missing need some room themselves.
  const left = room - byteLength(bare) - 2000;
  const notices = beginning(result.notices, SHARE.notices * left);
  const leftOut = beginning(result.leftOut, SHARE.leftOut * left);
  const groups = beginning(contributions.groups, SHARE.groups * left);
  const spent = byteLength(notices) + byteLength(leftOut) + byteLength(groups);
  const swarms = beginning(contributions.swarms, (left - spent) / 2);
  const dependences = beginning(contributions.dependences, left - spent - byteLength(swarms));
  const kept = { ...bare, leftOut, contributions: { ...bare.contributions, groups, swarms, dependences } };
  return { ...kept, notices: [...notices, ...missing(result, kept, format)] };
}

function missing(all: Explanation, kept: Explanation, format: Format): Notice[] {
  const text = `Not all of this explanation fitted into the notebook: ${countText(kept.contributions.groups.length, format)} of ${countText(all.contributions.groups.length, format)} tags and ${countText(kept.contributions.dependences.length, format)} of ${countText(all.contributions.dependences.length, format)} effects are stored.`;
  return [notStored("explanation-not-stored", text)];
}
