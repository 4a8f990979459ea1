import type { Explanation, InteractionMatrix } from "../../../protocol";
import type { Figure } from "../figure-types";
import { numberText } from "../numbers";
import { area, axis, commonLayout, hover, textWidth } from "../parts";
import { translucent } from "../palette";
import { clip } from "../plain";
import { largestSize } from "./context";
import type { ExplanationContext } from "./context";
import { groupLabel } from "./words";

const CELL_HEIGHT = 26;
const LABEL_LENGTH = 24;

/** How much pairs of groups work together: the darker, the more. */
export function interactionsFigure(
  { groups, sizes }: InteractionMatrix,
  explanation: Explanation,
  { palette, format }: ExplanationContext,
): Figure {
  const titles = new Map(
    explanation.contributions.groups.map(group => [group.name, groupLabel(group, explanation, LABEL_LENGTH)]),
  );
  const labels = groups.map(group => titles.get(group) ?? clip(group, LABEL_LENGTH));
  const most = largestSize(sizes.flatMap((row, i) => row.filter((_, j) => i !== j)));
  const cells = groups.flatMap((_, i) =>
    groups.flatMap((__, j) => (j < i ? [{ i, j, size: sizes[i]![j]! }] : [])),
  );
  const left = Math.min(200, Math.max(60, ...labels.map(text => textWidth(text, 11) + 14)));
  return {
    kind: "interactions",
    traces: [
      ...cells.map(({ i, j, size }) =>
        area(
          { x: [j - 0.48, j + 0.48, j + 0.48, j - 0.48], y: [-i - 0.48, -i - 0.48, -i + 0.48, -i + 0.48] },
          {
            fill: translucent(palette.event, Math.min(1, 0.04 + (0.9 * size) / most)),
            stroke: palette.grid,
            width: 1,
          },
        ),
      ),
      hover(
        cells.map(({ i, j, size }) => ({
          x: j,
          y: -i,
          lines: [`${labels[i]} and ${labels[j]}`, `together ${numberText(size, format)}`],
        })),
      ),
    ],
    layout: {
      ...commonLayout(palette),
      height: CELL_HEIGHT * Math.max(2, groups.length) + 30,
      margin: { l: Math.round(left), r: 12, t: 8, b: 24 },
      xaxis: axis(
        {
          range: [-0.5, groups.length - 1.5],
          ticks: labels.slice(0, -1).map((_, at) => ({ at, text: String(at + 1) })),
        },
        palette,
      ),
      yaxis: axis(
        {
          range: [-groups.length + 0.5, -0.5],
          ticks: labels.slice(1).map((text, i) => ({ at: -(i + 1), text: `${i + 2} ${text}` })),
        },
        { ...palette, muted: palette.text },
      ),
      shapes: [],
      annotations: [],
      hovermode: "closest",
      dragmode: false,
    },
    alt: `Pairs that work together: ${[...cells]
      .sort((a, b) => b.size - a.size)
      .slice(0, 3)
      .map(({ i, j }) => `${labels[i]} and ${labels[j]}`)
      .join("; ")}.`,
    notes: [`1: ${labels[0] ?? ""}. Darker: the effect of one depends more on the other.`],
  };
}
