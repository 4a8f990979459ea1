import type { Timeline } from "../../protocol";
import type { ChartContext } from "./distribution";
import type { Annotation, AreaTrace } from "./figure-types";
import type { Palette } from "./palette";
import { translucent } from "./palette";
import { ACROSS, area, CLEAR, eventHatch, leftOutHatch, textWidth } from "./parts";
import { plotlyText } from "./plotly-text";

/** A part of the horizontal axis: epoch milliseconds, or rows. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The middle of a part of the axis. */
export function middle({ from, to }: Range): number {
  return (from + to) / 2;
}

/** Areas or lines one after another, with a gap between them. */
export function joined(parts: readonly { x: (number | null)[]; y: (number | null)[] }[]): {
  x: (number | null)[];
  y: (number | null)[];
} {
  const x: (number | null)[] = [];
  const y: (number | null)[] = [];
  for (const part of parts) {
    if (x.length > 0) {
      x.push(null);
      y.push(null);
    }
    x.push(...part.x);
    y.push(...part.y);
  }
  return { x, y };
}

/** Which parts of the axis are shaded. */
export interface Shading {
  readonly event: Range[];
  readonly leftOut: Range[];
}

/** Neighbouring slices that hold event rows; then those of left-out rows alone. */
export function spansOf({ axis: { from, to }, event, ignored }: Timeline, within: Range): Shading {
  const count = Math.min(event.length, ignored.length);
  const step = (to - from) / Math.max(1, count);
  const spans = (isIn: (slice: number) => boolean): Range[] => {
    const found: { from: number; to: number }[] = [];
    for (let i = 0; i < count; i++) {
      if (!isIn(i)) continue;
      const [start, end] = [
        Math.max(within.from, from + i * step),
        Math.min(within.to, from + (i + 1) * step),
      ];
      if (start >= end) continue;
      const last = found[found.length - 1];
      if (last !== undefined && i > 0 && isIn(i - 1)) last.to = end;
      else found.push({ from: start, to: end });
    }
    return found;
  };
  const hasEvent = (i: number): boolean => (event[i] ?? 0) > 0;
  return { event: spans(hasEvent), leftOut: spans(i => !hasEvent(i) && (ignored[i] ?? 0) > 0.5) };
}

/** The shaded parts over the whole height. */
export function shadingAreas({ event, leftOut }: Shading, palette: Palette): AreaTrace[] {
  const blocks = (spans: readonly Range[]): { x: (number | null)[]; y: (number | null)[] } =>
    joined(spans.map(({ from, to }) => ({ x: [from, from, to, to], y: [0, 1, 1, 0] })));
  return [
    ...(leftOut.length === 0
      ? []
      : [area(blocks(leftOut), { fill: CLEAR, stroke: CLEAR, width: 0, pattern: leftOutHatch(palette) })]),
    ...(event.length === 0
      ? []
      : [
          area(blocks(event), {
            fill: CLEAR,
            stroke: translucent(palette.event, 0.55),
            width: 0.8,
            pattern: { ...eventHatch(palette), bgcolor: translucent(palette.event, 0.14) },
          }),
        ]),
  ];
}

/** The longest span of each kind is named above the plot; the second name only where there is room for both. */
export function shadingLabels(
  { event, leftOut }: Shading,
  across: Range,
  width: number,
  { names, palette }: ChartContext,
): Annotation[] {
  const inner = Math.max(1, width - ACROSS);
  const placed: { from: number; to: number }[] = [];
  const place = (spans: readonly Range[], text: string, color: string): Annotation[] => {
    const longest = [...spans].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
    if (longest === undefined) return [];
    const half = textWidth(text, palette.fontSize) / 2;
    const wanted = ((middle(longest) - across.from) / (across.to - across.from)) * inner;
    const at = Math.min(Math.max(wanted, half), Math.max(half, inner - half));
    const taken = { from: at - half - 4, to: at + half + 4 };
    if (placed.some(({ from, to }) => taken.from < to && taken.to > from)) return [];
    placed.push(taken);
    return [
      {
        text: plotlyText(text),
        xref: "paper",
        yref: "paper",
        x: at / inner,
        y: 1,
        xanchor: "center",
        yanchor: "bottom",
        xshift: 0,
        yshift: 1,
        showarrow: false,
        font: { color, size: palette.fontSize },
        bgcolor: CLEAR,
      },
    ];
  };
  return [...place(event, names.event, palette.event), ...place(leftOut, "left out", palette.muted)];
}
