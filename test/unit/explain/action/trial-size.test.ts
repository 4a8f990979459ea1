import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { trialSize } from "../../../../kernel-lib/dist";
import type { TrialPlan, TrialQuestion } from "../../../../kernel-lib/dist";
import { Random } from "../../../../kernel-lib/dist/compute";
import { upperNormalPoint } from "../../../../kernel-lib/dist/explain/action/upper-normal-point";
import { refusal } from "../../model/refusal";

interface Reference {
  name: string;
  labels: number[];
  question: TrialQuestion;
  memory: number;
  block: number;
  designEffect: number;
  rowsNeeded: number;
  blocksPerArm: number;
}
const references = JSON.parse(
  readFileSync(join(__dirname, "..", "..", "..", "reference", "trial.json"), "utf8"),
) as Reference[];

describe("a trial is as large as the formula says, in numpy and scipy", () => {
  it.each(references.map(reference => [reference.name, reference] as const))("%s", (_, reference) => {
    const plan = trialSize(reference.labels, reference.question).plan!;
    for (const key of ["memory", "designEffect", "rowsNeeded"] as const)
      expect(Math.abs(plan[key] / reference[key] - 1)).toBeLessThan(1e-9);
    expect([plan.block, plan.blocksPerArm]).toEqual([reference.block, reference.blocksPerArm]);
    expect(plan.rowsPerArm).toBe(plan.block * plan.blocksPerArm);
  });
});

/** A line that remembers, whose share of rows above a limit is known. */
class Line {
  readonly #random: Random;
  readonly #memory: number;
  #value: number;

  constructor(seed: number, memory: number) {
    this.#random = new Random(seed);
    this.#memory = memory;
    this.#value = this.#random.normal();
  }

