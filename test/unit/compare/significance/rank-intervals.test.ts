import { Random } from "../../../../kernel-lib/dist/compute";
import { compareVariables, judgeSignificance } from "../../../../kernel-lib/dist/compare";
import type { Significance } from "../../../../kernel-lib/dist/compare";
import { writtenScores, testSignal } from "../../../../kernel-lib/dist/compare/significance/column-tests";
import { decorrelationTime, longestMemory } from "../../../../kernel-lib/dist/compare/significance/memory";
import { cellsOf, planShifts } from "../../../../kernel-lib/dist/compare/significance/plan";
import type { ShiftPlan } from "../../../../kernel-lib/dist/compare/significance/plan";
import { PreparedPlan } from "../../../../kernel-lib/dist/compare/significance/prepared";
import { blocksOfTime, groupsOfRows } from "../../../../kernel-lib/dist/compare/significance/rank-blocks";
import type { RankBlocks } from "../../../../kernel-lib/dist/compare/significance/rank-blocks";
import { rankIntervals } from "../../../../kernel-lib/dist/compare/significance/rank-intervals";
import {
  blockSums,
  resampledStrengths,
} from "../../../../kernel-lib/dist/compare/significance/resampled-strengths";
import { signalOf } from "../../../../kernel-lib/dist/compare/significance/signal";
import type { JudgedColumn } from "../../../../kernel-lib/dist/compare/significance/signal";
import { tableFrom } from "../../../../kernel-lib/dist/data";
import type { CellValue } from "../../../../kernel-lib/dist/data";

const MINUTE = 60_000;
const ROWS = 2_400;

function slowSignal(random: Random, length: number, memory = 0.8): Float64Array {
  const values = new Float64Array(length);
  let last = random.normal();
  for (let i = 0; i < length; i++) {
    values[i] = last;
    last = memory * last + Math.sqrt(1 - memory * memory) * random.normal();
  }
  return values;
}

/** Episodes of 25 rows at random places, one in every 100 rows. */
function labelsOf(random: Random, rows = ROWS): Uint8Array {
  const labels = new Uint8Array(rows);
  for (let from = 0; from < rows; from += 100) {
    const start = from + random.integer(60);
    labels.fill(1, start, start + 25);
  }
  return labels;
}

async function judge(
  columns: Readonly<Record<string, ArrayLike<CellValue>>>,
  labels: Uint8Array,
  { hasTime = true, seed = 1 } = {},
): Promise<Significance & { rankOf: (name: string) => [number, number] | null | undefined }> {
  const time = Array.from(labels, (_, row) => new Date(Date.UTC(2026, 0, 5) + row * MINUTE).toISOString());
  const own = Object.entries(columns);
  const table = hasTime ? tableFrom([["time", time], ...own], { time: "time" }) : tableFrom(own);
  const compared = await compareVariables(table, labels, table.variables, { rankBy: "difference" });
  const judged = await judgeSignificance(table, labels, compared, { seed, draws: 999 });
  const placeOf = (name: string): number => compared.findIndex(variable => variable.name === name);
  return { ...judged, rankOf: name => judged.each[placeOf(name)].rank };
}

