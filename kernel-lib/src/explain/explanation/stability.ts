import type { JudgedFold, ModelFeature } from "../../model";
import { meanAbsolute } from "../mean-absolute";
import { groupContributions } from "./groups";
import type { FeatureGroup } from "./groups";
import { modelContributions } from "./model-contributions";

/** How much the explanation depends on which weeks the model has learned from. */
export interface Stability {
  /** Per group the best and the worst place in the models of single folds, from 1. */
  readonly ranks: readonly (readonly [number, number])[];
  /** Share of the leading groups of one model that another has too, on average over pairs. */
  readonly overlap: number;
}

/** Leading groups that are compared between models. */
const LEADING = 5;

/**
 * Places of groups in the models of the folds, each explained on the rows that it had not seen.
 *
 * @returns null with fewer than two models
 * @source Jaccard 1912 (overlap)
 */
export async function stabilityOf(
  judged: readonly JudgedFold[],
  features: readonly ModelFeature[],
  groups: readonly FeatureGroup[],
  rowsOf: (rows: Int32Array) => Int32Array,
  signal?: AbortSignal,
): Promise<Stability | null> {
  const places: number[][] = [];
  for (const { model, fold } of judged) {
    if (model === null) continue;
    const { contributions } = await modelContributions(model, features, rowsOf(fold.testRows), signal);
    places.push(placesOf([...meanAbsolute({ contributions: groupContributions(contributions, groups) })]));
  }
  if (places.length < 2) return null;
  const ranks = groups.map((_, g): [number, number] => {
    const own = places.map(of => of[g]!);
    return [Math.min(...own), Math.max(...own)];
  });
  const leading = places.map(of => new Set(of.flatMap((place, g) => (place <= LEADING ? [g] : []))));
  const overlaps = leading.flatMap((a, i) => leading.slice(i + 1).map(b => jaccard(a, b)));
  return { ranks, overlap: overlaps.reduce((sum, overlap) => sum + overlap, 0) / overlaps.length };
}

/** Places by size, the largest first; equals share their best place. */
function placesOf(sizes: readonly number[]): number[] {
  return sizes.map(size => 1 + sizes.filter(other => other > size).length);
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = [...a].filter(item => b.has(item)).length;
  return shared / (a.size + b.size - shared);
}
