import * as React from "react";
import { Button, ChoiceField, TextField } from "../frame/fields";
import { useTrans } from "../translation";
import type { DataModel } from "./model";
import { DEFAULT_ROWS } from "./rows";
import type { RowOption } from "./rows";
import { rowWords } from "./words";

/** What the choice of rows needs. */
export interface RowChoiceProps {
  readonly model: DataModel;
  readonly disabled: boolean;
}

/** What one row of the investigation is; only what the files allow is offered. */
export function RowChoiceView({ model, disabled }: RowChoiceProps): JSX.Element | null {
  const trans = useTrans();
  const group = React.useId();
  const { draft } = model;
  const { rowOptions, rows } = draft;
  if (rowOptions.length === 0) return null;
  return (
    <fieldset className="gemba-rows" role="radiogroup" aria-label={trans.__("One row is")}>
      <span className="gemba-label">{trans.__("One row is:")}</span>
      {rowOptions.map(option => (
        <React.Fragment key={option.kind}>
          <RowLine model={model} option={option} group={group} disabled={disabled} />
          {option.kind === "samples" && rows.kind === "samples" ? (
            <SampleFields model={model} disabled={disabled} />
          ) : null}
        </React.Fragment>
      ))}
    </fieldset>
  );
}

interface RowLineProps extends RowChoiceProps {
  readonly option: RowOption;
  readonly group: string;
}

function RowLine({ model, option, group, disabled }: RowLineProps): JSX.Element {
  const trans = useTrans();
  const { draft } = model;
  const { rows } = draft;
  const { kind, of } = option;
  const isChosen = rows.kind === kind;
  const words = rowWords(kind, trans);
  const chosenOf = isChosen && of.includes(rows.of) ? rows.of : (of[0] ?? "");
  return (
    <div className="gemba-line">
      <label className="gemba-radio">
        <input
          type="radio"
          name={group}
          checked={isChosen}
          disabled={disabled}
          onChange={() => draft.setRows({ kind, of: chosenOf })}
        />
        {words}
        {of.length === 1 ? <code className="gemba-source-name">{of[0]}</code> : null}
      </label>
      {of.length > 1 ? (
        <ChoiceField
          label={words}
          value={chosenOf}
          options={of.map(name => ({ value: name, text: name }))}
          disabled={disabled}
          onChange={name => draft.setRows({ kind, of: name })}
        />
      ) : null}
      {kind === "windows" ? (
        <TextField
          label={trans.__("Length of a time slice")}
          className="gemba-short"
          value={isChosen ? rows.every : DEFAULT_ROWS.every}
          suggestions={["1 min", "5 min", "15 min", "1 h", "8 h", "1 d"]}
          disabled={disabled}
          onChange={every => draft.setRows({ kind, every })}
        />
      ) : null}
    </div>
  );
}

/** What a sample sees of the process. */
function SampleFields({ model, disabled }: RowChoiceProps): JSX.Element {
  const trans = useTrans();
  const { draft, travelTime } = model;
  const { rows } = draft;
  return (
    <div className="gemba-indented">
      <div className="gemba-line">
        <span className="gemba-label">{trans.__("Look at the process")}</span>
        <TextField
          label={trans.__("How long before the sample to look at the process")}
          className="gemba-short"
          value={rows.lookBack}
          disabled={disabled}
          onChange={lookBack => draft.setRows({ lookBack })}
        />
        <span className="gemba-label">{trans.__("before the sample")}</span>
      </div>
      <div className="gemba-line">
        <span className="gemba-label">{trans.__("Travel time")}</span>
        <TextField
          label={trans.__("Travel time from the process to the sample")}
          className="gemba-short"
          value={rows.delay}
          placeholder={trans.__("0 min")}
          disabled={disabled}
          onChange={delay => draft.setRows({ delay })}
        />
        <Button
          disabled={disabled || !model.canFindTravelTime || travelTime.isPending}
          title={
            model.canFindTravelTime
              ? trans.__("The time at which the process and the samples go together best")
              : trans.__("Use the data first: the travel time is found in it")
          }
          onClick={() => model.findTravelTime()}
        >
          {travelTime.isPending ? trans.__("Searching…") : trans.__("Find it")}
        </Button>
      </div>
      {travelTime.text === "" ? null : (
        <p className="gemba-hint" role="status">
          {travelTime.text}
        </p>
      )}
    </div>
  );
}
