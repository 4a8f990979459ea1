import type { Inspection } from "gembalab/protocol";
import * as React from "react";
import { ChoiceField, TextField } from "../../frame/fields";
import { useTrans } from "../../translation";
import type { DataModel } from "../model";
import type { SourceDraft } from "../sources";
import { fileNameOf, nameOfSource } from "../sources";
import { KINDS, kindWords } from "../words";
import { HeaderField } from "./header-field";
import { columnNames, isText, readingOptions, timeOptions } from "./options";
import type { ReadingOptions } from "./options";

/** What the reading options of a file need. */
export interface ReadingFieldsProps {
  readonly model: DataModel;
  readonly source: SourceDraft;
  readonly inspection: Inspection;
  readonly disabled: boolean;
}

/** How a file is read, each choice with whether it was guessed. A change is looked at at once. */
export function ReadingFields(props: ReadingFieldsProps): JSX.Element {
  const trans = useTrans();
  const { model, source, inspection, disabled } = props;
  const options = readingOptions(inspection.options);
  const set = (option: string, value: unknown): void => model.answer(source.key, option, value);
  return (
    <div className="gemba-reading-fields">
      <label className="gemba-field">
        <span>{trans.__("It holds")}</span>
        <ChoiceField
          label={trans.__("It holds")}
          value={source.kind}
          options={(source.kind === "unknown" ? (["unknown", ...KINDS] as const) : KINDS).map(kind => ({
            value: kind,
            text: kindWords(kind, trans),
          }))}
          disabled={disabled}
          onChange={kind => model.setKind(source.key, kind)}
        />
      </label>
      {source.kind === "tags" ? null : (
        <Field option="name" label={trans.__("Called")} {...props}>
          <TextField
            label={trans.__("Called")}
            className="gemba-short"
            value={nameOfSource(source)}
            disabled={disabled}
            onChange={text => set("name", text === "" ? undefined : text)}
          />
        </Field>
      )}
      <TextFields {...props} options={options} set={set} />
      {options.header === undefined ? null : (
        <Field option="header" label={trans.__("Header rows")} {...props}>
          <HeaderField rows={options.header} disabled={disabled} onChange={rows => set("header", rows)} />
        </Field>
      )}
      <TimeFields {...props} options={options} set={set} />
    </div>
  );
}

interface FieldProps extends ReadingFieldsProps {
  readonly option: string;
  readonly label: string;
  readonly children: React.ReactNode;
}

/** A reading option: what it is for, its field, and whether it was guessed. */
function Field({ model, source, inspection, disabled, option, label, children }: FieldProps): JSX.Element {
  const trans = useTrans();
  const isDecided = Object.hasOwn(source.options, option);
  const isGuessed = !isDecided && inspection.guessed.includes(option);
  return (
    <div className="gemba-field">
      <span>
        {label}
        {isGuessed ? <span className="gemba-guess">{trans.__("guessed")}</span> : null}
        {isDecided ? (
          <button
            type="button"
            className="gemba-link"
            disabled={disabled}
            title={trans.__("Let the reader find it out")}
            onClick={() => model.answer(source.key, option, undefined)}
          >
            {trans.__("reset")}
          </button>
        ) : null}
      </span>
      {children}
    </div>
  );
}

interface OptionFieldsProps extends ReadingFieldsProps {
  readonly options: ReadingOptions;
  readonly set: (option: string, value: unknown) => void;
}

/** What only files of text, or only workbooks, have; and the lines above the table. */
function TextFields(props: OptionFieldsProps): JSX.Element {
  const trans = useTrans();
  const { source, inspection, disabled, options, set } = props;
  const choice = (
    option: string,
    label: string,
    value: string | undefined,
    choices: readonly { value: string; text: string }[],
  ): JSX.Element => (
    <Field option={option} label={label} {...props}>
      <ChoiceField
        label={label}
        value={value ?? ""}
        options={withPresent(choices, value, trans.__("not needed"))}
        disabled={disabled}
        onChange={chosen => set(option, chosen === "" ? undefined : chosen)}
      />
    </Field>
  );
  const sheets = inspection.sheets ?? [];
  const isDelimited = isText(options, fileNameOf(source.path));
  return (
    <>
      {sheets.length > 0
        ? choice(
            "sheet",
            trans.__("Sheet"),
            options.sheet,
            sheets.map(name => ({ value: name, text: name })),
          )
        : null}
      {isDelimited ? (
        <>
          {choice("delimiter", trans.__("Columns end with"), options.delimiter, [
            { value: ",", text: trans.__("comma ,") },
            { value: ";", text: trans.__("semicolon ;") },
            { value: "\t", text: trans.__("tab") },
            { value: "|", text: trans.__("bar |") },
          ])}
          {choice("decimal", trans.__("Decimals"), options.decimal, [
            { value: ".", text: trans.__("point 4.2") },
            { value: ",", text: trans.__("comma 4,2") },
          ])}
          {choice("encoding", trans.__("Characters"), options.encoding, [
            { value: "utf-8", text: "UTF-8" },
            { value: "utf-16", text: "UTF-16" },
            { value: "windows-1252", text: "Windows-1252" },
          ])}
        </>
      ) : null}
      {isDelimited || sheets.length > 0 ? (
        <>
          {choice("dateOrder", trans.__("03/04 means"), options.dateOrder, [
            { value: "day-first", text: trans.__("3 April (day first)") },
            { value: "month-first", text: trans.__("4 March (month first)") },
          ])}
          <Field option="skip" label={trans.__("Lines above")} {...props}>
            <TextField
              label={trans.__("Lines above the table")}
              className="gemba-short"
              value={options.skip === undefined ? "" : String(options.skip)}
              inputMode="decimal"
              disabled={disabled}
              onChange={text => set("skip", /^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined)}
            />
          </Field>
        </>
      ) : null}
    </>
  );
}

