import { familiesOf } from "../../compare";
import { rowsOfTable } from "../../data";
import type { Table } from "../../data";
import type { BuiltModel } from "../../model";
import type { Contributions, Explanation } from "../../protocol";
import { beliefOf } from "./belief";
import { explainCase, tellingPlaces } from "./cases";
import type { CaseSource } from "./cases";
import { actionOf } from "./action";
import { groupFeatures } from "./groups";
import { interactionsOf } from "./interactions";
import type { FoundInteractions } from "./interactions";
import type { FeatureGroup } from "./groups";
import { modelContributions } from "./model-contributions";
import { summaryOf } from "./model-summary";
import { rulesOf } from "./rules";
import { courseOf, dependenceOf, swarmsOf } from "./pictures";
import { usedRows } from "../used-rows";
import { evenly } from "./sample-rows";
import { stabilityOf } from "./stability";
import type { Stability } from "./stability";
import { summariseGroups } from "./summarise";
import type { SummarisedGroup } from "./summarise";

/** What is known about a model: whether to believe it, what it is, and what it leans on. */
export type ExplainedModel = Pick<
  Explanation,
  "belief" | "model" | "contributions" | "rules" | "operatingWindow" | "operatingWindowText"
>;

/** What a view may ask more of. */
export interface ExplanationSource extends CaseSource {
  readonly built: BuiltModel;
}

/** Values of contributions that are held at a time: rows × features. */
const MOST_VALUES = 20_000_000;
/** Groups with a dependence, and with a course. */
const DEPENDENCES = 8;
const COURSES = 8;
/** Rows that are taken apart. */
const CASES = 6;

/**
 * Explains a model: belief first, then contributions per tag.
 *
 * @throws GembaError `cancelled`, `worker-died`
 */
export async function explainModel(
  table: Table,
  labels: Uint8Array,
  built: BuiltModel,
  { seed, signal }: { readonly seed: number; readonly signal?: AbortSignal },
): Promise<{ explained: ExplainedModel; source: ExplanationSource }> {
  const { features, model, judged } = built;
  const used = usedRows(labels);
  const most = Math.max(1, Math.floor(MOST_VALUES / features.length));
  const rows = evenly(used, most);
  const found = await modelContributions(model, features, rows, signal);
  const { families } = await familiesOf(
    table,
    labels,
    features.map(({ variable }) => variable),
    { seed, signal },
  );
  const groups = groupFeatures(
    features,
    families.map(({ members }) => members),
  );
  const stability = await stabilityOf(judged, features, groups, own => evenly(own, most), signal);
  const summarised = summariseGroups(found, features, groups).map(each => withRanks(each, groups, stability));
  const { belief, calibrated } = beliefOf(built, rowsOfTable(table), labels, stability);
  const source: ExplanationSource = {
    built,
    found,
    groups: summarised,
    features,
    table: rowsOfTable(table),
    labels,
    calibration: calibrated?.calibration ?? null,
  };
  const interactions = await interactionsOf(model, features, summarised, rows, signal);
  const contributions = contributionsOf(source, rows.length < used.length, interactions);
  const rules = rulesOf(features, labels);
  const action = actionOf(source, seed);
  return { explained: { belief, model: summaryOf(built), contributions, rules, ...action }, source };
}

function contributionsOf(
  source: ExplanationSource,
  sampled: boolean,
  interactions: FoundInteractions | null,
): Contributions {
  const { found, groups, features, table, labels } = source;
  return {
    base: found.base,
    rows: found.rows.length,
    sampled,
    groups: groups.map(({ summary }) => summary),
    swarms: swarmsOf(groups, found, features),
    dependences: groups
      .slice(0, DEPENDENCES)
      .map(group => dependenceOf(group, interactions?.partnerOf(group.leader) ?? null, found, features)),
    course: courseOf(groups.slice(0, COURSES), found, features, table),
    cases: tellingPlaces(found, labels, CASES).map(place => explainCase(source, place)),
    interactions: interactions?.matrix ?? null,
  };
}

function withRanks(
  each: SummarisedGroup,
  groups: readonly FeatureGroup[],
  stability: Stability | null,
): SummarisedGroup {
  const ranks = stability?.ranks[groups.indexOf(each.group)];
  return ranks === undefined ? each : { ...each, summary: { ...each.summary, ranks: [...ranks] } };
}
