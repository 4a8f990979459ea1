import { readFileSync } from "node:fs";
import { join } from "node:path";
import { aucPrecision } from "../../../../kernel-lib/dist/compare/significance/auc-interval";
import { PreparedCell } from "../../../../kernel-lib/dist/compare/significance/cell-sums";
import { subtractMedians, timesOfDay } from "../../../../kernel-lib/dist/compare/significance/clock";
import {
  circularP,
  memoryOf,
  precisionOfAuc,
  testSignal,
  writtenScores,
} from "../../../../kernel-lib/dist/compare/significance/column-tests";
import { adjusted } from "../../../../kernel-lib/dist/compare/significance/correction";
import { testCuts } from "../../../../kernel-lib/dist/compare/significance/cut-test";
import { planShifts } from "../../../../kernel-lib/dist/compare/significance/plan";
import type { ShiftPlan } from "../../../../kernel-lib/dist/compare/significance/plan";
import { PreparedPlan } from "../../../../kernel-lib/dist/compare/significance/prepared";
import { LegendreScores } from "../../../../kernel-lib/dist/compare/significance/scores";
import { signalOf } from "../../../../kernel-lib/dist/compare/significance/signal";

type Value = number | "nan" | "inf" | "-inf";

interface Case {
  name: string;
  values: Value[];
  labels: number[];
  merged: { episodes: number; gaps: number; typicalLength: number };
  strata: [number, number][];
  informative: boolean[];
  shifts: number[][];
  sums: { score: number; cell: [number, number]; c: number[]; variance: number[] };
  test: { components: number[]; statistic: number; strength: number; p: number };
  circular: number;
  memory: number | null;
  precision: { auc: number; interval: [number, number]; smallestDetectable: number } | null;
  cut: { p: number; range: [number, number] };
}

interface Reference {
  cases: Case[];
  clock: { start: number; cells: number[]; values: Value[]; removed: Value[] }[];
  corrections: Record<"p" | "benjamini-hochberg" | "benjamini-yekutieli", number[]>[];
}

const reference = JSON.parse(
  readFileSync(join(__dirname, "../../../reference/significance.json"), "utf8"),
) as Reference;
const numbers = (values: readonly Value[]): Float64Array =>
  Float64Array.from(values, value =>
    typeof value === "number" ? value : Number(value.replace("inf", "Infinity")),
  );

/** The plan of a case, with the shifts that the reference drew. */
function planOf({ labels, shifts }: Case): ShiftPlan {
  const time = Float64Array.from(labels, (_, row) => row * 60_000);
  const rows = { time, intervalMs: 60_000, timeZone: "UTC" };
  const plan = planShifts(rows, Uint8Array.from(labels), { seed: 1, draws: 99 })!;
  return { ...plan, shifts: { draws: 99, shifts: Uint32Array.from(shifts.flatMap(own => [0, ...own])) } };
}

describe.each(reference.cases)("as brute force says: $name", expected => {
  const plan = planOf(expected);
  const prepared = new PreparedPlan(plan);
  const values = numbers(expected.values);
  const signal = signalOf({ type: "numeric", values }, plan);

  test("merged episodes, gaps, typical length, strata and which of them are informative", () => {
    expect(plan.episodes).toEqual({
      ...expected.merged,
      typicalLength: expect.closeTo(expected.merged.typicalLength, 12) as number,
    });
    expect(plan.cells.map(({ from, to }) => [from, to])).toEqual(expected.strata);
    expect(plan.informative).toEqual(expected.informative);
  });

  test("sums and their variance at every shift of a stratum", () => {
    const { cell, score, c, variance } = expected.sums;
    const inside = values.slice(plan.grid.first + cell[0], plan.grid.first + cell[1]);
    const found = new PreparedCell(plan.labels, { from: cell[0], to: cell[1] }).sums(
      new LegendreScores(inside),
    );
    expect(largestDifference(found.sums[score], c)).toBeLessThan(1e-11);
    const own = found.variance;
    expect(largestDifference(typeof own === "number" ? variance.map(() => own) : own, variance)).toBeLessThan(
      1e-11,
    );
  });

  test("components, statistic, strength and p", () => {
    const { test: found } = testSignal(prepared, signal);
    expect(largestDifference(found!.components, expected.test.components)).toBeLessThan(1e-9);
    expect(found!.statistic).toBeCloseTo(expected.test.statistic, 9);
    expect(found!.strength).toBeCloseTo(expected.test.strength, 9);
    expect(found!.p).toBeCloseTo(expected.test.p, 12);
  });

  test("p over the whole span, and the decorrelation time", () => {
    expect(circularP(prepared, signal)).toBeCloseTo(expected.circular, 12);
    const memory = memoryOf(prepared, writtenScores(prepared, signal), 0);
    if (expected.memory === null) expect(memory).toBeNull();
    else expect(memory).toBeCloseTo(expected.memory, 9);
  });

  test("the best cut: p, and the plateau around it", () => {
    const cut = testCuts(plan, values, null, false);
    expect(cut.kind).toBe("plateau");
    expect(cut.p).toBeCloseTo(expected.cut.p, 12);
    expect(largestDifference(cut.range!, expected.cut.range)).toBeLessThan(1e-12);
  });

  const { precision } = expected;
  if (precision === null) return;
  test("the interval of the auc, by the auc at every shift", () => {
    const { events } = plan.labels;
    const of = (label: number): Float64Array => values.filter((_, row) => events[row] === label).sort();
    const populations = {
      auc: precision.auc,
      medianDifference: median(of(1)) - median(of(0)),
      event: of(1).length,
      reference: of(0).length,
    };
    const found = precisionOfAuc(prepared, values, populations)!;
    expect(largestDifference(found.interval, precision.interval)).toBeLessThan(1e-10);
    expect(found.smallestDetectable).toBeCloseTo(precision.smallestDetectable, 10);
  });
});

test.each(reference.clock)(
  "times of day over a change of the clock, and medians without them ($start)",
  expected => {
    const values = numbers(expected.values);
    const time = Float64Array.from(values, (_, row) => expected.start + row * 900_000);
    const cells = timesOfDay(time, "Europe/Berlin", 900_000);
    expect([...cells]).toEqual(expected.cells);
    subtractMedians(values, cells);
    expect(largestDifference(values, numbers(expected.removed))).toBeLessThan(1e-12);
  },
);

test.each(reference.corrections)("adjusted p-values %#", ({ p, ...expected }) => {
  for (const by of ["benjamini-hochberg", "benjamini-yekutieli"] as const) {
    const found = adjusted([...p, null], by);
    expect(found.pop()).toBeNull();
    expect(largestDifference(found as number[], expected[by])).toBeLessThan(1e-12);
  }
});

test("without any spread of shifted labels there is no interval", () => {
  expect(aucPrecision(0.5, { drawn: [new Float64Array(9)] }, { event: 3, reference: 4 })).toBeNull();
});

function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  expect(a.length).toBe(b.length);
  let largest = 0;
  for (let i = 0; i < a.length; i++) {
    if (Number.isNaN(a[i]) && Number.isNaN(b[i])) continue;
    largest = Math.max(largest, Math.abs(a[i] - b[i]));
    if (Number.isNaN(a[i] - b[i])) return NaN;
  }
  return largest;
}

function median(sorted: Float64Array): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
