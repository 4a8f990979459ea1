import * as React from "react";

const WIDTH = 56;
const HEIGHT = 16;

/** The course of a tag at a glance; gaps stay gaps. */
export function Sparkline({ values }: { readonly values: readonly (number | null)[] }): JSX.Element {
  return (
    <svg
      className="gemba-sparkline"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      <path d={sparklinePath(values)} />
    </svg>
  );
}

/** The path of a sparkline; a single value between gaps is a dash. */
export function sparklinePath(values: readonly (number | null)[]): string {
  const present = values.filter((value): value is number => value !== null);
  const min = Math.min(...present);
  const range = Math.max(...present) - min;
  const step = (WIDTH - 2) / Math.max(1, values.length - 1);
  let path = "";
  values.forEach((value, i) => {
    if (value === null) return;
    const x = (1 + i * step).toFixed(1);
    const y = (range > 0 ? HEIGHT - 2 - ((value - min) / range) * (HEIGHT - 4) : HEIGHT / 2).toFixed(1);
    const goesOn = i > 0 && values[i - 1] !== null;
    path += goesOn ? `L${x} ${y}` : `M${x} ${y}h0.1`;
  });
  return path;
}
