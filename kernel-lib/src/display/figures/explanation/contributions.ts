import type { ContributionGroup, Explanation, Swarm } from "../../../protocol";
import type { Figure } from "../figure-types";
import { numberText } from "../numbers";
import { axis, commonLayout, textWidth } from "../parts";
import { clip } from "../plain";
import { barsFigure } from "../ranked";
import { niceTicks } from "../ticks";
import { heightColor, largestSize, lineTrace, points } from "./context";
import type { ExplanationContext } from "./context";
import { directionText, groupLabel, ranksText } from "./words";

const LABEL_LENGTH = 30;
const ROW_HEIGHT = 26;
/** Pixels across below which an axis has no room for a sentence. */
const NARROW = 420;

/** What the model leans on, as bars: the mean size of each group's contribution. */
export function contributionsFigure(
  explanation: Explanation,
  groups: readonly ContributionGroup[],
  count: number,
  { palette, format, names, width }: ExplanationContext,
): Figure {
  const shown = groups.slice(0, count);
  const texts = shown.map(group =>
    [directionText(group, names), ranksText(group, format)].filter(text => text !== "").join(" · "),
  );
  const labels = shown.map(group => groupLabel(group, explanation, LABEL_LENGTH));
  return barsFigure(
    {
      labels,
      texts,
      values: shown.map(({ meanAbsolute }) => meanAbsolute),
      title: width < NARROW ? "contribution" : "mean contribution to the log-odds",
      // What stands behind the bars takes most of a narrow chart.
      ticks: reach => niceTicks(0, reach, width < 520 ? 1 : 4, format),
      alt: `What the model leans on: ${labels
        .slice(0, 5)
        .map((label, i) => `${i + 1}. ${label}, ${texts[i]}`)
        .join("; ")}.`,
    },
    palette,
    width,
  );
}

/** Each group's contributions in single rows, coloured by how high its value is there. */
export function swarmFigure(
  explanation: Explanation,
  swarms: readonly Swarm[],
  { palette, format, names, width }: ExplanationContext,
): Figure {
  const titles = new Map(
    explanation.contributions.groups.map(group => [group.name, groupLabel(group, explanation, LABEL_LENGTH)]),
  );
  const labels = swarms.map(({ group }) => titles.get(group) ?? clip(group, LABEL_LENGTH));
  const reach = 1.05 * largestSize(swarms.flatMap(({ contributions }) => contributions));
  const left = Math.min(230, Math.max(60, ...labels.map(text => textWidth(text, 11) + 14)));
  const [x, y, colors] = [[] as number[], [] as number[], [] as string[]];
  swarms.forEach((swarm, i) => {
    const offsets = spread(swarm.contributions, reach);
    swarm.contributions.forEach((contribution, k) => {
      x.push(contribution);
      y.push(-i + offsets[k]!);
      colors.push(heightColor(swarm.heights[k] ?? null, palette));
    });
  });
  return {
    kind: "swarm",
    traces: [lineTrace([0, 0], [-swarms.length + 0.4, 0.6], palette.muted, 1), points(x, y, colors, 4)],
    layout: {
      ...commonLayout(palette),
      height: ROW_HEIGHT * Math.max(1, swarms.length) + 56,
      margin: { l: Math.round(left), r: 12, t: 8, b: 44 },
      xaxis: axis(
        {
          range: [-reach, reach],
          ticks: niceTicks(-reach, reach, 5, format),
          title:
            width < NARROW
              ? "contribution"
              : `← less, contribution to the log-odds of ${names.event}, more →`,
          grid: true,
        },
        palette,
      ),
      yaxis: axis(
        { range: [-swarms.length + 0.4, 0.6], ticks: labels.map((text, i) => ({ at: -i, text })) },
        { ...palette, muted: palette.text },
      ),
      shapes: [],
      annotations: [],
      hovermode: "closest",
      dragmode: false,
    },
    alt: `Contributions of ${swarms.length} tags in single rows, from ${numberText(-reach, format)} to ${numberText(reach, format)}.`,
    notes: [
      `Each point is a row: blue where the tag is low, orange where it is high, grey where it is missing.`,
    ],
  };
}

/** Where points of one row of a swarm stand so that those close together do not hide each other. */
function spread(values: readonly number[], reach: number): number[] {
  const filled = new Map<number, number>();
  return values.map(value => {
    const bin = Math.round((60 * value) / reach);
    const place = filled.get(bin) ?? 0;
    filled.set(bin, place + 1);
    const step = Math.ceil(place / 2) * (place % 2 === 0 ? 1 : -1);
    return Math.max(-0.4, Math.min(0.4, 0.07 * step));
  });
}
