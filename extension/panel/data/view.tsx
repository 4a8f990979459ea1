import type { TableInfo } from "gembalab/protocol";
import * as React from "react";
import type { Doing } from "../decisions";
import { Button, ChoiceField, TextField } from "../frame/fields";
import { Notices } from "../frame/notices";
import { useTrans } from "../translation";
import { useModel } from "../view-model";
import { DropZone } from "./drop-zone";
import type { DataModel } from "./model";
import { RowChoiceView } from "./row-choice";
import { SourceCard } from "./source-card";
import { fileNameOf } from "./sources";
import { UploadCard } from "./upload-card";

/** What the Data step needs. */
export interface DataViewProps {
  readonly model: DataModel;
  readonly doing: Doing | null;
  /** Shows how a file was read, in the main area. */
  readonly onCheck: (key: string) => void;
}

/** The step Data: files become one table. */
export function DataView({ model, doing, onCheck }: DataViewProps): JSX.Element {
  useModel(model);
  const { table, draft, uploads, isReadOnly } = model;
  const isBusy = doing !== null;
  const hasCards = draft.sources.length > 0 || uploads.all.length > 0;
  const isEmpty = !hasCards && table === null;
  return (
    <>
      <Restore model={model} disabled={isBusy} />
      {hasCards ? null : <WhichTable model={model} />}
      {isReadOnly ? <ReadOnly model={model} disabled={isBusy} /> : null}
      {hasCards ? (
        <ul className="gemba-cards">
          {draft.sources.map(source => (
            <SourceCard
              key={source.key}
              model={model}
              source={source}
              disabled={isBusy || isReadOnly}
              onCheck={onCheck}
            />
          ))}
          {uploads.all.map(upload => (
            <UploadCard key={upload.key} uploads={uploads} upload={upload} />
          ))}
        </ul>
      ) : null}
      <DropZone
        model={model}
        disabled={isBusy || isReadOnly}
        leadsOn={isEmpty && model.restorable === 0}
        isCompact={!isEmpty}
      />
      {isEmpty ? <Sample model={model} disabled={isBusy} /> : null}
      {draft.sources.length > 0 ? <Together model={model} disabled={isBusy || isReadOnly} /> : null}
      {hasCards ? <WhichTable model={model} /> : null}
    </>
  );
}

interface PartProps {
  readonly model: DataModel;
  readonly disabled: boolean;
}

/** Opening a notebook runs nothing: bringing its data back is a person's decision. */
function Restore({ model, disabled }: PartProps): JSX.Element | null {
  const trans = useTrans();
  const { restorable } = model;
  if (restorable === 0) return null;
  return (
    <div className="gemba-empty">
      <p>{trans.__("This notebook opens data, but the kernel does not hold it yet.")}</p>
      <Button primary={!model.isUnused} disabled={disabled} onClick={() => model.restore()}>
        {trans._n("Run the cell that opens it", "Run the %1 cells that bring it back", restorable)}
      </Button>
    </div>
  );
}

function Sample({ model, disabled }: PartProps): JSX.Element {
  const trans = useTrans();
  return (
    <div className="gemba-buttons">
      <Button disabled={disabled} onClick={() => model.openSample()}>
        {trans.__("Try the sample biscuit line")}
      </Button>
    </div>
  );
}

/** Which of several tables, and what is known of it as a whole. */
function WhichTable({ model }: { readonly model: DataModel }): JSX.Element | null {
  const trans = useTrans();
  const { table, tables, draft } = model;
  if (table === null) return null;
  const hasFiles = draft.sources.length > 0;
  return (
    <>
      {tables.length > 1 ? (
        <ChoiceField
          label={trans.__("Which data")}
          value={table.id}
          options={tables.map(candidate => ({ value: candidate.id, text: nameOf(candidate) }))}
          onChange={id => model.choose(id)}
        />
      ) : hasFiles ? null : (
        <p className="gemba-file">{nameOf(table)}</p>
      )}
      <p className="gemba-table-text">{table.text}</p>
      <Notices notices={model.noticesOf(null)} />
    </>
  );
}

function ReadOnly({ model, disabled }: PartProps): JSX.Element {
  const trans = useTrans();
  return (
    <div className="gemba-question-box" role="status">
      <p>{trans.__("This data is put together by code that the panel can't change.")}</p>
      <div className="gemba-buttons">
        <Button disabled={disabled} onClick={() => model.writeBelow()}>
          {trans.__("Write a new cell below")}
        </Button>
      </div>
    </div>
  );
}

/** What holds for all files together. The button that makes one table of them stands below all steps. */
function Together({ model, disabled }: PartProps): JSX.Element {
  const trans = useTrans();
  const { isUnused, draft } = model;
  return (
    <div className="gemba-together">
      <Clock model={model} disabled={disabled} />
      <RowChoiceView model={model} disabled={disabled} />
      {isUnused && draft.base !== null ? (
        <div className="gemba-buttons">
          <Button disabled={disabled} onClick={() => draft.revert()}>
            {trans.__("Undo changes")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** Files without offsets say what the clock showed, not where the clock hangs. */
function Clock({ model, disabled }: PartProps): JSX.Element {
  const trans = useTrans();
  const { draft } = model;
  const [typed, setTyped] = React.useState(draft.timeZone);
  React.useEffect(() => setTyped(draft.timeZone), [draft.timeZone]);
  const zones = React.useMemo(() => ["UTC", ...Intl.supportedValuesOf("timeZone")], []);
  const isKnown = zones.includes(typed.trim());
  const change = (text: string): void => {
    setTyped(text);
    if (zones.includes(text.trim())) draft.setTimeZone(text.trim());
  };
  return (
    <div className="gemba-line">
      <span className="gemba-label">{trans.__("Plant's clock")}</span>
      <TextField
        label={trans.__("Time zone of the plant's clock")}
        className="gemba-mod-grow"
        value={typed}
        suggestions={zones}
        invalid={!isKnown}
        disabled={disabled}
        onChange={change}
      />
      {draft.zoneIsDecided ? null : <span className="gemba-guess">{trans.__("guessed")}</span>}
    </div>
  );
}

/** The file's name, or the name in code. */
function nameOf({ source, codeName }: TableInfo): string {
  return source === undefined ? (codeName ?? "data") : fileNameOf(source);
}
