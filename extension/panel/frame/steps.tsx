import { GembaError } from "gembalab/protocol";
import * as React from "react";
import { DataView } from "../data/view";
import type { StepName } from "../decisions";
import { countText } from "../format";
import { RunView } from "../run/view";
import { hindranceWords } from "../run/words";
import { TagsView } from "../tags/view";
import { TargetView } from "../target/view";
import { TimeView } from "../time/view";
import { useTrans } from "../translation";
import { useModel } from "../view-model";
import type { Workspace } from "../workspace";
import { ProblemView } from "./problem";
import { foundSentence } from "./sentences";
import { Step } from "./step";

interface PartProps {
  readonly workspace: Workspace;
}

/** The five steps, one of them open. */
export function Steps({ workspace }: PartProps): JSX.Element {
  useModel(workspace);
  return (
    <div className="gemba-steps">
      <DataStep workspace={workspace} />
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

function DataStep({ workspace }: PartProps): JSX.Element {
  const { data, decisions } = workspace;
  useModel(data);
  const trans = useTrans();
  const { problem } = decisions;
  const warns = data.table?.notices.some(({ level }) => level === "warning") === true;
  return (
    <Step
      title={trans.__("Data")}
      sentence={data.table?.text ?? trans.__("No data yet")}
      mark={data.table === null ? "none" : warns ? "attention" : "done"}
      {...fold(workspace, "data")}
    >
      <DataView model={data} doing={decisions.doing} />
      {problem?.step === "data" ? <ProblemView workspace={workspace} problem={problem} /> : null}
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
    : (target.problem ?? (shown === null ? "" : `${labels.event}: ${shown.text}`));
  return (
    <Step
      title={trans.__("Target")}
      sentence={sentence}
      mark={!isBegun ? "none" : target.problem !== null || error !== null || isEmpty ? "attention" : "done"}
      {...fold(workspace, "target")}
    >
      <Editable workspace={workspace}>
        <TargetView model={target} found={found} exampleTime={time.edge("from")} words={shown?.text ?? ""} />
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
  const { from, to, except } = time.form;
  const span =
    from === "" && to === ""
      ? trans.__("All dates")
      : `${from === "" ? time.edge("from") : from} – ${to === "" ? time.edge("to") : to}`;
  const left =
    except.length === 0 ? "" : `, ${trans._n("%1 period left out", "%1 periods left out", except.length)}`;
  const when = time.furtherConditions.find(({ key }) => key === "when");
  const only = when === undefined ? "" : `, ${trans.__("only while %1", when.words)}`;
  const isRefused = preview.error?.code === "bad-period" || preview.error?.code === "bad-time";
  return (
    <Step
      title={trans.__("Time")}
      sentence={`${time.axis === null ? trans.__("All rows") : `${span}${left}`}${only}`}
      mark={time.problem !== null || isRefused ? "attention" : "done"}
      {...fold(workspace, "time")}
    >
      <Editable workspace={workspace}>
        <TimeView model={time} />
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
