import { Random } from "../../compute";
import { GembaError, requireList } from "../../protocol";
import { designEffect, memoryOf } from "./label-memory";
import type { LabelMemory } from "./label-memory";
import { upperNormalPoint } from "./upper-normal-point";

/** What a trial is to find. */
export interface TrialQuestion {
  /** The rate of events that is hoped for, 0 to 1: from rows that took no part in finding the window. */
  readonly rateThen: number;
  /** The rate of events as things are; the labels' own by default. */
  readonly rateNow?: number;
  /** Rows at the beginning of each block that are not counted, since the change has still to work; 0 by default. */
  readonly washout?: number;
  /** Rows of one block; five decorrelation times by default, and four times the washout at least. */
  readonly block?: number;
  /** The probability of finding a difference as large as that; 0.8 by default. */
  readonly power?: number;
  /** The probability of finding one where there is none, both sides together; 0.05 by default. */
  readonly significance?: number;
  /** Of the order of the blocks; 1 by default. */
  readonly seed?: number;
}

/** How things are, or as the window has it. */
export type Arm = "now" | "window";

/** A trial in blocks. Rows are those of the labels that it was planned from. */
export interface TrialPlan {
  /** Rows that each arm must run, washout included: whole blocks. */
  readonly rowsPerArm: number;
  readonly blocksPerArm: number;
  /** Rows of one block, and how many of them are not counted. */
  readonly block: number;
  readonly washout: number;
  /** What the formula asks for, before it is rounded up to whole blocks, and to ten at least. */
  readonly rowsNeeded: number;
  /** So many times as many rows as if they did not remember each other. */
  readonly designEffect: number;
  /** Decorrelation time of the label, rows. */
  readonly memory: number;
  readonly rateNow: number;
  readonly rateThen: number;
  readonly power: number;
  readonly significance: number;
  /** Which arm runs when: in every pair both, in random order. */
  readonly order: readonly Arm[];
}

/** The plan, or why there is none. */
export type TrialResult =
  { readonly plan: TrialPlan; readonly reason: null } | { readonly plan: null; readonly reason: string };

const POWER = 0.8;
const SIGNIFICANCE = 0.05;
const SEED = 1;
/** A block that is so many memories long forgets the one before it. */
const MEMORIES_PER_BLOCK = 5;
const FEWEST_BLOCKS = 10;
/** By default a block is at least so many times as long as what is lost of it. */
const WASHOUTS_PER_BLOCK = 4;

/**
 * The size of a trial that shows whether a window helps: pairs of blocks, in each pair one as things are and one as
 * the window has it, in random order; counted on the rates of blocks, which do not remember each other.
 *
 * Rows per arm: (z_{α/2} + z_β)²·[p₀(1 − p₀) + p₁(1 − p₁)]/(p₀ − p₁)²·DE·B/(B − washout), with the design effect DE of
 * blocks of B rows, in at least ten blocks.
 *
 * @param labels 1 event, 0 reference, any other value a gap; on equally spaced rows in order of time, as it was
 *   without the window
 * @throws GembaError `bad-options`: no probabilities, a washout or block that is none, a block that is shorter than
 *   five decorrelation times or not longer than the washout
 * @source Fleiss, Levin & Paik 2003 (two rates); Bojinov, Simchi-Levi & Zhao 2023 (switchback trials)
 * @example
 * const { plan, reason } = trialSize(labels, { rateThen: 0.08, washout: 15 });
 * plan.blocksPerArm // 14
 * plan.order        // ["window", "now", "now", "window", …]
 */
export function trialSize(labels: ArrayLike<number>, question: TrialQuestion): TrialResult {
  requireList(labels, "labels");
  if (typeof question !== "object" || question === null)
    throw badOptions(
      "Nothing says what is hoped for",
      "question",
      "Write trialSize(labels, { rateThen: 0.05 }).",
    );
  const { rateThen, washout = 0, power = POWER, significance = SIGNIFICANCE, seed = SEED } = question;
  const rateNow = question.rateNow ?? rateOf(labels);
  checkRate(rateThen, "rateThen");
  checkBetween(power, "power", 0.5, 1);
  checkBetween(significance, "significance", 0, 1);
  if (!(Number.isInteger(washout) && washout >= 0))
    throw badOptions(`${washout} is no number of rows`, "washout", "Give a whole number from 0 on.");
  if (rateNow === null) return none("No row is labelled.");
  checkRate(rateNow, "rateNow");
  if (rateThen >= rateNow) return none("The rate that is hoped for is not below the present one.");
  const memory = memoryOf(labels);
  if (memory === null)
    return none(
      "How long the label remembers can't be told: it does not change, or too rarely for so few rows.",
    );
  const block = blockOf(memory, washout, question.block);
  const effect = designEffect(memory, block);
  const z = upperNormalPoint(significance / 2) + upperNormalPoint(1 - power);
  const spread = rateNow * (1 - rateNow) + rateThen * (1 - rateThen);
  const rowsNeeded = ((z ** 2 * spread) / (rateNow - rateThen) ** 2) * effect * (block / (block - washout));
  const blocksPerArm = Math.max(FEWEST_BLOCKS, Math.ceil(rowsNeeded / block));
  return {
    plan: {
      rowsPerArm: blocksPerArm * block,
      blocksPerArm,
      block,
      washout,
      rowsNeeded,
      designEffect: effect,
      memory: memory.time,
      rateNow,
      rateThen,
      power,
      significance,
      order: orderOf(blocksPerArm, new Random(seed)),
    },
    reason: null,
  };
}

function blockOf({ time }: LabelMemory, washout: number, wanted: number | undefined): number {
  const shortest = Math.ceil(MEMORIES_PER_BLOCK * time);
  if (wanted === undefined) return Math.max(shortest, WASHOUTS_PER_BLOCK * washout);
  const least = Math.max(shortest, washout + 1);
  if (Number.isInteger(wanted) && wanted >= least) return wanted;
  throw badOptions(`${wanted} rows are no block`, "block", `Give a whole number from ${least} on.`);
}

function orderOf(pairs: number, random: Random): Arm[] {
  return Array.from({ length: pairs }, (): Arm[] =>
    random.integer(2) === 0 ? ["now", "window"] : ["window", "now"],
  ).flat();
}

function rateOf(labels: ArrayLike<number>): number | null {
  const events = Array.from(labels).filter(label => label === 1).length;
  const rows = events + Array.from(labels).filter(label => label === 0).length;
  return rows === 0 ? null : events / rows;
}

function checkRate(rate: number, where: string): void {
  if (!(rate >= 0 && rate <= 1)) throw badOptions(`${rate} is no rate`, where, "Give a number from 0 to 1.");
}

function checkBetween(value: number, where: string, low: number, high: number): void {
  if (!(value > low && value < high))
    throw badOptions(`${value} can't be used here`, where, `Give a number between ${low} and ${high}.`);
}

function badOptions(what: string, where: string, remedy: string): GembaError {
  return new GembaError("bad-options", { what, where, remedy });
}

function none(reason: string): TrialResult {
  return { plan: null, reason };
}
