import type { Axis, ExplainedCase, Explanation } from "../../../protocol";
import type { AreaTrace, Figure } from "../figure-types";
import { countText, numberText, percentText } from "../numbers";
import { area, axis, commonLayout, eventHatch, hover, textWidth } from "../parts";
import { translucent } from "../palette";
import { clip, plainText } from "../plain";
import { niceTicks } from "../ticks";
import { isTimeAxis, knownZone, timeText } from "../times";
import type { ExplanationContext } from "./context";
import { lineTrace } from "./context";
import { groupLabel } from "./words";

const ROW_HEIGHT = 24;
const LABEL_LENGTH = 40;

/** When a row was, what happened and how likely the model had thought it. */
export function caseText(
  explained: ExplainedCase,
  explanation: Explanation,
  { names, format }: ExplanationContext,
): string {
  const when = placeText(explained.at, explanation.timeline.axis, format);
  const risk =
    explained.probability === null ? "" : `, ${percentText(explained.probability, 1, format)} likely`;
  return `${when}: ${explained.label === "event" ? names.event : names.reference}${risk}`;
}

function placeText(at: number, axis: Axis, format: ExplanationContext["format"]): string {
  return isTimeAxis(axis) ? timeText(at, knownZone(axis.timeZone), format) : `row ${countText(at, format)}`;
}

/** How a row's score comes about, from the mean down to the score: one step per group. */
export function caseFigure(
  explained: ExplainedCase,
  explanation: Explanation,
  context: ExplanationContext,
): Figure {
  const { palette, format, width, names } = context;
  const { base } = explanation.contributions;
  const titles = new Map(
    explanation.contributions.groups.map(group => [group.name, groupLabel(group, explanation, LABEL_LENGTH)]),
  );
  const steps = [
    ...explained.parts.map(({ group, contribution, text }) => ({
      label: `${titles.get(group) ?? group} = ${plainText(text)}`,
      by: contribution,
    })),
    ...(explained.rest === 0 ? [] : [{ label: "all others", by: explained.rest }]),
  ];
  let at = base;
  const bars = steps.map(({ label, by }, i) => {
    const from = at;
    at += by;
    return { label: clip(label, LABEL_LENGTH), from, to: at, by, y: -i };
  });
  const ends = [base, ...bars.map(({ to }) => to)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const margin = high > low ? 0.08 * (high - low) : 1;
  const left = Math.min(300, Math.max(60, ...bars.map(({ label }) => textWidth(label, 11) + 14)));
  return {
    kind: "case",
    traces: [
      ...bars.map(bar => block(bar, context)),
      lineTrace([base, base], [-bars.length + 0.4, 0.6], palette.muted, 1),
      hover(
        bars.map(({ label, from, to, by, y }) => ({
          x: (from + to) / 2,
          y,
          lines: [label, `${by < 0 ? "less" : "more"} by ${numberText(Math.abs(by), format)}`],
        })),
      ),
    ],
    layout: {
      ...commonLayout(palette),
      height: ROW_HEIGHT * Math.max(1, bars.length) + 56,
      margin: { l: Math.round(left), r: 12, t: 8, b: 44 },
      xaxis: axis(
        {
          range: [low - margin, high + margin],
          ticks: niceTicks(low - margin, high + margin, Math.max(2, width / 110), format),
          title: `log-odds of ${names.event}: from the mean to this row`,
          grid: true,
        },
        palette,
      ),
      yaxis: axis(
        { range: [-bars.length + 0.4, 0.6], ticks: bars.map(({ label, y }) => ({ at: y, text: label })) },
        { ...palette, muted: palette.text },
      ),
      shapes: [],
      annotations: [],
      hovermode: "closest",
      dragmode: false,
    },
    alt: `${caseText(explained, explanation, context)}; ${bars
      .slice(0, 4)
      .map(({ label, by }) => `${label} ${by < 0 ? "lowers" : "raises"} it`)
      .join(", ")}.`,
    notes: [],
  };
}

function block(
  { from, to, by, y }: { from: number; to: number; by: number; y: number },
  { palette }: ExplanationContext,
): AreaTrace {
  const shape = { x: [from, to, to, from], y: [y - 0.3, y - 0.3, y + 0.3, y + 0.3] };
  return by >= 0
    ? area(shape, {
        fill: eventHatch(palette).bgcolor,
        stroke: palette.event,
        width: 1,
        pattern: eventHatch(palette),
      })
    : area(shape, { fill: translucent(palette.reference, 0.45), stroke: palette.reference, width: 1 });
}
