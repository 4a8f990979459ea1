import { limitText, namesOf, rateText, windowText } from "gembalab/figures";
import type { Format } from "gembalab/figures";
import type { OperatingWindow, Rule } from "gembalab/protocol";
import * as React from "react";
import type { PageProps } from "../explanation-view";
import { Parts } from "./parts";

/** What the model comes to in a few sentences, and which settings went along with fewer events. */
export function ActionPage({ model, isNarrow, format, trans }: PageProps): JSX.Element {
  const { explanation } = model;
  const { rules, operatingWindow, operatingWindowText } = explanation;
  const { event } = namesOf(explanation);
  const inRules = (
    <>
      <h4>{trans.__("In a few rules")}</h4>
      {rules.length === 0 ? (
        <p className="gemba-note">{trans.__("No short rule tells the two apart.")}</p>
      ) : (
        <ul className="gemba-facts">
          {rules.map((rule, i) => (
            <li key={i}>{ruleText(rule, event, format)}</li>
          ))}
        </ul>
      )}
    </>
  );
  const settings = (
    <>
      <h4>{trans.__("Settings with fewer %1", event)}</h4>
      {operatingWindow === null ? (
        <p className="gemba-note">{operatingWindowText}</p>
      ) : (
        <Window window={operatingWindow} {...{ format, event }} />
      )}
    </>
  );
  return (
    <Parts
      label={trans.__("What to look at")}
      columns={[
        [{ name: trans.__("Rules"), content: inRules }],
        [{ name: trans.__("Settings"), content: settings }],
      ]}
      isNarrow={isNarrow}
    />
  );
}

function Window({
  window: found,
  event,
  format,
}: {
  readonly window: OperatingWindow;
  readonly event: string;
  readonly format: Format;
}): JSX.Element {
  const { limits, text } = found;
  return (
    <>
      <ul className="gemba-facts">
        {limits.map(({ variable, unit = "", low: from, high: to }) => (
          <li key={variable}>
            <code>{variable}</code> {limitText(from, to, format)} {unit}
          </li>
        ))}
      </ul>
      <p>{windowText(found, event, format)}</p>
      <p className="gemba-note">{text}</p>
    </>
  );
}

function ruleText({ conditions, n, events }: Rule, event: string, format: Format): string {
  const parts = conditions.map(
    ({ variable, from, below }) => `${variable} ${limitText(from ?? null, below ?? null, format)}`,
  );
  return `IF ${parts.join(" AND ")} THEN ${rateText({ event: events, total: n }, event, format)}`;
}
