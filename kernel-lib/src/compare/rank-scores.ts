/**
 * Mid-ranks without their straight line over the order of the values, centred
 * and of length 1, so that the product of two is a rank correlation; missing
 * values and constants give 0.
 *
 * @param values NaN is missing
 * @example scores(new Float64Array([1, 1, 1])) // [0, 0, 0]
 */
export function scores(values: Float64Array): Float64Array {
  const ranks = midRanks(values);
  removeLine(ranks);
  let squares = 0;
  for (const rank of ranks) if (!Number.isNaN(rank)) squares += rank * rank;
  const length = Math.sqrt(squares);
  // What is left of a straight line after it was taken away is rounding.
  const isNothing = length <= 1e-9 * values.length;
  return ranks.map(rank => (Number.isNaN(rank) || isNothing ? 0 : rank / length));
}

/**
 * The size of the correlation of two rows of scores, the second moved on in a
 * circle by each of the shifts.
 */
export function shiftedCorrelations(a: Float64Array, b: Float64Array, shifts: readonly number[]): number[] {
  const n = a.length;
  return shifts.map(shift => {
    let sum = 0;
    for (let i = 0; i < n - shift; i++) sum += a[i]! * b[i + shift]!;
    for (let i = n - shift; i < n; i++) sum += a[i]! * b[i + shift - n]!;
    return Math.abs(sum);
  });
}

function midRanks(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).filter(i => !Number.isNaN(values[i]));
  order.sort((i, j) => values[i]! - values[j]!);
  const ranks = new Float64Array(values.length).fill(NaN);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let i = from; i < to; i++) ranks[order[i]!] = (from + to - 1) / 2;
    from = to;
  }
  return ranks;
}

/** Takes away the least-squares line over the index. */
function removeLine(values: Float64Array): void {
  let [n, sumX, sumY] = [0, 0, 0];
  values.forEach((value, x) => {
    if (Number.isNaN(value)) return;
    n++;
    sumX += x;
    sumY += value;
  });
  const [meanX, meanY] = [sumX / n, sumY / n];
  let [xx, xy] = [0, 0];
  values.forEach((value, x) => {
    if (Number.isNaN(value)) return;
    xx += (x - meanX) ** 2;
    xy += (x - meanX) * (value - meanY);
  });
  const slope = xx === 0 ? 0 : xy / xx;
  values.forEach((value, x) => (values[x] = value - meanY - slope * (x - meanX)));
}
