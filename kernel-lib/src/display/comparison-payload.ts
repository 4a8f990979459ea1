import type {
  Comparison,
  ComparisonEnvelope,
  Notice,
  Picture,
  PopulationSpread,
  Spread,
  Timeline,
  VariableComparison,
} from "../protocol";
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
/** Profiles of delays that are stored, and lags of each. */
const MOST_PROFILES = 30;
const MOST_LAGS = 61;
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
  const drawn = new Set(result.pictures.map(({ variable }) => variable));
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
    variables: result.variables.map((variable, i) => storedVariable(variable, i, drawn)),
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

/** Numbers as a screen can show them; of tags without a stored picture, delays without their profile. */
function storedVariable(
  variable: VariableComparison,
  rank: number,
  drawn: ReadonlySet<string>,
): VariableComparison {
  const { significance, missing, adjusted, delay } = variable;
  const hasPicture = drawn.has(variable.name) && rank < MOST_PROFILES;
  const [lags, profile] = delay !== undefined && hasPicture ? thinned(delay.lags, delay.profile) : [[], []];
  return {
    ...variable,
    ...(significance === undefined ? {} : { significance: roundDeep(significance) }),
    ...(missing === undefined ? {} : { missing: roundDeep(missing) }),
    ...(adjusted === undefined ? {} : { adjusted: roundDeep(adjusted) }),
    ...(delay === undefined ? {} : { delay: { ...roundDeep(delay), lags, profile: roundTogether(profile) } }),
  };
}

/** Numbers to five digits, wherever they are: nobody tells more apart where draws are random. */
function roundDeep<T>(value: T): T {
  if (typeof value === "number") return Number(value.toPrecision(5)) as T;
  if (Array.isArray(value)) return value.map(roundDeep) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, roundDeep<unknown>(part)])) as T;
}

/** Every so many lags, the best among them, so that a profile fits on a screen. */
function thinned(lags: readonly number[], profile: readonly number[]): [number[], number[]] {
  const count = Math.min(lags.length, profile.length);
  const step = Math.max(1, Math.ceil(count / MOST_LAGS));
  const best = profile.indexOf(Math.max(...profile.slice(0, count)));
  const kept = lags
    .slice(0, count)
    .map((_, i) => i)
    .filter(i => i % step === 0 || i === best);
  return [kept.map(i => lags[i]!), kept.map(i => profile[i]!)];
}

function roundPicture(picture: Picture): Picture {
  const { distribution, trend, timeline, spread } = picture;
  return {
    ...picture,
    distribution:
      distribution?.type === "histogram"
        ? { ...distribution, edges: roundTogether(distribution.edges) }
        : distribution,
    trend: trend === null ? null : roundTrend(trend),
    timeline: timeline === null ? null : roundTimeline(timeline),
    ...(spread === undefined ? {} : { spread: roundSpread(spread) }),
  };
}

function roundSpread({ shares, event, reference }: Spread): Spread {
  const rounded = (population: PopulationSpread | null): PopulationSpread | null =>
    population === null
      ? null
      : {
          values: roundTogether(population.values),
          points: population.points === null ? null : roundTogether(population.points),
        };
  return { shares, event: rounded(event), reference: rounded(reference) };
}

function roundTimeline(timeline: Timeline): Timeline {
  return { ...timeline, event: timeline.event.map(roundShare), ignored: timeline.ignored.map(roundShare) };
}
