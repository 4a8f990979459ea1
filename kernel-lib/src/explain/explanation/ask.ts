import type { AxisRange } from "../../data";
import { firstRowFrom } from "../../data";
import { GembaError, nearestNames, quoted } from "../../protocol";
import type { CaseReply, ExplanationSlice, SettingChange } from "../../protocol";
import { explainCase } from "./cases";
import type { ExplanationSource } from "./explain-model";
import { modelContributions } from "./model-contributions";
import type { ModelContributions } from "./model-contributions";
import { swarmsOf } from "./pictures";
import { summariseGroups } from "./summarise";

/** What the model leans on in a part of the axis: stored contributions, summed up anew. */
export function sliceExplanation(source: ExplanationSource, range: AxisRange): ExplanationSlice {
  const places = placesIn(source, range);
  const { found, features } = source;
  if (places.length === 0) return { ...range, rows: 0, groups: [], swarms: [] };
  const part: ModelContributions = {
    rows: Int32Array.from(places, place => found.rows[place]!),
    contributions: found.contributions.map(values => Float64Array.from(places, place => values[place]!)),
    base: found.base,
    scores: Float64Array.from(places, place => found.scores[place]!),
  };
  const ranks = new Map(source.groups.map(({ group, summary }) => [group, summary.ranks]));
  const groups = summariseGroups(
    part,
    features,
    source.groups.map(({ group }) => group),
  );
  return {
    ...range,
    rows: places.length,
    groups: groups.map(({ group, summary }) => ({ ...summary, ranks: ranks.get(group) ?? null })),
    swarms: swarmsOf(groups, part, features),
  };
}

/**
 * One row explained: the one nearest to a place on the axis; and how it would be with some values changed.
 *
 * @throws GembaError `no-such-variable`, `wrong-kind` (a category can't be moved)
 */
export async function askCase(
  source: ExplanationSource,
  at: number,
  changes: readonly SettingChange[] = [],
): Promise<CaseReply> {
  const place = nearestPlace(source, at);
  const asIs = explainCase(source, place);
  if (changes.length === 0) return { case: asIs, changed: null };
  const row = source.found.rows[place]!;
  const moved = source.features.map(feature => ({
    ...feature,
    values: Float64Array.of(feature.values[row]!),
  }));
  for (const { variable, value } of changes) moved[placeOfFeature(source, variable)]!.values[0] = value;
  const found = await modelContributions(source.built.model, moved, Int32Array.of(0));
  const changed = explainCase(
    {
      ...source,
      found,
      features: moved,
      groups: summariseGroups(
        found,
        moved,
        source.groups.map(({ group }) => group),
      ),
      labels: Uint8Array.of(source.labels[row]!),
      table: {
        ...source.table,
        time: source.table.time === null ? null : Float64Array.of(source.table.time[row]!),
      },
    },
    0,
  );
  return { case: asIs, changed: { ...changed, row } };
}

function placeOfFeature({ features }: ExplanationSource, name: string): number {
  const place = features.findIndex(({ variable }) => variable.name === name);
  if (place < 0) {
    throw new GembaError("no-such-variable", {
      what: `${quoted(name)} is no column of this model`,
      suggestions: nearestNames(
        name,
        features.map(({ variable }) => variable.name),
      ),
    });
  }
  if (features[place]!.categories === null) return place;
  throw new GembaError("wrong-kind", {
    what: `${quoted(name)} holds categories, which can't be moved by a number`,
    remedy: "Move a number.",
  });
}

function placesIn({ found, table }: ExplanationSource, { from, to }: AxisRange): number[] {
  const { time } = table;
  const [first, end] =
    time === null ? [Math.ceil(from), Math.ceil(to)] : [firstRowFrom(time, from), firstRowFrom(time, to)];
  return [...found.rows.keys()].filter(place => found.rows[place]! >= first && found.rows[place]! < end);
}

function nearestPlace({ found, table }: ExplanationSource, at: number): number {
  const { time } = table;
  const distance = (place: number): number => {
    const row = found.rows[place]!;
    return Math.abs((time === null ? row : time[row]!) - at);
  };
  let nearest = 0;
  for (let place = 1; place < found.rows.length; place++)
    if (distance(place) < distance(nearest)) nearest = place;
  return nearest;
}
