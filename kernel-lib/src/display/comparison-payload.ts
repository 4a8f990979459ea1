import type { Comparison, ComparisonEnvelope, Notice, Picture, Timeline } from "../protocol";
import { clip, countText } from "./figures";
import type { Format } from "./figures";
import {
  beginning,
  byteLength,
  MOST_NOTICES,
  notStored,
  roundShare,
  roundTogether,
  roundTrend,
  TEXT_LENGTH,
} from "./payload-parts";

const LABEL_LENGTH = 200;
/** Parts of the room that each list may take when not everything fits. */
const SHARE = { notices: 0.05, leftOut: 0.1, pictures: 0.3 };

/**
 * A comparison as it is stored: pictures rounded to what a screen can show, and when
 * it is still too large, lists cut at the end, with a notice that says so.
 *
 * @param room bytes that its JSON may take
 */
export function fitComparison(
  envelope: ComparisonEnvelope,
  room: number,
  format: Format,
): ComparisonEnvelope {
  const { result } = envelope;
  const rounded: Comparison = {
    ...result,
    name: clip(result.name, TEXT_LENGTH),
    targetText: clip(result.targetText, TEXT_LENGTH),
    rowText: clip(result.rowText, TEXT_LENGTH),
    labels: {
      event: clip(result.labels.event, LABEL_LENGTH),
      reference: clip(result.labels.reference, LABEL_LENGTH),
    },
    timeline: roundTimeline(result.timeline),
    notices: result.notices.slice(0, MOST_NOTICES),
    pictures: result.pictures.map(roundPicture),
  };
  const whole = { ...envelope, result: rounded };
  return byteLength(whole) <= room
    ? whole
    : { ...envelope, result: cut(rounded, room - byteLength({ ...envelope, result: null }), format) };
}

function cut(result: Comparison, room: number, format: Format): Comparison {
  const bare = { ...result, notices: [], leftOut: [], pictures: [], variables: [] };
  // The notices about what is missing need some room themselves.
  const left = room - byteLength(bare) - 2000;
  const notices = beginning(result.notices, SHARE.notices * left);
  const leftOut = beginning(result.leftOut, SHARE.leftOut * left);
  const spent = byteLength(notices) + byteLength(leftOut);
  const forPictures = Math.max(SHARE.pictures * left, left - spent - byteLength(result.variables));
  const pictures = beginning(result.pictures, forPictures);
  const variables = beginning(result.variables, left - spent - byteLength(pictures));
  const kept = { ...bare, leftOut, pictures, variables };
  return { ...kept, notices: [...notices, ...missing(result, kept, format)] };
}

function missing(all: Comparison, kept: Comparison, format: Format): Notice[] {
  const found: Notice[] = [];
  if (kept.variables.length < all.variables.length) {
    const [stored, compared] = [
      countText(kept.variables.length, format),
      countText(all.variables.length, format),
    ];
    found.push(
      notStored(
        "variables-not-stored",
        `${compared} tags were compared; the first ${stored} of the ranking are stored here, the others did not fit.`,
      ),
    );
  }
  if (kept.pictures.length < all.pictures.length) {
    const stored = countText(kept.pictures.length, format);
    found.push(
      notStored(
        "pictures-not-stored",
        `The charts of the first ${stored} tags are stored here; the others did not fit and need the running kernel.`,
      ),
    );
  }
  if (kept.leftOut.length < all.leftOut.length) {
    const [stored, count] = [countText(kept.leftOut.length, format), countText(all.leftOut.length, format)];
    found.push(
      notStored(
        "left-out-not-stored",
        `${count} tags were left out of the comparison; the first ${stored} are named here.`,
      ),
    );
  }
  return found;
}

function roundPicture(picture: Picture): Picture {
  const { distribution, trend, timeline } = picture;
  return {
    ...picture,
    distribution:
      distribution?.type === "histogram"
        ? { ...distribution, edges: roundTogether(distribution.edges) }
        : distribution,
    trend: trend === null ? null : roundTrend(trend),
    timeline: timeline === null ? null : roundTimeline(timeline),
  };
}

function roundTimeline(timeline: Timeline): Timeline {
  return { ...timeline, event: timeline.event.map(roundShare), ignored: timeline.ignored.map(roundShare) };
}
