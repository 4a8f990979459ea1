import { figure } from "gembalab/figures";
import type { Figure } from "gembalab/figures";
import * as React from "react";
import type { PageProps } from "../explanation-view";
import { FigureView } from "./figure-view";

/** The score beside what it is worth, block by block. */
export function BeliefPage({ model, palette, format, trans, loadPlotly }: PageProps): JSX.Element {
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
  return (
    <div className="gemba-columns">
      <div>
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
      </div>
      <div>
        <FigureView make={blocks} {...{ trans, loadPlotly }} />
        <FigureView make={reliability} {...{ trans, loadPlotly }} />
        <p className="gemba-note">{belief.reliabilityText}</p>
      </div>
    </div>
  );
}
