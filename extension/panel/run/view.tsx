import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";
import { Button } from "../frame/fields";
import { rowSentence, runSentence } from "../frame/sentences";
import { useTrans } from "../translation";
import { useModel } from "../view-model";
import type { Workspace } from "../workspace";
import type { TimeModel } from "../time/model";
import type { RunPlan } from "../frame/sentences";
import { FEWEST_EPISODES } from "./model";
import type { RunModel } from "./model";
import { HindranceRemedy } from "./remedy";
import { hindranceWords } from "./words";

/** The step Run: what will be compared, in one sentence. */
export function RunView({ workspace }: { readonly workspace: Workspace }): JSX.Element {
  const { run, target, time } = workspace;
  useModel(run);
  const trans = useTrans();
  const { hindrance, preview, outcome } = run;
  const sentence =
    hindrance !== null
      ? hindranceWords(hindrance, target.labels, trans)
      : preview === null
        ? trans.__("Counting…")
        : runSentence(preview, target.labels, planOf(time), trans);
  return (
    <>
      <p className="gemba-lead">{sentence}</p>
      {outcome === "up to date" ? (
        <p className="gemba-hint">{trans.__("The comparison in the notebook is of exactly this.")}</p>
      ) : null}
      {outcome === "out of date" ? (
        <p className="gemba-hint">{trans.__("The comparison in the notebook is out of date.")}</p>
      ) : null}
      {preview === null ? null : <p className="gemba-hint">{rowSentence(preview, trans)}</p>}
      <div className="gemba-buttons">
        {hindrance === null ? null : <HindranceRemedy workspace={workspace} hindrance={hindrance} />}
        <Button
          disabled={run.doing !== null || !run.canCheck}
          title={trans.__("Is the data fit to use? Missing, stuck and odd values, clocks, matches")}
          onClick={() => run.profile()}
        >
          {trans.__("Check the data")}
        </Button>
        <Button
          disabled={run.doing !== null || run.modelHindrance !== null}
          title={modelHint(run.modelHindrance, trans)}
          onClick={() => run.explain()}
        >
          {trans.__("Explain with a model")}
        </Button>
        <Button
          disabled={run.doing !== null || run.modelHindrance !== null}
          title={
            run.modelHindrance === null
              ? trans.__(
                  "What does the same search find where there is nothing to find? Takes some 40 times as long as one model.",
                )
              : modelHint(run.modelHindrance, trans)
          }
          onClick={() => run.placebo()}
        >
          {trans.__("Blank test")}
        </Button>
        <Button
          disabled={run.doing !== null || !run.isUnwritten || target.problem !== null || !target.isComplete}
          title={trans.__("Write the decisions into the notebook without comparing")}
          onClick={() => run.keep()}
        >
          {trans.__("Keep")}
        </Button>
      </div>
    </>
  );
}

function modelHint(hindrance: RunModel["modelHindrance"], trans: TranslationBundle): string {
  switch (hindrance) {
    case null:
      return trans.__("Which tags together explain it, and can the model be believed?");
    case "hindered":
      return trans.__("First what Compare needs.");
    case "too few episodes":
      return trans.__("A model needs at least %1 episodes: choose a longer period.", FEWEST_EPISODES);
  }
}

function planOf({ alike, delays }: TimeModel): RunPlan {
  return { alike: alike.names, delays: delays.isOn ? delays.length : null };
}
