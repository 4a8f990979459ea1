import type { Random } from "../../compute";
import { GembaError, quoted } from "../../protocol";
import { Axis } from "./axis";
import { ChoiceShares, ParzenMixture } from "./parzen";
import { checkSpace, isIn } from "./space";
import type { Dimension, Parameters, ParameterValue, SearchSpace } from "./space";

/** A trial that is over, or was ended early with what it had lost by then. */
export interface CompletedTrial {
  readonly parameters: Parameters;
  /** Lower is better; Infinity for a trial that failed. */
  readonly loss: number;
}

/** How {@link proposeTrial} searches. */
export interface TpeOptions {
  /** So many trials are random before anything is learned from them; 10 by default. */
  readonly startup?: number;
  /** The share of trials that count as good; 0.15 by default. */
  readonly good?: number;
  /** So many values of each parameter are drawn, and the most promising one is taken; 24 by default. */
  readonly candidates?: number;
}

const STARTUP = 10;
/** Bergstra's γ. */
const GOOD_SHARE = 0.15;
const CANDIDATES = 24;
/** More good trials than this would blur what is good about them. */
const MOST_GOOD = 25;

/** Draws numbers or choices, and tells how dense it is at one. */
interface Density<T> {
  draw(random: Random): T;
  density(value: T): number;
}

/**
 * The parameters to try next, by a tree-structured Parzen estimator: trials are split into the best ones and the
 * rest, each side's values become a density (l and g), and of candidates drawn from l the one with the largest l/g
 * is taken, parameter by parameter.
 *
 * It depends on nothing but its arguments. With a `Random` of its own for each trial, seeded by the trial's number, a
 * search that was interrupted goes on as if nothing had happened.
 *
 * @param space what may be tuned; every name gets a value
 * @param completed earlier trials, in the order of their numbers: of equal losses the earlier is the better
 * @param random what draws; the same state gives the same proposal
 * @throws GembaError `bad-options`: the space (empty, low above high, log of 0), a trial that is not of this space or
 *   whose loss is no number, options
 * @source Bergstra, Bardenet, Bengio & Kégl 2011
 * @example
 * const space = { leaves: { kind: "integer", low: 4, high: 64, log: true }, l2: { kind: "float", low: 0, high: 10 } };
 * proposeTrial(space, [], new Random(1)) // { leaves: 17, l2: 3.2… }
 */
export function proposeTrial(
  space: SearchSpace,
  completed: readonly CompletedTrial[],
  random: Random,
  { startup = STARTUP, good = GOOD_SHARE, candidates = CANDIDATES }: TpeOptions = {},
): Parameters {
  checkSpace(space);
  checkOptions(startup, good, candidates);
  completed.forEach((trial, number) => checkTrial(space, trial, number));
  const isLearning = completed.length >= Math.max(1, startup);
  const ordered = isLearning ? [...completed].sort((a, b) => compareLosses(a.loss, b.loss)) : [];
  const goodTrials = Math.min(MOST_GOOD, Math.ceil(good * ordered.length));
  const proposal = Object.entries(space).map(([name, dimension]) => {
    const values = ordered.map(({ parameters }) => parameters[name]!);
    const sides = [values.slice(0, goodTrials), values.slice(goodTrials)] as const;
    return [name, proposeValue(dimension, sides, random, isLearning ? candidates : 1)] as const;
  });
  return Object.fromEntries(proposal);
}

type Sides = readonly [good: readonly ParameterValue[], rest: readonly ParameterValue[]];

function proposeValue(
  dimension: Dimension,
  sides: Sides,
  random: Random,
  candidates: number,
): ParameterValue {
  if (dimension.kind === "choice") {
    const { choices } = dimension;
    const [l, g] = sides.map(
      seen =>
        new ChoiceShares(
          choices.length,
          seen.map(value => choices.indexOf(value)),
        ),
    );
    return choices[mostPromising(l!, g!, random, candidates)]!;
  }
  if (dimension.low === dimension.high) return dimension.low;
  const axis = new Axis(dimension);
  if (sides[0].length === 0) return axis.valueAt(axis.from + random.uniform() * (axis.to - axis.from));
  const [l, g] = sides.map(seen => new ParzenMixture(axis, seen as readonly number[]));
  return mostPromising(l!, g!, random, candidates);
}

function mostPromising<T>(l: Density<T>, g: Density<T>, random: Random, candidates: number): T {
  let best = l.draw(random);
  let promise = l.density(best) / g.density(best);
  for (let drawn = 1; drawn < candidates; drawn++) {
    const value = l.draw(random);
    const own = l.density(value) / g.density(value);
    if (own > promise) [best, promise] = [value, own];
  }
  return best;
}

/** Ascending; two trials that failed are equal, though Infinity − Infinity is no number. */
function compareLosses(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function checkTrial(space: SearchSpace, { parameters, loss }: CompletedTrial, number: number): void {
  if (Number.isNaN(loss) || typeof loss !== "number")
    throw badOptions(
      "The loss is no number",
      `completed[${number}]`,
      "Give Infinity for a trial that failed.",
    );
  for (const [name, dimension] of Object.entries(space)) {
    if (Object.hasOwn(parameters, name) && isIn(dimension, parameters[name])) continue;
    throw badOptions(
      `${quoted(name)} is ${String(parameters[name])}, which is not in the space`,
      `completed[${number}]`,
      "Give trials of this space only.",
    );
  }
}

function checkOptions(startup: number, good: number, candidates: number): void {
  if (!(Number.isInteger(startup) && startup >= 0))
    throw badOptions(`${startup} is no number of trials`, "startup", "Give a whole number from 0 on.");
  if (!(good > 0 && good < 1))
    throw badOptions(`${good} is no share of good trials`, "good", "Give a number between 0 and 1.");
  if (!(Number.isInteger(candidates) && candidates >= 1))
    throw badOptions(
      `${candidates} is no number of candidates`,
      "candidates",
      "Give a whole number from 1 on.",
    );
}

function badOptions(what: string, where: string, remedy: string): GembaError {
  return new GembaError("bad-options", { what, where, remedy });
}
