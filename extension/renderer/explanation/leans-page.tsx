import { contributionsChart, MODEL_NOT_LINE, swarmChart } from "gembalab/figures";
import type { Figure } from "gembalab/figures";
import * as React from "react";
import type { PageProps } from "../explanation-view";
import { FigureView } from "./figure-view";
import { Parts } from "./parts";
import { ZoomStatus } from "./zoom-status";

/** Groups on the page, and where there is less room. */
const BARS = 12;
const FEW_BARS = 8;

/** The tags that the model leans on, on average and in single rows. */
export function LeansPage(props: PageProps): JSX.Element {
  const { model, palette, isNarrow, format, trans, loadPlotly } = props;
  const count = isNarrow ? FEW_BARS : BARS;
  const { explanation, groups, swarms } = model;
  const bars = React.useCallback(
    (width: number): Figure =>
      contributionsChart(explanation, groups, { ...format, palette, width, bars: count }),
    [explanation, groups, palette, format, count],
  );
  const swarm = React.useCallback(
    (width: number): Figure => swarmChart(explanation, swarms, { ...format, palette, width, bars: count }),
    [explanation, swarms, palette, format, count],
  );
  return (
    <>
      <p className="gemba-note">
        {MODEL_NOT_LINE}
        {explanation.contributions.sampled && ` ${trans.__("From a sample of the rows.")}`}
      </p>
      <ZoomStatus {...props} />
      <Parts
        label={trans.__("Contributions")}
        columns={[
          [{ name: trans.__("On average"), content: <FigureView make={bars} {...{ trans, loadPlotly }} /> }],
          [
            {
              name: trans.__("In single rows"),
              content: <FigureView make={swarm} {...{ trans, loadPlotly }} />,
            },
          ],
        ]}
        isNarrow={isNarrow}
      />
    </>
  );
}
