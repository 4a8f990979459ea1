import * as React from "react";
import { Button, TextField } from "../frame/fields";
import { Periods } from "../frame/periods";
import { isPlantTime } from "../format";
import { useTrans } from "../translation";
import { useModel } from "../view-model";
import type { TimeModel } from "./model";

/** The step Time: which part of the data is looked at. */
export function TimeView({ model }: { readonly model: TimeModel }): JSX.Element {
  useModel(model);
  const trans = useTrans();
  const { axis, form } = model;
  if (axis === null) {
    return (
      <>
        <p className="gemba-lead">{trans.__("This data has no clock: all of its rows are compared.")}</p>
        <FurtherConditions model={model} />
      </>
    );
  }
  const invalid = (text: string): boolean => text.trim() !== "" && !isPlantTime(text);
  return (
    <>
      <div className="gemba-line">
        <TextField
          label={trans.__("From")}
          className="gemba-time"
          value={form.from}
          placeholder={model.edge("from")}
          invalid={invalid(form.from)}
          onChange={from => model.change({ from })}
        />
        <span aria-hidden="true">–</span>
        <TextField
          label={trans.__("To")}
          className="gemba-time"
          value={form.to}
          placeholder={model.edge("to")}
          invalid={invalid(form.to)}
          onChange={to => model.change({ to })}
        />
      </div>
      <div className="gemba-buttons">
        <Button onClick={() => model.lastDays(7)}>{trans.__("Last week")}</Button>
        <Button onClick={() => model.lastDays(28)}>{trans.__("Last 4 weeks")}</Button>
        <Button onClick={() => model.everything()}>{trans.__("All dates")}</Button>
      </div>
      {form.except.length === 0 ? null : <p className="gemba-label">{trans.__("Left out:")}</p>}
      <Periods
        periods={form.except}
        example={model.edge("from")}
        atLeast={0}
        addLabel={trans.__("Leave out a period")}
        onChange={except => model.change({ except })}
      />
      <p className={model.problem === null ? "gemba-hint" : "gemba-found gemba-mod-problem"} role="status">
        {model.problem ??
          trans.__(
            "Times are the plant's clock (%1). The end itself is not part of a period.",
            axis.timeZone ?? "UTC",
          )}
      </p>
      <FurtherConditions model={model} />
    </>
  );
}

/** What was narrowed down in code applies here too, and must not go unseen. */
function FurtherConditions({ model }: { readonly model: TimeModel }): JSX.Element | null {
  const trans = useTrans();
  const { furtherConditions } = model;
  if (furtherConditions.length === 0) return null;
  return (
    <ul className="gemba-notices">
      {furtherConditions.map(({ key, words }) => (
        <li key={key}>
          {key === "when"
            ? trans.__("Only while %1 (written in code)", words)
            : key === "ignore"
              ? trans.__("Not while %1 (written in code)", words)
              : trans.__("Compared with rows where %1 (written in code)", words)}
        </li>
      ))}
    </ul>
  );
}
