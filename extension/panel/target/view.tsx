import type { Effect } from "gembalab/protocol";
import * as React from "react";
import { ChoiceField, Button, TextField } from "../frame/fields";
import { Periods } from "../frame/periods";
import { VariableCombobox } from "../frame/combobox";
import { numberText } from "../format";
import { useTrans } from "../translation";
import { useModel } from "../view-model";
import { parseNumber } from "./form";
import type { TargetHow } from "./form";
import type { TargetModel } from "./model";
import { ValueList } from "./value-list";
import { targetProblemWords } from "./words";

/** What the Target step needs. */
export interface TargetViewProps {
  readonly model: TargetModel;
  /** What the target selects, in a sentence; empty while nothing is known. */
  readonly found: string;
  /** The most different tags with this target, by effect alone; empty while nothing is known. */
  readonly effects?: readonly Effect[];
  /** An example of how to write a time. */
  readonly exampleTime: string;
  /** The target in words, for one that the fields can't say. */
  readonly words: string;
}

const SPELLS = ["2 min", "5 min", "15 min", "1 h"];

/** The step Target: what went wrong? */
export function TargetView({ model, found, effects = [], exampleTime, words }: TargetViewProps): JSX.Element {
  useModel(model);
  const trans = useTrans();
  if (model.isBeyondForm) return <WrittenInCode model={model} words={words} found={found} />;
  const { form } = model;
  return (
    <>
      <p className="gemba-question" id="gemba-question">
        {trans.__("What went wrong?")}
      </p>
      {model.hasTime ? <Sort model={model} /> : null}
      {form.how === "periods" ? (
        <Periods
          periods={form.periods}
          example={exampleTime}
          atLeast={1}
          addLabel={trans.__("Add a period")}
          onChange={periods => model.change({ periods })}
        />
      ) : (
        <TagCondition model={model} />
      )}
      <div className="gemba-line">
        <span className="gemba-label">{trans.__("for at least")}</span>
        <TextField
          label={trans.__("Shortest spell that counts")}
          className="gemba-short"
          value={form.forAtLeast}
          placeholder={trans.__("any time")}
          suggestions={SPELLS}
          onChange={forAtLeast => model.change({ forAtLeast })}
        />
      </div>
      <Names model={model} />
      <p className={model.problem === null ? "gemba-found" : "gemba-found gemba-mod-problem"} role="status">
        {model.problem === null ? found : targetProblemWords(model.problem, trans)}
      </p>
      {model.problem === null ? <Effects effects={effects} /> : null}
    </>
  );
}

function Sort({ model }: { readonly model: TargetModel }): JSX.Element {
  const trans = useTrans();
  const name = React.useId();
  const isPeriods = model.form.how === "periods";
  return (
    <div className="gemba-line" role="radiogroup" aria-labelledby="gemba-question">
      <label className="gemba-radio">
        <input
          type="radio"
          name={name}
          checked={!isPeriods}
          onChange={() => model.chooseHow(model.variable === undefined ? "above" : model.ways[0])}
        />
        {trans.__("A tag shows it")}
      </label>
      <label className="gemba-radio">
        <input type="radio" name={name} checked={isPeriods} onChange={() => model.chooseHow("periods")} />
        {trans.__("In these periods")}
      </label>
    </div>
  );
}

function TagCondition({ model }: { readonly model: TargetModel }): JSX.Element {
  const trans = useTrans();
  const { form, variable } = model;
  const words: Record<TargetHow, string> = {
    above: trans.__("is above"),
    below: trans.__("is below"),
    between: trans.__("is between"),
    outside: trans.__("is outside"),
    topShare: trans.__("is among the highest"),
    bottomShare: trans.__("is among the lowest"),
    in: trans.__("is one of"),
    periods: trans.__("in these periods"),
  };
  return (
    <>
      <VariableCombobox
        label={trans.__("Tag that shows what went wrong")}
        variables={model.variables}
        chosen={variable}
        onChoose={name => model.chooseVariable(name)}
      />
      {variable === undefined ? null : (
        <>
          <div className="gemba-line">
            <ChoiceField
              label={trans.__("How it goes wrong")}
              value={form.how}
              options={model.ways.map(value => ({ value, text: words[value] }))}
              onChange={how => model.chooseHow(how)}
            />
            <Limits model={model} />
          </div>
          {form.how === "in" ? <ValueList model={model} variable={variable} /> : <Range model={model} />}
          <Slider model={model} />
        </>
      )}
    </>
  );
}

