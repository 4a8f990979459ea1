import { closeIcon } from "@jupyterlab/ui-components";
import type { Period } from "gembalab/protocol";
import * as React from "react";
import { isPlantTime } from "../format";
import { useTrans } from "../translation";
import { Button, TextField } from "./fields";

/** What a list of periods needs. */
export interface PeriodsProps {
  readonly periods: readonly Period[];
  readonly onChange: (periods: readonly Period[]) => void;
  /** A time of the data, as an example of how to write one. */
  readonly example: string;
  readonly addLabel: string;
  /** How many rows must stay. */
  readonly atLeast: 0 | 1;
}

/** Periods with a beginning and an end, in plant time. */
export function Periods({ periods, onChange, example, addLabel, atLeast }: PeriodsProps): JSX.Element {
  const trans = useTrans();
  const replace = (index: number, change: Partial<Period>): void =>
    onChange(periods.map((period, i) => (i === index ? { ...period, ...change } : period)));
  return (
    <>
      {periods.map((period, index) => (
        <div className="gemba-line" key={index}>
          <TextField
            label={trans.__("Period %1 from", index + 1)}
            className="gemba-time"
            value={period.from}
            placeholder={example}
            invalid={period.from !== "" && !isPlantTime(period.from)}
            onChange={from => replace(index, { from })}
          />
          <span aria-hidden="true">–</span>
          <TextField
            label={trans.__("Period %1 to", index + 1)}
            className="gemba-time"
            value={period.to}
            placeholder={example}
            invalid={period.to !== "" && !isPlantTime(period.to)}
            onChange={to => replace(index, { to })}
          />
          {periods.length > atLeast ? (
            <button
              type="button"
              className="gemba-icon-button"
              aria-label={trans.__("Remove period %1", index + 1)}
              onClick={() => onChange(periods.filter((_, i) => i !== index))}
            >
              <closeIcon.react tag="span" />
            </button>
          ) : null}
        </div>
      ))}
      <div className="gemba-buttons">
        <Button onClick={() => onChange([...periods, { from: "", to: "" }])}>{addLabel}</Button>
      </div>
    </>
  );
}
