import type { Preview } from "gembalab/protocol";
import * as React from "react";
import { Button, ChoiceField, TextField } from "../frame/fields";
import { Periods } from "../frame/periods";
import { countText, isPlantTime } from "../format";
import { useTrans } from "../translation";
import { useModel } from "../view-model";
import { AlikeView, DelaysView } from "./alike-view";
import { conditionWords } from "./conditions";
import { LeaveOutView } from "./leave-out-view";
import type { TimeModel } from "./model";
import { timeProblemWords } from "./words";

/** What the Time step needs. */
export interface TimeViewProps {
  readonly model: TimeModel;
  /** What the draft selects, where it is known. */
  readonly preview?: Preview | null;
  /** Whether the draft has changed since. */
  readonly isCounting?: boolean;
}

/** The step Time: which part of the data is looked at, and which of its rows count. */
export function TimeView({ model, preview = null, isCounting = false }: TimeViewProps): JSX.Element {
  useModel(model);
  const trans = useTrans();
  const { axis, form, problem } = model;
  if (axis === null) {
    return (
      <>
        <p className="gemba-lead">{trans.__("This data has no clock: all of its rows are compared.")}</p>
        <LeaveOutView model={model} />
        <FurtherConditions model={model} />
        <AlikeView model={model.alike} />
      </>
    );
  }
  const invalid = (text: string): boolean => text.trim() !== "" && !isPlantTime(text);
  const hint = trans.__(
    "Times are the plant's clock (%1). The end itself is not part of a period.",
    axis.timeZone ?? "UTC",
  );
  return (
    <>
      <PeriodPreset model={model} />
      <div className="gemba-line">
        <TextField
          label={trans.__("From")}
          className="gemba-time"
          value={form.from}
          placeholder={model.beginning}
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
      <LeaveOutView model={model} />
      {form.except.length === 0 ? null : <p className="gemba-label">{trans.__("Left-out periods:")}</p>}
      <Periods
        periods={form.except}
        example={model.edge("from")}
        atLeast={0}
        addLabel={trans.__("Leave out a period")}
        onChange={except => model.change({ except })}
      />
      <AlikeView model={model.alike} />
      <DelaysView model={model.delays} />
      <p className={problem === null ? "gemba-hint" : "gemba-found gemba-mod-problem"} role="status">
        {problem === null ? hint : timeProblemWords(problem, trans)}
      </p>
      <FurtherConditions model={model} />
      {preview === null || problem !== null ? null : <Counted preview={preview} isCounting={isCounting} />}
    </>
  );
}

interface CountedProps {
  readonly preview: Preview;
  readonly isCounting: boolean;
}

/** What the choices come to, while they are made. */
function Counted({ preview, isCounting }: CountedProps): JSX.Element {
  const trans = useTrans();
  const { total, ignored } = preview.counts;
  return (
    <p className={isCounting ? "gemba-found gemba-mod-waiting" : "gemba-found"} role="status">
      {trans.__("%1 of %2 rows left out.", countText(ignored), countText(total))}
    </p>
  );
}

function PeriodPreset({ model }: { readonly model: TimeModel }): JSX.Element {
  const trans = useTrans();
  const { form } = model;
  const presets = [
    { value: "", text: trans.__("All dates") },
    { value: "1 d", text: trans.__("Last day") },
    { value: "1 weeks", text: trans.__("Last week") },
    { value: "4 weeks", text: trans.__("Last 4 weeks") },
    { value: "8 weeks", text: trans.__("Last 8 weeks") },
    { value: "26 weeks", text: trans.__("Last half year") },
  ];
  const hasDates = form.from !== "" || form.to !== "";
  const value = hasDates ? "dates" : form.last;
  const isKnown = presets.some(preset => preset.value === value);
  const further = hasDates
    ? [{ value: "dates", text: trans.__("These dates:") }]
    : isKnown
      ? []
      : [{ value, text: trans.__("Last %1", value) }];
  return (
    <div className="gemba-line">
      <span className="gemba-label">{trans.__("Period")}</span>
      <ChoiceField
        label={trans.__("Period")}
        value={value}
        options={[...presets, ...further]}
        onChange={chosen => {
          if (chosen !== "dates") model.lookAtLast(chosen === "" ? null : chosen);
        }}
      />
      {value === "" && form.except.length === 0 ? null : (
        <Button onClick={() => model.lookAtLast(null)}>{trans.__("All dates")}</Button>
      )}
    </div>
  );
}

/** What was narrowed down in code applies here too, and must not go unseen. */
function FurtherConditions({ model }: { readonly model: TimeModel }): JSX.Element | null {
  const trans = useTrans();
  const { furtherConditions } = model;
  if (furtherConditions.length === 0) return null;
  return (
    <ul className="gemba-notices">
      {furtherConditions.map(({ key, condition }, index) => {
        const words = conditionWords(condition, trans);
        return (
          <li key={index}>
            {key === "when"
              ? trans.__("Only while %1 (written in code)", words)
              : key === "ignore"
                ? trans.__("Not while %1 (written in code)", words)
                : trans.__("Compared with rows where %1 (written in code)", words)}
          </li>
        );
      })}
    </ul>
  );
}
