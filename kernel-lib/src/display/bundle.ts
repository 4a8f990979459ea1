import { MAX_PAYLOAD_BYTES, RESULT_MIME } from "../protocol";
import type { ResultEnvelope } from "../protocol";
import { clip, countsText, headline, NO_SIGNIFICANCE, plainText } from "./figures";
import type { Format } from "./figures";
import { html } from "./html";
import { byteLength, fitPayload } from "./payload";

/** Said once for all stored text: its readers' locale is unknown, and re-running must not change it. */
const STORED: Format = { locale: "en-GB" };

/**
 * A result as what a notebook stores: the payload that the extension draws, HTML for
 * places without it, one line of text for terminals. Together they never take more
 * than {@link MAX_PAYLOAD_BYTES}, whatever was compared.
 *
 * @example bridge.display(bundle(envelope));
 */
export function bundle(envelope: ResultEnvelope): Record<string, unknown> {
  const page = html(envelope, STORED);
  const line = textLine(envelope);
  const room = MAX_PAYLOAD_BYTES - byteLength(page) - byteLength(line) - 200;
  return {
    [RESULT_MIME]: fitPayload(envelope, room, STORED),
    "text/html": page,
    "text/plain": line,
  };
}

/**
 * A result in one line of text.
 *
 * @example // Wet biscuits: Oven zone 2 temperature differs most: above … (22 wet, 231 normal · 5 episodes …)
 */
export function textLine({ result }: ResultEnvelope): string {
  const name = clip(plainText(result.name).trim(), 200);
  return `${name === "" ? "" : `${name}: `}${headline(result, STORED)} (${countsText(result, STORED)} · ${NO_SIGNIFICANCE})`;
}
