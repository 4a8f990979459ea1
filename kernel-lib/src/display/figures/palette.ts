/** Every colour and the font of a figure. Colours are `#rrggbb`. */
export interface Palette {
  /** The event: outlined and hatched. */
  readonly event: string;
  /** The reference: filled pale. */
  readonly reference: string;
  /** The cut: dashed. */
  readonly cut: string;
  readonly text: string;
  /** Axis titles and ticks. */
  readonly muted: string;
  readonly grid: string;
  /** Rows that take no part: grey hatch. */
  readonly leftOut: string;
  /** The tag's own values over time. */
  readonly trend: string;
  /** What the figure stands on; plots themselves are transparent. */
  readonly background: string;
  readonly fontFamily: string;
  /** Pixels; ticks are never below 11. */
  readonly fontSize: number;
}

const FONT = "system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif";

/** For light themes and for paper. */
export const LIGHT: Palette = {
  event: "#C2410C",
  reference: "#4A6FA5",
  cut: "#000000",
  text: "#212121",
  muted: "#5F6368",
  grid: "#E3E5E8",
  leftOut: "#8A8F98",
  trend: "#3C4043",
  background: "#FFFFFF",
  fontFamily: FONT,
  fontSize: 12,
};

/** For dark themes. */
export const DARK: Palette = {
  event: "#FF9F4A",
  reference: "#6FB1E0",
  cut: "#FFFFFF",
  text: "#E8EAED",
  muted: "#B4B9C0",
  grid: "#3A3D42",
  leftOut: "#8A8F98",
  trend: "#D5D8DC",
  background: "#111111",
  fontFamily: FONT,
  fontSize: 12,
};

/**
 * A colour made see-through.
 *
 * @param color `#rrggbb`
 * @example translucent("#000000", 0.5) // "rgba(0,0,0,0.5)"
 */
export function translucent(color: string, alpha: number): string {
  const parts = [1, 3, 5].map(at => parseInt(color.slice(at, at + 2), 16));
  return `rgba(${parts.join(",")},${alpha})`;
}

/**
 * A colour between two.
 *
 * @param share 0: all of the first, 1: all of the second
 * @example between("#000000", "#ffffff", 0.5) // "#808080"
 */
export function between(first: string, second: string, share: number): string {
  const parts = [1, 3, 5].map(at => {
    const [a, b] = [parseInt(first.slice(at, at + 2), 16), parseInt(second.slice(at, at + 2), 16)];
    return Math.round(a + (b - a) * Math.min(1, Math.max(0, share)))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}
