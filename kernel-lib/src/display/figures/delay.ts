import type { Comparison, Delay, VariableComparison } from "../../protocol";
import { cutLine } from "./distribution";
import type { ChartContext } from "./distribution";
import type { Figure } from "./figure-types";
import { lagText } from "./judgement";
import { numberText } from "./numbers";
import { translucent } from "./palette";
import { axis, commonLayout, hover, MARGIN, textWidth } from "./parts";
import { plotlyText } from "./plotly-text";
import { niceTicks } from "./ticks";

/** Units of the axis, the largest that is not too large first. */
const UNITS: readonly (readonly [string, number])[] = [
  ["days", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1_000],
];

/**
 * How strongly a tag differs at each lag: before the event on the left, after it on the right.
 *
 * @returns null where delays were not looked for, or could not be
 */
export function delayFigure(
  comparison: Comparison,
  { delay }: VariableComparison,
  context: ChartContext,
): Figure | null {
  const count = delay === undefined ? 0 : Math.min(delay.lags.length, delay.profile.length);
  if (delay === undefined || count < 2 || delay.lagRows === null) return null;
  const { names, palette, format } = context;
  const step = stepMs(comparison, delay);
  const lags = delay.lags.slice(0, count);
  const [unit, size] = unitOf(Math.max(...lags.map(Math.abs)), step);
  // Time runs from left to right: what comes before the event is on its left.
  const points = lags.map((lag, i) => ({ lag, x: (-lag * (step ?? 1)) / size, y: delay.profile[i]! }));
  points.sort((a, b) => a.x - b.x);
  const range: [number, number] = [points[0]!.x, points.at(-1)!.x];
  const top = 1.2 * Math.max(...points.map(({ y }) => y), 1e-9);
  const best = (-delay.lagRows * (step ?? 1)) / size;
  const said = lagText(delay, format) ?? "";
  const half = textWidth(said, palette.fontSize) / 2;
  const inner = Math.max(1, context.width - MARGIN.l - MARGIN.r);
  const at = ((best - range[0]) / (range[1] - range[0])) * inner;
  return {
    kind: "delay",
    traces: [
      {
        type: "scatter",
        mode: "lines",
        fill: "none",
        x: points.map(({ x }) => x),
        y: points.map(({ y }) => y),
        line: { color: palette.trend, width: 1.5 },
        connectgaps: false,
        hoverinfo: "skip",
        yaxis: "y",
      },
      hover(
        points.map(({ x, y, lag }) => ({
          x,
          y,
          lines: [
            lagText({ lagRows: lag, lagMs: step === null ? null : lag * step }, format) ?? "",
            `strength before luck ${numberText(y, format)}`,
          ],
        })),
      ),
    ],
    layout: {
      ...commonLayout(palette),
      height: context.height,
      margin: MARGIN,
      xaxis: axis(
        {
          range,
          ticks: niceTicks(range[0], range[1], Math.max(2, inner / 70), format),
          title: `${unit} from ${names.event}; left: before`,
          line: true,
        },
        palette,
      ),
      yaxis: axis({ range: [0, top], ticks: [], title: "how strongly" }, palette),
      shapes: [
        cutLine(best, palette),
        { ...cutLine(0, palette), line: { color: palette.muted, width: 1, dash: "solid" } },
      ],
      annotations: [
        {
          text: plotlyText(said),
          xref: "x",
          yref: "paper",
          x: best,
          y: 1,
          xanchor: at < half ? "left" : at > inner - half ? "right" : "center",
          yanchor: "bottom",
          xshift: 0,
          yshift: 1,
          showarrow: false,
          font: { color: palette.cut, size: palette.fontSize },
          bgcolor: translucent(palette.background, 0.7),
        },
      ],
      hovermode: "x",
      dragmode: false,
    },
    alt: `How strongly ${context.title} differs before and after ${names.event}: most ${said}.`,
    notes: [],
  };
}

/** Milliseconds from row to row, as far as some tag of the comparison tells; null without time. */
function stepMs({ variables }: Comparison, own: Delay): number | null {
  const ratio = ({ lagRows, lagMs }: Delay): number | null =>
    lagRows !== null && lagRows !== 0 && lagMs !== null ? lagMs / lagRows : null;
  const told = ratio(own);
  if (told !== null) return told;
  for (const { delay, significance } of variables) {
    const step = delay === undefined ? null : ratio(delay);
    if (step !== null) return step;
    const memory = significance?.memory ?? null;
    if (memory !== null && memory.ms !== null && memory.rows > 0) return memory.ms / memory.rows;
  }
  return null;
}

function unitOf(reach: number, step: number | null): readonly [string, number] {
  if (step === null) return ["rows", 1];
  return UNITS.find(([, size]) => reach * step >= 2 * size) ?? ["ms", 1];
}
