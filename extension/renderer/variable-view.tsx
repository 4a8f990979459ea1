import {
  distributionChart,
  namesOf,
  pairsText,
  rateSentences,
  shownUnit,
  trendChart,
} from "gembalab/figures";
import type { Figure, Format, Palette, Range } from "gembalab/figures";
import type { Comparison, Picture } from "gembalab/protocol";
import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";
import type { Plotly } from "../charts";
import { ChartHeading, ChartStatus } from "./chart-frame";
import { ChartView } from "./chart-view";
import type { ViewLayout } from "./layout";
import type { ChartState } from "./picture-loader";
import type { RankedRow } from "./ranked-rows";

/** One tag of a comparison and how it is looked at. */
export interface VariableViewProps {
  readonly comparison: Comparison;
  readonly row: RankedRow;
  readonly chart: ChartState<Picture>;
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
      <ChartHeading
        title={row.title}
        tag={row.tag}
        station={variable.station}
        asides={[row.words, shownUnit(variable) ?? ""]}
      />
      <ChartStatus axis={comparison.timeline.axis} {...{ chart, zoom, trans, format, hasTrend, onZoom }} />
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
