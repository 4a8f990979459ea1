import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Random } from "../../../kernel-lib/dist/compute";
import { proposeTrial } from "../../../kernel-lib/dist/model";
import type {
  CompletedTrial,
  Dimension,
  Parameters,
  SearchSpace,
  TpeOptions,
} from "../../../kernel-lib/dist/model";
import { refusal } from "./refusal";

type Loss = (parameters: Record<string, number>) => number;

const between = (low: number, high: number): Dimension => ({ kind: "float", low, high });
const CHOICES = ["a", "b", "c", "d"];

/** Functions with a known minimum of 0, or nearly. */
const functions: [string, SearchSpace, Loss][] = [
  ["a bowl", { a: between(-5, 5), b: between(-5, 5) }, ({ a, b }) => (a - 2) ** 2 + (b + 1) ** 2],
  [
    "factors",
    {
      rate: { kind: "float", low: 1e-5, high: 1, log: true },
      ridge: { kind: "float", low: 1e-3, high: 1e3, log: true },
    },
    ({ rate, ridge }) => Math.log(rate / 0.003) ** 2 + Math.log(ridge / 30) ** 2,
  ],
  [
    "integers, choices and a number",
    {
      leaves: { kind: "integer", low: 2, high: 128, log: true },
      depth: { kind: "integer", low: 1, high: 12 },
      kind: { kind: "choice", choices: CHOICES },
      share: between(0, 1),
    },
    ({ leaves, depth, kind, share }) =>
      Math.abs(Math.log(leaves / 24)) +
      Math.abs(depth - 7) / 4 +
      Math.abs(CHOICES.indexOf(String(kind)) - 2) / 2 +
      3 * (share - 0.3) ** 2,
  ],
  [
    "Branin's function, which has three minima",
    { x: between(-5, 10), y: between(0, 15) },
    ({ x, y }) =>
      (y - (5.1 / (4 * Math.PI ** 2)) * x * x + (5 / Math.PI) * x - 6) ** 2 +
      10 * (1 - 1 / (8 * Math.PI)) * Math.cos(x) +
      10,
  ],
];

/** The best loss of a search; a trial's random numbers are its own. */
function search(space: SearchSpace, loss: Loss, trials: number, seed: number, options?: TpeOptions): number {
  const done: CompletedTrial[] = [];
  for (let trial = 0; trial < trials; trial++) {
    const parameters = proposeTrial(space, done, new Random(1000 * seed + trial), options);
    done.push({ parameters, loss: loss(parameters as Record<string, number>) });
  }
  return Math.min(...done.map(trial => trial.loss));
}

describe("a search", () => {
  const [TRIALS, SEEDS] = [50, 40];
  /** So many wins of 40 chance reaches once in a thousand times: half and 3.1 standard deviations. */
  const LUCK = SEEDS / 2 + 3.1 * Math.sqrt(SEEDS / 4);

  it.each(functions)("finds a lower loss than random trials do: %s", (_, space, loss) => {
    const wins = Array.from({ length: SEEDS }, (_, seed) => {
      const random = search(space, loss, TRIALS, seed + 1e6, { startup: TRIALS });
      return search(space, loss, TRIALS, seed) < random;
    }).filter(Boolean).length;
    expect(wins).toBeGreaterThan(LUCK);
  });

  it("settles where losses are low", () => {
    const completed = Array.from({ length: 60 }, (_, i) => ({
      parameters: { a: i / 59 },
      loss: Math.abs(i - 20),
    }));
    const proposals = Array.from(
      { length: 200 },
      (_, seed) => proposeTrial({ a: between(0, 1) }, completed, new Random(seed)).a as number,
    );
    expect(proposals.filter(a => Math.abs(a - 20 / 59) < 0.1).length).toBeGreaterThan(150);
  });

  it("learns which choice is good", () => {
    const space: SearchSpace = { kind: { kind: "choice", choices: CHOICES } };
    const completed = Array.from({ length: 40 }, (_, i) => ({
      parameters: { kind: CHOICES[i % 4] },
      loss: i % 4 === 1 ? 0 : 1,
    }));
    const proposals = Array.from({ length: 50 }, (_, seed) =>
      proposeTrial(space, completed, new Random(seed)),
    );
    expect(proposals.filter(({ kind }) => kind === "b").length).toBeGreaterThan(45);
  });
});

const numberRange = fc
  .record({
    kind: fc.constantFrom("float" as const, "integer" as const),
    low: fc.integer({ min: 1, max: 1000 }),
    span: fc.integer({ min: 0, max: 5000 }),
    log: fc.boolean(),
  })
  .map(({ kind, low, span, log }): Dimension => ({ kind, low, high: low + span, log }));
const choice = fc
  .uniqueArray(fc.oneof(fc.string(), fc.integer(), fc.boolean()), { minLength: 1, maxLength: 5 })
  .map((choices): Dimension => ({ kind: "choice", choices }));
const space = fc.record({ a: numberRange, b: fc.oneof(numberRange, choice), c: choice });

