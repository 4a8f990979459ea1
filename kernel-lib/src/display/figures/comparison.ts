import type { Comparison, Picture, VariableComparison } from "../../protocol";
import { categoriesFigure } from "./categories";
import { delayFigure } from "./delay";
import { distributionFigure, reachOfEdges } from "./distribution";
import type { ChartContext } from "./distribution";
import type { Figure, FigureOptions } from "./figure-types";
import { cautionText, evidenceText, judgedText } from "./judgement";
import { LIGHT } from "./palette";
import { rankedFigure } from "./ranked";
import type { Range } from "./shading";
import { spansOf } from "./shading";
import { boxFigure, cumulativeFigure } from "./spread";
import { cutText, shownUnit } from "./statistics";
import { trendFigure } from "./trend";
import type { TrendParts } from "./trend";
import { countsText, headline, namesOf, titleOf } from "./words";

/** A comparison, ready to be shown. Everything but the figures' labels is plain text. */
export interface ComparisonFigure {
  readonly kind: "comparison";
  /** The answer in one sentence. */
  readonly headline: string;
  /** Counts and episodes, in one line. */
  readonly subline: string;
  /** How it was judged whether chance explains the differences. */
  readonly judged: string;
  /** What so few episodes can't tell, and the way out; null when there are enough. */
  readonly caution: string | null;
  /** The leading tags as bars. */
  readonly ranked: Figure;
}

/** What a comparison looks like. */
export function comparisonFigure(result: Comparison, options: FigureOptions = {}): ComparisonFigure {
  const evidence = evidenceText(result.significance.evidence, options);
  return {
    kind: "comparison",
    headline: headline(result, options),
    subline: [countsText(result, options), evidence].filter(text => text !== "").join(" · "),
    judged: judgedText(result),
    caution: cautionText(result),
    ranked: rankedFigure(result, options.palette ?? LIGHT, options, options),
  };
}

/**
 * One tag over time.
 *
 * @param picture the tag's stored picture, or one that the kernel sent for a zoom
 * @param range draw this part of the picture's axis only
 * @returns null when there is no trend to draw
 */
export function trendChart(
  comparison: Comparison,
  variable: VariableComparison,
  picture: Picture,
  options: FigureOptions = {},
  range?: Range,
): Figure | null {
  const { trend } = picture;
  if (trend === null) return null;
  const context = contextOf(comparison, variable, options);
  const { names, title } = context;
  const cut = variable.statistics.threshold?.cut;
  const text = cutText(variable, options) ?? "";
  const parts: TrendParts = {
    trend,
    shading: within => spansOf(picture.timeline ?? comparison.timeline, within),
    lines: cut === undefined ? [] : [{ at: cut, text: `cut ${text}` }],
    unit: shownUnit(variable),
    alt: lines =>
      `${title} over time, ${names.event} periods shaded and hatched${lines.length > 0 ? `, cut at ${text}` : ""}.`,
    range,
  };
  return trendFigure(parts, context);
}

/** How a distribution can be drawn. */
export type DistributionStyle = "histogram" | "box" | "cumulative";

/**
 * The ways in which a picture's distribution can be drawn, the best first: where a population
 * has so few rows that each is stored, they are shown one by one.
 */
export function distributionStyles({ distribution, spread }: Picture): DistributionStyle[] {
  if (distribution?.type !== "histogram" || spread === undefined) return ["histogram"];
  const isSparse = [spread.event, spread.reference].some(population => (population?.points ?? null) !== null);
  return isSparse ? ["box", "histogram", "cumulative"] : ["histogram", "box", "cumulative"];
}

/**
 * How one tag's values are distributed in the two populations.
 *
 * @param style one of {@link distributionStyles}, the first when left out
 * @returns null when there is no distribution to draw
 */
export function distributionChart(
  comparison: Comparison,
  variable: VariableComparison,
  picture: Picture,
  options: FigureOptions = {},
  style: DistributionStyle = distributionStyles(picture)[0]!,
): Figure | null {
  const { distribution, spread } = picture;
  if (distribution === null) return null;
  const context = contextOf(comparison, variable, options);
  if (distribution.type === "categories") return categoriesFigure(distribution, context);
  if (spread === undefined || style === "histogram")
    return distributionFigure(distribution, variable, context);
  const range = reachOfEdges(distribution.edges);
  return style === "box"
    ? boxFigure(spread, range, variable, context)
    : cumulativeFigure(spread, range, variable, context);
}

/** How strongly one tag differs at each lag; null where delays were not looked for. */
export function delayChart(
  comparison: Comparison,
  variable: VariableComparison,
  options: FigureOptions = {},
): Figure | null {
  return delayFigure(comparison, variable, contextOf(comparison, variable, options));
}

function contextOf(
  comparison: Comparison,
  variable: VariableComparison,
  options: FigureOptions,
): ChartContext {
  const { palette = LIGHT, width = 560, height = 180 } = options;
  const title = titleOf(variable, comparison);
  return { names: namesOf(comparison), title, palette, format: options, width, height };
}
