import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";
import type { Freshness } from "./freshness";
import { useModel } from "./hooks";

/** What the line above an outdated result needs. */
export interface OutdatedProps {
  readonly freshness: Freshness;
  readonly trans: TranslationBundle;
}

/** Says that a result is no longer that of its cells, and offers to run them. */
export function Outdated({ freshness, trans }: OutdatedProps): JSX.Element | null {
  const line = React.useRef<HTMLParagraphElement>(null);
  useModel(freshness);
  if (!freshness.isOutOfDate) return null;
  return (
    <p className="gemba-outdated" role="status" ref={line}>
      <strong>{trans.__("Out of date")}</strong>{" "}
      <button
        className="gemba-button"
        disabled={freshness.isRunning}
        onClick={() => void freshness.runAgain(line.current!)}
      >
        {freshness.isRunning ? trans.__("Running …") : trans.__("Run again")}
      </button>
    </p>
  );
}
