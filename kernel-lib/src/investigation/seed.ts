/** The seed of everything random where the specification gives none. */
export const DEFAULT_SEED = 1;
