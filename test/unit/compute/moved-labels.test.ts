import fc from "fast-check";
import { MovedLabels, Random, rankScores } from "../../../kernel-lib/dist/compute";
import { correlationModule } from "../../../kernel-lib/dist/compute/correlation-module";
import type { MovedSums } from "../../../kernel-lib/dist/compute";

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
function directSums(
  { values, events, used }: Rows,
  shift: number,
  scores: readonly number[][],
): [number[], number] {
  const b = values.length;
  const moved = (row: number): number => (row - shift + b) % b;
  const over = (marks: Uint8Array, of: (row: number) => number): number =>
    marks.reduce((sum, mark, row) => sum + (mark === 1 ? of(moved(row)) : 0), 0);
  const present = (row: number): number => (Number.isNaN(values[row]) ? 0 : 1);
  const [n, m] = [over(events, present), over(used, present)];
  if (n === 0 || n === m) return [[0, 0, 0, 0], 0];
  const sums = scores.map(score => over(events, row => score[row]) - (n / m) * over(used, row => score[row]));
  return [sums, n - (n * n) / m];
}

/** Every shift at once: by Fourier transforms. */
function all({ values, events, used }: Rows, line = true): MovedSums {
  return new MovedLabels(events, used).ofRanks(values, line, null);
}

/** Few shifts, so that each is summed over the runs of the labels. */
function at({ values, events, used }: Rows, shifts: readonly number[], line = true): MovedSums {
  return new MovedLabels(events, used).ofRanks(values, line, Uint32Array.from(shifts));
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
  const b = rows.values.length;
  const scores = scoresOf(rows.values, line);
  const everywhere = all(rows, line);
  let [largest, largestOfVariance] = [0, 0];
  for (let shift = 0; shift < b; shift++) {
    const [expected, variance] = directSums(rows, shift, scores);
    const alone = at(rows, [shift], line);
    for (const [{ sums, variance: own }, place] of [[everywhere, shift] as const, [alone, 0] as const]) {
      const errors = expected.map((sum, j) => Math.abs(sums[j][place] - sum));
      const ownVariance = typeof own === "number" ? own : own[place];
      largest = Math.max(largest, ...errors);
      largestOfVariance = Math.max(largestOfVariance, Math.abs(ownVariance - variance));
    }
  }
  expect(largest).toBeLessThan(1e-12 * b);
  expect(largestOfVariance).toBeLessThan(1e-12 * b);
}

const kinds: [string, NonNullable<Parameters<typeof made>[1]>][] = [
  ["nothing missing", {}],
  ["rows ignored", { ignored: 0.2 }],
  ["values missing", { missing: 0.2 }],
  ["values missing and rows ignored", { missing: 0.2, ignored: 0.2 }],
  ["few distinct values", { missing: 0.1, ignored: 0.1, value: random => random.integer(3) }],
  ["infinities", { value: random => (random.integer(2) ? random.normal() : random.normal() / 0) }],
  ["one value", { value: () => 5 }],
];

describe.each([1, 2, 3, 12, 48, 97, 100])("ranks of %i rows", b => {
  test.each(kinds)("%s: the sums by definition, by transform and by runs", (_, options) =>
    expectDirectSums(made(b, options)),
  );

  test("without order only the mean is taken away", () =>
    expectDirectSums(made(b, { missing: 0.1, ignored: 0.1 }), false));

  test("scores are those of the definition", () => {
    const { values } = made(b, { missing: 0.1, value: random => random.integer(20) });
    const expected = scoresOf(values, true);
    rankScores(values, true).forEach((score, j) => {
      const errors = score.map((value, row) => Math.abs(value - expected[j][row]));
      expect(Math.max(...errors)).toBeLessThan(1e-12);
    });
  });
});

test("no value, no event and nothing but events make no sums", () => {
  const rows = made(40, { ignored: 0.1 });
  for (const empty of [
    { ...rows, values: new Float64Array(40).fill(NaN) },
    { ...rows, events: new Uint8Array(40) },
    { ...rows, events: rows.used },
  ]) {
    for (const { sums, variance } of [all(empty), at(empty, [0, 7])]) {
      expect(sums.flatMap(sum => [...sum]).every(sum => sum + 0 === 0)).toBe(true);
      expect(typeof variance === "number" ? variance : Math.max(...variance)).toBe(0);
    }
  }
});

