import type {
  ContributionCourse,
  ContributionGroup,
  Dependence,
  ExplainedCase,
  Explanation,
  Swarm,
} from "../../../protocol";
import type { Figure, FigureOptions } from "../figure-types";
import { blocksFigure } from "./blocks";
import { caseFigure, caseText } from "./case";
import { contextOf } from "./context";
import { contributionsFigure, swarmFigure } from "./contributions";
import { courseFigure, courseTrend } from "./course";
import { dependenceFigure } from "./dependence";
import { interactionsFigure } from "./interactions";
import { reliabilityFigure } from "./reliability";
import { explanationCounts, explanationHeadline, line, scoreLines } from "./words";

/** An explanation, ready to be shown. Everything but the figures' labels is plain text. */
export interface ExplanationFigure {
  readonly kind: "explanation";
  /** Whether to believe it and what it leans on, in one sentence. */
  readonly headline: string;
  /** Counts and what the model is. */
  readonly subline: string;
  /** Why it is not to be trusted; empty where it is. */
  readonly reasons: readonly string[];
  /** The score beside what it is worth. */
  readonly scores: readonly string[];
  /** What else to know before believing it. */
  readonly flags: readonly string[];
  /** The score of each block of time; null when it can't be drawn. */
  readonly blocks: Figure | null;
  /** Said and happened; null where there is too little to tell. */
  readonly reliability: Figure | null;
  /** What the model leans on. */
  readonly contributions: Figure;
}

/** What an explanation looks like. */
export function explanationFigure(result: Explanation, options: FigureOptions = {}): ExplanationFigure {
  const context = contextOf(result, options);
  const { belief, contributions } = result;
  return {
    kind: "explanation",
    headline: explanationHeadline(result, options),
    subline: explanationCounts(result, options),
    reasons: belief.reasons.map(line),
    scores: scoreLines(result, options),
    flags: belief.flags.map(line),
    blocks: blocksFigure(result, context),
    reliability: belief.reliability === null ? null : reliabilityFigure(belief.reliability, context),
    contributions: contributionsFigure(result, contributions.groups, options.bars ?? 12, context),
  };
}

/** What the model leans on in a part of the time, as bars. */
export function contributionsChart(
  result: Explanation,
  groups: readonly ContributionGroup[],
  options: FigureOptions = {},
): Figure {
  return contributionsFigure(result, groups, options.bars ?? 12, contextOf(result, options));
}

/** Contributions in single rows. */
export function swarmChart(
  result: Explanation,
  swarms: readonly Swarm[],
  options: FigureOptions = {},
): Figure {
  return swarmFigure(result, swarms.slice(0, options.bars ?? 12), contextOf(result, options));
}

/** A column against its own contribution; null when there is nothing to draw. */
export function dependenceChart(
  result: Explanation,
  dependence: Dependence,
  options: FigureOptions = {},
): Figure | null {
  return dependenceFigure(dependence, contextOf(result, options));
}

/** A group's contribution over time; null when there is nothing to draw. */
export function courseChart(
  result: Explanation,
  course: ContributionCourse,
  group: string,
  options: FigureOptions = {},
): Figure | null {
  return courseFigure(result, course, group, contextOf(result, options));
}

/** The readings of a group's leading column over time; null when there is nothing to draw. */
export function courseTrendChart(
  result: Explanation,
  course: ContributionCourse,
  group: string,
  options: FigureOptions = {},
): Figure | null {
  return courseTrend(result, course, group, contextOf(result, options));
}

/** How one row's score comes about, and the row in words. */
export function caseChart(
  result: Explanation,
  explained: ExplainedCase,
  options: FigureOptions = {},
): { readonly text: string; readonly figure: Figure } {
  const context = contextOf(result, options);
  return { text: caseText(explained, result, context), figure: caseFigure(explained, result, context) };
}

/** Pairs that work together; null where they were not computed, or there are none. */
export function interactionsChart(result: Explanation, options: FigureOptions = {}): Figure | null {
  const { interactions } = result.contributions;
  if (interactions === null || interactions.groups.length < 2) return null;
  return interactionsFigure(interactions, result, contextOf(result, options));
}
