import { sumFamilies } from "../families";
import type { ModelFeature } from "../../model";

/**
 * Columns of the model that are explained as one: all aggregates and lags of a tag, and of tags that move
 * together. Their contributions are added before their size is taken, because a model may lean on either.
 */
export interface FeatureGroup {
  /** Places of its features. */
  readonly members: readonly number[];
}

/** The tag that a feature was made from. */
export function tagOf({ variable }: ModelFeature): string {
  return variable.aggregated?.of ?? variable.name;
}

/**
 * Features by tag, tags that move together in one group; groups in the order of their first feature.
 *
 * @param families names of features that move together
 */
export function groupFeatures(
  features: readonly ModelFeature[],
  families: readonly (readonly string[])[] = [],
): FeatureGroup[] {
  const places = new Map(features.map(({ variable }, place) => [variable.name, place]));
  const first = features.map((_, place) => place);
  const rootOf = (place: number): number => (first[place] === place ? place : rootOf(first[place]!));
  const join = (a: number, b: number): void => {
    const [x, y] = [rootOf(a), rootOf(b)];
    first[Math.max(x, y)] = Math.min(x, y);
  };
  const ofTag = new Map<string, number>();
  features.forEach((feature, place) => {
    const tag = tagOf(feature);
    const known = ofTag.get(tag);
    if (known === undefined) ofTag.set(tag, place);
    else join(known, place);
  });
  for (const [leader, ...others] of families) {
    for (const other of others) join(places.get(leader!)!, places.get(other)!);
  }
  const groups = new Map<number, number[]>();
  features.forEach((_, place) => {
    const root = rootOf(place);
    groups.set(root, [...(groups.get(root) ?? []), place]);
  });
  return [...groups.values()].map(members => ({ members }));
}

/** The contributions of groups, row by row, in the order of the groups. */
export function groupContributions(
  contributions: readonly Float64Array[],
  groups: readonly FeatureGroup[],
): readonly Float64Array[] {
  // By place, as names are data.
  const features = contributions.map((_, place) => String(place));
  const families = groups.map(({ members }) => ({
    leader: String(members[0]),
    members: members.map(String),
  }));
  const summed = sumFamilies({ features, contributions }, families);
  const placeOf = new Map(summed.features.map((name, place) => [name, place]));
  return families.map(({ leader }) => summed.contributions[placeOf.get(leader)!]!);
}
