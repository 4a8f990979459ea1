import type { ResultEnvelope } from "../protocol";
import {
  clip,
  countsText,
  explanationCounts,
  explanationHeadline,
  headline,
  plainText,
  profileCounts,
  profileHeadline,
  restsOnText,
} from "./figures";
import type { FigureOptions, Format } from "./figures";
import { comparisonHtml } from "./comparison-html";
import { fitComparison } from "./comparison-payload";
import { explanationHtml } from "./explanation-html";
import { fitExplanation } from "./explanation-payload";
import { profileHtml } from "./profile-html";
import { fitProfile } from "./profile-payload";

/** How results of one kind are stored. */
export interface ResultKind<E extends ResultEnvelope> {
  /** One line of text, without the name. */
  readonly line: (result: E["result"], format: Format) => string;
  /** HTML for places without the extension; see {@link html}. */
  readonly html: (envelope: E, options: FigureOptions) => string;
  /** The payload within so many bytes. */
  readonly fit: (envelope: E, room: number, format: Format) => E;
}

type OfKind<K extends ResultEnvelope["kind"]> = Extract<ResultEnvelope, { kind: K }>;

const KINDS: { readonly [K in ResultEnvelope["kind"]]: ResultKind<OfKind<K>> } = {
  comparison: {
    line: (result, format) =>
      `${headline(result, format)} (${countsText(result, format)} · ${restsOnText(result, format)})`,
    html: comparisonHtml,
    fit: fitComparison,
  },
  profile: {
    line: (result, format) => `${profileHeadline(result, format)} (${profileCounts(result, format)})`,
    html: profileHtml,
    fit: fitProfile,
  },
  explanation: {
    line: (result, format) => `${explanationHeadline(result, format)} (${explanationCounts(result, format)})`,
    html: explanationHtml,
    fit: fitExplanation,
  },
};

function kindOf<E extends ResultEnvelope>(envelope: E): ResultKind<E> {
  // The table's types pair each kind with its own functions.
  return KINDS[envelope.kind] as unknown as ResultKind<E>;
}

/**
 * A result in one line of text.
 *
 * @example // Wet biscuits: Oven zone 2 temperature differs most: above … (22 wet, 231 normal · 5 episodes …)
 */
export function textLine(envelope: ResultEnvelope, format: Format): string {
  const name = clip(plainText(envelope.result.name).trim(), 200);
  return `${name === "" ? "" : `${name}: `}${kindOf(envelope).line(envelope.result, format)}`;
}

/**
 * A result as HTML for places without the extension. It holds what JupyterLab's
 * sanitizer lets through in a notebook that is not trusted: no script, style sheet or
 * inline SVG; charts are images with alternative text.
 */
export function html(envelope: ResultEnvelope, options: FigureOptions): string {
  return kindOf(envelope).html(envelope, options);
}

/**
 * The result as it is stored: pictures rounded to what a screen can show, and when
 * it is still too large, lists cut at the end, with a notice that says so.
 *
 * @param room bytes that its JSON may take
 */
export function fitPayload(envelope: ResultEnvelope, room: number, format: Format): ResultEnvelope {
  return kindOf(envelope).fit(envelope, room, format);
}
