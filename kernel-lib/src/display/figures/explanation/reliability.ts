import type { Reliability } from "../../../protocol";
import type { Figure } from "../figure-types";
import { percentText, rateText } from "../numbers";
import { axis, commonLayout, hover, MARGIN } from "../parts";
import type { Tick } from "../ticks";
import { lineTrace, points } from "./context";
import type { ExplanationContext } from "./context";

/** What happened beside what the model had said: on the dashed line both are the same. */
export function reliabilityFigure(
  { points: bins }: Reliability,
  { palette, format, height, names }: ExplanationContext,
): Figure {
  const most = Math.min(1, 1.1 * Math.max(0.05, ...bins.flatMap(({ predicted, high }) => [predicted, high])));
  const ticks: Tick[] = [0, 0.25, 0.5, 0.75, 1].map(share => ({
    at: share * most,
    text: percentText(share * most, 1, format),
  }));
  return {
    kind: "reliability",
    traces: [
      lineTrace(
        bins.flatMap(({ predicted }) => [predicted, predicted, null]),
        bins.flatMap(({ low, high }) => [low, high, null]),
        palette.reference,
        1,
      ),
      lineTrace(
        bins.map(({ predicted }) => predicted),
        bins.map(({ rate }) => rate),
        palette.reference,
        1.5,
      ),
      points(
        bins.map(({ predicted }) => predicted),
        bins.map(({ rate }) => rate),
        palette.reference,
        6,
      ),
      hover(
        bins.map(({ predicted, rate, n }) => ({
          x: predicted,
          y: rate,
          lines: [
            `said ${percentText(predicted, 1, format)}`,
            rateText({ event: Math.round(rate * n), total: n }, names.event, format),
          ],
        })),
      ),
    ],
    layout: {
      ...commonLayout(palette),
      height,
      margin: MARGIN,
      xaxis: axis({ range: [0, most], ticks, title: "what the model says", line: true }, palette),
      yaxis: axis({ range: [0, most], ticks, title: `${names.event}`, grid: true }, palette),
      shapes: [
        {
          type: "line",
          xref: "x",
          yref: "y",
          x0: 0,
          x1: most,
          y0: 0,
          y1: most,
          line: { color: palette.cut, width: 1, dash: "dash" },
        },
      ],
      annotations: [],
      hovermode: "closest",
      dragmode: false,
    },
    alt: `Said and happened: ${bins.map(({ predicted, rate }) => `${percentText(predicted, 1, format)} and ${percentText(rate, 1, format)}`).join("; ")}.`,
    notes: [],
  };
}
