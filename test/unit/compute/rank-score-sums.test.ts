import { CircularCorrelator, moveRankScores, Random } from "../../../kernel-lib/dist/compute";
import type { LabelPair, MovedSums } from "../../../kernel-lib/dist/compute";

interface Rows {
  readonly values: Float64Array;
  readonly events: Uint8Array;
  readonly used: Uint8Array;
}

const legendre = [
  (u: number) => Math.sqrt(3) * (2 * u - 1),
  (u: number) => Math.sqrt(5) * (6 * u ** 2 - 6 * u + 1),
  (u: number) => Math.sqrt(7) * (20 * u ** 3 - 30 * u ** 2 + 12 * u - 1),
  (u: number) => 3 * (70 * u ** 4 - 140 * u ** 3 + 90 * u ** 2 - 20 * u + 1),
];

/** The scores by their definition; 0 where missing. */
function scoresOf(values: Float64Array, line: boolean): number[][] {
  const known = [...values.keys()].filter(row => !Number.isNaN(values[row]));
  const rank = (row: number): number =>
    known.filter(other => values[other] < values[row]).length +
    known.filter(other => values[other] === values[row]).length / 2;
  const middle = known.reduce((sum, row) => sum + row, 0) / known.length;
  const squares = known.reduce((sum, row) => sum + (row - middle) ** 2, 0);
  return legendre.map(polynomial => {
    const scores = known.map(row => polynomial(rank(row) / known.length));
    const mean = scores.reduce((sum, score) => sum + score, 0) / known.length;
    const products = scores.reduce((sum, score, i) => sum + (score - mean) * (known[i] - middle), 0);
    const slope = line && squares > 0 ? products / squares : 0;
    const whole: number[] = new Array<number>(values.length).fill(0);
    known.forEach((row, i) => (whole[row] = scores[i] - mean - slope * (row - middle)));
    return whole;
  });
}

/** C(s) of every score and its variance, term by term. */
function directSums({ values, events, used }: Rows, shift: number, line: boolean): [number[], number] {
  const b = values.length;
  const moved = (row: number): number => (row - shift + b) % b;
  const over = (marks: Uint8Array, of: (row: number) => number): number =>
    marks.reduce((sum, mark, row) => sum + (mark === 1 ? of(moved(row)) : 0), 0);
  const present = (row: number): number => (Number.isNaN(values[row]) ? 0 : 1);
  const [n, m] = [over(events, present), over(used, present)];
  if (n === 0 || n === m) return [[0, 0, 0, 0], 0];
  const scores = scoresOf(values, line);
  const sums = scores.map(score => over(events, row => score[row]) - (n / m) * over(used, row => score[row]));
  return [sums, n - (n * n) / m];
}

function labelsOf({ events, used }: Rows): LabelPair {
  const correlator = new CircularCorrelator(events.length);
  const count = (marks: Uint8Array): number => marks.reduce((sum, mark) => sum + mark, 0);
  const all = count(used) === used.length;
  return {
    events: correlator.prepare(events),
    used: all ? null : correlator.prepare(used),
    eventRows: count(events),
    usedRows: count(used),
  };
}

/** Every shift of one stretch of rows. */
function moved(rows: Rows, line = true): MovedSums {
  const shifts = Uint32Array.from(rows.values.keys());
  return moveRankScores(
    [{ values: rows.values, labels: labelsOf(rows), shifts, weight: 1 }],
    shifts.length,
    line,
  );
}

function made(
  b: number,
  { missing = 0, ignored = 0, value = (random: Random): number => random.normal() } = {},
): Rows {
  const random = new Random(b);
  const used = Uint8Array.from({ length: b }, () => (random.uniform() < ignored ? 0 : 1));
  return {
    values: Float64Array.from({ length: b }, () => (random.uniform() < missing ? NaN : value(random))),
    events: used.map(mark => (random.uniform() < 0.3 ? mark : 0)),
    used,
  };
}

function expectDirectSums(rows: Rows, line = true): void {
  const { observed, drawn, variance, informative } = moved(rows, line);
  const scale = 1e-12 * rows.values.length;
  for (let shift = 0; shift < rows.values.length; shift++) {
    const [sums, expected] = directSums(rows, shift, line);
    sums.forEach((sum, j) => expect(Math.abs(drawn[j][shift] - sum)).toBeLessThan(scale));
    expect(variance.drawn?.[shift] ?? variance.observed).toBeCloseTo(expected, 9);
    if (shift > 0) continue;
    observed.forEach((sum, j) => expect(Math.abs(sum - sums[j])).toBeLessThan(scale));
    expect(variance.observed).toBeCloseTo(expected, 9);
    expect(informative).toBe(expected > 0 ? 1 : 0);
  }
}

describe.each([2, 3, 12, 48, 97, 100, 130])("%i rows", b => {
  test.each([
    ["nothing missing", {}],
    ["rows ignored", { ignored: 0.2 }],
    ["values missing", { missing: 0.2 }],
    ["values missing and rows ignored", { missing: 0.2, ignored: 0.2 }],
    ["few distinct values", { missing: 0.1, ignored: 0.1, value: (random: Random) => random.integer(3) }],
    ["infinities", { value: (random: Random) => Math.tan(Math.PI * random.integer(3)) / random.integer(2) }],
    ["one value", { value: () => 5 }],
  ])("%s: the sums by definition", (_, options) => expectDirectSums(made(b, options)));

  test("without order only the mean is taken away", () =>
    expectDirectSums(made(b, { missing: 0.1, ignored: 0.1 }), false));
});

test("no value, no event and nothing but events make no sums", () => {
  const rows = made(40, { ignored: 0.1 });
  for (const empty of [
    { ...rows, values: new Float64Array(40).fill(NaN) },
    { ...rows, events: new Uint8Array(40) },
    { ...rows, events: rows.used },
  ]) {
    const { observed, drawn, informative } = moved(empty);
    expect(observed).toEqual([0, 0, 0, 0]);
    expect(drawn[0].every(sum => sum === 0)).toBe(true);
    expect(informative).toBe(0);
  }
});

test("stretches of rows add up by weight, each with shifts of its own", () => {
  const parts = [made(50), made(64, { missing: 0.1 }), made(75, { missing: 0.3, ignored: 0.2 })];
  const random = new Random(5);
  const shifts = parts.map(({ values }) =>
    Uint32Array.from({ length: 7 }, () => random.integer(values.length)),
  );
  const weights = [1, 0.5, 2];
  const together = moveRankScores(
    parts.map((rows, i) => ({
      values: rows.values,
      labels: labelsOf(rows),
      shifts: shifts[i],
      weight: weights[i],
    })),
    7,
  );
  for (let d = 0; d < 7; d++) {
    const each = parts.map((rows, i) => directSums(rows, shifts[i][d], true));
    const sum = (of: (part: [number[], number], weight: number) => number): number =>
      each.reduce((total, part, i) => total + of(part, weights[i]), 0);
    for (let j = 0; j < 4; j++)
      expect(together.drawn[j][d]).toBeCloseTo(
        sum(([sums], weight) => weight * sums[j]),
        10,
      );
    expect(together.variance.drawn![d]).toBeCloseTo(
      sum(([, variance], weight) => weight ** 2 * variance),
      9,
    );
  }
  expect(together.informative).toBe(3);
});
