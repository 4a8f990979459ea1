/** The probability that belongs to a raw score. */
export function probability(score: number, sigmoid: number): number {
  return 1 / (1 + Math.exp(-sigmoid * score));
}

/**
 * How much probability there is to a unit of raw score, on the way from one score to another: the difference of their
 * probabilities over that of the scores, and its limit where they are the same.
 *
 * Written as p(high)·(1 − p(low))·(1 − e^(low − high))/(high − low), which loses no digits where scores are near each
 * other or far from 0.
 */
export function rescaling(from: number, to: number, sigmoid: number): number {
  const low = sigmoid * Math.min(from, to);
  const high = sigmoid * Math.max(from, to);
  const step = high - low;
  const slope = step === 0 ? 1 : -Math.expm1(-step) / step;
  return (sigmoid * slope) / ((1 + Math.exp(-high)) * (1 + Math.exp(low)));
}
