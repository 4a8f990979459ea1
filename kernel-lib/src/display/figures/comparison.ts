import type { Comparison, Picture, VariableComparison } from "../../protocol";
import { categoriesFigure } from "./categories";
import { distributionFigure } from "./distribution";
import type { ChartContext } from "./distribution";
import type { Figure, FigureOptions } from "./figure-types";
import { LIGHT } from "./palette";
import { rankedFigure } from "./ranked";
import type { Range } from "./shading";
import { spansOf } from "./shading";
import { cutText, shownUnit } from "./statistics";
import { trendFigure } from "./trend";
import type { TrendParts } from "./trend";
import { countsText, fewEpisodesText, headline, namesOf, NO_SIGNIFICANCE, titleOf } from "./words";

/** A comparison, ready to be shown. Everything but the figures' labels is plain text. */
export interface ComparisonFigure {
  readonly kind: "comparison";
  /** The answer in one sentence. */
  readonly headline: string;
  /** Counts, episodes and what the ranking rests on, in one line. */
  readonly subline: string;
  /** What so few episodes can't tell; null when there are enough. */
  readonly caution: string | null;
  /** The leading tags as bars. */
  readonly ranked: Figure;
}

/** What a comparison looks like. */
export function comparisonFigure(result: Comparison, options: FigureOptions = {}): ComparisonFigure {
  return {
    kind: "comparison",
    headline: headline(result, options),
    subline: `${countsText(result, options)} · ${NO_SIGNIFICANCE}`,
    caution: fewEpisodesText(result),
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

/**
 * How one tag's values are distributed in the two populations.
 *
 * @returns null when there is no distribution to draw
 */
export function distributionChart(
  comparison: Comparison,
  variable: VariableComparison,
  picture: Picture,
  options: FigureOptions = {},
): Figure | null {
  const { distribution } = picture;
  if (distribution === null) return null;
  const context = contextOf(comparison, variable, options);
  return distribution.type === "histogram"
    ? distributionFigure(distribution, variable, context)
    : categoriesFigure(distribution, context);
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
