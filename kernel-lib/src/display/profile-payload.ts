import type { Check, Coverage, Notice, Profile, ProfileEnvelope, ProfilePicture } from "../protocol";
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

/** Variables that a check names at most; how many there are stands in its text. */
const CHECK_VARIABLES = 500;
/** Parts of the room that each list may take when not everything fits. */
const SHARE = { notices: 0.05, checks: 0.2, pictures: 0.25 };

/**
 * A profile as it is stored: pictures rounded to what a screen can show, and when it is still too
 * large, lists cut at the end, with a notice that says so.
 *
 * @param room bytes that its JSON may take
 */
export function fitProfile(envelope: ProfileEnvelope, room: number, format: Format): ProfileEnvelope {
  const { result } = envelope;
  const rounded: Profile = {
    ...result,
    name: clip(result.name, TEXT_LENGTH),
    tableText: clip(result.tableText, TEXT_LENGTH),
    rowText: clip(result.rowText, TEXT_LENGTH),
    notices: result.notices.slice(0, MOST_NOTICES),
    checks: result.checks.map(shortCheck),
    coverage: roundCoverage(result.coverage),
    pictures: result.pictures.map(roundPicture),
  };
  const whole = { ...envelope, result: rounded };
  return byteLength(whole) <= room
    ? whole
    : { ...envelope, result: cut(rounded, room - byteLength({ ...envelope, result: null }), format) };
}

function shortCheck(check: Check): Check {
  return {
    ...check,
    variables: check.variables.slice(0, CHECK_VARIABLES),
    ...(check.remedy === undefined
      ? {}
      : { remedy: { ...check.remedy, code: clip(check.remedy.code, 400) } }),
  };
}

function cut(result: Profile, room: number, format: Format): Profile {
  const bare = { ...result, notices: [], checks: [], pictures: [], variables: [] };
  // The notices about what is missing need some room themselves.
  const left = room - byteLength(bare) - 2000;
  const notices = beginning(result.notices, SHARE.notices * left);
  const checks = beginning(result.checks, SHARE.checks * left);
  const spent = byteLength(notices) + byteLength(checks);
  const forPictures = Math.max(SHARE.pictures * left, left - spent - byteLength(result.variables));
  const pictures = beginning(result.pictures, forPictures);
  const variables = beginning(result.variables, left - spent - byteLength(pictures));
  const kept = { ...bare, checks, pictures, variables };
  return { ...kept, notices: [...notices, ...missing(result, kept, format)] };
}

function missing(all: Profile, kept: Profile, format: Format): Notice[] {
  const count = (of: number): string => countText(of, format);
  const found: Notice[] = [];
  const { variables, pictures, checks } = kept;
  if (variables.length < all.variables.length) {
    const text = `${count(all.variables.length)} tags were looked at; the worst ${count(variables.length)} are stored here, the others did not fit.`;
    found.push(notStored("variables-not-stored", text));
  }
  if (pictures.length < all.pictures.length) {
    const text = `The charts of the worst ${count(pictures.length)} tags are stored here; the others did not fit and need the running kernel.`;
    found.push(notStored("pictures-not-stored", text));
  }
  if (checks.length < all.checks.length) {
    const text = `${count(all.checks.length)} checks were made; the first ${count(checks.length)} are stored here.`;
    found.push(notStored("checks-not-stored", text));
  }
  return found;
}

function roundPicture(picture: ProfilePicture): ProfilePicture {
  const { shape, trend, coverage } = picture;
  return {
    ...picture,
    shape: shape?.type === "histogram" ? { ...shape, edges: roundTogether(shape.edges) } : shape,
    trend: trend === null ? null : roundTrend(trend),
    coverage: coverage === null ? null : roundCoverage(coverage),
  };
}

function roundCoverage(coverage: Coverage): Coverage {
  return { ...coverage, ignored: coverage.ignored.map(roundShare) };
}
