import { findTravelTime } from "../compare";
import type { TravelTime } from "../compare";
import type { Table } from "../data";
import { parseDuration, quoted } from "../protocol";
import type { TravelTimeReply } from "../protocol";
import { durationText } from "../target";

/** Delays beyond this are rather storage than travel. */
const LONGEST_MS = 4 * 3_600_000;

/**
 * The travel time that the panel proposes for samples, and a sentence about how sure it is.
 *
 * @throws GembaError as {@link findTravelTime}
 */
export async function proposeTravelTime(
  table: Table,
  { of, variable, lookBack }: { of: string; variable?: string; lookBack: string },
): Promise<TravelTimeReply> {
  const lookBackMs = parseDuration(lookBack, "lookBack");
  const found = await findTravelTime(table, { of, variable, lookBackMs, longestMs: LONGEST_MS });
  const delay = found.delayMs === null ? null : wholeMinutes(found.delayMs);
  return { delay, text: sentence(found) };
}

function wholeMinutes(ms: number): string {
  return ms % 60_000 === 0 ? `${ms / 60_000} min` : `${ms / 1_000} s`;
}

function sentence({ delayMs, between, tag, strength, p, delays }: TravelTime): string {
  if (delayMs === null || between === null || tag === null) {
    return `No travel time up to ${durationText(delays.at(-1) ?? 0)} stands out from chance (the best would come by luck in ${Math.round(100 * p)} of 100).`;
  }
  const range =
    between[0] === between[1]
      ? ""
      : `; ${durationText(between[0])} to ${durationText(between[1])} fit nearly as well`;
  const edge =
    between[0] === 0 || between[1] === delays.at(-1) ? " The best lies at the edge of what was tried." : "";
  return `${quoted(tag)} follows the measurement best ${durationText(delayMs)} before the sample (rank correlation ${strength.toFixed(2)})${range}.${edge} A clock that is wrong would look the same.`;
}
