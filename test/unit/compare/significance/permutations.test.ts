import { expect, test } from "@jest/globals";
import { Random } from "../../../../kernel-lib/dist/compute";
import { normalDraws } from "../../../../kernel-lib/dist/compare/significance/normal-draws";
import {
  forEachPermutation,
  sumPermutations,
} from "../../../../kernel-lib/dist/compare/significance/permutations";

const rows = 6_000;
const draws = 3_000;

function covariance(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, i) => sum + value * other[i], 0) / one.length;
}

test("sums over many permuted rows are drawn with the covariance that permutations give", () => {
  const random = new Random(1);
  const events = Uint8Array.from({ length: rows }, () => (random.uniform() < 0.4 ? 1 : 0));
  const labels = { events, used: new Uint8Array(rows).fill(1) };
  const line = Float64Array.from({ length: rows }, (_, row) => row / rows - 0.5 + 0.5 / rows);
  const curve = line.map(value => value * value * value + value);
  const scores = { scores: [line, curve], present: null };
  const sums = sumPermutations(scores, labels, draws, 1)!;
  const permuted = [new Float64Array(draws), new Float64Array(draws)];
  forEachPermutation(labels, draws, 2, (chosen, draw, sign) => {
    for (const row of chosen) {
      permuted[0][draw] += sign * line[row];
      permuted[1][draw] += sign * curve[row];
    }
  });
  for (const [i, j] of [
    [0, 0],
    [0, 1],
    [1, 1],
  ] as const) {
    const ratio = covariance(sums.drawn[i], sums.drawn[j]) / covariance(permuted[i], permuted[j]);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.12);
  }
});

test("a sum that follows from the others is drawn as it follows", () => {
  const covariances = [
    [2, -1, -1],
    [-1, 2, -1],
    [-1, -1, 2],
  ].map(row => Float64Array.from(row));
  const [a, b, c] = normalDraws(covariances, 500, 1);
  for (let draw = 0; draw < 500; draw++) expect(Math.abs(a[draw] + b[draw] + c[draw])).toBeLessThan(1e-9);
});
