import type { Comparison, Picture, ResultEnvelope, VariableComparison } from "../../protocol";
import { categoriesFigure } from "./categories";
import { distributionFigure } from "./distribution";
import type { ChartContext } from "./distribution";
import type { Figure } from "./figure-types";
import type { Format } from "./numbers";
import { LIGHT } from "./palette";
import type { Palette } from "./palette";
import { rankedFigure } from "./ranked";
import { trendFigure } from "./trend";
import type { Range } from "./trend";
import { countsText, fewEpisodesText, headline, namesOf, NO_SIGNIFICANCE } from "./words";

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

/** The two charts of one tag; null where there is nothing to draw. */
export interface VariableFigures {
  readonly trend: Figure | null;
  readonly distribution: Figure | null;
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
    ranked: rankedFigure(result, options.palette ?? LIGHT, options, options.bars),
  };
}

/**
 * The charts of one tag of a comparison.
 *
 * @param picture the tag's stored picture, or one that the kernel sent for a zoom
 * @param range draw the trend over this part of its axis only
 */
export function variableFigures(
  comparison: Comparison,
  variable: VariableComparison,
  picture: Picture,
  options: FigureOptions = {},
  range?: Range,
): VariableFigures {
  const context: ChartContext = {
    names: namesOf(comparison),
    palette: options.palette ?? LIGHT,
    format: options,
    width: options.width ?? 560,
    height: options.height ?? 180,
  };
  const { distribution } = picture;
  return {
    trend: trendFigure(picture, comparison.timeline, variable, context, range),
    distribution:
      distribution === null
        ? null
        : distribution.type === "histogram"
          ? distributionFigure(distribution, variable, context)
          : categoriesFigure(distribution, variable, context),
  };
}
