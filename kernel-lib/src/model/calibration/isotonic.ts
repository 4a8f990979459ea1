import { sortOrder } from "../../compute";
import { GembaError } from "../../protocol";
import type { BinaryLabels } from "../scores/usable-rows";
import { calibrationRows } from "./calibration-rows";

/** A curve that never falls: straight between its points, level before the first and behind the last. */
export interface IsotonicCalibration {
  readonly kind: "isotonic";
  /** Where the curve has its points, ascending. */
  readonly scores: readonly number[];
  /** The probability at each. */
  readonly probabilities: readonly number[];
}

/** Neighbouring scores that share one rate. */
interface Pool {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly events: number;
}

/**
 * Isotonic calibration: of all curves that never fall, the one nearest to what happened, by pooling neighbours
 * whose rates are in the wrong order. It follows any shape and so needs many events, about a thousand; with fewer,
 * `fitPlatt` does better.
 *
 * @param scores one per row, finite, from rows that took no part in fitting the model
 * @param labels one per row: 1 event, 0 reference, any other value is left out
 * @param weights one per row, not negative; 1 by default
 * @throws GembaError `bad-options` when lengths differ or a weight is none; `wrong-kind` for a labelled row whose
 *   score is missing or infinite; `empty-population` where a class has no row, or none of any weight
 * @source Ayer et al. 1955; Zadrozny & Elkan 2002
 * @example calibrate(fitIsotonic(outOfFold, wet), scores) // probabilities of wet
 */
export function fitIsotonic(
  scores: ArrayLike<number>,
  labels: BinaryLabels,
  weights?: ArrayLike<number>,
): IsotonicCalibration {
  const { rows, values, events } = calibrationRows(scores, labels);
  const { order, sorted } = sortOrder(values, {
    order: new Uint32Array(values.length),
    sorted: new Float64Array(values.length),
  });
  const counts = weightsOf(weights, scores.length);
  const pools: Pool[] = [];
  for (let place = 0; place < sorted.length;) {
    const score = sorted[place]!;
    let [weight, hits] = [0, 0];
    for (; place < sorted.length && sorted[place] === score; place++) {
      const row = order[place]!;
      weight += counts[rows[row]!]!;
      hits += counts[rows[row]!]! * events[row]!;
    }
    // A score that counts nothing says nothing about the curve.
    if (weight > 0) addPool(pools, { from: score, to: score, weight, events: hits });
  }
  checkWeights(pools);
  return curveOf(pools);
}

/** Appends a score, and joins it with those before it that would be above it. */
function addPool(pools: Pool[], next: Pool): void {
  let joined = next;
  for (;;) {
    const last = pools.at(-1);
    if (last === undefined || last.events * joined.weight < joined.events * last.weight) break;
    pools.pop();
    joined = {
      from: last.from,
      to: joined.to,
      weight: last.weight + joined.weight,
      events: last.events + joined.events,
    };
  }
  pools.push(joined);
}

function curveOf(pools: readonly Pool[]): IsotonicCalibration {
  const points = pools.flatMap(({ from, to, weight, events }) => {
    const rate = events / weight;
    return from === to ? [{ score: from, rate }] : [from, to].map(score => ({ score, rate }));
  });
  return {
    kind: "isotonic",
    scores: points.map(({ score }) => score),
    probabilities: points.map(({ rate }) => rate),
  };
}

function weightsOf(weights: ArrayLike<number> | undefined, rows: number): ArrayLike<number> {
  if (weights === undefined) return new Uint8Array(rows).fill(1);
  if (weights.length !== rows) throw badWeights(`There are ${weights.length} weights for ${rows} rows`);
  const odd = Array.from(weights).findIndex(weight => !(weight >= 0 && weight < Infinity));
  if (odd >= 0) throw badWeights(`The weight of row ${odd} is ${weights[odd]}`);
  return weights;
}

function badWeights(what: string): GembaError {
  return new GembaError("bad-options", {
    what,
    where: "weights",
    remedy: "Give one per row, finite and not negative.",
  });
}

function checkWeights(pools: readonly Pool[]): void {
  const weight = pools.reduce((sum, pool) => sum + pool.weight, 0);
  const events = pools.reduce((sum, pool) => sum + pool.events, 0);
  if (events > 0 && events < weight) return;
  throw new GembaError("empty-population", {
    what: `No row of any weight is ${events === 0 ? "event" : "reference"}`,
    where: "weights",
    remedy: "A calibration needs rows of both.",
  });
}
