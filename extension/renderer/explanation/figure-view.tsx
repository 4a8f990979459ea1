import type { Figure, Range } from "gembalab/figures";
import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";
import type { Plotly } from "../../charts";
import { ChartView } from "../chart-view";

/** A chart with what must be known to read it. */
export function FigureView({
  make,
  trans,
  loadPlotly,
  onZoom,
}: {
  /** Makes the figure for a width in pixels; the same function while nothing changes. */
  readonly make: (width: number) => Figure | null;
  readonly trans: TranslationBundle;
  readonly loadPlotly: () => Promise<Plotly>;
  readonly onZoom?: (range: Range | null) => void;
}): JSX.Element | null {
  const shown = React.useMemo(() => make(600), [make]);
  if (shown === null) return null;
  return (
    <>
      <ChartView
        make={make}
        label={shown.alt}
        height={shown.layout.height}
        failureText={trans.__("The charts could not be loaded: reload the page.")}
        loadPlotly={loadPlotly}
        onZoom={onZoom}
      />
      {shown.notes.length > 0 && <p className="gemba-note">{shown.notes.join(" ")}</p>}
    </>
  );
}
