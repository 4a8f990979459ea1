/** Hears how much of a run is done, in units of its own. */
export type Progress = (done: number, total: number) => void;

/**
 * One progress for work that goes through several phases: each gets a listener of its own, and what
 * is heard in the end never goes back.
 *
 * @param weights how much each phase is of the whole
 * @param total units that the whole is told in
 * @example const [compare, judge] = phases([1, 4], 100, (done, of) => …); judge?.(1, 2) // 60 of 100
 */
export function phases(weights: readonly number[], total: number, heard: Progress): Progress[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let most = 0;
  return weights.map((weight, phase) => {
    const before = weights.slice(0, phase).reduce((sum, earlier) => sum + earlier, 0);
    return (done, of) => {
      const share = of === 0 ? 1 : done / of;
      most = Math.max(most, Math.floor((total * (before + weight * share)) / whole));
      heard(Math.min(most, total), total);
    };
  });
}
