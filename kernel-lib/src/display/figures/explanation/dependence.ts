import type { Dependence } from "../../../protocol";
import type { Figure } from "../figure-types";
import { valueText } from "../numbers";
import { axis, commonLayout, MARGIN } from "../parts";
import { clip, plainText } from "../plain";
import { niceTicks } from "../ticks";
import type { Tick } from "../ticks";
import { heightColor, largestSize, lineTrace, points } from "./context";
import type { ExplanationContext } from "./context";

/**
 * A column against its own contribution, row by row.
 *
 * @returns null when it has no values to draw
 */
export function dependenceFigure(
  dependence: Dependence,
  { palette, format, height, width, names }: ExplanationContext,
): Figure | null {
  const { variable, unit, values, contributions, partner, partnerHeights, categories } = dependence;
  const known = values.flatMap((value, i) => (value === null ? [] : [{ value, i }]));
  if (known.length === 0) return null;
  const low = known.reduce((least, { value }) => Math.min(least, value), Infinity);
  const high = known.reduce((most, { value }) => Math.max(most, value), -Infinity);
  const margin = high > low ? 0.04 * (high - low) : 1;
  const reach = 1.1 * largestSize(contributions);
  const name = clip(plainText(variable), 60);
  const title = unit === undefined ? name : `${name}, ${clip(plainText(unit), 20)}`;
  const ticks: Tick[] =
    categories === undefined
      ? niceTicks(low, high, Math.max(2, width / 90), format)
      : categories.map((text, at) => ({ at, text: clip(plainText(text), 14) }));
  return {
    kind: "dependence",
    traces: [
      lineTrace([low - margin, high + margin], [0, 0], palette.muted, 1),
      points(
        known.map(({ value }) => value),
        known.map(({ i }) => contributions[i]!),
        partner === null
          ? palette.trend
          : known.map(({ i }) => heightColor(partnerHeights[i] ?? null, palette)),
        5,
      ),
    ],
    layout: {
      ...commonLayout(palette),
      height,
      margin: MARGIN,
      xaxis: axis({ range: [low - margin, high + margin], ticks, title, line: true }, palette),
      yaxis: axis(
        {
          range: [-reach, reach],
          ticks: niceTicks(-reach, reach, 4, format),
          title: `pushes to ${names.event}`,
          grid: true,
        },
        palette,
      ),
      shapes: [],
      annotations: [],
      hovermode: "closest",
      dragmode: false,
    },
    alt: `Contribution of ${name} from ${valueText(low, unit, format)} to ${valueText(high, unit, format)}.`,
    notes: partner === null ? [] : [`Coloured by ${clip(plainText(partner), 60)}: blue low, orange high.`],
  };
}