describe("where ranks may lie", () => {
  const random = new Random(5);
  const labels = labelsOf(random);
  const moved = (by: number): Float64Array => slowSignal(random, ROWS).map((x, row) => x + by * labels[row]);
  const columns = {
    noise: moved(0),
    strongest: moved(4),
    middle: moved(1),
    recipe: Array.from(labels, label => (random.uniform() < (label === 1 ? 0.35 : 0.3) ? "oat" : "rye")),
    constant: new Float64Array(ROWS).fill(3),
  };

  test("clearly different effects stand in their order", async () => {
    const { rankOf, overall } = await judge(columns, labels);
    expect(rankOf("strongest")).toEqual([1, 1]);
    expect(rankOf("middle")).toEqual([2, 2]);
    expect(rankOf("noise")).toEqual([3, 4]);
    expect(rankOf("recipe")).toEqual([3, 4]);
    expect(overall.ranks!.blocks).toBeGreaterThanOrEqual(10);
    expect(overall.ranks!.reason).toBeNull();
  });

  test("what is equally strong can't be told apart", async () => {
    const one = moved(1);
    const { rankOf } = await judge(
      {
        noise: columns.noise,
        one,
        "the same and noise": one.map(x => x + 0.1 * random.normal()),
        copy: one,
      },
      labels,
    );
    for (const name of ["one", "the same and noise", "copy"]) {
      const [from, to] = rankOf(name)!;
      expect(from).toBeLessThanOrEqual(2);
      expect(to).toBeGreaterThanOrEqual(2);
      expect(to).toBeLessThanOrEqual(3);
    }
    expect(rankOf("copy")).toEqual(rankOf("one"));
    expect(rankOf("the same and noise")).toEqual([1, 3]);
    expect(rankOf("noise")).toEqual([4, 4]);
  });

  test("a variable that can't be tested has no rank, and takes none from the others", async () => {
    const { rankOf, each } = await judge(columns, labels);
    expect(rankOf("constant")).toBeNull();
    const ends = each.flatMap(({ rank }) => rank ?? []);
    expect(Math.max(...ends)).toBe(4);
  });

  test("the observed rank lies in its interval", async () => {
    const { each } = await judge(columns, labels);
    const strengths = each.map(({ strength }) => strength ?? -Infinity);
    for (const { rank, strength } of each) {
      if (rank === null || rank === undefined) continue;
      const observed = 1 + strengths.filter(other => other > strength!).length;
      expect(rank[0]).toBeLessThanOrEqual(observed);
      expect(rank[1]).toBeGreaterThanOrEqual(observed);
    }
  });

  test("the same seed gives the same intervals", async () => {
    const [one, again] = [await judge(columns, labels), await judge(columns, labels)];
    expect(again.each.map(({ rank }) => rank)).toEqual(one.each.map(({ rank }) => rank));
  });

  test("a variable alone is the first", async () => {
    const { rankOf } = await judge({ noise: columns.noise }, labels);
    expect(rankOf("noise")).toEqual([1, 1]);
  });

  test("with fewer than ten occasions ranks are not resolved", async () => {
    const few = labels.map((label, row) => (row < 900 ? label : 255));
    const { each, overall } = await judge(columns, few);
    expect(overall.evidence!.occasions).toBe(9);
    expect(each.map(({ rank }) => rank)).toEqual(each.map(() => null));
    expect(overall.ranks).toEqual({ blocks: null, reason: "fewer than ten occasions" });
  });

  test("nor are they where ten stretches that are long enough don't fit", async () => {
    const crowded = Uint8Array.from({ length: 360 }, (_, row) => (row % 30 < 15 ? 1 : 0));
    const { each, overall } = await judge({ x: slowSignal(random, 360) }, crowded);
    expect(overall.evidence!.occasions).toBeGreaterThanOrEqual(10);
    expect(each[0].rank).toBeNull();
    expect(overall.ranks).toEqual({
      blocks: null,
      reason: "the period is too short for how slowly the event comes and goes",
    });
  });

  test("rows without time are resampled in at most 200 groups, rows of few one by one", async () => {
    const many = await judge({ a: columns.strongest, b: columns.noise }, labels, { hasTime: false });
    expect(many.overall).toMatchObject({ method: "permutation", ranks: { blocks: 200, reason: null } });
    expect(many.rankOf("a")).toEqual([1, 1]);
    expect(many.rankOf("b")).toEqual([2, 2]);
    const few = await judge({ a: columns.noise.slice(0, 80) }, labels.slice(0, 80), { hasTime: false });
    expect(few.overall.ranks!.blocks).toBe(80);
  });

  test("nothing that could be tested is a reason of its own", async () => {
    const { overall } = await judge({ constant: columns.constant }, labels);
    expect(overall.ranks).toEqual({ blocks: null, reason: "nothing could be tested" });
  });
});