/** Trials that ran so far, their losses any numbers at all. */
function history(drawn: SearchSpace, losses: readonly number[]): CompletedTrial[] {
  const done: CompletedTrial[] = [];
  losses.forEach((loss, trial) =>
    done.push({ parameters: proposeTrial(drawn, done, new Random(trial)), loss }),
  );
  return done;
}

describe("a proposal", () => {
  const losses = fc.array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(Infinity)), { maxLength: 30 });

  it("has every parameter within its bounds, integers whole and choices among those given", () => {
    fc.assert(
      fc.property(space, losses, fc.nat(), (drawn, told, seed) => {
        const found = proposeTrial(drawn, history(drawn, told), new Random(seed));
        expect(Object.keys(found)).toEqual(Object.keys(drawn));
        for (const [name, dimension] of Object.entries(drawn)) expectIn(dimension, found[name]);
      }),
    );
  });

  it("depends on nothing but the trials and the seed", () => {
    fc.assert(
      fc.property(space, losses, fc.nat(), (drawn, told, seed) => {
        const completed = history(drawn, told);
        const copy = JSON.parse(
          JSON.stringify(completed.map(({ parameters }) => parameters)),
        ) as Parameters[];
        const again = copy.map((parameters, i) => ({ parameters, loss: completed[i].loss }));
        expect(proposeTrial(drawn, again, new Random(seed))).toEqual(
          proposeTrial(drawn, completed, new Random(seed)),
        );
      }),
    );
  });

  it("does not depend on the size of losses, only on their order", () => {
    const told = Array.from({ length: 25 }, (_, i) => (i * 7) % 25);
    const drawn: SearchSpace = { a: between(0, 1), b: { kind: "choice", choices: CHOICES } };
    const completed = history(drawn, told);
    const stretched = completed.map(trial => ({ ...trial, loss: Math.exp(trial.loss) }));
    expect(proposeTrial(drawn, stretched, new Random(3))).toEqual(
      proposeTrial(drawn, completed, new Random(3)),
    );
  });

  it("reaches both ends of a range of integers, each as often as its share", () => {
    const die: SearchSpace = { eyes: { kind: "integer", low: 1, high: 6 } };
    const counts = new Array<number>(6).fill(0);
    for (let seed = 0; seed < 3000; seed++)
      counts[(proposeTrial(die, [], new Random(seed)).eyes as number) - 1]++;
    // Five standard deviations of a fair die.
    for (const count of counts)
      expect(Math.abs(count - 500)).toBeLessThan(5 * Math.sqrt(3000 * (1 / 6) * (5 / 6)));
  });

  it("gives every power of ten the same share where factors count", () => {
    const rates: SearchSpace = { rate: { kind: "float", low: 1e-4, high: 1, log: true } };
    const small = Array.from(
      { length: 2000 },
      (_, seed) => proposeTrial(rates, [], new Random(seed)).rate as number,
    );
    expect(Math.abs(small.filter(rate => rate < 1e-2).length - 1000)).toBeLessThan(5 * Math.sqrt(500));
  });
});

function expectIn(dimension: Dimension, value: unknown): void {
  if (dimension.kind === "choice") return expect(dimension.choices).toContain(value);
  expect(value).toBeGreaterThanOrEqual(dimension.low);
  expect(value).toBeLessThanOrEqual(dimension.high);
  if (dimension.kind === "integer") expect(Number.isInteger(value)).toBe(true);
}

describe("what can't be searched is refused", () => {
  const random = new Random(1);
  const good: SearchSpace = { a: between(0, 1) };
  const trial = { parameters: { a: 0.5 }, loss: 1 };

  it.each<[string, SearchSpace, CompletedTrial[], TpeOptions, RegExp]>([
    ["an empty space", {}, [], {}, /nothing to tune/],
    ["low above high", { a: between(2, 1) }, [], {}, /“a”/],
    ["an infinite range", { a: between(0, Infinity) }, [], {}, /nothing from 0 to Infinity/],
    ["a logarithm of 0", { a: { kind: "float", low: 0, high: 1, log: true } }, [], {}, /logarithm/],
    ["an integer between others", { a: { kind: "integer", low: 0.5, high: 3 } }, [], {}, /whole numbers/],
    ["no choice", { a: { kind: "choice", choices: [] } }, [], {}, /at least one/],
    ["a choice twice", { a: { kind: "choice", choices: [1, 1] } }, [], {}, /none twice/],
    ["a trial outside", good, [{ parameters: { a: 2 }, loss: 1 }], {}, /“a” is 2.*completed\[0\]/],
    ["a trial of another space", good, [trial, { parameters: { b: 0 }, loss: 1 }], {}, /completed\[1\]/],
    ["a loss that is no number", good, [{ ...trial, loss: NaN }], {}, /Infinity/],
    ["a negative startup", good, [], { startup: -1 }, /startup/],
    ["all trials being good", good, [], { good: 1 }, /between 0 and 1/],
    ["no candidate", good, [], { candidates: 0 }, /candidates/],
  ])("%s", (_, refused, completed, options, message) => {
    const error = refusal(() => proposeTrial(refused, completed, random, options));
    expect(error.code).toBe("bad-options");
    expect(error.message).toMatch(message);
  });
});
