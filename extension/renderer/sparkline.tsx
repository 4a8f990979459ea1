import * as React from "react";

/** Pixels of the small pictures in a list. */
const HEIGHT = 18;
/** Room for at least so many bars. */
const FEWEST_BARS = 8;

/** A tag's course in small: levels from 0 to 100 from left to right, null where there is nothing. */
export function Sparkline({ levels }: { readonly levels: readonly (number | null)[] }): JSX.Element {
  const step = 100 / Math.max(1, levels.length);
  let path = "";
  let isDown = false;
  levels.forEach((level, i) => {
    if (level === null) {
      isDown = false;
      return;
    }
    const [x, y] = [(i + 0.5) * step, HEIGHT - 2 - (Math.min(100, Math.max(0, level)) / 100) * (HEIGHT - 4)];
    // A level between two gaps has no line: a short one stands for it.
    path += isDown
      ? `L${x.toFixed(1)},${y.toFixed(1)}`
      : `M${(x - step / 2).toFixed(1)},${y.toFixed(1)}H${x.toFixed(1)}`;
    isDown = true;
  });
  return (
    <svg className="gemba-spark" viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** A tag's distribution in small: bars of 0 to 100. */
export function SmallBars({ bars }: { readonly bars: readonly number[] }): JSX.Element {
  // One bar alone is a line, not a block.
  const width = 100 / Math.max(FEWEST_BARS, bars.length);
  return (
    <svg className="gemba-bars" viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {bars.map((bar, i) => {
        const share = Math.min(100, Math.max(0, bar)) / 100;
        // What is there at all can be seen.
        const height = share === 0 ? 0 : Math.max(1, share * (HEIGHT - 2));
        return <rect key={i} x={i * width} y={HEIGHT - 1 - height} width={width * 0.86} height={height} />;
      })}
    </svg>
  );
}
