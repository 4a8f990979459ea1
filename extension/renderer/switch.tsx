import * as React from "react";

/** One of a few, in words beside each other. */
export function Switch<T extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly (readonly [T, string])[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}): JSX.Element {
  return (
    <span className="gemba-switch" role="group" aria-label={label}>
      {options.map(([value, text]) => (
        <button
          key={value}
          className="gemba-link"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {text}
        </button>
      ))}
    </span>
  );
}
