import type { Comparison, Notice, Picture, ResultEnvelope, Timeline } from "../protocol";
import { clip, countText } from "./figures";
import type { Format } from "./figures";

/** Characters of a free text that are stored at most. */
const TEXT_LENGTH = 2000;
const LABEL_LENGTH = 200;
/** The schema's limit, less the notices added here. */
const MOST_NOTICES = 490;
/** Parts of the room that each list may take when not everything fits. */
const SHARE = { notices: 0.05, leftOut: 0.1, pictures: 0.3 };

/**
 * The result as it is stored: pictures rounded to what a screen can show, and when
 * it is still too large, lists cut at the end, with a notice that says so.
 *
 * @param room bytes that its JSON may take
 */
export function fitPayload(envelope: ResultEnvelope, room: number, format: Format = {}): ResultEnvelope {
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
    : { ...envelope, result: cut(rounded, room - byteLength(envelopeWithout(envelope)), format) };
}

/** Bytes of a value's JSON. */
export function byteLength(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

function envelopeWithout(envelope: ResultEnvelope): unknown {
  return { ...envelope, result: null };
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

/** As many items from the start as their JSON has room for. */
function beginning<T>(items: readonly T[], room: number): T[] {
  let used = 2;
  const end = items.findIndex(item => {
    used += byteLength(item) + 1;
    return used > room;
  });
  return end < 0 ? [...items] : items.slice(0, end);
}

function missing(all: Comparison, kept: Comparison, format: Format): Notice[] {
  const notice = (code: string, text: string): Notice => ({ level: "warning", code, text });
  const found: Notice[] = [];
  if (kept.variables.length < all.variables.length) {
    const [stored, compared] = [
      countText(kept.variables.length, format),
      countText(all.variables.length, format),
    ];
    found.push(
      notice(
        "variables-not-stored",
        `${compared} tags were compared; the first ${stored} of the ranking are stored here, the others did not fit.`,
      ),
    );
  }
  if (kept.pictures.length < all.pictures.length) {
    const stored = countText(kept.pictures.length, format);
    found.push(
      notice(
        "pictures-not-stored",
        `The charts of the first ${stored} tags are stored here; the others did not fit and need the running kernel.`,
      ),
    );
  }
  if (kept.leftOut.length < all.leftOut.length) {
    const [stored, count] = [countText(kept.leftOut.length, format), countText(all.leftOut.length, format)];
    found.push(
      notice(
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

function roundTrend(trend: NonNullable<Picture["trend"]>): NonNullable<Picture["trend"]> {
  const both = roundTogether([...trend.min, ...trend.max]);
  return { ...trend, min: both.slice(0, trend.min.length), max: both.slice(trend.min.length) };
}

/** Numbers to a ten-thousandth of the distance that they cover: finer than a pixel. */
function roundTogether<T extends number | null>(values: readonly T[]): T[] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value === null) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const reach = high - low;
  if (!(reach > 0) || !Number.isFinite(reach)) return [...values];
  const decimals = Math.ceil(-Math.log10(reach / 10_000));
  if (decimals < 0 || decimals > 15)
    return values.map(value => (value === null ? value : (Number(value.toPrecision(8)) as T)));
  return values.map(value => (value === null ? value : (Number(value.toFixed(decimals)) as T)));
}

function roundTimeline(timeline: Timeline): Timeline {
  // Three digits, not three decimals: one event row in a slice of thousands must not become none.
  const round = (share: number | null): number | null =>
    share === null ? null : Number(share.toPrecision(3));
  return { ...timeline, event: timeline.event.map(round), ignored: timeline.ignored.map(round) };
}
