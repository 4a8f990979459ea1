import { GembaError } from "gembalab/protocol";
import * as React from "react";
import type { PanelActions } from "../actions";
import { DataView } from "../data/view";
import type { StepName } from "../decisions";
import { countText } from "../format";
import { RunView } from "../run/view";
import { hindranceWords } from "../run/words";
import { TagsView } from "../tags/view";
import { TargetView } from "../target/view";
import { targetProblemWords } from "../target/words";
import { TimeView } from "../time/view";
import { timeSentence } from "../time/words";
import { useTrans } from "../translation";
import { useModel } from "../view-model";
import type { Workspace } from "../workspace";
import { ProblemView } from "./problem";
import { foundSentence } from "./sentences";
import { Step } from "./step";

interface PartProps {
  readonly workspace: Workspace;
}

/** What the steps need. */
export interface StepsProps extends PartProps {
  readonly actions: PanelActions;
}

/** The five steps, one of them open. */
export function Steps({ workspace, actions }: StepsProps): JSX.Element {
  useModel(workspace);
  return (
    <div className="gemba-steps">
      <DataStep workspace={workspace} actions={actions} />
      {workspace.tables.current === null ? null : (
        <>
          <TargetStep workspace={workspace} />
          <TagsStep workspace={workspace} />
          <TimeStep workspace={workspace} />
          <RunStep workspace={workspace} />
        </>
      )}
    </div>
  );
}

function fold(workspace: Workspace, step: StepName): { isOpen: boolean; onToggle: () => void } {
  const isOpen = workspace.openStep === step;
  return { isOpen, onToggle: () => workspace.open(isOpen ? null : step) };
}

/** Fields that can't be written are not offered. */
function Editable({ workspace, children }: PartProps & { readonly children: React.ReactNode }): JSX.Element {
  return (
    <fieldset className="gemba-fieldset" disabled={!workspace.draft.isEditable}>
      {children}
    </fieldset>
  );
}

function DataStep({ workspace, actions }: StepsProps): JSX.Element {
  const { data, decisions } = workspace;
  useModel(data);
  const trans = useTrans();
  const { problem } = data;
  const warns =
    decisions.problem?.step === "data" ||
    data.isUnused ||
    data.table?.notices.some(({ level }) => level === "warning") === true;
  return (
    <Step
      title={trans.__("Data")}
      sentence={
        data.isUnused
          ? trans.__("Files that are not used yet")
          : (data.table?.text ?? trans.__("No data yet"))
      }
      mark={warns ? "attention" : data.table === null ? "none" : "done"}
      {...fold(workspace, "data")}
    >
      <DataView model={data} doing={decisions.doing} onCheck={key => actions.checkReading(workspace, key)} />
      {problem === null ? null : <ProblemView workspace={workspace} problem={problem} />}
    </Step>
  );
}

function TargetStep({ workspace }: PartProps): JSX.Element {
  const { target, preview, time, draft } = workspace;
  useModel(target);
  useModel(preview);
  const trans = useTrans();
  const { shown, error } = preview;
  const { labels } = target;
  const found = shown === null || error !== null ? "" : foundSentence(shown, labels, trans);
  const isEmpty = shown !== null && (shown.counts.event === 0 || shown.counts.reference === 0);
  const isBegun = draft.specification.target !== undefined;
  const sentence = !isBegun
    ? trans.__("What went wrong?")
    : target.problem !== null
      ? targetProblemWords(target.problem, trans)
      : shown === null
        ? ""
        : `${labels.event}: ${shown.text}`;
  return (
    <Step
      title={trans.__("Target")}
      sentence={sentence}
      mark={!isBegun ? "none" : target.problem !== null || error !== null || isEmpty ? "attention" : "done"}
      {...fold(workspace, "target")}
    >
      <Editable workspace={workspace}>
        <TargetView
          model={target}
          found={found}
          effects={error === null && !isEmpty ? shown?.effects : undefined}
          exampleTime={time.edge("from")}
          words={shown?.text ?? ""}
        />
      </Editable>
      <Refusal workspace={workspace} />
    </Step>
  );
}

/** The kernel's own words about a draft that it can't use. */
function Refusal({ workspace }: PartProps): JSX.Element | null {
  const { error } = workspace.preview;
  if (!(error instanceof GembaError)) return null;
  return <ProblemView workspace={workspace} problem={{ error: error.toInfo() }} />;
}

function TagsStep({ workspace }: PartProps): JSX.Element {
  const { tags } = workspace;
  useModel(tags);
  const trans = useTrans();
  const { inCount, hasUnknown } = tags;
  return (
    <Step
      title={trans.__("Tags")}
      sentence={trans.__("%1 of %2 tags in", countText(inCount), countText(tags.all.length))}
      mark={inCount === 0 || hasUnknown ? "attention" : "done"}
      {...fold(workspace, "tags")}
    >
      <Editable workspace={workspace}>
        <TagsView model={tags} />
      </Editable>
      {hasUnknown ? <Refusal workspace={workspace} /> : null}
    </Step>
  );
}

function TimeStep({ workspace }: PartProps): JSX.Element {
  const { time, preview } = workspace;
  useModel(time);
  useModel(preview);
  const trans = useTrans();
  const isRefused = preview.error?.code === "bad-period" || preview.error?.code === "bad-time";
  return (
    <Step
      title={trans.__("Time")}
      sentence={timeSentence(time, trans)}
      mark={time.problem !== null || isRefused ? "attention" : "done"}
      {...fold(workspace, "time")}
    >
      <Editable workspace={workspace}>
        <TimeView
          model={time}
          preview={preview.error === null ? preview.shown : null}
          isCounting={preview.isWaiting}
        />
      </Editable>
      {isRefused ? <Refusal workspace={workspace} /> : null}
    </Step>
  );
}

function RunStep({ workspace }: PartProps): JSX.Element {
  const { run, target } = workspace;
  useModel(run);
  const trans = useTrans();
  const { problem, hindrance, outcome } = run;
  const failed = problem?.step === "run" ? problem : null;
  const sentence = {
    none: trans.__("Ready to compare"),
    "up to date": trans.__("Compared"),
    "out of date": trans.__("Out of date"),
  }[outcome];
  return (
    <Step
      title={trans.__("Run")}
      sentence={
        failed?.error.message ??
        (hindrance === null ? sentence : hindranceWords(hindrance, target.labels, trans))
      }
      mark={failed !== null || outcome === "out of date" ? "attention" : outcome === "none" ? "none" : "done"}
      {...fold(workspace, "run")}
    >
      <RunView workspace={workspace} />
      {failed === null ? null : <ProblemView workspace={workspace} problem={failed} />}
    </Step>
  );
}
