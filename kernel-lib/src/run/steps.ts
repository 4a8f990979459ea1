/** What a run does, in this order. */
export const STEPS = ["profile", "compare", "explain", "placebo"] as const;

/** One of {@link STEPS}. */
export type Step = (typeof STEPS)[number];
