import { countText, isTimeAxis, knownZone, spanText } from "gembalab/figures";
import * as React from "react";
import type { PageProps } from "../explanation-view";

/** Which part of the time is summed up, and why it may not be. */
export function ZoomStatus({ model, format, trans }: PageProps): JSX.Element | null {
  const { zoom, problem, sliceRows, explanation } = model;
  const { axis } = explanation.timeline;
  if (zoom === null && problem === "") return null;
  const part =
    zoom === null
      ? ""
      : isTimeAxis(axis)
        ? spanText(zoom.from, zoom.to, knownZone(axis.timeZone), format)
        : `${countText(Math.floor(zoom.from), format)} – ${countText(Math.ceil(zoom.to), format)}`;
  const rows = sliceRows === null ? "" : ` · ${trans._n("%1 row", "%1 rows", sliceRows)}`;
  return (
    <div className="gemba-status">
      <span role="status" className={problem === "" ? "gemba-ellipsis" : "gemba-ellipsis gemba-mod-error"}>
        {problem === "" ? `${trans.__("preview · only %1", part)}${rows}` : problem}
      </span>
      {zoom !== null && (
        <button className="gemba-link" onClick={() => model.setZoom(null)}>
          {trans.__("Whole period")}
        </button>
      )}
    </div>
  );
}
