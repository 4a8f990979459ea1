import * as React from "react";
import { Button } from "../frame/fields";
import { useTrans } from "../translation";
import type { DataModel } from "./model";
import { READABLE } from "./uploads";

/** What the drop zone needs. */
export interface DropZoneProps {
  readonly model: DataModel;
  readonly disabled: boolean;
  /** Whether choosing files is the one thing to do. */
  readonly leadsOn: boolean;
  /** Whether there are files already. */
  readonly isCompact: boolean;
}

/** Where files are dropped (all of the panel takes them), and the two places to choose them from. */
export function DropZone({ model, disabled, leadsOn, isCompact }: DropZoneProps): JSX.Element {
  const trans = useTrans();
  const input = React.useRef<HTMLInputElement>(null);
  const onChosen = (event: React.ChangeEvent<HTMLInputElement>): void => {
    model.upload([...(event.target.files ?? [])]);
    // The same file can be chosen again.
    event.target.value = "";
  };
  return (
    <div className={isCompact ? "gemba-drop gemba-mod-compact" : "gemba-drop"}>
      {isCompact ? null : (
        <p>
          {trans.__(
            "Drop your exports here: process data, lab results, stops, product schedule. CSV, Excel or Parquet.",
          )}
        </p>
      )}
      <div className="gemba-buttons">
        <Button
          primary={leadsOn}
          disabled={disabled}
          title={trans.__("Files of this computer; they are copied beside the notebook")}
          onClick={() => input.current?.click()}
        >
          {isCompact ? trans.__("Add files…") : trans.__("Choose files…")}
        </Button>
        <Button
          disabled={disabled}
          title={trans.__("Files that JupyterLab's file browser shows")}
          onClick={() => model.pick()}
        >
          {trans.__("From JupyterLab…")}
        </Button>
      </div>
      {isCompact ? <p className="gemba-hint">{trans.__("or drop here")}</p> : null}
      <input
        ref={input}
        type="file"
        className="gemba-file-input"
        multiple
        accept={READABLE.join(",")}
        tabIndex={-1}
        aria-label={trans.__("Files to upload")}
        onChange={onChosen}
      />
    </div>
  );
}
