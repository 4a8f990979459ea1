import type { EffectSize } from "./options";

/** What was planted in a simulated line: the answer that an investigation should find. */
export interface SimulationTruth {
  /** The tag that drives the event; drives nothing when `effect` is "none". */
  readonly cause: string;
  /** A second sensor of the same thing: as good an answer. */
  readonly redundant: string;
  /** Tags that follow from the event and explain nothing; their role is "quality". */
  readonly consequences: readonly string[];
  /** Minutes from the cause to the moisture gauge. */
  readonly delayMinutes: number;
  /** The event: moisture above this many percent. */
  readonly limit: number;
  /** How strong the cause was planted. */
  readonly effect: EffectSize;
  /** Percent of moisture for each degree that the cause falls short of its setpoint by more than two. */
  readonly moisturePerDegree: number;
  /** Other things that move moisture a little, and so go along with the event. */
  readonly alsoMoves: readonly string[];
  /** All of this in words. */
  readonly text: string;
}

/** The truth in a few sentences. */
export function truthText(truth: Omit<SimulationTruth, "text">): string {
  const { cause, redundant, consequences, delayMinutes, limit, effect, moisturePerDegree, alsoMoves } = truth;
  const others = `Moisture also moves a little with ${alsoMoves.join(", ")}.`;
  const afterwards = `Measured afterwards, so no explanation: ${consequences.join(", ")}.`;
  if (effect === "none") {
    return `No cause was planted: moisture above ${limit} % has many small reasons. ${others} ${afterwards}`;
  }
  return [
    `Planted cause (${effect} effect): ${cause}, also seen by ${redundant}.`,
    `When the burner of oven zone 3 sags, each degree that it falls short of its setpoint by more than two`,
    `adds ${moisturePerDegree} % of moisture ${delayMinutes} minutes later; the event is moisture above ${limit} %.`,
    others,
    afterwards,
  ].join(" ");
}
