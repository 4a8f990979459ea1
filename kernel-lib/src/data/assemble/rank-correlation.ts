import { sortOrder } from "../../compute/sort-order";

/** Spearman's rank correlation, with midranks for ties; 0 where one side is constant. */
export function rankCorrelation(u: readonly number[], v: readonly number[]): number {
  return pearson(midranks(u), midranks(v));
}

function pearson(u: Float64Array, v: Float64Array): number {
  const mean = (values: Float64Array): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanU, meanV] = [mean(u), mean(v)];
  let [uu, vv, uv] = [0, 0, 0];
  for (let at = 0; at < u.length; at++) {
    const [a, b] = [u[at]! - meanU, v[at]! - meanV];
    uu += a * a;
    vv += b * b;
    uv += a * b;
  }
  return uu > 0 && vv > 0 ? uv / Math.sqrt(uu * vv) : 0;
}

function midranks(values: readonly number[]): Float64Array {
  const { order, sorted, present } = sortOrder(Float64Array.from(values));
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < present;) {
    let to = from;
    while (to < present && sorted[to] === sorted[from]) to++;
    for (let at = from; at < to; at++) ranks[order[at]!] = (from + to - 1) / 2;
    from = to;
  }
  return ranks;
}
