import { caseChart } from "gembalab/figures";
import type { Figure } from "gembalab/figures";
import * as React from "react";
import type { PageProps } from "../explanation-view";
import { FigureView } from "./figure-view";
import { Parts } from "./parts";
import { WhatIf } from "./what-if";

/** One row taken apart, and what the model would make of it with a setting moved. */
export function RowPage(props: PageProps): JSX.Element {
  const { model, palette, isNarrow, format, trans, loadPlotly } = props;
  const { explanation, case: shown, movedCase, problem } = model;
  const drawn = movedCase ?? shown;
  const chart = React.useCallback(
    (width: number): Figure | null =>
      drawn === null ? null : caseChart(explanation, drawn, { ...format, palette, width }).figure,
    [explanation, drawn, palette, format],
  );
  const { cases } = explanation.contributions;
  if (shown === null)
    return <p className="gemba-empty">{trans.__("No row is stored: run the cell again.")}</p>;
  const words = (each: typeof shown): string => caseChart(explanation, each, format).text;
  const stored = cases.findIndex(({ row }) => row === shown.row);
  return (
    <>
      <div className="gemba-status">
        <select
          className="gemba-choice"
          aria-label={trans.__("Row")}
          value={stored}
          onChange={event => {
            const chosen = cases[Number(event.target.value)];
            if (chosen !== undefined) model.showCase(chosen);
          }}
        >
          {cases.map((each, i) => (
            <option key={each.row} value={i}>
              {words(each)}
            </option>
          ))}
          {stored < 0 && <option value={-1}>{words(shown)}</option>}
        </select>
        {problem !== "" && <span className="gemba-ellipsis gemba-mod-error">{problem}</span>}
      </div>
      <Parts
        label={trans.__("What to look at")}
        columns={[
          [
            {
              name: trans.__("Step by step"),
              content: <FigureView make={chart} {...{ trans, loadPlotly }} />,
            },
          ],
          [{ name: trans.__("What if"), content: <WhatIf {...props} /> }],
        ]}
        isNarrow={isNarrow}
      />
    </>
  );
}
