import type { Range } from "gembalab/figures";
import * as React from "react";
import { Chart } from "../charts";
import type { FigureMaker, Plotly } from "../charts";

/** One chart and what it reports. */
export interface ChartViewProps {
  /** Makes the figure; another function draws anew. */
  readonly make: FigureMaker;
  /** What the chart shows, for those who can't see it. */
  readonly label: string;
  /** Pixels down. */
  readonly height: number;
  /** Said in place of the chart when plotly does not come. */
  readonly failureText: string;
  readonly loadPlotly: () => Promise<Plotly>;
  readonly onZoom?: (range: Range | null) => void;
}

/** A chart that draws when it is in sight. */
export function ChartView({
  make,
  label,
  height,
  failureText,
  loadPlotly,
  onZoom,
}: ChartViewProps): JSX.Element {
  const root = React.useRef<HTMLDivElement>(null);
  const chart = React.useRef<Chart | null>(null);
  const report = React.useRef(onZoom);
  report.current = onZoom;
  const [hasFailed, setFailed] = React.useState(false);

  React.useEffect(() => {
    const made = new Chart(root.current!, loadPlotly);
    const onZoomed = (_: Chart, range: Range | null): void => report.current?.(range);
    const onFailed = (_: Chart, error: unknown): void => {
      console.warn("Gemba Lab: the chart could not be drawn", error);
      setFailed(true);
    };
    made.zoomed.connect(onZoomed);
    made.failed.connect(onFailed);
    chart.current = made;
    return () => {
      made.zoomed.disconnect(onZoomed);
      made.failed.disconnect(onFailed);
      made.dispose();
      chart.current = null;
    };
  }, [loadPlotly]);
  React.useEffect(() => chart.current?.draw(make), [make, loadPlotly]);

  return (
    <div className="gemba-chart" role="img" aria-label={label} style={{ height }}>
      {hasFailed && <p className="gemba-empty">{failureText}</p>}
      <div ref={root} />
    </div>
  );
}