test("labels that are all 0, all 1, one run, or alternate", () => {
  const { values, used } = made(60, { missing: 0.1 });
  const labels = [
    () => 0,
    () => 1,
    (row: number) => (row >= 10 && row < 25 ? 1 : 0),
    (row: number) => (row < 5 || row >= 50 ? 1 : 0),
    (row: number) => row % 2,
  ];
  for (const label of labels) expectDirectSums({ values, used, events: Uint8Array.from(used.keys(), label) });
});

test("125,000 rows: few runs and Fourier transforms agree", () => {
  const b = 125_000;
  const random = new Random(3);
  const values = Float64Array.from({ length: b }, () => random.normal());
  const events = Uint8Array.from({ length: b }, (_, row) => (row % 25_000 < 700 ? 1 : 0));
  for (const used of [
    new Uint8Array(b).fill(1),
    Uint8Array.from({ length: b }, (_, row) => (row < 9e4 ? 1 : 0)),
  ]) {
    const rows = { values, used, events: events.map((mark, row) => mark * used[row]) };
    const shifts = Array.from({ length: 200 }, () => random.integer(b));
    const [everywhere, some] = [all(rows), at(rows, shifts)];
    for (let j = 0; j < 4; j++) {
      const differences = shifts.map((shift, d) => Math.abs(some.sums[j][d] - everywhere.sums[j][shift]));
      expect(Math.max(...differences)).toBeLessThan(1e-13 * b);
    }
  }
});

test("what a call takes of its module's memory is free after it, also when it fails", () => {
  const module = correlationModule();
  const nextFree = (): number => module.scope(() => module.allocate(8));
  const before = nextFree();
  const rows = made(1000, { missing: 0.2, ignored: 0.2 });
  all(rows);
  at(rows, [3, 5]);
  rankScores(rows.values, true);
  const tooFew = [new Float64Array(1001)];
  expect(() => new MovedLabels(rows.events, rows.used).ofSignals(tooFew, null, null)).toThrow(RangeError);
  expect(nextFree()).toBe(before);
});

test("signals are summed as they are, more than four of them, of any size", () => {
  const { values, events, used } = made(90, { missing: 0.2, ignored: 0.1 });
  const present = Uint8Array.from(values, value => (Number.isNaN(value) ? 0 : 1));
  const scores = scoresOf(values, false).map(score => Float64Array.from(score));
  const signals = [...scores, ...scores.map((score, j) => score.map(value => value * 10 ** (6 * j)))];
  const labels = new MovedLabels(events, used);
  const shifts = Uint32Array.of(0, 1, 45, 89);
  for (const [{ sums }, place] of [
    [labels.ofSignals(signals, present, null), (i: number) => shifts[i]] as const,
    [labels.ofSignals(signals, present, shifts), (i: number) => i] as const,
  ]) {
    expect(sums).toHaveLength(8);
    shifts.forEach((shift, i) => {
      const [expected] = directSums({ values, events, used }, shift, scoresOf(values, false));
      expected.forEach((sum, j) => {
        expect(Math.abs(sums[j][place(i)] - sum)).toBeLessThan(1e-10);
        expect(Math.abs(sums[4 + j][place(i)] / 10 ** (6 * j) - sum)).toBeLessThan(1e-10);
      });
    });
  }
});

test("for all labels: events and the other used rows have opposite sums", () => {
  const rows = fc.integer({ min: 1, max: 80 }).chain(b =>
    fc.record({
      values: fc.array(fc.option(fc.integer({ min: 0, max: 30 }), { nil: NaN }), {
        minLength: b,
        maxLength: b,
      }),
      marks: fc.array(fc.constantFrom("event", "other", "ignored"), { minLength: b, maxLength: b }),
    }),
  );
  fc.assert(
    fc.property(rows, ({ values, marks }) => {
      const used = Uint8Array.from(marks, mark => (mark === "ignored" ? 0 : 1));
      const events = Uint8Array.from(marks, mark => (mark === "event" ? 1 : 0));
      const others = used.map((mark, row) => mark - events[row]);
      const numbers = Float64Array.from(values);
      const [one, other] = [events, others].map(label => all({ values: numbers, used, events: label }));
      one.sums.forEach((sum, j) => {
        const errors = sum.map((value, shift) => Math.abs(value + other.sums[j][shift]));
        expect(Math.max(...errors)).toBeLessThan(1e-10);
      });
    }),
  );
});
