import type { Inspection } from "gembalab/protocol";
import * as React from "react";
import { Button, ChoiceField } from "../../frame/fields";
import { Notices } from "../../frame/notices";
import { useTrans } from "../../translation";
import { useModel } from "../../view-model";
import type { DataModel } from "../model";
import { fileNameOf } from "../sources";
import { ReadingFields } from "./fields";
import { lineRole, readingOptions } from "./options";

/** Columns of the table that are drawn. */
const SHOWN_COLUMNS = 60;
/** Characters of a raw line that are drawn. */
const SHOWN_CHARACTERS = 600;

/** What the view of a reading needs. */
export interface ReadingViewProps {
  readonly model: DataModel;
  /** The source to show first. */
  readonly sourceKey: string;
  readonly onSource: (key: string) => void;
  readonly onClose: () => void;
}

/** How a file was read: its lines as they stand there, the table that comes of them, and what can be said about it. */
export function ReadingView({ model, sourceKey, onSource, onClose }: ReadingViewProps): JSX.Element {
  useModel(model);
  const trans = useTrans();
  const { sources } = model.draft;
  const source = model.draft.find(sourceKey) ?? sources[0];
  React.useEffect(() => {
    if (source !== undefined) model.inspections.want(source.key);
  }, [model, source]);
  if (source === undefined) {
    return (
      <div className="gemba-message">
        <p>{trans.__("There is no file to look at.")}</p>
        <Button onClick={onClose}>{trans.__("Back to the notebook")}</Button>
      </div>
    );
  }
  const { inspection, failure, isPending } = model.inspections.of(source.key);
  return (
    <>
      <div className="gemba-reading-head">
        <ChoiceField
          label={trans.__("File")}
          value={source.key}
          options={sources.map(({ key, path }) => ({ value: key, text: fileNameOf(path) }))}
          onChange={onSource}
        />
        <span className="gemba-mod-grow" role="status">
          {isPending ? trans.__("Reading it anew…") : failure === null ? (inspection?.text ?? "") : ""}
        </span>
        <Button onClick={onClose}>{trans.__("Back to the notebook")}</Button>
      </div>
      {failure === null ? null : (
        <div className="gemba-problem" role="alert">
          <p>{failure.message}</p>
          <div className="gemba-buttons">
            <Button disabled={isPending} onClick={() => model.inspections.again(source.key)}>
              {trans.__("Try again")}
            </Button>
          </div>
        </div>
      )}
      {inspection === null ? null : (
        <>
          <ReadingFields model={model} source={source} inspection={inspection} disabled={model.isReadOnly} />
          {inspection.questions.map(({ option, text, choices }) => (
            <div key={option} className="gemba-question-box" role="group" aria-label={text}>
              <p>{text}</p>
              <div className="gemba-buttons">
                {choices.map((choice, index) => (
                  <Button key={index} onClick={() => model.answer(source.key, option, choice.value)}>
                    {choice.text}
                  </Button>
                ))}
              </div>
            </div>
          ))}
          <Notices notices={inspection.notices} first="warnings" />
          <div className="gemba-reading-panes" aria-busy={isPending}>
            <Lines inspection={inspection} />
            <Table inspection={inspection} />
          </div>
        </>
      )}
    </>
  );
}

interface PaneProps {
  readonly inspection: Inspection;
}

function Lines({ inspection }: PaneProps): JSX.Element | null {
  const trans = useTrans();
  const options = readingOptions(inspection.options);
  if (inspection.lines.length === 0) return null;
  const words = { above: trans.__("above"), header: trans.__("header"), data: "" };
  return (
    <section className="gemba-reading-pane" aria-label={trans.__("The file")} tabIndex={0}>
      <h3>{trans.__("The file")}</h3>
      <ol className="gemba-lines">
        {inspection.lines.map((line, index) => {
          const role = lineRole(index, options);
          return (
            <li key={index} className={`gemba-mod-${role}`}>
              <span className="gemba-line-number">{index + 1}</span>
              <span className="gemba-line-role">{words[role]}</span>
              <code>{line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}…` : line}</code>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Table({ inspection }: PaneProps): JSX.Element {
  const trans = useTrans();
  const { columns, preview } = inspection;
  const shown = columns.slice(0, SHOWN_COLUMNS);
  const kinds: Readonly<Record<(typeof columns)[number]["kind"], string>> = {
    numeric: trans.__("number"),
    categorical: trans.__("words"),
    boolean: trans.__("yes or no"),
    time: trans.__("time"),
    empty: trans.__("empty"),
  };
  return (
    <section className="gemba-reading-pane" aria-label={trans.__("The table")} tabIndex={0}>
      <h3>{trans.__("The table")}</h3>
      <table className="gemba-preview">
        <thead>
          <tr>
            {shown.map(({ name, kind, unit, description }, index) => (
              <th key={index} scope="col" title={description}>
                <code>{name}</code>
                <span>{unit === undefined || unit === "" ? kinds[kind] : `${kinds[kind]}, ${unit}`}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.map((row, index) => (
            <tr key={index}>
              {shown.map(({ kind }, column) => (
                <td key={column} className={kind === "numeric" ? "gemba-mod-number" : ""}>
                  {row[column] ?? <span className="gemba-missing">{trans.__("missing")}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {columns.length > SHOWN_COLUMNS ? (
        <p className="gemba-hint">
          {trans._n("%1 more column", "%1 more columns", columns.length - SHOWN_COLUMNS)}
        </p>
      ) : null}
    </section>
  );
}