describe("intervals of ranks", () => {
  const drawn = (...values: number[]): Float32Array => Float32Array.from(values);

  test("1 is the strongest; equals share the middle of their ranks", () => {
    expect(rankIntervals([drawn(1, 1), drawn(9, 9), drawn(5, 5)])).toEqual([
      [3, 3],
      [1, 1],
      [2, 2],
    ]);
    expect(rankIntervals([drawn(9, 8), drawn(1, 8)])).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(rankIntervals([drawn(4), drawn(4), drawn(4), drawn(0)])).toEqual([
      [2, 2],
      [2, 2],
      [2, 2],
      [4, 4],
    ]);
    expect(rankIntervals([])).toEqual([]);
  });

  test("leave out a fortieth of the resamples on either side", () => {
    const leads = (times: number): Float32Array =>
      Float32Array.from({ length: 1_000 }, (_, d) => (d < times ? 2 : 0));
    const other = new Float32Array(1_000).fill(1);
    expect(rankIntervals([leads(20), other])[0]).toEqual([2, 2]);
    expect(rankIntervals([leads(30), other])[0]).toEqual([1, 2]);
  });
});

/** Σ w·(y − share)·(score − mean) of one block, row by row. */
function naiveSums(plan: ShiftPlan, column: JudgedColumn, { count, blockOf }: RankBlocks): number[][] {
  const { scoresOf } = signalOf(column, plan);
  const sums: number[][] = [];
  for (const cell of cellsOf(plan)) {
    const { scores, present } = scoresOf(cell);
    const rows = Array.from({ length: cell.to - cell.from }, (_, i) => i).filter(
      i => plan.labels.used[cell.from + i] === 1 && (present === null || present[i] === 1),
    );
    const meanOf = (values: number[]): number => values.reduce((sum, own) => sum + own, 0) / values.length;
    const share = meanOf(rows.map(i => plan.labels.events[cell.from + i]));
    const weight = plan.grid.kind === "none" ? 1 : 1 / (cell.to - cell.from + 1);
    scores.forEach((score, j) => {
      sums[j] ??= Array.from({ length: count }, () => 0);
      const mean = meanOf(rows.map(i => score[i]));
      for (const i of rows)
        sums[j][blockOf[cell.from + i]] +=
          weight * (plan.labels.events[cell.from + i] - share) * (score[i] - mean);
    });
  }
  return sums;
}

describe.each(["time", "none"] as const)("sums of blocks (%s)", kind => {
  const random = new Random(17);
  const rows = 900;
  // A stop without rows, ignored rows, and values that are missing.
  const at = Array.from({ length: rows }, (_, row) => MINUTE * (row < 400 ? row : row + 70));
  const labels = labelsOf(random, rows).map(label => (random.uniform() < 0.1 ? 255 : label));
  const time = kind === "time" ? Float64Array.from(at) : null;
  const plan = planShifts({ time, intervalMs: MINUTE, timeZone: "UTC" }, labels, { seed: 3, draws: 199 })!;
  const prepared = new PreparedPlan(plan);
  const blocks = prepared.rankBlocks()!;
  const values = slowSignal(random, rows).map((x, row) => (row % 13 === 0 ? NaN : x + labels[row] / 300));
  const columns: [string, JudgedColumn][] = [
    ["numbers", { type: "numeric", values }],
    [
      "categories",
      {
        type: "categorical",
        codes: Int32Array.from(values, x => (Number.isNaN(x) ? -1 : Math.min(2, Math.floor(Math.abs(x))))),
        groupOf: Int32Array.of(0, 1, 2),
        groups: 3,
      },
    ],
  ];

  test.each(columns)("of %s are those of a loop over rows, and together what is tested", (_, column) => {
    const signal = signalOf(column, plan);
    const sums = blockSums(plan, blocks, writtenScores(prepared, signal));
    const naive = naiveSums(plan, column, blocks);
    const { observed } = prepared.sums(signal)!;
    expect(sums).toHaveLength(naive.length);
    sums.forEach((own, j) => {
      own.forEach((sum, block) => expect(sum).toBeCloseTo(naive[j][block], 10));
      expect(own.reduce((total, sum) => total + sum, 0)).toBeCloseTo(observed[j], 10);
    });
  });

  test.each(columns)("make the strengths of %s in every resample", (_, column) => {
    const signal = signalOf(column, plan);
    const test = testSignal(prepared, signal).test!;
    const found = resampledStrengths(plan, blocks, writtenScores(prepared, signal), test);
    const { deviations, mean, spread } = test.scale;
    const naive = naiveSums(plan, column, blocks);
    const raw = Array.from(found, (_, d) => {
      const picks = blocks.picks.subarray(d * blocks.count, (d + 1) * blocks.count);
      const squares = naive.map(
        (own, j) => (picks.reduce((sum, block) => sum + own[block], 0) / deviations[j]) ** 2,
      );
      const statistic =
        column.type === "numeric"
          ? squares.reduce((sum, square, j) => sum + square / (j + 1), 0)
          : Math.max(...squares);
      return (statistic - mean) / spread;
    });
    const excess = raw.reduce((sum, own) => sum + own, 0) / raw.length - test.strength;
    found.forEach((strength, d) => expect(Math.abs(strength - (raw[d] - excess))).toBeLessThan(1e-4));
  });

  test("every row that counts lies in one block, and blocks are alike in size", () => {
    const sizes = new Array<number>(blocks.count).fill(0);
    const counts = (slot: number): boolean => kind === "time" || plan.labels.used[slot] === 1;
    blocks.blockOf.forEach((block, slot) => (sizes[block] += counts(slot) ? 1 : 0));
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect(blocks.picks.reduce((most, block) => Math.max(most, block))).toBe(blocks.count - 1);
  });
});

