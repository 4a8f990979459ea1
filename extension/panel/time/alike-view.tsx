import * as React from "react";
import { VariableCombobox } from "../frame/combobox";
import { ChoiceField, TextField } from "../frame/fields";
import { useTrans } from "../translation";
import { useModel } from "../view-model";
import type { AlikeModel } from "./alike";
import type { DelaysModel } from "./delays";

const LENGTHS = ["5 min", "15 min", "30 min", "1 h", "4 h"];
const BINS = ["2", "3", "4", "5", "8"] as const;

/** Comparing like with like: a box per product, and the load. */
export function AlikeView({ model }: { readonly model: AlikeModel }): JSX.Element | null {
  useModel(model);
  const trans = useTrans();
  const { boxes, load, hasRoom } = model;
  if (boxes.length === 0 && load === null) return null;
  return (
    <fieldset className="gemba-rules" aria-label={trans.__("Compare like with like")}>
      <span
        className="gemba-label"
        title={trans.__(
          "Rows of the one population are compared with rows of the other that are alike in this.",
        )}
      >
        {trans.__("Compare like with like:")}
      </span>
      {boxes.map(({ variable, isOn }) => (
        <label className="gemba-check" key={variable}>
          <input
            type="checkbox"
            checked={isOn}
            disabled={!isOn && !hasRoom}
            onChange={event => model.setBox(variable, event.target.checked)}
          />
          <span>{trans.__("same %1", variable)}</span>
        </label>
      ))}
      <Load model={model} />
    </fieldset>
  );
}

function Load({ model }: { readonly model: AlikeModel }): JSX.Element | null {
  const trans = useTrans();
  const { load, hasRoom } = model;
  if (load === null) return null;
  const { isOn, variable, bins } = load;
  const options = [...new Set([...BINS, String(bins)])].map(value => ({ value, text: value }));
  return (
    <>
      <label className="gemba-check">
        <input
          type="checkbox"
          checked={isOn}
          disabled={!isOn && !hasRoom}
          onChange={event => model.setLoad({ isOn: event.target.checked })}
        />
        <span>{isOn ? trans.__("same load:") : trans.__("same load: %1", variable)}</span>
      </label>
      {isOn ? (
        <div className="gemba-line gemba-indented">
          <div className="gemba-mod-grow">
            <VariableCombobox
              label={trans.__("Tag that tells the load")}
              variables={model.numericVariables}
              chosen={model.variable(variable)}
              onChoose={name => model.setLoad({ variable: name })}
            />
          </div>
          <span className="gemba-label">{trans.__("in")}</span>
          <ChoiceField
            label={trans.__("Parts of the load")}
            value={String(bins)}
            options={options}
            onChange={value => model.setLoad({ bins: Number(value) })}
          />
          <span className="gemba-label">{trans.__("parts")}</span>
        </div>
      ) : null}
    </>
  );
}

/** Looking for delays, and how far. */
export function DelaysView({ model }: { readonly model: DelaysModel }): JSX.Element {
  useModel(model);
  const trans = useTrans();
  const { isOn, length, isUnfinished } = model;
  return (
    <div className="gemba-line">
      <label className="gemba-check">
        <input type="checkbox" checked={isOn} onChange={event => model.setOn(event.target.checked)} />
        <span>{trans.__("Look for delays up to")}</span>
      </label>
      <TextField
        label={trans.__("Longest delay")}
        className="gemba-short"
        value={length}
        invalid={isUnfinished}
        suggestions={LENGTHS}
        onChange={text => model.setLength(text)}
      />
    </div>
  );
}
