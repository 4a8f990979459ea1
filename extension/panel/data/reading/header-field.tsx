import * as React from "react";
import { ChoiceField } from "../../frame/fields";
import { useTrans } from "../../translation";
import { HEADER_ROWS } from "./options";
import type { HeaderRow } from "./options";

/** The reader takes no more. */
const MOST_ROWS = 4;

/** What the choice of header rows needs. */
export interface HeaderFieldProps {
  readonly rows: readonly HeaderRow[];
  readonly disabled: boolean;
  readonly onChange: (rows: HeaderRow[]) => void;
}

/** What each header row holds, from the top; one of them is the name. */
export function HeaderField({ rows, disabled, onChange }: HeaderFieldProps): JSX.Element {
  const trans = useTrans();
  const words: Readonly<Record<HeaderRow, string>> = {
    name: trans.__("name"),
    description: trans.__("description"),
    unit: trans.__("unit"),
    type: trans.__("type"),
    ignore: trans.__("nothing"),
  };
  return (
    <div className="gemba-line">
      {rows.map((row, index) => (
        <ChoiceField
          key={index}
          label={trans.__("Header row %1 holds", index + 1)}
          value={row}
          options={HEADER_ROWS.map(value => ({ value, text: words[value] }))}
          disabled={disabled}
          onChange={chosen => onChange(rows.map((other, i) => (i === index ? chosen : other)))}
        />
      ))}
      <button
        type="button"
        className="gemba-icon-button"
        aria-label={trans.__("One header row more")}
        disabled={disabled || rows.length >= MOST_ROWS}
        onClick={() => onChange([...rows, rows.includes("name") ? "ignore" : "name"])}
      >
        +
      </button>
      <button
        type="button"
        className="gemba-icon-button"
        aria-label={trans.__("One header row less")}
        disabled={disabled || rows.length === 0}
        onClick={() => onChange(rows.slice(0, -1))}
      >
        −
      </button>
    </div>
  );
}
