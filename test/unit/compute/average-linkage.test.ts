import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { averageLinkage, clustersAt, Random } from "../../../kernel-lib/dist/compute";

/** What test/reference/generate_families.py wrote. */
interface LinkageCase {
  name: string;
  n: number;
  /** Of pairs: 0-1, 0-2, …, 1-2, … */
  distances: number[];
  heights: number[];
  sizes: number[];
  cuts: { at: number; clusters: number[] }[];
}

const FIXTURE = resolve(__dirname, "../../reference/families.json");
const { linkage } = JSON.parse(readFileSync(FIXTURE, "utf8")) as { linkage: LinkageCase[] };

function square(n: number, distances: readonly number[]): Float64Array {
  const all = new Float64Array(n * n);
  let at = 0;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) all[i * n + j] = all[j * n + i] = distances[at++];
  return all;
}

describe("average linkage agrees with scipy", () => {
  test("there are cases", () => expect(linkage.length).toBeGreaterThanOrEqual(8));

  test.each(linkage.map(each => [each.name, each] as const))("%s", (_, { n, distances, ...expected }) => {
    const merges = averageLinkage(square(n, distances), n);
    merges.forEach(({ height }, i) => expect(height).toBeCloseTo(expected.heights[i], 12));
    expect(merges.map(({ size }) => size)).toEqual(expected.sizes);
    for (const { at, clusters } of expected.cuts) {
      // The cut may be a height itself, which the last digit must not decide.
      expect([...clustersAt(merges, n, at * (1 + 1e-12))]).toEqual(clusters);
    }
  });
});

test("nothing and one thing have no merges", () => {
  expect(averageLinkage(new Float64Array(0), 0)).toEqual([]);
  expect(averageLinkage(new Float64Array(1), 1)).toEqual([]);
  expect([...clustersAt([], 1, 1)]).toEqual([0]);
});

test("five thousand things in groups are put back into their groups", () => {
  const n = 5_000;
  const random = new Random(3);
  const group = Int32Array.from({ length: n }, () => random.integer(900));
  const distances = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const distance = (group[i] === group[j] ? 0.02 : 0.7) + ((7 * i + 11 * j) % 1_000) / 20_000;
      distances[i * n + j] = distances[j * n + i] = distance;
    }
  }
  const clusters = clustersAt(averageLinkage(distances, n), n, 0.1);
  const seen = new Map<number, number>();
  let misplaced = 0;
  clusters.forEach((cluster, i) => {
    if (!seen.has(cluster)) seen.set(cluster, group[i]);
    if (seen.get(cluster) !== group[i]) misplaced++;
  });
  expect(misplaced).toBe(0);
  expect(seen.size).toBe(new Set(group).size);
});
