import fc from "fast-check";
import { CircularCorrelator, Random } from "../../../kernel-lib/dist/compute";

/** The definition, term by term. */
function directSums(signal: Float64Array, label: ArrayLike<number>): Float64Array {
  const b = signal.length;
  return Float64Array.from({ length: b }, (_, shift) => {
    let sum = 0;
    for (let row = 0; row < b; row++) sum += signal[(row - shift + b) % b] * label[row];
    return sum;
  });
}

function allSums(signals: readonly Float64Array[], label: ArrayLike<number>): Float64Array[] {
  const correlator = new CircularCorrelator(label.length);
  const into = signals.map(signal => new Float64Array(signal.length));
  correlator.correlate(signals, correlator.prepare(label), into);
  return into;
}

/** The largest difference, as a share of Σ|signal|. */
function error(actual: Float64Array, expected: Float64Array, signal: Float64Array): number {
  const size = signal.reduce((sum, value) => sum + Math.abs(value), 0);
  return actual.reduce((most, value, i) => Math.max(most, Math.abs(value - expected[i])), 0) / (size || 1);
}

function noise(length: number, seed: number, offset = 0): Float64Array {
  const random = new Random(seed);
  return Float64Array.from({ length }, () => random.normal() + offset);
}

function scattered(length: number, seed: number): Uint8Array {
  const random = new Random(seed);
  return Uint8Array.from({ length }, () => (random.uniform() < 0.3 ? 1 : 0));
}

const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 15, 16, 17, 31, 60, 61, 64, 97, 125, 127, 128, 129, 210];
const longer = [360, 479, 480, 481, 509, 512, 625, 729, 749, 750, 751, 1000, 1021, 1024, 1025];

describe.each([...lengths, ...longer])("signals of %i rows", b => {
  test("all shifts agree with the sums themselves, also for signals far from zero", () => {
    const label = scattered(b, b);
    const signals = [noise(b, 1), noise(b, 2, 1e6), noise(b, 3, -4)];
    allSums(signals, label).forEach((sums, i) => {
      expect(error(sums, directSums(signals[i], label), signals[i])).toBeLessThan(1e-12);
    });
  });

  test("counts are whole after rounding", () => {
    const [present, label] = [scattered(b, b + 1), scattered(b, b + 2)];
    const [counts] = allSums([Float64Array.from(present)], label);
    // + 0 turns −0 into 0
    const whole = counts.map(count => Math.round(count) + 0);
    expect(whole).toEqual(directSums(Float64Array.from(present), label));
  });
});

test("a positive shift means that the signal was so many rows before the label", () => {
  const signal = Float64Array.of(0, 0, 1, 0, 0, 0, 0);
  const label = Uint8Array.of(0, 0, 0, 0, 0, 1, 0);
  expect(error(allSums([signal], label)[0], Float64Array.of(0, 0, 0, 1, 0, 0, 0), signal)).toBeLessThan(
    1e-12,
  );
});

test.each([125_000, 124_999])("%i rows agree where they are checked", b => {
  const [signals, label] = [[0, 1e4, -2].map((offset, i) => noise(b, i, offset)), scattered(b, 9)];
  const shifts = [0, 1, 2, 63, 64, b >> 2, (b >> 1) - 1, b >> 1, b - 2, b - 1];
  allSums(signals, label).forEach((sums, i) => {
    const expected = Float64Array.from(shifts, shift => {
      let sum = 0;
      for (let row = 0; row < b; row++) if (label[row] === 1) sum += signals[i][(row - shift + b) % b];
      return sum;
    });
    const checked = Float64Array.from(shifts, shift => sums[shift]);
    expect(error(checked, expected, signals[i])).toBeLessThan(1e-13);
  });
});

test("signals can be overwritten by their own sums", () => {
  const [a, b] = [noise(100, 1), noise(100, 2)];
  const label = scattered(100, 3);
  const apart = allSums([a, b], label);
  const correlator = new CircularCorrelator(100);
  correlator.correlate([a, b], correlator.prepare(label), [a, b]);
  expect([a, b]).toEqual(apart);
});

test("lengths that do not fit are refused", () => {
  expect(() => new CircularCorrelator(0)).toThrow(RangeError);
  expect(() => new CircularCorrelator(2.5)).toThrow(RangeError);
  const correlator = new CircularCorrelator(3);
  expect(() => correlator.prepare(new Uint8Array(4))).toThrow(RangeError);
  const label = correlator.prepare(new Uint8Array(3));
  expect(() => correlator.correlate([new Float64Array(4)], label, [new Float64Array(3)])).toThrow(RangeError);
});

const numbers = (b: number): fc.Arbitrary<Float64Array> =>
  fc
    .array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: b, maxLength: b })
    .map(thousandths => Float64Array.from(thousandths, value => value / 1000));
const pairs = fc.integer({ min: 1, max: 300 }).chain(b =>
  fc.record({
    one: numbers(b),
    other: numbers(b),
    label: fc.uint8Array({ minLength: b, maxLength: b, max: 1 }),
    by: fc.integer({ min: 0, max: b - 1 }),
  }),
);

describe("for all signals and labels", () => {
  test("the sums of a sum are the sum of the sums", () => {
    fc.assert(
      fc.property(pairs, ({ one, other, label }) => {
        const both = one.map((value, i) => value + 3 * other[i]);
        const [a, b, together] = allSums([one, other, both], label);
        const expected = a.map((value, i) => value + 3 * b[i]);
        expect(error(together, expected, Float64Array.of(...one, ...other))).toBeLessThan(1e-11);
      }),
    );
  });

  test("a signal that comes later by d rows has its sums d shifts earlier", () => {
    fc.assert(
      fc.property(pairs, ({ one, label, by }) => {
        const b = one.length;
        const later = one.map((_, row) => one[(row - by + b) % b]);
        const [sums, ofLater] = allSums([one, later], label);
        const expected = sums.map((_, shift) => sums[(shift + by) % b]);
        expect(error(ofLater, expected, one)).toBeLessThan(1e-12);
      }),
    );
  });

  test("the sums over label and complement make the sum of the signal", () => {
    fc.assert(
      fc.property(pairs, ({ one, label }) => {
        const complement = label.map(value => 1 - value);
        const total = one.reduce((sum, value) => sum + value, 0);
        const [sums] = allSums([one], label);
        const [rest] = allSums([one], complement);
        expect(
          error(
            sums.map((value, i) => value + rest[i]),
            one.map(() => total),
            one,
          ),
        ).toBeLessThan(1e-12);
      }),
    );
  });
});
