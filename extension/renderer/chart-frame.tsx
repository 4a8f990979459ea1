import { isTimeAxis, knownZone, numberText, spanText } from "gembalab/figures";
import type { Format, Range } from "gembalab/figures";
import type { Axis } from "gembalab/protocol";
import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";
import type { ChartState } from "./picture-loader";

/** The name of the chosen tag above its charts. */
export function ChartHeading({
  title,
  tag,
  station = "",
  asides,
  badge = null,
}: {
  readonly title: string;
  readonly tag: string;
  readonly station?: string | undefined;
  readonly asides: readonly string[];
  readonly badge?: React.ReactNode;
}): JSX.Element {
  const where = [title, tag, station.trim()].filter(text => text !== "");
  return (
    <h3 className="gemba-heading" title={where.join("\n")}>
      {title !== tag && <span className="gemba-heading-title">{title}</span>} <code>{tag}</code>
      {badge}
      <span className="gemba-aside">{asides.filter(text => text !== "").join(" · ")}</span>
    </h3>
  );
}

/** One line above the charts: how to zoom, what is zoomed to, or why it is not shown. */
export function ChartStatus({
  axis,
  chart,
  zoom,
  trans,
  format,
  hasTrend,
  onZoom,
  children,
}: {
  /** The result's whole axis. */
  readonly axis: Axis;
  readonly chart: ChartState<unknown>;
  readonly zoom: Range | null;
  readonly trans: TranslationBundle;
  readonly format: Format;
  readonly hasTrend: boolean;
  readonly onZoom: (range: Range | null) => void;
  /** What else stands in the line. */
  readonly children?: React.ReactNode;
}): JSX.Element {
  const { picture, problem, isPreview, isSlow, detail } = chart;
  const parts: string[] = [];
  if (zoom !== null) {
    const part = zoomText(axis, zoom, format);
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
    <div className="gemba-status">
      <span
        className={problem === "failed" ? "gemba-ellipsis gemba-mod-error" : "gemba-ellipsis"}
        role="status"
      >
        {parts.join(" · ")}
      </span>
      {zoom !== null && (
        <button className="gemba-link" onClick={() => onZoom(null)}>
          {trans.__("Whole period")}
        </button>
      )}
      {children}
    </div>
  );
}

function zoomText(axis: Axis, { from, to }: Range, format: Format): string {
  if (isTimeAxis({ ...axis, from, to })) return spanText(from, to, knownZone(axis.timeZone), format);
  return `${numberText(Math.floor(from), format, to - from)} – ${numberText(Math.ceil(to), format, to - from)}`;
}
