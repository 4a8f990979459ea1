import type { TranslationBundle } from "@jupyterlab/translation";
import type { Range } from "gembalab/figures";
import * as React from "react";

/** A part of the period that can be chosen. */
export interface PeriodChoice {
  readonly text: string;
  /** null: all of it. */
  readonly range: Range | null;
}

/** What can be done with a view, and what is on. */
export interface ToolbarProps {
  readonly periods: readonly PeriodChoice[];
  readonly zoom: Range | null;
  readonly isPinned: boolean;
  readonly hasTable: boolean;
  readonly hasDetails: boolean;
  readonly isFull: boolean;
  readonly isProjected: boolean;
  /** What became of the last copy; empty when there was none. */
  readonly said: string;
  readonly trans: TranslationBundle;
  readonly onPeriod: (range: Range | null) => void;
  readonly onPin: () => void;
  readonly onCopy: () => void;
  readonly onTable: () => void;
  readonly onDetails: () => void;
  readonly onFull: () => void;
  readonly onProject: () => void;
}

/** Looking closer, keeping and passing on. */
export function Toolbar(props: ToolbarProps): JSX.Element {
  const { periods, zoom, isPinned, hasTable, hasDetails, isFull, isProjected, said, trans } = props;
  const at = periods.findIndex(({ range }) => range?.from === zoom?.from && range?.to === zoom?.to);
  return (
    <div className="gemba-toolbar" role="toolbar" aria-label={trans.__("View")}>
      {periods.length > 1 && (
        <select
          className="gemba-choice"
          aria-label={trans.__("Period")}
          title={trans.__("Period")}
          value={at < 0 ? "zoomed" : at}
          onChange={event => {
            const chosen = periods[Number(event.target.value)];
            if (chosen !== undefined) props.onPeriod(chosen.range);
          }}
        >
          {periods.map(({ text }, i) => (
            <option key={i} value={i}>
              {text}
            </option>
          ))}
          {at < 0 && <option value="zoomed">{trans.__("As zoomed")}</option>}
        </select>
      )}
      <Tool isOn={isPinned} onPress={props.onPin}>
        {isPinned ? trans.__("★ Pinned") : trans.__("☆ Pin")}
      </Tool>
      <Tool onPress={props.onCopy}>{trans.__("Copy picture")}</Tool>
      <Tool isOn={hasTable} onPress={props.onTable}>
        {trans.__("Table")}
      </Tool>
      <Tool isOn={hasDetails} onPress={props.onDetails}>
        {trans.__("Details")}
      </Tool>
      {isFull && (
        <Tool isOn={isProjected} onPress={props.onProject}>
          {trans.__("Projector")}
        </Tool>
      )}
      <Tool isOn={isFull} onPress={props.onFull}>
        {isFull ? trans.__("Leave full screen") : trans.__("Full screen")}
      </Tool>
      <span className="gemba-said" aria-live="polite">
        {said}
      </span>
    </div>
  );
}

function Tool({
  isOn,
  onPress,
  children,
}: {
  /** Left out for what is done once. */
  readonly isOn?: boolean;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}): JSX.Element {
  return (
    <button className="gemba-tool" aria-pressed={isOn} onClick={onPress}>
      {children}
    </button>
  );
}