/** Which columns hold times, and whose clock they show. */
function TimeFields(props: OptionFieldsProps): JSX.Element {
  const trans = useTrans();
  const { model, source, inspection, disabled, options, set } = props;
  const columns = columnNames(inspection);
  const zones = React.useMemo(() => ["UTC", ...Intl.supportedValuesOf("timeZone")], []);
  const labels = {
    time: trans.__("Time column"),
    from: trans.__("Beginning"),
    to: trans.__("End"),
  };
  const zone = options.timeZone ?? model.draft.timeZone;
  return (
    <>
      {timeOptions(source.kind).map(option => (
        <Field key={option} option={option} label={labels[option]} {...props}>
          <ColumnField
            label={labels[option]}
            columns={columns}
            value={options[option]}
            none={
              option === "to"
                ? trans.__("none: holds until the next row")
                : option === "time"
                  ? trans.__("none")
                  : null
            }
            disabled={disabled}
            onChange={value => set(option, value)}
          />
        </Field>
      ))}
      {timeOptions(source.kind).length > 0 ? (
        <Field option="timeZone" label={trans.__("Its clock shows")} {...props}>
          <ZoneField
            zone={zone}
            zones={zones}
            disabled={disabled}
            onChange={chosen => set("timeZone", chosen)}
          />
        </Field>
      ) : null}
      {timeOptions(source.kind).length > 0 ? (
        <Field option="shift" label={trans.__("Shift its clock by")} {...props}>
          <TextField
            label={trans.__("Shift its clock by")}
            className="gemba-short"
            value={options.shift ?? ""}
            placeholder={trans.__("0 min")}
            disabled={disabled}
            onChange={text => set("shift", text.trim() === "" ? undefined : text)}
          />
        </Field>
      ) : null}
    </>
  );
}

interface ColumnFieldProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly value: string | readonly string[] | null | undefined;
  /** What having none means; null where there must be one. */
  readonly none: string | null;
  readonly disabled: boolean;
  readonly onChange: (value: string | null) => void;
}

/** One of the columns; names of data are never values of the page, only positions are. */
function ColumnField({ label, columns, value, none, disabled, onChange }: ColumnFieldProps): JSX.Element {
  const shown = typeof value === "object" && value !== null ? value.join(" + ") : value;
  const isListed = typeof value === "string" && columns.includes(value);
  const options = [
    ...(none === null ? [] : [{ value: "none", text: none }]),
    ...(isListed || value == null ? [] : [{ value: "present", text: shown ?? "" }]),
    ...(value === undefined ? [{ value: "present", text: "" }] : []),
    ...columns.map((name, index) => ({ value: String(index), text: name })),
  ];
  const chosen = value === null ? "none" : isListed ? String(columns.indexOf(value)) : "present";
  return (
    <ChoiceField
      label={label}
      value={chosen}
      options={options}
      disabled={disabled}
      onChange={position => {
        if (position === "none") onChange(null);
        else if (position !== "present") onChange(columns[Number(position)]);
      }}
    />
  );
}

interface ZoneFieldProps {
  readonly zone: string;
  readonly zones: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (zone: string) => void;
}

function ZoneField({ zone, zones, disabled, onChange }: ZoneFieldProps): JSX.Element {
  const trans = useTrans();
  const [typed, setTyped] = React.useState(zone);
  React.useEffect(() => setTyped(zone), [zone]);
  return (
    <TextField
      label={trans.__("Its clock shows")}
      value={typed}
      suggestions={zones}
      invalid={!zones.includes(typed.trim())}
      disabled={disabled}
      onChange={text => {
        setTyped(text);
        if (zones.includes(text.trim())) onChange(text.trim());
      }}
    />
  );
}

/** The choices, with one that is none of them if the reader found such, or had no need of any. */
function withPresent(
  choices: readonly { value: string; text: string }[],
  value: string | undefined,
  without: string,
): { value: string; text: string }[] {
  if (value === undefined) return [{ value: "", text: without }, ...choices];
  const isKnown = choices.some(choice => choice.value === value);
  return [...(isKnown ? [] : [{ value, text: value }]), ...choices];
}
