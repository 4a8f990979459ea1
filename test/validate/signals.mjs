// Signals and labels as the acceptance table names them.

/** A slow signal of unit variance: each value remembers `memory` of the one before. */
export function slow(random, length, memory) {
  const values = new Float64Array(length);
  const fresh = Math.sqrt(1 - memory * memory);
  let last = random.normal();
  for (let row = 0; row < length; row++) {
    values[row] = last;
    last = memory * last + fresh * random.normal();
  }
  return values;
}

/** Independent values. */
export function independent(random, length) {
  return slow(random, length, 0);
}

/** A random walk. */
export function walk(random, length) {
  const values = new Float64Array(length);
  for (let row = 1; row < length; row++) values[row] = values[row - 1] + random.normal();
  return values;
}

/** A straight line from −`size` to `size`. */
export function trend(length, size) {
  return new Float64Array(length).map((_, row) => size * ((2 * row) / (length - 1) - 1));
}

/** The time of day, as a sine of amplitude 1. */
export function daily(length, rowsPerDay) {
  return new Float64Array(length).map((_, row) => Math.sin((2 * Math.PI * row) / rowsPerDay));
}

export function sum(a, b) {
  return a.map((value, row) => value + b[row]);
}

/** 1 for the highest `share` of a signal. */
export function highest(values, share) {
  const limit = values.slice().sort()[Math.floor(values.length * (1 - share))];
  return Uint8Array.from(values, value => (value >= limit ? 1 : 0));
}

/** The highest fifth of a slow signal, which may drift by −1.2 to 1.2 standard deviations. */
export function slowLabel(random, length, drift = 0) {
  return highest(sum(slow(random, length, 0.98), trend(length, drift)), 0.2);
}

/** A number of episodes of about `rows` rows at random places, at least 30 rows apart. */
export function episodes(random, length, count, rows) {
  for (;;) {
    const label = new Uint8Array(length);
    const starts = Array.from({ length: count }, () => random.integer(length - 2 * rows)).sort(
      (a, b) => a - b,
    );
    if (starts.some((start, i) => i > 0 && start - starts[i - 1] < 1.5 * rows + 30)) continue;
    for (const start of starts) label.fill(1, start, start + Math.round(rows * (0.5 + random.uniform())));
    return label;
  }
}

/** Each value is held for `rows` rows, as an analyser does. */
export function held(values, rows) {
  return values.map((_, row) => values[row - (row % rows)]);
}

/** Higher by `by` during the event. */
export function shifted(values, label, by) {
  return values.map((value, row) => value + by * label[row]);
}

/** `times` as far from the middle during the event. */
export function widened(values, label, times) {
  return values.map((value, row) => (label[row] === 1 ? times * value : value));
}
