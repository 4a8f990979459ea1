import type { TranslationBundle } from "@jupyterlab/translation";
import type { Range } from "gembalab/figures";
import * as React from "react";
import type { ReportState } from "./report-maker";

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
  /** Tags that are pinned. */
  readonly pins: number;
  readonly report: ReportState;
  readonly hasTable: boolean;
  readonly hasDetails: boolean;
  readonly isFull: boolean;
  readonly isProjected: boolean;
  /** What became of the last copy; empty when there was none. */
  readonly said: string;
  readonly trans: TranslationBundle;
  readonly onPeriod: (range: Range | null) => void;
  readonly onPin: () => void;
  readonly onReport: () => void;
  readonly onCopy: () => void;
  readonly onTable: () => void;
  readonly onDetails: () => void;
  readonly onFull: () => void;
  readonly onProject: () => void;
}

/** Looking closer, keeping and passing on. */
export function Toolbar(props: ToolbarProps): JSX.Element {
  const { periods, zoom, isPinned, pins, report, hasTable, hasDetails, isFull, isProjected, said, trans } =
    props;
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
      <Tool
        isDisabled={report.kind !== "ready" && report.kind !== "failed"}
        title={reportHint(report, pins, trans)}
        onPress={props.onReport}
      >
        {trans.__("Make one-page report")}
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
        {report.kind === "failed" ? report.text : said}
      </span>
    </div>
  );
}

function reportHint(report: ReportState, pins: number, trans: TranslationBundle): string {
  switch (report.kind) {
    case "no-kernel":
      return trans.__("Needs the running kernel: run the cell again.");
    case "out-of-date":
      return trans.__("Out of date: run again first.");
    case "making":
      return trans.__("Writing the report…");
    case "ready":
    case "failed":
      return pins === 0
        ? trans.__("Of the first two tags that stand out: pin others to choose them yourself.")
        : trans._n("Of the pinned tag.", "Of the %1 pinned tags.", pins);
  }
}

function Tool({
  isOn,
  isDisabled = false,
  title,
  onPress,
  children,
}: {
  /** Left out for what is done once. */
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  readonly title?: string;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}): JSX.Element {
  return (
    <button className="gemba-tool" aria-pressed={isOn} disabled={isDisabled} title={title} onClick={onPress}>
      {children}
    </button>
  );
}
