import { enlarged } from "gembalab/figures";
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
  /** Pixels down, before they are enlarged. */
  readonly height: number;
  /** How much larger everything is drawn, for projectors; 1 when left out. */
  readonly scale?: number;
  /** Said in place of the chart when plotly does not come. */
  readonly failureText: string;
  readonly loadPlotly: () => Promise<Plotly>;
  readonly onZoom?: (range: Range | null) => void;
  /** Keys typed on the chart; makes it a stop for Tab. Returns whether the key was meant for it. */
  readonly onKey?: (key: string) => boolean;
}

/** A chart that draws when it is in sight. */
export function ChartView({
  make,
  label,
  height,
  scale = 1,
  failureText,
  loadPlotly,
  onZoom,
  onKey,
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
  React.useEffect(() => {
    chart.current?.draw(width => {
      const figure = make(width / scale);
      return figure === null || scale === 1 ? figure : enlarged(figure, scale);
    });
  }, [make, scale, loadPlotly]);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const { ctrlKey, metaKey, altKey, key } = event;
    if (!ctrlKey && !metaKey && !altKey && onKey?.(key) === true) event.preventDefault();
  };

  return (
    <div
      className="gemba-chart"
      role="img"
      aria-label={label}
      style={{ height: height * scale }}
      {...(onKey === undefined
        ? {}
        : { tabIndex: 0, onKeyDown, "aria-keyshortcuts": "+ - ArrowLeft ArrowRight 0" })}
    >
      {hasFailed && <p className="gemba-empty">{failureText}</p>}
      <div ref={root} />
    </div>
  );
}