  row(rate: number): number {
    this.#value = this.#memory * this.#value + Math.sqrt(1 - this.#memory ** 2) * this.#random.normal();
    return Number(this.#value > limitFor(rate));
  }
}

const limits = new Map<number, number>();
function limitFor(rate: number): number {
  const known = limits.get(rate) ?? upperNormalPoint(rate);
  limits.set(rate, known);
  return known;
}

/** Runs a trial as planned, and tests the mean difference of its pairs against 0 with Student's t. */
function isFound(
  line: Line,
  plan: TrialPlan,
  rateNow: number,
  rateWindow: number,
  critical: number,
): boolean {
  const rateOf = (rate: number): number => {
    let events = 0;
    for (let row = 0; row < plan.block; row++) {
      const event = line.row(rate);
      if (row >= plan.washout) events += event;
    }
    return events / (plan.block - plan.washout);
  };
  const rates = plan.order.map(arm => ({ arm, rate: rateOf(arm === "now" ? rateNow : rateWindow) }));
  const differences = Array.from({ length: plan.blocksPerArm }, (_, pair) => {
    const [first, second] = [rates[2 * pair], rates[2 * pair + 1]];
    return first.arm === "now" ? first.rate - second.rate : second.rate - first.rate;
  });
  const n = differences.length;
  const mean = differences.reduce((sum, each) => sum + each, 0) / n;
  const variance = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (n - 1);
  return Math.abs(mean) > critical * Math.sqrt(variance / n);
}

describe("a simulated trial of that size", () => {
  const TRIALS = 400;
  const luck = (share: number): number => 3.1 * Math.sqrt((share * (1 - share)) / TRIALS);

  it.each([
    ["rows that remember nothing", 0, { rateNow: 0.2, rateThen: 0.12 }],
    ["events that last", 0.8, { rateNow: 0.2, rateThen: 0.12 }],
    ["a washout", 0.7, { rateNow: 0.3, rateThen: 0.15, washout: 8 }],
    ["few blocks", 0.9, { rateNow: 0.3, rateThen: 0.1 }],
  ])(
    "finds what is there about as often as promised, and little where nothing is: %s",
    (_, memory, question) => {
      const before = new Line(1, memory);
      const labels = Uint8Array.from({ length: 20_000 }, () => before.row(question.rateNow));
      const plan = trialSize(labels, question).plan!;
      // Student's t is wider than the normal distribution that the formula takes: Fisher & Cornish, first term.
      const z = upperNormalPoint(plan.significance / 2);
      const critical = z + (z ** 3 + z) / (4 * (plan.blocksPerArm - 1));
      const share = (rateWindow: number, seed: number): number => {
        const line = new Line(seed, memory);
        const found = Array.from({ length: TRIALS }, () =>
          isFound(line, plan, question.rateNow, rateWindow, critical),
        );
        return found.filter(Boolean).length / TRIALS;
      };
      const power = share(question.rateThen, 2);
      expect(power).toBeGreaterThan(plan.power - luck(plan.power));
      // Rarer events are shorter, so fewer rows would do; but not half as many.
      expect(power).toBeLessThan(0.97);
      expect(share(question.rateNow, 3)).toBeLessThan(plan.significance + luck(plan.significance));
    },
  );

  it("would be too small if rows were taken for independent", () => {
    const before = new Line(1, 0.8);
    const question = { rateNow: 0.2, rateThen: 0.12 };
    const plan = trialSize(
      Uint8Array.from({ length: 20_000 }, () => before.row(0.2)),
      question,
    ).plan!;
    const blocksPerArm = Math.max(10, Math.ceil(plan.blocksPerArm / plan.designEffect));
    const small = { ...plan, blocksPerArm, order: plan.order.slice(0, 2 * blocksPerArm) };
    const line = new Line(2, 0.8);
    const z = upperNormalPoint(0.025);
    const critical = z + (z ** 3 + z) / (4 * (blocksPerArm - 1));
    const found = Array.from({ length: TRIALS }, () => isFound(line, small, 0.2, 0.12, critical));
    expect(found.filter(Boolean).length / TRIALS).toBeLessThan(0.5);
  });
});

describe("a plan", () => {
  const before = new Line(4, 0.6);
  const labels = Uint8Array.from({ length: 3000 }, () => before.row(0.3));

  it("has both arms in every pair, in an order that the seed decides", () => {
    const orders = [1, 2].map(seed => trialSize(labels, { rateThen: 0.2, seed }).plan!.order);
    for (const order of orders)
      for (let pair = 0; pair < order.length; pair += 2)
        expect([order[pair], order[pair + 1]].sort()).toEqual(["now", "window"]);
    expect(trialSize(labels, { rateThen: 0.2, seed: 1 }).plan!.order).toEqual(orders[0]);
    expect(orders[1]).not.toEqual(orders[0]);
  });

  it("begins pairs with either arm about equally often", () => {
    const plan = trialSize(labels, { rateThen: 0.27 }).plan!;
    const first = plan.order.filter((arm, place) => place % 2 === 0 && arm === "window").length;
    const pairs = plan.blocksPerArm;
    expect(pairs).toBeGreaterThan(100);
    expect(Math.abs(first - pairs / 2)).toBeLessThan(3.3 * Math.sqrt(pairs / 4));
  });

  it("is larger for a smaller difference, more power and a longer washout", () => {
    const needed = (question: TrialQuestion): number => trialSize(labels, question).plan!.rowsNeeded;
    const plain = needed({ rateThen: 0.15 });
    expect(needed({ rateThen: 0.2 })).toBeGreaterThan(plain);
    expect(needed({ rateThen: 0.15, power: 0.9 })).toBeGreaterThan(plain);
    expect(needed({ rateThen: 0.15, washout: 4 })).toBeGreaterThan(plain);
  });

  it("sees through gaps: the memory is about what it would be without them", () => {
    const random = new Random(6);
    const holed = labels.map(label => (random.uniform() < 0.4 ? 255 : label));
    const [whole, told] = [labels, holed].map(each => trialSize(each, { rateThen: 0.2 }).plan!);
    expect(Math.abs(told.memory / whole.memory - 1)).toBeLessThan(0.2);
  });
});

describe("there is no plan, and a reason", () => {
  const labels = Array.from({ length: 200 }, (_, row) => Number(row % 5 === 0));
  it.each<[string, number[], TrialQuestion, RegExp]>([
    ["without a label", [255, 255], { rateThen: 0.1 }, /No row is labelled/],
    ["where nothing is to be won", labels, { rateThen: 0.2 }, /not below/],
    ["where the label never changes", labels.map(() => 1), { rateThen: 0.1 }, /does not change/],
    ["where it changed once", labels.map((_, row) => Number(row < 100)), { rateThen: 0.1 }, /too rarely/],
  ])("%s", (_, given, question, reason) => {
    const found = trialSize(given, question);
    expect(found.plan).toBeNull();
    expect(found.reason).toMatch(reason);
  });
});

describe("what can't be planned is refused", () => {
  const before = new Line(4, 0.6);
  const labels = Uint8Array.from({ length: 1000 }, () => before.row(0.3));
  it.each<[string, TrialQuestion, RegExp]>([
    ["what is no rate", { rateThen: -0.1 }, /rateThen/],
    ["what is no present rate", { rateThen: 0.1, rateNow: NaN }, /rateNow/],
    ["a washout that is none", { rateThen: 0.1, washout: 1.5 }, /washout/],
    [
      "a block shorter than the memory asks for",
      { rateThen: 0.1, block: 3 },
      /3 rows are no block.*from \d\d on/,
    ],
    ["a block that is all washout", { rateThen: 0.1, block: 90, washout: 90 }, /from 91 on/],
    ["certain power", { rateThen: 0.1, power: 1 }, /power/],
    ["no significance", { rateThen: 0.1, significance: 0 }, /significance/],
  ])("%s", (_, question, message) => {
    const error = refusal(() => trialSize(labels, question));
    expect(error.code).toBe("bad-options");
    expect(error.message).toMatch(message);
  });
});
