import {
  numberText,
  plainText,
  profileLines,
  profileTrend,
  shapeChart,
  shownUnit,
  valueText,
} from "gembalab/figures";
import type { Figure, Format, Palette, Range } from "gembalab/figures";
import type { Profile, ProfilePicture } from "gembalab/protocol";
import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";
import type { Plotly } from "../charts";
import { ChartHeading, ChartStatus } from "./chart-frame";
import { ChartView } from "./chart-view";
import type { ViewLayout } from "./layout";
import type { ChartState } from "./picture-loader";
import type { TagRow } from "./profile-rows";

/** One tag of a profile and how it is looked at. */
export interface TagViewProps {
  readonly profile: Profile;
  readonly row: TagRow;
  readonly chart: ChartState<ProfilePicture>;
  readonly zoom: Range | null;
  readonly layout: ViewLayout;
  readonly palette: Palette;
  readonly format: Format;
  readonly trans: TranslationBundle;
  readonly loadPlotly: () => Promise<Plotly>;
  readonly onZoom: (range: Range | null) => void;
}

/** The trend above, the distribution below, then the range in one line. */
export function TagView(props: TagViewProps): JSX.Element {
  const { profile, row, chart, zoom, layout, palette, format, trans, loadPlotly, onZoom } = props;
  const { picture } = chart;
  const { variable } = row;
  const trend = React.useCallback(
    (width: number): Figure | null => {
      const size = { ...format, palette, width, height: layout.trendHeight };
      return picture === null ? null : profileTrend(profile, variable, picture, size, zoom ?? undefined);
    },
    [profile, variable, picture, zoom, palette, format, layout.trendHeight],
  );
  const trendShown = React.useMemo(() => trend(600), [trend]);
  const height = layout.distributionHeight + (trendShown === null ? layout.trendHeight : 0);
  const shape = React.useCallback(
    (width: number): Figure | null => {
      const size = { ...format, palette, width, height };
      return picture === null ? null : shapeChart(profile, variable, picture, size);
    },
    [profile, variable, picture, palette, format, height],
  );
  const shapeShown = React.useMemo(() => shape(600), [shape]);
  // Charts that are on their way keep their place.
  const isWaiting = picture === null && chart.problem === null;
  const failureText = trans.__("The charts could not be loaded: reload the page.");
  const isEmpty = picture !== null && trendShown === null && shapeShown === null;
  const notes = [...(trendShown?.notes ?? []), ...(shapeShown?.notes ?? [])];
  return (
    <section className="gemba-variable" aria-label={row.title}>
      <ChartHeading
        title={row.title}
        tag={row.tag}
        station={variable.station}
        asides={[row.words, variable.role ?? "", shownUnit(variable) ?? ""]}
      />
      <ChartStatus
        axis={profile.coverage.axis}
        hasTrend={trendShown !== null}
        {...{ chart, zoom, trans, format, onZoom }}
      />
      <div
        style={{ minHeight: isWaiting ? layout.trendHeight + layout.distributionHeight : 0 }}
        className={`gemba-charts${trendShown !== null && shapeShown !== null ? " gemba-mod-pair" : ""}`}
      >
        {trendShown !== null && (
          <ChartView
            make={trend}
            label={trendShown.alt}
            height={layout.trendHeight}
            {...{ failureText, loadPlotly, onZoom }}
          />
        )}
        {shapeShown !== null && (
          <ChartView make={shape} label={shapeShown.alt} {...{ height, failureText, loadPlotly }} />
        )}
        {isEmpty && (
          <p className="gemba-empty">
            {trans.__("Nothing to draw: this tag has no value in the rows that count.")}
          </p>
        )}
      </div>
      {notes.length > 0 && <p className="gemba-note">{notes.join(" ")}</p>}
      <Summary row={row} format={format} trans={trans} />
    </section>
  );
}

function Summary({ row, format, trans }: Pick<TagViewProps, "row" | "format" | "trans">): JSX.Element {
  const { range, distinct } = row.variable;
  const unit = shownUnit(row.variable);
  if (range === null) {
    return <div className="gemba-rates">{trans.__("%1 different values", numberText(distinct, format))}</div>;
  }
  const reach = range.high - range.low;
  const value = (x: number): string => valueText(x, unit, format, reach);
  const bare = (x: number): string => numberText(x, format, reach);
  return (
    <div className="gemba-rates">
      <span>{trans.__("%1 … %2", bare(range.min), value(range.max))}</span>
      <span className="gemba-aside">{trans.__("median %1", value(range.median))}</span>
      <span className="gemba-aside gemba-usual">
        {trans.__("98 % within %1 … %2", bare(range.low), value(range.high))}
      </span>
    </div>
  );
}

/** Below the charts, folded away: all numbers of the chosen tag, and what else was noticed. */
export function ProfileDetails({
  profile,
  row,
  format,
  trans,
}: Pick<TagViewProps, "profile" | "format" | "trans"> & { readonly row: TagRow | null }): JSX.Element {
  const { notices } = profile;
  return (
    <div className="gemba-details">
      {row !== null && (
        <details>
          <summary>{trans.__("Details: all numbers")}</summary>
          <table className="gemba-table">
            <caption>{row.title}</caption>
            <tbody>
              {profileLines(row.variable, profile, format).map(({ name, value, meaning }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td className="gemba-number">{value}</td>
                  <td>{meaning}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
      {notices.length > 0 && (
        <details>
          <summary>{trans._n("%1 note on the data", "%1 notes on the data", notices.length)}</summary>
          {notices.map(({ text }, i) => (
            <p key={i} className="gemba-notice">
              {plainText(text)}
            </p>
          ))}
        </details>
      )}
    </div>
  );
}
