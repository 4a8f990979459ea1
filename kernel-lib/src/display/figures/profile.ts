import type { Coverage, Profile, ProfilePicture, VariableProfile } from "../../protocol";
import type { ChartContext } from "./distribution";
import type { Figure, FigureOptions } from "./figure-types";
import { valueText } from "./numbers";
import { LIGHT } from "./palette";
import { flagsText, profileCounts, profileHeadline, profileMeaning } from "./profile-words";
import { barsFigure } from "./ranked";
import { countsFigure, histogramFigure } from "./shape";
import type { Range, Shading } from "./shading";
import { spansOf } from "./shading";
import { shownUnit } from "./statistics";
import { niceTicks } from "./ticks";
import { trendFigure } from "./trend";
import type { MarkedLine } from "./trend";
import { titleOf } from "./words";

/** A profile, ready to be shown. Everything but the figures' labels is plain text. */
export interface ProfileFigure {
  readonly kind: "profile";
  /** Whether the data is fit to use, in one sentence. */
  readonly headline: string;
  /** Rows, tags and warnings in one line. */
  readonly subline: string;
  /** What was looked at and what one row is. */
  readonly meaning: string;
  /** The worst tags as bars of the share of rows in which they say nothing; null when there is none. */
  readonly worst: Figure | null;
}

/** What a profile looks like. */
export function profileFigure(profile: Profile, options: FigureOptions = {}): ProfileFigure {
  return {
    kind: "profile",
    headline: profileHeadline(profile, options),
    subline: profileCounts(profile, options),
    meaning: profileMeaning(profile, options),
    worst: worstFigure(profile, options),
  };
}

function worstFigure(profile: Profile, options: FigureOptions): Figure | null {
  const { palette = LIGHT, bars = 15, width = 620 } = options;
  const found = profile.variables.filter(({ flags }) => flags.length > 0).slice(0, bars);
  if (found.length === 0) return null;
  const labels = found.map(variable => titleOf(variable, profile));
  const texts = found.map(variable => flagsText(variable, options));
  const listed = labels.slice(0, 5).map((label, i) => `${label}, ${texts[i]}`);
  return barsFigure(
    {
      labels,
      texts,
      values: found.map(silentShare),
      title: "share of rows in which the tag says nothing",
      ticks: reach =>
        niceTicks(0, 100 * reach, 4, options).map(({ at, text }) => ({
          at: at / 100,
          text: `${text}\u00A0%`,
        })),
      alt: `Bars of the ${labels.length} worst tags: ${listed.join("; ")}.`,
    },
    palette,
    width,
  );
}

/** The share of rows in which a tag is missing, stuck, impossible or always the same, 0 to 1. */
export function silentShare(variable: VariableProfile): number {
  const { rows, missing, stuck, infinite, impossible, distinct } = variable;
  const all = rows + missing.rows;
  if (rows === 0 || distinct === 1) return 1;
  return Math.min(1, (missing.rows + stuck.rows + infinite + (impossible?.rows ?? 0)) / all);
}

/**
 * One tag of a profile over time: stuck stretches hatched, left-out rows in grey, its limits dashed.
 *
 * @param picture the tag's stored picture, or one that the kernel sent for a zoom
 * @param range draw this part of the picture's axis only
 * @returns null when there is no trend to draw
 */
export function profileTrend(
  profile: Profile,
  variable: VariableProfile,
  picture: ProfilePicture,
  options: FigureOptions = {},
  range?: Range,
): Figure | null {
  const { trend, stuck } = picture;
  if (trend === null) return null;
  const context = contextOf(profile, variable, options);
  const stuckText = stuck.length === 0 ? "" : ", stuck stretches hatched";
  return trendFigure(
    {
      trend,
      shading: within => shadingOf(picture.coverage ?? profile.coverage, stuck, within),
      lines: limitLines(variable, options),
      unit: shownUnit(variable),
      alt: lines => `${context.title} over time${stuckText}${lines.map(({ text }) => `, ${text}`).join("")}.`,
      range,
    },
    context,
  );
}

/**
 * How one tag's values are distributed.
 *
 * @returns null when there is nothing to draw
 */
export function shapeChart(
  profile: Profile,
  variable: VariableProfile,
  picture: ProfilePicture,
  options: FigureOptions = {},
): Figure | null {
  const { shape } = picture;
  if (shape === null) return null;
  const context = contextOf(profile, variable, options);
  if (shape.type === "categories") return countsFigure(shape, context);
  return histogramFigure(shape, { unit: shownUnit(variable), lines: limitLines(variable, options) }, context);
}

function contextOf(profile: Profile, variable: VariableProfile, options: FigureOptions): ChartContext {
  const { palette = LIGHT, width = 560, height = 180 } = options;
  const title = titleOf(variable, profile);
  return { names: { event: "stuck", reference: "" }, title, palette, format: options, width, height };
}

function limitLines(variable: VariableProfile, options: FigureOptions): MarkedLine[] {
  const { low, high } = variable.beyondLimits ?? {};
  const text = (value: number): string => valueText(value, shownUnit(variable), options);
  return [
    ...(low === undefined ? [] : [{ at: low, text: `low limit ${text(low)}` }]),
    ...(high === undefined ? [] : [{ at: high, text: `high limit ${text(high)}` }]),
  ];
}

function shadingOf({ axis, ignored }: Coverage, stuck: readonly Range[], within: Range): Shading {
  const { leftOut } = spansOf({ axis, event: ignored.map(() => 0), ignored }, within);
  const clipped = stuck
    .map(({ from, to }) => ({ from: Math.max(from, within.from), to: Math.min(to, within.to) }))
    .filter(({ from, to }) => from < to);
  return { event: clipped, leftOut };
}
