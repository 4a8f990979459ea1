import type { ContributionCourse, Explanation } from "../../../protocol";
import type { Figure } from "../figure-types";
import { area, axis, commonLayout, hover, MARGIN } from "../parts";
import { eventHatch } from "../parts";
import { joined, spansOf } from "../shading";
import { numberText } from "../numbers";
import { niceTicks } from "../ticks";
import { axisTitle, isTimeAxis, knownZone, timeText } from "../times";
import { isDrawable, ticksAlong, trendFigure } from "../trend";
import { largestSize, lineTrace } from "./context";
import type { ExplanationContext } from "./context";
import { groupTitle } from "./words";

/**
 * The readings of a group's leading column over time, to stand above its contributions.
 *
 * @returns null when there is nothing to draw
 */
export function courseTrend(
  explanation: Explanation,
  course: ContributionCourse,
  name: string,
  context: ExplanationContext,
): Figure | null {
  const trend = course.groups.find(({ group }) => group === name)?.trend ?? null;
  const group = explanation.contributions.groups.find(each => each.name === name);
  if (trend === null || group === undefined) return null;
  const title = groupTitle(group, explanation);
  return trendFigure(
    {
      trend,
      shading: within => spansOf(explanation.timeline, within),
      lines: [],
      unit: group.unit,
      alt: () => `${title} over time, ${context.names.event} periods hatched.`,
    },
    { ...context, title },
  );
}

/**
 * A group's mean contribution over time, the event's periods hatched.
 *
 * @returns null when there is nothing to draw
 */
export function courseFigure(
  explanation: Explanation,
  course: ContributionCourse,
  group: string,
  { palette, format, height, width, names }: ExplanationContext,
): Figure | null {
  const means = course.groups.find(each => each.group === group)?.means;
  if (means === undefined || !isDrawable(course.axis)) return null;
  const { from, to } = course.axis;
  const step = (to - from) / Math.max(1, means.length);
  const reach = 1.1 * largestSize(means);
  const middles = means.map((_, i) => from + (i + 0.5) * step);
  const title = titleIn(explanation, group);
  const spans = spansOf(explanation.timeline, { from, to }).event;
  const hatched = joined(
    spans.map(span => ({ x: [span.from, span.from, span.to, span.to], y: [-reach, reach, reach, -reach] })),
  );
  const zone = knownZone(course.axis.timeZone);
  return {
    kind: "course",
    traces: [
      area(hatched, {
        fill: eventHatch(palette).bgcolor,
        stroke: palette.event,
        width: 0,
        pattern: eventHatch(palette),
      }),
      lineTrace([from, to], [0, 0], palette.muted, 1),
      lineTrace(middles, means, palette.trend, 1.5),
      hover(
        means.flatMap((mean, i) =>
          mean === null
            ? []
            : [
                {
                  x: middles[i]!,
                  y: mean,
                  lines: [
                    isTimeAxis(course.axis)
                      ? timeText(middles[i]!, zone, format)
                      : `row ${Math.floor(middles[i]!)}`,
                    `contribution ${numberText(mean, format)}`,
                  ],
                },
              ],
        ),
      ),
    ],
    layout: {
      ...commonLayout(palette),
      height,
      margin: MARGIN,
      xaxis: axis(
        {
          range: [from, to],
          ticks: ticksAlong(course.axis, { format, width }),
          title: axisTitle(course.axis, format),
          line: true,
          zoomable: true,
        },
        palette,
      ),
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
      hovermode: "x",
      dragmode: "zoom",
    },
    alt: `Contribution of ${title} over time, ${names.event} periods hatched.`,
    notes: [],
  };
}

function titleIn(explanation: Explanation, name: string): string {
  const group = explanation.contributions.groups.find(each => each.name === name);
  return group === undefined ? name : groupTitle(group, explanation);
}
