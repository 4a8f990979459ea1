import { Random } from "../../compute";
import { GembaError, quoted, requireList } from "../../protocol";
import { countBox } from "./box";
import type { Box, BoxCounts, Setting } from "./box";
import { reductionOf } from "./reduction-interval";
import type { Reduction, TestBlock } from "./reduction-interval";
import { searchBox } from "./search-box";

/** Which rows a window is learned from, and which it is then tried on. */
export interface WindowRows {
  /** One per row: 1 event, 0 reference, any other value is left out. */
  readonly labels: ArrayLike<number>;
  /** Row numbers from which the window is learned. */
  readonly train: ArrayLike<number>;
  /**
   * One per row: the number, from 0 on, of the test block that it belongs to, −1 for none. A block is a stretch of
   * time that is long against the memory of the label.
   */
  readonly testBlocks: ArrayLike<number>;
  /** One per row: the recipe, or whatever blocks are to be drawn within; a block has that of most of its rows. */
  readonly strata?: ArrayLike<number>;
}

/** How {@link operatingWindow} searches. */
export interface WindowOptions {
  /** The share of rows that one step of peeling takes off; 0.05 by default. */
  readonly step?: number;
  /** The window holds at least this share of the training rows; 0.1 by default. */
  readonly support?: number;
  /** Of the random numbers for the interval; 1 by default. */
  readonly seed?: number;
}

/** From where to where one setting may go, both included. */
export interface SettingLimits {
  readonly variable: string;
  /** Null where there is no limit. */
  readonly low: number | null;
  readonly high: number | null;
}

/** One side of the window. */
export interface WindowSide {
  readonly rows: number;
  readonly events: number;
  /** Null where there are no rows. */
  readonly rate: number | null;
}

/** The window on one set of rows. */
export interface WindowRates {
  readonly inside: WindowSide;
  readonly outside: WindowSide;
  /** Rows that lack a value which would decide; they are on neither side. */
  readonly unknownRows: number;
  /** The share of all labelled rows that lie inside. */
  readonly support: number;
}

/** Limits on settings within which the event is rarer. Associated, not proven: only a trial shows that they help. */
export interface OperatingWindow {
  /** One per setting, in the order given. */
  readonly limits: readonly SettingLimits[];
  /** The rows that it was learned from, on which it looks better than it is. */
  readonly train: WindowRates;
  /** The rows that it had not seen. */
  readonly test: WindowRates;
  readonly testBlocks: number;
  /** Rate outside minus inside on the test rows; null where blocks do not give it an interval. */
  readonly reduction: Reduction | null;
  /** Why there is no reduction. */
  readonly reason: string | null;
}

/** The window, or why there is none. */
export type WindowResult =
  | { readonly window: OperatingWindow; readonly reason: null }
  | { readonly window: null; readonly reason: string };

const STEP = 0.05;
const SUPPORT = 0.1;
const SEED = 1;
/** With fewer blocks their resamples say too little. */
const FEWEST_BLOCKS = 10;

/**
 * The operating window: limits on settings within which the event is rarer, found by patient rule induction on the
 * training rows alone, and only then tried on blocks of time that it has not seen.
 *
 * @param settings what an operator can set: at least one, each of one number per row, NaN where it is missing
 * @throws GembaError `no-variables`, `duplicate-names`, `bad-options` (lengths, row numbers, rows in train and test,
 *   options), `empty-population` (no labelled training row)
 * @source Friedman & Fisher 1999
 * @example
 * const { window, reason } = operatingWindow([{ name: "oven", values: oven }], { labels, train, testBlocks });
 * window.limits       // [{ variable: "oven", low: 211.5, high: 218 }]
 * window.reduction    // { low: 0.02, high: 0.11, value: 0.06 }: the event is rarer inside by at least 2 % of the rows
 */
export function operatingWindow(
  settings: readonly Setting[],
  rows: WindowRows,
  { step = STEP, support = SUPPORT, seed = SEED }: WindowOptions = {},
): WindowResult {
  requireList(settings, "settings");
  requireList((rows as Partial<WindowRows> | undefined)?.labels, "rows.labels");
  checkSettings(settings, rows.labels.length);
  checkShare(step, "step");
  checkShare(support, "support");
  const { train, blocks } = checkedRows(rows);
  const { labels } = rows;
  const events = train.reduce((sum, row) => sum + labels[row]!, 0);
  if (events === 0) return none("No training row is an event: there is nothing to make rarer.");
  if (events === train.length)
    return none("Every training row is an event: no window is better than another.");
  const box = searchBox(settings, labels, train, { step, support });
  if (box === null) return none("There are no limits on these settings within which the event is rarer.");
  const counts = blocks.map(block => ({
    ...countBox(settings, box, labels, block),
    stratum: stratumOf(block, rows.strata),
  }));
  return {
    window: {
      limits: limitsOf(settings, box),
      train: ratesOf(countBox(settings, box, labels, train)),
      test: ratesOf(countBox(settings, box, labels, joined(blocks))),
      testBlocks: blocks.length,
      ...judged(counts, seed),
    },
    reason: null,
  };
}