test("an interval holds the true rank in 95 of 100 cases or more, and leaves places out", () => {
  const effects = [1.5, 1, 0.7, 0.4, 0.2, 0];
  const random = new Random(41);
  let [holds, places, tried] = [0, 0, 0];
  for (let turn = 0; turn < 25; turn++) {
    const labels = labelsOf(random, 1_500);
    const time = Float64Array.from(labels, (_, row) => row * MINUTE);
    const plan = planShifts({ time, intervalMs: MINUTE, timeZone: "UTC" }, labels, {
      seed: turn,
      draws: 499,
    })!;
    const prepared = new PreparedPlan(plan);
    const strengths = effects.map(effect => {
      const values = slowSignal(random, labels.length).map((x, row) => x + effect * labels[row]);
      const signal = signalOf({ type: "numeric", values }, plan);
      const { test } = testSignal(prepared, signal);
      return resampledStrengths(plan, prepared.rankBlocks()!, writtenScores(prepared, signal), test!);
    });
    rankIntervals(strengths).forEach(([from, to], i) => {
      tried++;
      places += to - from + 1;
      if (from <= i + 1 && i + 1 <= to) holds++;
    });
  }
  expect(holds / tried).toBeGreaterThanOrEqual(0.95);
  expect(places / tried).toBeLessThan(3.5);
});

describe("how long blocks are", () => {
  const random = new Random(23);
  const labels = labelsOf(random, 4_000);
  const time = Float64Array.from(labels, (_, row) => row * MINUTE);
  const plan = planShifts({ time, intervalMs: MINUTE, timeZone: "UTC" }, labels, { seed: 1, draws: 99 })!;
  const label = new PreparedPlan(plan).labelMemory();

  test("at least five times the memory that the label has with whatever falls", () => {
    const blocks = blocksOfTime(plan, label)!;
    for (const memory of [0, 0.5, 0.9, 0.99, 0.999]) {
      const falling = Float64Array.from(label, (_, lag) => memory ** lag);
      const together = decorrelationTime(falling, label);
      if (together === null) continue;
      expect(together).toBeLessThanOrEqual(longestMemory(label)! + 1e-9);
      expect(plan.grid.slots / blocks.count).toBeGreaterThanOrEqual(5 * together);
    }
  });

  test("nothing is known where the label keeps its value to the end", () => {
    expect(longestMemory(new Float64Array(200).fill(1))).toBeNull();
    expect(longestMemory(Float64Array.of(1, 0, 0, 0, 0, 0, 0))).toBe(1);
  });

  test("fewer than ten rows are no groups", () => {
    const few = planShifts({ time: null, intervalMs: null, timeZone: "UTC" }, labels.slice(0, 9), {
      seed: 1,
    })!;
    expect(groupsOfRows(few)).toBeNull();
  });
});
