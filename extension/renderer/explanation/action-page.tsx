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
      <p>{windowText(found, event, format, trans)}</p>
      <p className="gemba-note">{text}</p>
    </>
  );
}

/** What became of the window on rows that took no part in finding it. */
function windowText(
  { low, reduction, inside, outside }: OperatingWindow,
  event: string,
  format: Format,
  trans: PageProps["trans"],
): string {
  const rate = (share: number | null): string => (share === null ? "–" : percentText(share, 1, format));
  const rates = trans.__("%1 %2 inside, %3 outside", rate(inside), event, rate(outside));
  if (low === null || reduction === null) return trans.__("On later weeks, which took no part: %1.", rates);
  if (low <= 0)
    return trans.__("On later weeks, which took no part, it did not help for certain: %1.", rates);
  return trans.__(
    "On later weeks, which took no part: at least %1 of the rows fewer, best guess %2 (%3).",
    percentText(low, 1, format),
    percentText(reduction, 1, format),
    rates,
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
