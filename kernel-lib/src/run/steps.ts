/** What a run does, in this order. */
export const STEPS = ["profile", "compare"] as const;

/** One of {@link STEPS}. */
export type Step = (typeof STEPS)[number];
