import { figure } from "gembalab/figures";
import type { Figure } from "gembalab/figures";
import * as React from "react";
import type { PageProps } from "../explanation-view";
import { FigureView } from "./figure-view";
import { Parts } from "./parts";

/** The score beside what it is worth, block by block. */
export function BeliefPage({ model, palette, isNarrow, format, trans, loadPlotly }: PageProps): JSX.Element {
  const { explanation } = model;
  const envelope = React.useMemo(
    () => ({ kind: "explanation" as const, version: 1 as const, id: "shown", result: explanation }),
    [explanation],
  );
  const said = React.useMemo(() => figure(envelope, format), [envelope, format]);
  const blocks = React.useCallback(
    (width: number): Figure | null => figure(envelope, { ...format, palette, width, height: 170 }).blocks,
    [envelope, palette, format],
  );
  const reliability = React.useCallback(
    (width: number): Figure | null =>
      figure(envelope, { ...format, palette, width, height: 150 }).reliability,
    [envelope, palette, format],
  );
  const { belief } = explanation;
  const score = (
    <>
      <ul className="gemba-facts">
        {said.scores.map(text => (
          <li key={text}>{text}</li>
        ))}
        {said.flags.map(text => (
          <li key={text}>⚑ {text}</li>
        ))}
      </ul>
      <p className="gemba-note">{belief.gap}</p>
      {explanation.model.withoutBoosting !== undefined && (
        <p className="gemba-note">{explanation.model.withoutBoosting}</p>
      )}
    </>
  );
  const probabilities = (
    <>
      <FigureView make={reliability} {...{ trans, loadPlotly }} />
      <p className="gemba-note">{belief.reliabilityText}</p>
    </>
  );
  return (
    <Parts
      label={trans.__("What to look at")}
      columns={[
        [{ name: trans.__("Score"), content: score }],
        [
          {
            name: trans.__("Block by block"),
            content: <FigureView make={blocks} {...{ trans, loadPlotly }} />,
          },
          { name: trans.__("Probabilities"), content: probabilities },
        ],
      ]}
      isNarrow={isNarrow}
    />
  );
}
