import {
  distributionChart,
  isTimeAxis,
  knownZone,
  namesOf,
  numberText,
  pairsText,
  rateSentences,
  shownUnit,
  spanText,
  trendChart,
} from "gembalab/figures";
import type { Figure, Format, Palette, Range } from "gembalab/figures";
import type { Comparison } from "gembalab/protocol";
import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";
import type { Plotly } from "../charts";
import { ChartView } from "./chart-view";
import type { ChartState } from "./comparison-model";
import type { ViewLayout } from "./layout";
import type { RankedRow } from "./ranked-rows";

/** One tag of a comparison and how it is looked at. */
export interface VariableViewProps {
  readonly comparison: Comparison;
  readonly row: RankedRow;
  readonly chart: ChartState;
  readonly zoom: Range | null;
  readonly layout: ViewLayout;
  readonly palette: Palette;
  readonly format: Format;
  readonly trans: TranslationBundle;
  readonly loadPlotly: () => Promise<Plotly>;
  readonly onZoom: (range: Range | null) => void;
}

/** The trend above, the distribution with the cut below, then the rate on either side. */
export function VariableView(props: VariableViewProps): JSX.Element {
  const { comparison, row, chart, zoom, layout, palette, format, trans, loadPlotly, onZoom } = props;
  const { picture } = chart;
  const { variable } = row;
  const trend = React.useCallback(
    (width: number): Figure | null => {
      const size = { ...format, palette, width, height: layout.trendHeight };
      return picture === null ? null : trendChart(comparison, variable, picture, size, zoom ?? undefined);
    },
    [comparison, variable, picture, zoom, palette, format, layout.trendHeight],
  );
  const hasTrend = React.useMemo(() => trend(600) !== null, [trend]);
  const height = layout.distributionHeight + (hasTrend ? 0 : layout.trendHeight);
  const distribution = React.useCallback(
    (width: number): Figure | null => {
      const size = { ...format, palette, width, height };
      return picture === null ? null : distributionChart(comparison, variable, picture, size);
    },
    [comparison, variable, picture, palette, format, height],
  );
  const [trendShown, distributionShown] = React.useMemo(
    () => [trend(600), distribution(600)],
    [trend, distribution],
  );
  // Charts that are on their way keep their place.
  const isWaiting = picture === null && chart.problem === null;
  const failureText = trans.__("The charts could not be loaded: reload the page.");
  const isPartial = zoom !== null && !chart.isPreview && trendShown !== null;
  const notes = [
    ...(trendShown?.notes ?? []),
    ...(isPartial ? [trans.__("Distribution: whole period.")] : []),
    ...(distributionShown?.notes ?? []),
  ];
  return (
    <section className="gemba-variable" aria-label={row.title}>
      <Heading row={row} />
      <Status {...props} hasTrend={hasTrend} />
      <div
        style={{ minHeight: isWaiting ? layout.trendHeight + layout.distributionHeight : 0 }}
        className={`gemba-charts${trendShown !== null && distributionShown !== null ? " gemba-mod-pair" : ""}`}
      >
        {trendShown !== null && (
          <ChartView
            make={trend}
            label={trendShown.alt}
            height={layout.trendHeight}
            {...{ failureText, loadPlotly, onZoom }}
          />
        )}
        {distributionShown !== null && (
          <ChartView
            make={distribution}
            label={distributionShown.alt}
            {...{ height, failureText, loadPlotly }}
          />
        )}
      </div>
      {notes.length > 0 && <p className="gemba-note">{notes.join(" ")}</p>}
      <Rates {...props} />
    </section>
  );
}

function Heading({ row }: { row: RankedRow }): JSX.Element {
  const { title, tag, words, variable } = row;
  const where = [title, tag, variable.station?.trim() ?? ""].filter(text => text !== "");
  return (
    <h3 className="gemba-heading" title={where.join("\n")}>
      {title !== tag && <span className="gemba-heading-title">{title}</span>} <code>{tag}</code>
      <span className="gemba-aside">
        {[words, shownUnit(variable) ?? ""].filter(text => text !== "").join(" · ")}
      </span>
    </h3>
  );
}

/** One line above the charts: how to zoom, what is zoomed to, or why it is not shown. */
function Status({
  comparison,
  chart,
  zoom,
  trans,
  format,
  hasTrend,
  onZoom,
}: VariableViewProps & { hasTrend: boolean }): JSX.Element {
  const { picture, problem, isPreview, isSlow, detail } = chart;
  const parts: string[] = [];
  if (zoom !== null) {
    const part = zoomText(comparison, zoom, format);
    parts.push(isPreview ? trans.__("preview · zoomed to %1", part) : trans.__("zoomed to %1", part));
  }
  if (isSlow) parts.push(trans.__("Asking the kernel …"));
  if (problem === "zoom-needs-kernel")
    parts.push(trans.__("Zoomed view needs the running kernel: run the cell again."));
  if (problem === "not-stored")
    parts.push(trans.__("The charts of this tag are not stored: run the cell again to see them."));
  if (problem === "failed") parts.push(detail);
  if (parts.length === 0 && hasTrend) parts.push(trans.__("Drag across the trend to zoom."));
  if (parts.length === 0 && picture === null) parts.push(trans.__("Fetching the charts of this tag …"));
  return (
    <div className={`gemba-status${problem === "failed" ? " gemba-mod-error" : ""}`} role="status">
      <span>{parts.join(" · ")}</span>
      {zoom !== null && (
        <button className="gemba-link" onClick={() => onZoom(null)}>
          {trans.__("Whole period")}
        </button>
      )}
    </div>
  );
}

function zoomText({ timeline: { axis } }: Comparison, { from, to }: Range, format: Format): string {
  if (isTimeAxis({ ...axis, from, to })) return spanText(from, to, knownZone(axis.timeZone), format);
  return `${numberText(Math.floor(from), format, to - from)} – ${numberText(Math.ceil(to), format, to - from)}`;
}

function Rates({ comparison, row, zoom, format, trans }: VariableViewProps): JSX.Element {
  const names = namesOf(comparison);
  const { auc } = row.variable.statistics;
  const sentences = rateSentences(row.variable, names, format);
  return (
    <div className="gemba-rates">
      {zoom !== null && <span className="gemba-aside">{trans.__("Whole period:")}</span>}
      {sentences.map((sentence, i) => (
        <span key={i} className={i === 0 ? "gemba-rate gemba-mod-event" : "gemba-rate"}>
          {sentence}
        </span>
      ))}
      {auc !== null && <span className="gemba-aside gemba-pairs">{pairsText(auc, names)}</span>}
    </div>
  );
}
