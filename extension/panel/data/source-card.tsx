import { closeIcon } from "@jupyterlab/ui-components";
import type { Question, SourceKind } from "gembalab/protocol";
import * as React from "react";
import { Button, ChoiceField } from "../frame/fields";
import { Notices } from "../frame/notices";
import { useTrans } from "../translation";
import type { DataModel } from "./model";
import { fileNameOf } from "./sources";
import type { SourceDraft } from "./sources";
import { KINDS, kindWords } from "./words";

/** What the card of a file needs. */
export interface SourceCardProps {
  readonly model: DataModel;
  readonly source: SourceDraft;
  readonly disabled: boolean;
  readonly onCheck: (key: string) => void;
}

/** One file: what is in it, what it leaves open, and how it was read. */
export function SourceCard({ model, source, disabled, onCheck }: SourceCardProps): JSX.Element {
  const trans = useTrans();
  const { key, path } = source;
  const { inspection, failure, isPending } = model.inspections.of(key);
  const file = fileNameOf(path);
  const more = typeof path === "string" ? 0 : path.length - 1;
  const used = model.isUnused ? undefined : model.infoOf(source);
  const text = used?.text ?? inspection?.text ?? model.infoOf(source)?.text ?? "";
  return (
    <li className="gemba-card" aria-busy={isPending}>
      <div className="gemba-line">
        <span className="gemba-file gemba-mod-grow" title={typeof path === "string" ? path : path.join("\n")}>
          {more > 0 ? trans._n("%2 and %1 more file", "%2 and %1 more files", more, file) : file}
        </span>
        <button
          type="button"
          className="gemba-icon-button"
          aria-label={trans.__("Leave out %1", file)}
          title={trans.__("Leave out; the file itself stays")}
          disabled={disabled}
          onClick={() => model.draft.remove(key)}
        >
          <closeIcon.react tag="span" />
        </button>
      </div>
      <p className="gemba-table-text" role="status">
        {isPending && inspection === null ? trans.__("Looking at the file…") : failure === null ? text : ""}
      </p>
      {failure?.question === undefined ? null : (
        <OpenQuestion
          question={failure.question}
          disabled={disabled || isPending}
          onAnswer={value => model.answer(key, failure.question!.option, value)}
        />
      )}
      {failure === null || failure.question !== undefined ? null : (
        <div className="gemba-problem" role="alert">
          <p>{failure.message}</p>
          <div className="gemba-buttons">
            <Button disabled={isPending} onClick={() => model.inspections.again(key)}>
              {trans.__("Try again")}
            </Button>
          </div>
        </div>
      )}
      {(failure === null ? (inspection?.questions ?? []) : []).map(question => (
        <OpenQuestion
          key={question.option}
          question={question}
          disabled={disabled || isPending}
          onAnswer={value => model.answer(key, question.option, value)}
        />
      ))}
      <div className="gemba-line">
        {source.kind === "unknown" && isPending ? (
          <span />
        ) : (
          <KindField model={model} source={source} file={file} disabled={disabled} />
        )}
        <button type="button" className="gemba-link" onClick={() => onCheck(key)}>
          {trans.__("Check how it was read")}
        </button>
      </div>
      <Notices
        notices={used === undefined ? (inspection?.notices ?? []) : model.noticesOf(source)}
        first="warnings"
      />
    </li>
  );
}

interface OpenQuestionProps {
  readonly question: Question;
  readonly disabled: boolean;
  readonly onAnswer: (value: unknown) => void;
}

/** What the file leaves open is asked, not assumed. */
function OpenQuestion({ question, disabled, onAnswer }: OpenQuestionProps): JSX.Element {
  return (
    <div className="gemba-question-box" role="group" aria-label={question.text}>
      <p>{question.text}</p>
      <div className="gemba-buttons">
        {question.choices.map(({ value, text }, index) => (
          <Button key={index} disabled={disabled} onClick={() => onAnswer(value)}>
            {text}
          </Button>
        ))}
      </div>
    </div>
  );
}

interface KindFieldProps extends Omit<SourceCardProps, "onCheck"> {
  readonly file: string;
}

function KindField({ model, source, file, disabled }: KindFieldProps): JSX.Element {
  const trans = useTrans();
  const kinds: readonly SourceKind[] = source.kind === "unknown" ? ["unknown", ...KINDS] : KINDS;
  return (
    <ChoiceField
      label={trans.__("What %1 holds", file)}
      value={source.kind}
      options={kinds.map(kind => ({ value: kind, text: kindWords(kind, trans) }))}
      disabled={disabled}
      onChange={kind => model.setKind(source.key, kind)}
    />
  );
}
