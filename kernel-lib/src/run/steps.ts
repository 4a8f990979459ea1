/** What a run does, in this order. */
export const STEPS = ["compare"] as const;

/** One of {@link STEPS}. */
export type Step = (typeof STEPS)[number];
