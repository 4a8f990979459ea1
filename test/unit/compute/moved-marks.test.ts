import { describe, expect, it } from "@jest/globals";
import { largestOfDrawn, MARKS_TOGETHER, Random, sumMovedMarks } from "../../../kernel-lib/dist/compute";

const random = new Random(31);
const MISSING = MARKS_TOGETHER + 1;

/** A circle of slots in words, and the same as marks. */
function circle(
  length: number,
  times: number,
): { marks: number[][]; own: Parameters<typeof sumMovedMarks>[0] } {
  const numbers = Uint8Array.from({ length }, () => (random.uniform() < 0.1 ? MISSING : random.integer(32)));
  const timeOf = Uint16Array.from(numbers, number =>
    number === MISSING ? times : random.integer(Math.max(1, times)),
  );
  const shares = new Float64Array(times * MARKS_TOGETHER).map(() => random.uniform());
  const isThere = [...numbers].map(number => number !== MISSING);
  const raw = Array.from({ length: MARKS_TOGETHER }, (_, mark) =>
    [...numbers].map((number, slot) =>
      isThere[slot]
        ? (number > mark ? 1 : 0) - (times === 0 ? 0 : shares[timeOf[slot] * MARKS_TOGETHER + mark])
        : 0,
    ),
  );
  const present = isThere.filter(Boolean).length;
  const means = Float64Array.from(raw, mark => mark.reduce((sum, value) => sum + value, 0) / present);
  const marks = raw.map((mark, j) => mark.map((value, slot) => (isThere[slot] ? value - means[j] : 0)));
  return { marks, own: { numbers, timeOf: times === 0 ? null : timeOf, shares, means, present } };
}

describe("marks under a label that is moved in a circle", () => {
  it.each([
    [97, 7, true],
    [240, 0, true],
    [61, 5, false],
  ])("%d slots, %d times of day, ignored ones: %s", (length, times, someIgnored) => {
    const { marks, own } = circle(length, times);
    const label = Array.from({ length }, () => random.integer(someIgnored ? 3 : 2));
    const placesOf = (wanted: number): Uint32Array =>
      Uint32Array.from(label.flatMap((code, slot) => (code === wanted ? [slot] : [])));
    const shifts = Uint32Array.from({ length }, (_, shift) => shift);
    const { sums, variances } = sumMovedMarks(own, placesOf(1), placesOf(2), shifts);
    for (const shift of shifts) {
      const moved = label.map((_, slot) => label[(slot + shift) % length]);
      const [n, m] = [1, 0].map(
        least =>
          moved.filter((code, slot) => own.numbers[slot] !== MISSING && (code === 1 || code === least))
            .length,
      ) as [number, number];
      expect(variances[shift]).toBeCloseTo((n * (m - n)) / m, 9);
      marks.forEach((mark, j) => {
        const over = (codes: number[]): number =>
          mark.reduce((sum, value, slot) => sum + (codes.includes(moved[slot]) ? value : 0), 0);
        expect(sums[shift * MARKS_TOGETHER + j]).toBeCloseTo(over([1]) - (n / m) * over([0, 1]), 9);
      });
    }
  });

  it("is nothing where a moved label holds one population only", () => {
    const own = { ...circle(10, 0).own, numbers: new Uint8Array(10).fill(3), present: 10 };
    const { sums, variances } = sumMovedMarks(own, Uint32Array.of(), Uint32Array.of(4), Uint32Array.of(0, 3));
    expect([...variances]).toEqual([0, 0]);
    expect(sums.every(sum => sum === 0)).toBe(true);
  });
});

describe("rows drawn anew", () => {
  it("name the mark with the largest sum next to its deviation; those without deviation take no part", () => {
    const rows = new Float64Array(3 * MARKS_TOGETHER);
    rows.set([5, -9, 100, 0], 0);
    rows.set([5, 1, 100, 0], MARKS_TOGETHER);
    rows.set([0, 0, 0, 1], 2 * MARKS_TOGETHER);
    const picks = Uint32Array.of(0, 0, 0, 1, 1, 1, 2, 2, 2);
    expect([...largestOfDrawn(rows, picks, [1, 1, 0, 1])]).toEqual([1, 0, 3]);
  });
});
