import type { CategoryRate } from "../protocol";

/** The 97.5 % point of the standard normal distribution. */
const Z = 1.959963984540054;

/** Adds the rate of events, its Wilson interval of 95 % and the lift to every category. */
export function withRates(categories: readonly CategoryRate[]): CategoryRate[] {
  const [events, references] = categories.reduce(
    ([e, r], { event, reference }) => [e + event, r + reference],
    [0, 0],
  );
  const overall = events / (events + references);
  return categories.map(category => {
    const rate = category.event / (category.event + category.reference);
    const interval = wilson(category.event, category.event + category.reference);
    return { ...category, rate, ...interval, ...(events > 0 ? { lift: rate / overall } : {}) };
  });
}

/** The interval of 95 % of a share of `hits` in `rows` (Wilson 1927); rows are taken for independent. */
export function wilson(hits: number, rows: number): { low: number; high: number } {
  const square = Z * Z;
  const middle = hits + square / 2;
  const half = Z * Math.sqrt((hits * (rows - hits)) / rows + square / 4);
  return {
    low: hits === 0 ? 0 : (middle - half) / (rows + square),
    high: hits === rows ? 1 : (middle + half) / (rows + square),
  };
}
