// Values of games from their definitions, by all subsets of what is known.
import { coverOf, FEATURES, goesLeft } from "./drawn-forests";
import type { Node } from "./drawn-forests";

/** What a row's score is when only some features are known: a bit per feature. */
export type Game = (known: number) => number;

/** Splits on features that are not known are averaged by their cover. */
export const pathDependent =
  (forest: readonly Node[], row: readonly number[]): Game =>
  known =>
    forest.reduce((sum, root) => sum + expected(root, row, known), 0);

/** Features that are not known are taken from another row. */
export const against =
  (forest: readonly Node[], row: readonly number[], other: readonly number[]): Game =>
  known => {
    const mixed = row.map((value, feature) => ((known >> feature) & 1 ? value : other[feature]));
    return forest.reduce((sum, root) => sum + expected(root, mixed, 2 ** FEATURES - 1), 0);
  };

/** What is expected of a row when only some features are known: splits on others are averaged by their cover. */
function expected(at: Node, row: readonly number[], known: number): number {
  if ("value" in at) return at.value;
  if ((known >> at.feature) & 1)
    return expected(goesLeft(at, row[at.feature]) ? at.left : at.right, row, known);
  const [left, right] = [coverOf(at.left), coverOf(at.right)];
  const share = left + right > 0 ? left / (left + right) : 0.5;
  return share * expected(at.left, row, known) + (1 - share) * expected(at.right, row, known);
}

/** Per set of known features its score. */
const scoresOf = (game: Game): number[] => Array.from({ length: 2 ** FEATURES }, (_, known) => game(known));
const sizeOf = (known: number): number => known.toString(2).replaceAll("0", "").length;

/** The share of orders in which exactly these of some features come before one that is set apart. */
function weight(size: number, players: number): number {
  let orders = players;
  for (let k = 1; k <= size; k++) orders *= (players - k) / k;
  return 1 / orders;
}

/** Shapley's values from their definition: the mean over all orders in which features become known. */
export function shapley(game: Game): number[] {
  const scores = scoresOf(game);
  return Array.from({ length: FEATURES }, (_, feature) =>
    scores.reduce((sum, score, known) => {
      if ((known >> feature) & 1) return sum;
      return sum + weight(sizeOf(known), FEATURES) * (scores[known | (1 << feature)] - score);
    }, 0),
  );
}

/** Half of Shapley's interaction index of every pair, 0 of a feature with itself. */
export function shapleyPairs(game: Game): number[][] {
  const scores = scoresOf(game);
  const pair = (i: number, j: number): number =>
    scores.reduce((sum, score, known) => {
      const [one, other] = [1 << i, 1 << j];
      if (i === j || known & (one | other)) return sum;
      const together = scores[known | one | other] - scores[known | one] - scores[known | other] + score;
      return sum + (weight(sizeOf(known), FEATURES - 1) * together) / 2;
    }, 0);
  const index = Array.from({ length: FEATURES }, (_, feature) => feature);
  return index.map(i => index.map(j => pair(i, j)));
}