function judged(
  blocks: readonly TestBlock[],
  seed: number,
): { reduction: Reduction | null; reason: string | null } {
  if (blocks.length < FEWEST_BLOCKS) {
    const reason = `There are ${blocks.length} test blocks; an interval needs ${FEWEST_BLOCKS}.`;
    return { reduction: null, reason };
  }
  const reduction = reductionOf(blocks, new Random(seed));
  const reason = "In too few test blocks there are rows on both sides of the window.";
  return reduction === null ? { reduction, reason } : { reduction, reason: null };
}

function limitsOf(settings: readonly Setting[], box: Box): SettingLimits[] {
  return settings.map(({ name }, j) => {
    const { low, high } = box[j]!;
    return {
      variable: name,
      low: low === -Infinity ? null : low,
      high: high === Infinity ? null : high,
    };
  });
}

function ratesOf(counts: BoxCounts): WindowRates {
  const { insideRows, insideEvents, outsideRows, outsideEvents, unknownRows } = counts;
  const rows = insideRows + outsideRows + unknownRows;
  return {
    inside: sideOf(insideRows, insideEvents),
    outside: sideOf(outsideRows, outsideEvents),
    unknownRows,
    support: rows === 0 ? 0 : insideRows / rows,
  };
}

function sideOf(rows: number, events: number): WindowSide {
  return { rows, events, rate: rows === 0 ? null : events / rows };
}

/** Labelled training rows, and those of each test block that has any. */
function checkedRows({ labels, train, testBlocks, strata }: WindowRows): {
  train: Uint32Array;
  blocks: Uint32Array[];
} {
  checkLength("testBlocks", testBlocks.length, labels.length);
  if (strata !== undefined) checkLength("strata", strata.length, labels.length);
  const isLabelled = (row: number): boolean => labels[row] === 1 || labels[row] === 0;
  for (let i = 0; i < train.length; i++) {
    const row = train[i]!;
    if (!(Number.isInteger(row) && row >= 0 && row < labels.length))
      throw badOptions(`${row} is no row`, "train", `Give row numbers below ${labels.length}.`);
    if (testBlocks[row]! >= 0)
      throw badOptions(
        `Row ${row} would learn and test`,
        "train",
        "Leave test blocks out of the training rows.",
      );
  }
  const blocks = new Map<number, number[]>();
  for (let row = 0; row < labels.length; row++) {
    const block = testBlocks[row]!;
    if (!Number.isInteger(block) || block < -1)
      throw badOptions(
        `The block of row ${row} is ${block}`,
        "testBlocks",
        "Give whole numbers, −1 for none.",
      );
    if (block < 0 || !isLabelled(row)) continue;
    const own = blocks.get(block);
    if (own === undefined) blocks.set(block, [row]);
    else own.push(row);
  }
  const learned = Uint32Array.from(train).filter(isLabelled);
  if (learned.length === 0) {
    throw new GembaError("empty-population", {
      what: "No training row is labelled",
      where: "train",
      remedy: "Give rows that are event or reference.",
    });
  }
  return { train: learned, blocks: [...blocks.values()].map(rows => Uint32Array.from(rows)) };
}

function stratumOf(rows: Uint32Array, strata: ArrayLike<number> | undefined): number {
  if (strata === undefined) return 0;
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(strata[row]!, (counts.get(strata[row]!) ?? 0) + 1);
  const [[most]] = [...counts].sort(([, a], [, b]) => b - a) as [[number, number]];
  return most;
}

function joined(blocks: readonly Uint32Array[]): Uint32Array {
  return Uint32Array.from(blocks.flatMap(block => Array.from(block)));
}

function checkSettings(settings: readonly Setting[], rows: number): void {
  if (settings.length === 0) {
    throw new GembaError("no-variables", {
      what: "There is no setting to limit",
      where: "settings",
      remedy: "Give the role “setting” to what an operator can change.",
    });
  }
  const names = new Set<string>();
  for (const { name, values } of settings) {
    checkLength(quoted(name), values.length, rows);
    if (names.has(name)) {
      throw new GembaError("duplicate-names", {
        what: `Two settings are called ${quoted(name)}`,
        where: "settings",
        remedy: "Give each a name of its own.",
      });
    }
    names.add(name);
  }
}

function checkShare(value: number, where: string): void {
  if (!(value > 0 && value < 1))
    throw badOptions(`${value} is no share of rows`, where, "Give a number between 0 and 1.");
}

function checkLength(where: string, length: number, rows: number): void {
  if (length !== rows)
    throw badOptions(`There are ${length} values for ${rows} labels`, where, "Give one per row.");
}

function badOptions(what: string, where: string, remedy: string): GembaError {
  return new GembaError("bad-options", { what, where, remedy });
}

function none(reason: string): WindowResult {
  return { window: null, reason };
}
