import type { Axis, Explanation, FoldScore, KeptBackScore } from "../../../protocol";
import type { Annotation, Figure, LineShape } from "../figure-types";
import { countText } from "../numbers";
import { axis, CLEAR, commonLayout, hover, MARGIN } from "../parts";
import type { HoverPoint } from "../parts";
import { plotlyText } from "../plotly-text";
import { isDrawable, ticksAlong } from "../trend";
import { axisTitle } from "../times";
import { lineTrace } from "./context";
import type { ExplanationContext } from "./context";
import { pairsOf } from "./words";

/**
 * How the model did on each block of time that it had not seen, beside the simple model and a coin.
 *
 * @returns null when the axis can't be drawn
 */
export function blocksFigure(explanation: Explanation, context: ExplanationContext): Figure | null {
  const { belief, timeline } = explanation;
  const { palette, format, width } = context;
  if (!isDrawable(timeline.axis)) return null;
  const along: Axis = timeline.axis;
  const judged = belief.folds.filter(({ auc }) => auc !== null);
  const { keptBack } = belief;
  const scores = [
    ...judged.map(({ auc }) => auc!),
    ...judged.flatMap(({ baseline }) => baseline ?? []),
    keptBack?.auc ?? 0.5,
  ];
  const low = Math.max(0, Math.min(0.4, ...scores) - 0.05);
  const segment = (
    blocks: readonly { from: number; to: number; at: number | null }[],
  ): { x: (number | null)[]; y: (number | null)[] } => ({
    x: blocks.flatMap(({ from, to }) => [from, to, null]),
    y: blocks.flatMap(({ at }) => [at, at, null]),
  });
  const own = segment(judged.map(({ from, to, auc }) => ({ from, to, at: auc })));
  const simple = segment(judged.map(({ from, to, baseline }) => ({ from, to, at: baseline })));
  const kept = keptBack === null ? null : segment([{ ...keptBack, at: keptBack.auc }]);
  return {
    kind: "blocks",
    traces: [
      lineTrace(simple.x, simple.y, palette.leftOut, 2),
      lineTrace(own.x, own.y, palette.reference, 4),
      ...(kept === null ? [] : [lineTrace(kept.x, kept.y, palette.event, 4)]),
      hover([
        ...judged.map(fold => foldPoint(fold, context)),
        ...(keptBack === null ? [] : [keptPoint(keptBack, context)]),
      ]),
    ],
    layout: {
      ...commonLayout(palette),
      height: context.height,
      margin: { ...MARGIN, t: 26 },
      xaxis: axis(
        {
          range: [along.from, along.to],
          ticks: ticksAlong(along, { format, width }),
          title: axisTitle(along, format),
          line: true,
        },
        palette,
      ),
      yaxis: axis(
        {
          range: [low, 1.02],
          ticks: [0.25, 0.5, 0.75, 1]
            .filter(at => at >= low)
            .map(at => ({ at, text: countText(100 * at, format) })),
          title: "pairs right of 100",
          grid: true,
        },
        palette,
      ),
      shapes: [coin(palette.cut)],
      annotations: [
        label(1, 0.5, "tossing a coin", "right", "bottom", context),
        ...(keptBack === null ? [] : [keptLabel(keptBack, context)]),
      ],
      hovermode: "closest",
      dragmode: false,
    },
    alt: `Score of each block of time: ${judged.map(({ auc }) => pairsOf(auc!, format)).join(", ")}${keptBack?.auc == null ? "" : `; weeks kept back ${pairsOf(keptBack.auc, format)}`}.`,
    notes: [
      judged.some(({ baseline }) => baseline !== null)
        ? "Thick: the model on blocks that it had not seen. Grey: the simple model."
        : "The model on blocks that it had not seen.",
    ],
  };
}

function coin(color: string): LineShape {
  return {
    type: "line",
    xref: "paper",
    yref: "y",
    x0: 0,
    x1: 1,
    y0: 0.5,
    y1: 0.5,
    line: { color, width: 1, dash: "dash" },
  };
}

function foldPoint(
  { from, to, auc, baseline, rows, events, episodes }: FoldScore,
  { names, format }: ExplanationContext,
): HoverPoint {
  return {
    x: (from + to) / 2,
    y: auc!,
    lines: [
      `${pairsOf(auc!, format)} pairs right${baseline === null ? "" : `, the simple model ${pairsOf(baseline, format)}`}`,
      `${countText(events, format)} of ${countText(rows, format)} rows ${names.event}, ${countText(episodes, format)} ${episodes === 1 ? "occasion" : "occasions"}`,
    ],
  };
}

function keptPoint(kept: KeptBackScore, context: ExplanationContext): HoverPoint {
  const point = foldPoint({ ...kept, auc: kept.auc ?? 0.5, baseline: null }, context);
  return { ...point, lines: ["weeks kept back", ...point.lines] };
}

function keptLabel({ from, to, auc }: KeptBackScore, context: ExplanationContext): Annotation {
  return {
    ...label((from + to) / 2, Math.min(0.97, auc ?? 0.5), "kept back", "center", "bottom", context),
    xref: "x",
  };
}

function label(
  x: number,
  y: number,
  text: string,
  xanchor: Annotation["xanchor"],
  yanchor: Annotation["yanchor"],
  { palette }: ExplanationContext,
): Annotation {
  return {
    text: plotlyText(text),
    xref: "paper",
    yref: "y",
    x,
    y,
    xanchor,
    yanchor,
    xshift: 0,
    yshift: 2,
    showarrow: false,
    font: { color: palette.muted, size: 11 },
    bgcolor: CLEAR,
  };
}
