import { MAX_PAYLOAD_BYTES, RESULT_MIME } from "../protocol";
import type { ResultEnvelope } from "../protocol";
import * as kinds from "./kinds";
import { byteLength } from "./payload-parts";
import { STORED } from "./stored";

/**
 * A result as what a notebook stores: the payload that the extension draws, HTML for
 * places without it, one line of text for terminals. Together they never take more
 * than {@link MAX_PAYLOAD_BYTES}, whatever was looked at.
 *
 * @example bridge.display(bundle(envelope));
 */
export function bundle(envelope: ResultEnvelope): Record<string, unknown> {
  const page = kinds.html(envelope, STORED);
  const line = textLine(envelope);
  const room = MAX_PAYLOAD_BYTES - byteLength(page) - byteLength(line) - 200;
  return {
    [RESULT_MIME]: kinds.fitPayload(envelope, room, STORED),
    "text/html": page,
    "text/plain": line,
  };
}

/** A result in one line of text, as it is stored. */
export function textLine(envelope: ResultEnvelope): string {
  return kinds.textLine(envelope, STORED);
}
