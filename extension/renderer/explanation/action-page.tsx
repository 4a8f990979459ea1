import { namesOf, numberText, percentText, rateText } from "gembalab/figures";
import type { Format } from "gembalab/figures";
import type { OperatingWindow, Rule } from "gembalab/protocol";
import * as React from "react";
import type { PageProps } from "../explanation-view";

/** What the model comes to in a few sentences, and which settings went along with fewer events. */
export function ActionPage({ model, format, trans }: PageProps): JSX.Element {
  const { explanation } = model;
  const { rules, operatingWindow, operatingWindowText } = explanation;
  const { event } = namesOf(explanation);
  return (
    <div className="gemba-columns">
      <div>
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
      </div>
      <div>
        <h4>{trans.__("Settings with fewer %1", event)}</h4>
        {operatingWindow === null ? (
          <p className="gemba-note">{operatingWindowText}</p>
        ) : (
          <Window window={operatingWindow} {...{ format, trans, event }} />
        )}
      </div>
    </div>
  );
}

function Window({
  window: found,
  event,
  format,
  trans,
}: {
  readonly window: OperatingWindow;
  readonly event: string;
} & Pick<PageProps, "format" | "trans">): JSX.Element {
  const { limits, low, reduction, inside, outside, text } = found;
  return (
    <>
      <ul className="gemba-facts">
        {limits.map(({ variable, unit = "", low: from, high: to }) => (
          <li key={variable}>
            <code>{variable}</code> {limitText(from, to, format)} {unit}
          </li>
        ))}
      </ul>
      {low !== null && reduction !== null && inside !== null && outside !== null && (
        <p>
          {trans.__(
            "On weeks that took no part: at least %1 fewer %2 (best guess %3): %4 inside, %5 outside.",
            percentText(Math.max(0, low), 1, format),
            event,
            percentText(reduction, 1, format),
            percentText(inside, 1, format),
            percentText(outside, 1, format),
          )}
        </p>
      )}
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

function limitText(from: number | null, to: number | null, format: Format): string {
  if (from !== null && to !== null) return `${numberText(from, format)} – ${numberText(to, format)}`;
  if (from !== null) return `≥ ${numberText(from, format)}`;
  return to === null ? "" : `< ${numberText(to, format)}`;
}
