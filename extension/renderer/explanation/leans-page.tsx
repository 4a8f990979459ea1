import { contributionsChart, MODEL_NOT_LINE, swarmChart } from "gembalab/figures";
import type { Figure } from "gembalab/figures";
import * as React from "react";
import type { PageProps } from "../explanation-view";
import { FigureView } from "./figure-view";
import { ZoomStatus } from "./zoom-status";

/** Groups on the page. */
const BARS = 12;

/** The tags that the model leans on, on average and in single rows. */
export function LeansPage(props: PageProps): JSX.Element {
  const { model, palette, format, trans, loadPlotly } = props;
  const { explanation, groups, swarms } = model;
  const bars = React.useCallback(
    (width: number): Figure =>
      contributionsChart(explanation, groups, { ...format, palette, width, bars: BARS }),
    [explanation, groups, palette, format],
  );
  const swarm = React.useCallback(
    (width: number): Figure => swarmChart(explanation, swarms, { ...format, palette, width, bars: BARS }),
    [explanation, swarms, palette, format],
  );
  return (
    <>
      <p className="gemba-note">
        {MODEL_NOT_LINE}
        {explanation.contributions.sampled && ` ${trans.__("From a sample of the rows.")}`}
      </p>
      <ZoomStatus {...props} />
      <div className="gemba-columns">
        <div>
          <FigureView make={bars} {...{ trans, loadPlotly }} />
        </div>
        <div>
          <FigureView make={swarm} {...{ trans, loadPlotly }} />
        </div>
      </div>
    </>
  );
}