function Limits({ model }: { readonly model: TargetModel }): JSX.Element | null {
  const trans = useTrans();
  const { form, variable } = model;
  const unit = <span className="gemba-unit">{variable?.unit}</span>;
  if (form.how === "topShare" || form.how === "bottomShare") {
    return (
      <>
        <NumberField
          label={trans.__("How many of a hundred values")}
          value={form.percent}
          onChange={percent => model.change({ percent })}
        />
        <span className="gemba-unit">%</span>
      </>
    );
  }
  if (form.how === "between" || form.how === "outside") {
    return (
      <>
        <NumberField
          label={trans.__("Lower limit")}
          value={form.low}
          onChange={low => model.change({ low })}
        />
        <span>{trans.__("and")}</span>
        <NumberField
          label={trans.__("Upper limit")}
          value={form.high}
          onChange={high => model.change({ high })}
        />
        {unit}
      </>
    );
  }
  if (form.how !== "above" && form.how !== "below") return null;
  return (
    <>
      <NumberField label={trans.__("Limit")} value={form.limit} onChange={limit => model.change({ limit })} />
      {unit}
    </>
  );
}

/** Moves the limit by hand, from the smallest to the largest value. */
function Slider({ model }: { readonly model: TargetModel }): JSX.Element | null {
  const trans = useTrans();
  const { variable, form } = model;
  const { min, max } = variable ?? {};
  const limit = parseNumber(form.limit);
  if (form.how !== "above" && form.how !== "below") return null;
  if (min === undefined || max === undefined || !(min < max) || limit === null) return null;
  const step = 10 ** Math.floor(Math.log10((max - min) / 200));
  return (
    <input
      type="range"
      className="gemba-slider"
      aria-label={trans.__("Move the limit")}
      min={min}
      max={max}
      step={step}
      value={limit}
      onChange={event => model.change({ limit: String(Number(Number(event.target.value).toPrecision(6))) })}
    />
  );
}

/** What differs most with this limit, while it is moved: effects alone, no verdicts. */
function Effects({ effects }: { readonly effects: readonly Effect[] }): JSX.Element | null {
  const trans = useTrans();
  if (effects.length === 0) return null;
  return (
    <div className="gemba-effects">
      <p className="gemba-hint">{trans.__("Most different, by size alone until Compare judges:")}</p>
      <ol>
        {effects.map(({ variable, difference, words }, i) => (
          <li key={i}>
            <code>{variable}</code>{" "}
            <span className="gemba-hint">
              {difference === null ? words : `${numberText(difference)} · ${words}`}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function NumberField({ label, value, onChange }: NumberFieldProps): JSX.Element {
  return (
    <TextField
      label={label}
      className="gemba-number"
      inputMode="decimal"
      value={value}
      invalid={parseNumber(value) === null}
      onChange={onChange}
    />
  );
}

function Range({ model }: { readonly model: TargetModel }): JSX.Element | null {
  const trans = useTrans();
  const { variable } = model;
  if (variable?.min === undefined || variable.max === undefined) return null;
  return (
    <p className="gemba-hint">
      {trans.__(
        "In the data it goes from %1 to %2 %3",
        numberText(variable.min),
        numberText(variable.max),
        variable.unit ?? "",
      )}
    </p>
  );
}

function Names({ model }: { readonly model: TargetModel }): JSX.Element {
  const trans = useTrans();
  const { labels } = model;
  return (
    <div className="gemba-line">
      <span className="gemba-label">{trans.__("Call it")}</span>
      <TextField
        label={trans.__("Name of what went wrong")}
        className="gemba-name"
        value={labels.event}
        onChange={event => model.rename({ event })}
      />
      <span>{trans.__("otherwise")}</span>
      <TextField
        label={trans.__("Name of the rest")}
        className="gemba-name"
        value={labels.reference}
        onChange={reference => model.rename({ reference })}
      />
    </div>
  );
}

interface WrittenInCodeProps {
  readonly model: TargetModel;
  readonly words: string;
  readonly found: string;
}

function WrittenInCode({ model, words, found }: WrittenInCodeProps): JSX.Element {
  const trans = useTrans();
  return (
    <>
      <p className="gemba-lead">{trans.__("This target was written in code: %1", words)}</p>
      <p className="gemba-found" role="status">
        {found}
      </p>
      <div className="gemba-buttons">
        <Button onClick={() => model.startOver()}>{trans.__("Choose another target here")}</Button>
      </div>
    </>
  );
}
