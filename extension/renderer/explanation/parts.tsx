import * as React from "react";
import { Switch } from "../switch";

/** A part of a page. */
export interface Part {
  /** What it is called where it is shown alone. */
  readonly name: string;
  readonly content: React.ReactNode;
}

/**
 * The parts of a page in columns beside each other; where the view is narrow one part at a time, so that it
 * stays no higher than a screen has room for.
 */
export function Parts({
  label,
  columns,
  isNarrow,
}: {
  /** What is chosen among the parts. */
  readonly label: string;
  readonly columns: readonly (readonly Part[])[];
  readonly isNarrow: boolean;
}): JSX.Element {
  const parts = columns.flat();
  const [chosen, setChosen] = React.useState(parts[0]?.name ?? "");
  if (isNarrow) {
    const shown = parts.find(({ name }) => name === chosen) ?? parts[0];
    return (
      <>
        {parts.length > 1 && (
          <Switch
            label={label}
            options={parts.map(({ name }) => [name, name] as const)}
            chosen={shown?.name ?? ""}
            onChoose={setChosen}
          />
        )}
        <div key={shown?.name}>{shown?.content}</div>
      </>
    );
  }
  return (
    <div className={columns.length > 1 ? "gemba-columns" : undefined}>
      {columns.map((column, i) => (
        <div key={i}>
          {column.map(({ name, content }) => (
            <React.Fragment key={name}>{content}</React.Fragment>
          ))}
        </div>
      ))}
    </div>
  );
}
