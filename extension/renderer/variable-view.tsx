import { delayChart, distributionChart, falseAlarmsText, shownUnit, trendChart } from "gembalab/figures";
import type { Figure, Format, Palette, Range } from "gembalab/figures";
import type { Comparison, Picture } from "gembalab/protocol";
import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";
import type { Plotly } from "../charts";
import { ChartHeading, ChartStatus } from "./chart-frame";
import { ChartSide } from "./chart-side";
import { ChartView } from "./chart-view";
import type { LowerChart } from "./comparison-model";
import type { ViewLayout } from "./layout";
import type { ChartState } from "./picture-loader";
import { Badge } from "./ranked-list";
import type { RankedRow } from "./ranked-rows";
import type { RemedyState } from "./remedies";
import { Switch } from "./switch";
import { zoomByKey } from "./zoom-keys";

/** One tag of a comparison and how it is looked at. */
export interface VariableViewProps {
  readonly comparison: Comparison;
  readonly row: RankedRow;
  readonly chart: ChartState<Picture>;
  readonly zoom: Range | null;
  readonly lower: LowerChart;
  readonly lowerCharts: readonly LowerChart[];
  /** Whether a verdict stands beside its name. */
  readonly hasVerdicts: boolean;
  readonly layout: ViewLayout;
  /** How much larger everything is drawn. */
  readonly scale: number;
  readonly leavingOut: LeavingOut;
  readonly palette: Palette;
  readonly format: Format;
  readonly trans: TranslationBundle;
  readonly loadPlotly: () => Promise<Plotly>;
  readonly onZoom: (range: Range | null) => void;
  readonly onLower: (lower: LowerChart) => void;
}

/** How a tag that gives the answer away is left out. */
export interface LeavingOut {
  readonly state: RemedyState;
  /** Whether this tag's button was the one that was pressed. */
  readonly isDone: boolean;
  readonly onPress: () => void;
}

/** The trend above; below the distribution with the cut, and the rate on either side. */
export function VariableView(props: VariableViewProps): JSX.Element {
  const { comparison, row, chart, zoom, lower, lowerCharts, layout, scale, palette } = props;
  const { format, trans, loadPlotly, onZoom } = props;
  const { picture } = chart;
  const { variable } = row;
  const [alone, setAlone] = React.useState<"trend" | "distribution">("trend");
  const trend = React.useCallback(
    (width: number): Figure | null => {
      const size = { ...format, palette, width, height: layout.trendHeight };
      return picture === null ? null : trendChart(comparison, variable, picture, size, zoom ?? undefined);
    },
    [comparison, variable, picture, zoom, palette, format, layout.trendHeight],
  );
  const trendShown = React.useMemo(() => trend(600), [trend]);
  const height = layout.distributionHeight + (trendShown === null ? layout.trendHeight : 0);
  const distribution = React.useCallback(
    (width: number): Figure | null => {
      const size = { ...format, palette, width, height };
      if (lower === "delay") return delayChart(comparison, variable, size);
      return picture === null ? null : distributionChart(comparison, variable, picture, size, lower);
    },
    [comparison, variable, picture, palette, format, height, lower],
  );
  const distributionShown = React.useMemo(() => distribution(600), [distribution]);
  // Charts that are on their way keep their place.
  const isWaiting = picture === null && chart.problem === null;
  const failureText = trans.__("The charts could not be loaded: reload the page.");
  const isPartial = zoom !== null && !chart.isPreview && trendShown !== null;
  const notes = [
    ...(trendShown?.notes ?? []),
    ...(isPartial ? [trans.__("Distribution: whole period.")] : []),
    ...(distributionShown?.notes ?? []),
  ];
  const { axis } = comparison.timeline;
  const onKey = (key: string): boolean => {
    const range = zoomByKey(key, axis, zoom);
    if (range !== undefined) onZoom(range);
    return range !== undefined;
  };
  const isTight = layout.isTight && trendShown !== null && distributionShown !== null;
  return (
    <section className="gemba-variable" aria-label={row.title}>
      <ChartHeading
        title={row.title}
        tag={row.tag}
        station={variable.station}
        asides={[
          row.words,
          shownUnit(variable) ?? "",
          props.hasVerdicts ? (falseAlarmsText(variable, format) ?? "") : "",
        ]}
        badge={
          props.hasVerdicts && variable.significance !== undefined ? (
            <Badge verdict={variable.significance.verdict} />
          ) : null
        }
      />
      <Flags {...props} />
      <ChartStatus axis={axis} hasTrend={trendShown !== null} {...{ chart, zoom, trans, format, onZoom }}>
        {isTight && (
          <Switch
            label={trans.__("Chart")}
            options={[
              ["trend", trans.__("Trend")],
              ["distribution", trans.__("Values")],
            ]}
            chosen={alone}
            onChoose={setAlone}
          />
        )}
        {lowerCharts.length > 1 && !(isTight && alone === "trend") && (
          <Switch
            label={trans.__("Below the trend")}
            options={lowerCharts.map(name => [name, lowerWords(name, trans)] as const)}
            chosen={lower}
            onChoose={props.onLower}
          />
        )}
      </ChartStatus>
      <div
        style={{ minHeight: isWaiting ? scale * (layout.trendHeight + layout.distributionHeight) : 0 }}
        className={`gemba-charts${trendShown !== null && distributionShown !== null ? " gemba-mod-pair" : ""}`}
      >
        {trendShown !== null && !(isTight && alone !== "trend") && (
          <ChartView
            make={trend}
            label={trendShown.alt}
            height={layout.trendHeight}
            {...{ scale, failureText, loadPlotly, onZoom, onKey }}
          />
        )}
        <div className="gemba-lower">
          {distributionShown !== null && !(isTight && alone === "trend") && (
            <ChartView
              make={distribution}
              label={distributionShown.alt}
              {...{ height, scale, failureText, loadPlotly }}
            />
          )}
          <ChartSide
            isZoomed={zoom !== null}
            height={layout.isNarrow ? null : scale * height}
            {...{ comparison, variable, format, trans }}
          />
        </div>
      </div>
      {notes.length > 0 && <p className="gemba-note gemba-notes">{notes.join(" ")}</p>}
    </section>
  );
}

function lowerWords(lower: LowerChart, trans: TranslationBundle): string {
  switch (lower) {
    case "histogram":
      return trans.__("Histogram");
    case "box":
      return trans.__("Box");
    case "cumulative":
      return trans.__("Cumulative");
    case "delay":
      return trans.__("Delay");
  }
}

/** Why a tag may give the answer away, and the button that leaves it out. */
function Flags({ row, leavingOut, trans }: VariableViewProps): JSX.Element | null {
  const { flags } = row;
  if (flags.length === 0) return null;
  const { state, isDone, onPress } = leavingOut;
  const reason =
    state.kind === "no-kernel"
      ? trans.__("Needs the running kernel: run the cell again.")
      : state.kind === "out-of-date"
        ? trans.__("Run the cell again first.")
        : undefined;
  return (
    <div className="gemba-flags">
      <span aria-hidden="true">⚑</span>
      <span className="gemba-flag-text" title={flags.join("\n")}>
        {state.kind === "failed" ? <span role="alert">{state.text}</span> : flags.join(" ")}
      </span>
      <button
        className="gemba-button"
        disabled={reason !== undefined || state.kind === "writing"}
        title={reason}
        onClick={onPress}
      >
        {isDone ? trans.__("Left out") : trans.__("Leave out")}
      </button>
    </div>
  );
}
