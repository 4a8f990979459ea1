import type { ModelFeature } from "../../model";
import type { ContributionGroup } from "../../protocol";
import { meanAbsolute } from "../mean-absolute";
import { groupContributions, tagOf } from "./groups";
import type { FeatureGroup } from "./groups";
import { rankCorrelation } from "./heights";
import type { ModelContributions } from "./model-contributions";

/** A group with the contributions of its rows. */
export interface SummarisedGroup {
  readonly group: FeatureGroup;
  /** One per row. */
  readonly contributions: Float64Array;
  /** The place of its feature with the largest contributions. */
  readonly leader: number;
  readonly summary: ContributionGroup;
}

/** Groups by the size of their contributions, the largest first; of equals in the order of the features. */
export function summariseGroups(
  found: ModelContributions,
  features: readonly ModelFeature[],
  groups: readonly FeatureGroup[],
): SummarisedGroup[] {
  const sums = groupContributions(found.contributions, groups);
  const sizes = {
    ofFeatures: meanAbsolute(found),
    ofGroups: meanAbsolute({ contributions: sums }),
  };
  return groups
    .map((group, g) =>
      summarised(
        group,
        { contributions: sums[g]!, size: sizes.ofGroups[g]! },
        sizes.ofFeatures,
        found,
        features,
      ),
    )
    .sort((a, b) => b.summary.meanAbsolute - a.summary.meanAbsolute);
}

function summarised(
  group: FeatureGroup,
  { contributions, size: own }: { readonly contributions: Float64Array; readonly size: number },
  sizes: Float64Array,
  found: ModelContributions,
  features: readonly ModelFeature[],
): SummarisedGroup {
  const members = group.members
    .map(place => ({ place, size: sizes[place]! }))
    .sort((a, b) => b.size - a.size);
  const leader = members[0]!.place;
  const { variable, categories } = features[leader]!;
  const { unit, station, description } = variable;
  return {
    group,
    contributions,
    leader,
    summary: {
      name: tagOf(features[leader]!),
      ...(unit === undefined ? {} : { unit }),
      ...(station === undefined ? {} : { station }),
      ...(description === undefined ? {} : { description }),
      members: members.map(({ place, size }) => ({
        name: features[place]!.variable.name,
        meanAbsolute: size,
      })),
      others: [...new Set(members.map(({ place }) => tagOf(features[place]!)))].filter(
        tag => tag !== tagOf(features[leader]!),
      ),
      meanAbsolute: own,
      direction:
        categories === null ? rankCorrelation(valuesAt(features[leader]!, found.rows), contributions) : null,
      ranks: null,
    },
  };
}

/** The values of a feature in some rows. */
export function valuesAt({ values }: ModelFeature, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, row => values[row]!);
}
