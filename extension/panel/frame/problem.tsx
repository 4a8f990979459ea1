import * as React from "react";
import type { Problem } from "../decisions";
import { useTrans } from "../translation";
import type { Workspace } from "../workspace";
import { Button } from "./fields";

/** What a problem needs. */
export interface ProblemViewProps {
  readonly workspace: Workspace;
  readonly problem: Pick<Problem, "error" | "cellId"> & { readonly step?: Problem["step"] };
}

/** What went wrong, in one sentence, and the button that mends it. */
export function ProblemView({ workspace, problem }: ProblemViewProps): JSX.Element {
  const trans = useTrans();
  const { error, cellId, step } = problem;
  return (
    <div className="gemba-problem" role="alert">
      <p>{error.message}</p>
      <div className="gemba-buttons">
        {step === "data" ? (
          <DataRemedy workspace={workspace} code={error.code} />
        ) : (
          <Remedy workspace={workspace} code={error.code} />
        )}
        {cellId === undefined ? null : (
          <Button onClick={() => workspace.cells.reveal(cellId)}>{trans.__("Show the cell")}</Button>
        )}
      </div>
    </div>
  );
}

interface RemedyProps {
  readonly workspace: Workspace;
  readonly code: string;
}

/** What is wrong with a file, its card says. */
function DataRemedy({ workspace, code }: RemedyProps): JSX.Element | null {
  const trans = useTrans();
  const { data } = workspace;
  if (code === "not-literal")
    return <Button onClick={() => data.useBelow()}>{trans.__("Write a new cell below")}</Button>;
  if (data.draft.sources.length === 0) return null;
  return (
    <Button disabled={data.hindrance !== null} onClick={() => data.use()}>
      {trans.__("Try again")}
    </Button>
  );
}

function Remedy({ workspace, code }: RemedyProps): JSX.Element | null {
  const trans = useTrans();
  const { tags, decisions, preview } = workspace;
  switch (code) {
    case "file-not-found":
    case "not-a-table":
    case "empty-table":
    case "duplicate-names":
    case "file-changed":
    case "ambiguous":
    case "unknown-table":
    case "no-such-source":
      return <Button onClick={() => workspace.open("data")}>{trans.__("Look at the data")}</Button>;
    case "empty-population":
    case "wrong-kind":
      return <Button onClick={() => workspace.open("target")}>{trans.__("Change the target")}</Button>;
    case "bad-period":
    case "bad-time":
      return <Button onClick={() => workspace.open("time")}>{trans.__("Change the dates")}</Button>;
    case "no-variables":
      return <Button onClick={() => workspace.open("tags")}>{trans.__("Choose tags")}</Button>;
    case "no-such-variable":
      return tags.hasUnknown ? (
        <Button onClick={() => tags.forgetUnknown()}>{trans.__("Forget tags that are not there")}</Button>
      ) : (
        <Button onClick={() => workspace.open("target")}>{trans.__("Change the target")}</Button>
      );
    case "not-literal":
      return <Button onClick={() => decisions.writeBelow()}>{trans.__("Write a new cell below")}</Button>;
    case "no-answer":
      return <Button onClick={() => preview.refresh()}>{trans.__("Try again")}</Button>;
    default:
      return null;
  }
}
