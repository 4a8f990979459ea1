import type { Comparison } from "../../protocol";
import type { Annotation, BarTrace, Figure } from "./figure-types";
import type { Format } from "./numbers";
import type { Palette } from "./palette";
import { translucent } from "./palette";
import { axis, CLEAR, commonLayout, textWidth } from "./parts";
import { clip, plainText } from "./plain";
import { plotlyText } from "./plotly-text";
import { rankingTitle, separation, separationText } from "./statistics";
import { niceTicks } from "./ticks";
import type { Tick } from "./ticks";
import { titleOf } from "./words";

const ROW_HEIGHT = 24;
const LABEL_LENGTH = 34;
/** What stands behind a bar. */
const WORDS_LENGTH = 40;
/** Pixels at the right edge. */
const RIGHT = 8;

/** Tags as bars: what each is called, how long its bar is, and what stands behind it. */
export interface NamedBars {
  readonly labels: readonly string[];
  readonly values: readonly number[];
  readonly texts: readonly string[];
  /** What the bars measure. */
  readonly title: string;
  /** The axis up to the longest bar. */
  readonly ticks: (reach: number) => readonly Tick[];
  readonly alt: string;
}

/**
 * The leading tags as horizontal bars, best first, from zero.
 *
 * @param size bars at most, and pixels across
 */
export function rankedFigure(
  comparison: Comparison,
  palette: Palette,
  format: Format = {},
  { bars: count = 15, width = 620 }: { readonly bars?: number; readonly width?: number } = {},
): Figure {
  const ranking = comparison.rankedBy;
  const shown = comparison.variables.slice(0, count);
  const labels = shown.map(variable => clip(titleOf(variable, comparison), LABEL_LENGTH));
  const texts = shown.map(
    variable => `${separationText(separation(variable, ranking), format)} · ${plainText(variable.words)}`,
  );
  return barsFigure(
    {
      labels,
      texts,
      values: shown.map(variable => separation(variable, ranking) ?? 0),
      title: rankingTitle(ranking),
      ticks: reach => niceTicks(0, reach, 4, format),
      alt: altText(labels, texts, comparison.variables.length),
    },
    palette,
    width,
  );
}

/** Named bars from zero, first on top. */
export function barsFigure(named: NamedBars, palette: Palette, width: number): Figure {
  const { values, texts, title, ticks, alt } = named;
  const reach = Math.max(...values, 0) || 1;
  const labels = named.labels.map(label => clip(label, LABEL_LENGTH));
  const left = Math.min(250, Math.max(60, ...labels.map(label => textWidth(label, 11) + 14)));
  const inner = width - left - RIGHT;
  // As far as the words behind the bars reach, so that none is cut off.
  const end = Math.max(
    reach,
    ...values.map(
      (value, i) => value / Math.max(0.2, 1 - (textWidth(clip(texts[i]!, WORDS_LENGTH), 11) + 8) / inner),
    ),
  );
  return {
    kind: "ranked",
    traces: [bars(values, labels, texts, palette)],
    layout: {
      ...commonLayout(palette),
      height: ROW_HEIGHT * Math.max(1, labels.length) + 52,
      margin: { l: Math.round(left), r: RIGHT, t: 6, b: 40 },
      xaxis: axis({ range: [0, end], ticks: ticks(reach), title, grid: true }, palette),
      yaxis: axis(
        { range: [-labels.length + 0.5, 0.5], ticks: labels.map((text, i) => ({ at: -i, text })) },
        { ...palette, muted: palette.text },
      ),
      shapes: [],
      annotations: values.map((value, i) => behindBar(value, -i, clip(texts[i]!, WORDS_LENGTH), palette)),
      hovermode: "closest",
      dragmode: false,
    },
    alt,
    notes: [],
  };
}

function bars(
  values: readonly number[],
  labels: readonly string[],
  texts: readonly string[],
  palette: Palette,
): BarTrace {
  return {
    type: "bar",
    orientation: "h",
    x: [...values],
    y: values.map((_, i) => -i),
    width: 0.62,
    marker: { color: translucent(palette.muted, 0.55), line: { color: palette.muted, width: 0 } },
    hovertext: labels.map((label, i) => plotlyText(`${label}: ${texts[i]}`)),
    hoverinfo: "text",
  };
}

function behindBar(x: number, y: number, text: string, palette: Palette): Annotation {
  return {
    text: plotlyText(text),
    xref: "x",
    yref: "y",
    x,
    y,
    xanchor: "left",
    yanchor: "middle",
    xshift: 4,
    yshift: 0,
    showarrow: false,
    font: { color: palette.muted, size: 11 },
    bgcolor: CLEAR,
  };
}

function altText(labels: string[], texts: string[], all: number): string {
  const leaders = labels.slice(0, 5).map((label, i) => `${i + 1}. ${label}, ${texts[i]}`);
  return `Ranked bars of ${labels.length} of ${all} tags: ${leaders.join("; ")}.`;
}
