import type { CategoryBars, CategoryRate } from "../../protocol";
import type { ChartContext } from "./distribution";
import type { Annotation, BarTrace, Figure } from "./figure-types";
import { countText, rateText } from "./numbers";
import { translucent } from "./palette";
import { axis, CLEAR, commonLayout, eventHatch, textWidth } from "./parts";
import { clip } from "./plain";
import { plotlyText } from "./plotly-text";
import { niceTicks } from "./ticks";
import { categoriesBySeparation, categoryTitle } from "./words";

/** Pixels that a pair of bars needs at least. */
const ROW_HEIGHT = 22;

/**
 * What share of each population falls into each category, as pairs of bars: the
 * event outlined and hatched, the reference filled pale. Categories that the event
 * holds more of come first.
 */
export function categoriesFigure(bars: CategoryBars, context: ChartContext): Figure {
  const { names, palette, format } = context;
  const fitting = Math.max(2, Math.floor((context.height - 60) / ROW_HEIGHT));
  const sorted = categoriesBySeparation(bars.categories);
  const shown = sorted.slice(0, fitting);
  const total = (of: "event" | "reference"): number => sorted.reduce((sum, rate) => sum + rate[of], 0);
  const totals = { event: total("event"), reference: total("reference") };
  const share = (rate: CategoryRate, of: "event" | "reference"): number => rate[of] / Math.max(1, totals[of]);
  const reach = Math.max(...shown.flatMap(rate => [share(rate, "event"), share(rate, "reference")]), 1e-9);
  const labels = shown.map(rate => clip(categoryTitle(rate), 22));
  const rates = shown.map(rate =>
    rateText({ event: rate.event, total: rate.event + rate.reference }, names.event, format),
  );
  const left = Math.min(160, Math.max(52, ...labels.map(label => textWidth(label, 11) + 14)));
  const pair = (of: "event" | "reference", at: number, marker: BarTrace["marker"]): BarTrace => ({
    type: "bar",
    orientation: "h",
    x: shown.map(rate => share(rate, of)),
    y: shown.map((_, i) => -i + at),
    width: 0.36,
    marker,
    hovertext: shown.map((rate, i) =>
      plotlyText(
        `${labels[i]}: ${countText(rate[of], format)} of ${countText(totals[of], format)} ${names[of]}; ${rates[i]}`,
      ),
    ),
    hoverinfo: "text",
  });
  return {
    kind: "categories",
    traces: [
      pair("reference", -0.19, {
        color: translucent(palette.reference, 0.4),
        line: { color: palette.reference, width: 0.8 },
      }),
      pair("event", 0.19, {
        color: CLEAR,
        line: { color: palette.event, width: 1.5 },
        pattern: eventHatch(palette),
      }),
    ],
    layout: {
      ...commonLayout(palette),
      height: context.height,
      margin: { l: Math.round(left), r: 12, t: 20, b: 40 },
      xaxis: axis(
        {
          range: [0, reach * 1.5],
          ticks: percentTicks(reach, context),
          title: `share of all ${names.event}, of all ${names.reference}`,
          grid: true,
        },
        palette,
      ),
      yaxis: axis(
        { range: [-shown.length + 0.45, 0.55], ticks: labels.map((text, i) => ({ at: -i, text })) },
        { ...palette, muted: palette.text },
      ),
      shapes: [],
      annotations: [
        ...rates.map((text, i) =>
          beside(Math.max(share(shown[i]!, "event"), share(shown[i]!, "reference")), -i, text, context),
        ),
        ...legend(context),
      ],
      hovermode: "closest",
      dragmode: false,
    },
    alt: `Categories of ${context.title}: ${labels.map((text, i) => `${text}, ${rates[i]}`).join("; ")}.`,
    notes:
      sorted.length > shown.length
        ? [`${countText(sorted.length - shown.length, format)} more categories not drawn.`]
        : [],
  };
}

function percentTicks(reach: number, { format }: ChartContext): { at: number; text: string }[] {
  return niceTicks(0, 100 * reach, 4, format).map(({ at, text }) => ({
    at: at / 100,
    text: `${text}\u00A0%`,
  }));
}

function beside(x: number, y: number, text: string, { palette }: ChartContext): Annotation {
  return {
    text: plotlyText(text),
    xref: "x",
    yref: "y",
    x,
    y,
    xanchor: "left",
    yanchor: "middle",
    xshift: 5,
    yshift: 0,
    showarrow: false,
    font: { color: palette.muted, size: 11 },
    bgcolor: CLEAR,
  };
}

/** The populations' names in their colours above the bars; their bars' look is told in words too. */
function legend({ names, palette }: ChartContext): Annotation[] {
  const entry = (
    text: string,
    color: string,
    x: number,
    xanchor: "left" | "right",
    xshift: number,
  ): Annotation => ({
    text: plotlyText(text),
    xref: "paper",
    yref: "paper",
    x,
    y: 1,
    xanchor,
    yanchor: "bottom",
    xshift,
    yshift: 2,
    showarrow: false,
    font: { color, size: palette.fontSize },
    bgcolor: CLEAR,
  });
  const event = `${names.event} (hatched)`;
  return [
    entry(event, palette.event, 0, "left", 0),
    entry(`${names.reference} (pale)`, palette.reference, 0, "left", textWidth(event, palette.fontSize) + 16),
  ];
}
