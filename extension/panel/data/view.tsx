import type { TableInfo } from "gembalab/protocol";
import * as React from "react";
import type { Doing } from "../decisions";
import { Button, ChoiceField, TextField } from "../frame/fields";
import { Notices } from "../frame/notices";
import { useTrans } from "../translation";
import { useModel } from "../view-model";
import type { DataModel } from "./model";

/** What the Data step needs. */
export interface DataViewProps {
  readonly model: DataModel;
  readonly doing: Doing | null;
}

/** The step Data: choose a file, or see how it was read. */
export function DataView({ model, doing }: DataViewProps): JSX.Element {
  useModel(model);
  const { table } = model;
  return table === null ? (
    <NoData model={model} doing={doing} />
  ) : (
    <SomeData model={model} table={table} doing={doing} />
  );
}

function NoData({ model, doing }: DataViewProps): JSX.Element {
  const trans = useTrans();
  const isBusy = doing !== null;
  const { restorable } = model;
  return (
    <>
      {restorable > 0 ? (
        <div className="gemba-empty">
          <p>{trans.__("This notebook opens data, but the kernel does not hold it yet.")}</p>
          <Button primary disabled={isBusy} onClick={() => model.restore()}>
            {trans._n("Run the cell that opens it", "Run the %1 cells that bring it back", restorable)}
          </Button>
        </div>
      ) : (
        <p className="gemba-lead">
          {trans.__("One file of process data: a row per reading, a column per tag. CSV or Parquet.")}
        </p>
      )}
      <div className="gemba-buttons">
        <Button primary={restorable === 0} disabled={isBusy} onClick={() => model.chooseFile()}>
          {trans.__("Choose a file…")}
        </Button>
        <Button disabled={isBusy} onClick={() => model.openSample()}>
          {trans.__("Try the sample biscuit line")}
        </Button>
      </div>
    </>
  );
}

interface SomeDataProps extends DataViewProps {
  readonly table: TableInfo;
}

function SomeData({ model, table, doing }: SomeDataProps): JSX.Element {
  const trans = useTrans();
  const isBusy = doing !== null;
  return (
    <>
      {model.tables.length > 1 ? (
        <ChoiceField
          label={trans.__("Which data")}
          value={table.id}
          options={model.tables.map(({ id, source, codeName }) => ({
            value: id,
            text: nameOf({ source, codeName }),
          }))}
          onChange={id => model.choose(id)}
        />
      ) : (
        <p className="gemba-file">{nameOf(table)}</p>
      )}
      <p className="gemba-table-text">{table.text}</p>
      <Notices notices={table.notices} />
      {table.source !== undefined && table.axis.kind === "time" ? (
        <TimeZone key={table.id} model={model} zone={table.axis.timeZone ?? "UTC"} disabled={isBusy} />
      ) : null}
      <div className="gemba-buttons">
        <Button disabled={isBusy} onClick={() => model.chooseFile()}>
          {trans.__("Choose another file…")}
        </Button>
      </div>
    </>
  );
}

interface TimeZoneProps {
  readonly model: DataModel;
  readonly zone: string;
  readonly disabled: boolean;
}

/** A file without offsets says what the clock showed, not where the clock hangs. */
function TimeZone({ model, zone, disabled }: TimeZoneProps): JSX.Element {
  const trans = useTrans();
  const [typed, setTyped] = React.useState(zone);
  const zones = React.useMemo(() => ["UTC", ...Intl.supportedValuesOf("timeZone")], []);
  const isKnown = zones.includes(typed.trim());
  return (
    <div className="gemba-line">
      <span className="gemba-label">{trans.__("Clock of")}</span>
      <TextField
        label={trans.__("Time zone of the plant's clock")}
        className="gemba-mod-grow"
        value={typed}
        suggestions={zones}
        invalid={!isKnown}
        disabled={disabled}
        onChange={setTyped}
      />
      <Button
        disabled={disabled || !isKnown || typed.trim() === zone}
        onClick={() => model.readInZone(typed.trim())}
      >
        {trans.__("Read again")}
      </Button>
    </div>
  );
}

/** The file's name without its folders, or the name in code. */
function nameOf({ source, codeName }: Pick<TableInfo, "source" | "codeName">): string {
  return source?.split(/[\\/]/).at(-1) ?? codeName ?? "data";
}
