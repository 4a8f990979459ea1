import type { Comparison, Picture, ResultEnvelope, VariableComparison } from "../../protocol";
import { categoriesFigure } from "./categories";
import { distributionFigure } from "./distribution";
import type { ChartContext } from "./distribution";
import type { Figure } from "./figure-types";
import type { Format } from "./numbers";
import { LIGHT } from "./palette";
import type { Palette } from "./palette";
import { rankedFigure } from "./ranked";
import type { Range } from "./shading";
import { trendFigure } from "./trend";
import { countsText, fewEpisodesText, headline, namesOf, NO_SIGNIFICANCE, titleOf } from "./words";

/** How figures look. */
export interface FigureOptions extends Format {
  /** Colours and font; light when left out. */
  readonly palette?: Palette;
  /** Pixels across. */
  readonly width?: number;
  /** Pixels down, for the trend and the distribution. */
  readonly height?: number;
  /** Bars in the ranked figure at most. */
  readonly bars?: number;
}

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

/**
 * What a result looks like. Pure: the notebook draws it with plotly, the fallback as SVG.
 *
 * @example figure(envelope, { locale: "en", palette: DARK }).headline
 */
export function figure({ result }: ResultEnvelope, options: FigureOptions = {}): ComparisonFigure {
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
  return trendFigure(picture, comparison.timeline, variable, contextOf(comparison, variable, options), range);
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
