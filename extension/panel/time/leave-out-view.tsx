import * as React from "react";
import { VariableCombobox } from "../frame/combobox";
import { TextField } from "../frame/fields";
import { useTrans } from "../translation";
import type { Rule } from "./leave-out";
import type { RuleBox, TimeModel } from "./model";

/** Times of settling that are offered. */
const WAITS = ["5 min", "10 min", "20 min", "30 min", "1 h"];

/** The boxes: stops, restarts, changes, and the line that does not run. */
export function LeaveOutView({ model }: { readonly model: TimeModel }): JSX.Element | null {
  const trans = useTrans();
  const { boxes } = model;
  return (
    <>
      {boxes.length === 0 ? null : (
        <fieldset className="gemba-rules" aria-label={trans.__("Leave out")}>
          <span className="gemba-label">{trans.__("Leave out:")}</span>
          {boxes.map(box => (
            <RuleLine key={`${box.rule.kind} ${box.rule.of}`} model={model} box={box} />
          ))}
        </fieldset>
      )}
      <Running model={model} />
    </>
  );
}

interface RuleLineProps {
  readonly model: TimeModel;
  readonly box: RuleBox;
}

function RuleLine({ model, box }: RuleLineProps): JSX.Element {
  const trans = useTrans();
  const { rule, isOn } = box;
  const tick = (
    <input
      type="checkbox"
      aria-label={ruleWords(rule, trans)}
      checked={isOn}
      onChange={event => model.setRule(rule, event.target.checked)}
    />
  );
  if (rule.kind === "during") {
    return (
      <label className="gemba-check">
        {tick}
        <span>{rule.of}</span>
      </label>
    );
  }
  return (
    <div className="gemba-line">
      <label className="gemba-check">
        {tick}
        <span>{trans.__("first")}</span>
      </label>
      <TextField
        label={trans.__("How long: %1", ruleWords(rule, trans))}
        className="gemba-short"
        value={rule.wait}
        suggestions={WAITS}
        onChange={wait => model.setWait(rule, wait)}
      />
      <span className="gemba-mod-grow gemba-ellipsis" title={rule.of}>
        {rule.kind === "after" ? trans.__("after %1", rule.of) : trans.__("after a change of %1", rule.of)}
      </span>
    </div>
  );
}

function ruleWords(rule: Rule, trans: ReturnType<typeof useTrans>): string {
  switch (rule.kind) {
    case "during":
      return trans.__("Leave out %1", rule.of);
    case "after":
      return trans.__("Leave out the time after %1", rule.of);
    case "change":
      return trans.__("Leave out the time after a change of %1", rule.of);
  }
}

/** A line that stands has values too; they say nothing about the product. */
function Running({ model }: { readonly model: TimeModel }): JSX.Element | null {
  const trans = useTrans();
  const { running } = model;
  if (running === null) return null;
  const { isOn, variable, limit } = running;
  const unit = model.variable(variable)?.unit ?? "";
  return (
    <>
      <label className="gemba-check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={event => model.setRunning({ isOn: event.target.checked })}
        />
        <span>
          {isOn
            ? trans.__("only while the line runs:")
            : trans.__("only while the line runs: %1 above %2 %3", variable, limit, unit)}
        </span>
      </label>
      {isOn ? (
        <div className="gemba-line gemba-indented">
          <div className="gemba-mod-grow">
            <VariableCombobox
              label={trans.__("Tag that tells whether the line runs")}
              variables={model.numericVariables}
              chosen={model.variable(variable)}
              onChoose={name => model.setRunning({ variable: name })}
            />
          </div>
          <span className="gemba-label">{trans.__("above")}</span>
          <TextField
            label={trans.__("Limit above which the line runs")}
            className="gemba-number"
            value={limit}
            inputMode="decimal"
            onChange={text => model.setRunning({ limit: text })}
          />
          <span className="gemba-unit">{unit}</span>
        </div>
      ) : null}
    </>
  );
}
