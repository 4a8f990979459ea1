import type { VariableInfo } from "gembalab/protocol";
import * as React from "react";
import { countText } from "../format";
import { useTrans } from "../translation";
import type { TargetModel } from "./model";

/** What the list of values needs. */
export interface ValueListProps {
  readonly model: TargetModel;
  readonly variable: VariableInfo;
}

/** The values of a tag, to be ticked. */
export function ValueList({ model, variable }: ValueListProps): JSX.Element {
  const trans = useTrans();
  const { values } = model.form;
  const known = variable.categories ?? [];
  const offered = [...known, ...values.filter(value => !known.includes(value))];
  const toggle = (value: string, isIn: boolean): void =>
    model.change({ values: isIn ? [...values, value] : values.filter(other => other !== value) });
  return (
    <fieldset className="gemba-values">
      <legend className="gemba-hint">
        {variable.distinct > known.length
          ? trans.__(
              "The %1 most frequent of %2 values",
              countText(known.length),
              countText(variable.distinct),
            )
          : trans.__("Values that count as gone wrong")}
      </legend>
      {offered.map(value => (
        <label key={value} className="gemba-check">
          <input
            type="checkbox"
            checked={values.includes(value)}
            onChange={event => toggle(value, event.target.checked)}
          />
          {value === "" ? trans.__("(empty text)") : value}
        </label>
      ))}
    </fieldset>
  );
}
