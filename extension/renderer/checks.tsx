import { plainText } from "gembalab/figures";
import type { Check } from "gembalab/protocol";
import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";
import type { RemedyState } from "./remedies";

/** Lines of an open check. */
const DETAILS = 3;

/** The checks and what a person can do about them. */
export interface ChecksProps {
  readonly checks: readonly Check[];
  /** Checks that are always visible; the rest is folded away. */
  readonly visible: number;
  /** The one that is open. */
  readonly open: Check | null;
  readonly remedies: RemedyState;
  readonly trans: TranslationBundle;
  readonly onShow: (check: Check) => void;
  readonly onRemedy: (remedy: NonNullable<Check["remedy"]>) => void;
}

/** What was found, each finding with its remedy; then what was found well, in one line. */
export function Checks(props: ChecksProps): JSX.Element {
  const { checks, visible, remedies, trans } = props;
  const isLine = ({ level, code }: Check): boolean => level === "warning" || code === "source";
  const matched = checks.find(({ level, code }) => level === "ok" && code === "source");
  // What matched, then what is wrong: as a person would tell it.
  const lines = [
    ...(matched === undefined ? [] : [matched]),
    ...checks.filter(check => isLine(check) && check !== matched),
  ];
  const fine = checks.filter(check => !isLine(check)).map(({ text }) => plainText(text));
  const rest = lines.slice(visible);
  return (
    <div className="gemba-checks">
      {remedies.kind === "failed" && (
        <p className="gemba-error" role="alert">
          {remedies.text}
        </p>
      )}
      {lines.slice(0, visible).map((check, i) => (
        <CheckLine key={i} check={check} {...props} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{trans._n("%1 more check", "%1 more checks", rest.length)}</summary>
          {rest.map((check, i) => (
            <CheckLine key={i} check={check} {...props} />
          ))}
        </details>
      )}
      {fine.length > 0 && (
        <p className="gemba-check gemba-aside">
          <span className="gemba-mark" aria-hidden="true">
            ✓
          </span>
          <span className="gemba-check-text" title={fine.join("\n")}>
            {fine.join(" · ")}
          </span>
        </p>
      )}
    </div>
  );
}

function CheckLine({
  check,
  open,
  remedies,
  trans,
  onShow,
  onRemedy,
}: ChecksProps & { check: Check }): JSX.Element {
  const { level, text, variables, details = [], advice, remedy } = check;
  const isWarning = level === "warning";
  const isOpen = open === check;
  const hasMore = variables.length > 0 || details.length > 0 || advice !== undefined;
  return (
    <>
      <p className={`gemba-check${isWarning ? " gemba-mod-warning" : ""}`}>
        <span
          className="gemba-mark"
          role="img"
          aria-label={isWarning ? trans.__("Warning") : trans.__("Fine")}
        >
          {isWarning ? "⚠" : "✓"}
        </span>
        <span className="gemba-check-text" title={plainText(text)}>
          {plainText(text)}
        </span>
        {hasMore && (
          <button className="gemba-link" aria-expanded={isOpen} onClick={() => onShow(check)}>
            {isOpen ? trans.__("Close") : trans.__("Show")}
          </button>
        )}
        {remedy !== undefined && (
          <RemedyButton remedy={remedy} state={remedies} trans={trans} onPress={() => onRemedy(remedy)} />
        )}
      </p>
      {isOpen && (
        <ul className="gemba-check-details">
          {details.slice(0, DETAILS).map((detail, i) => (
            <li key={i}>{plainText(detail)}</li>
          ))}
          {details.length > DETAILS && <li>{trans.__("and %1 more", details.length - DETAILS)}</li>}
          {advice !== undefined && <li className="gemba-aside">{plainText(advice)}</li>}
        </ul>
      )}
    </>
  );
}

function RemedyButton({
  remedy,
  state,
  trans,
  onPress,
}: {
  readonly remedy: NonNullable<Check["remedy"]>;
  readonly state: RemedyState;
  readonly trans: TranslationBundle;
  readonly onPress: () => void;
}): JSX.Element {
  const isDone = state.kind === "out-of-date" && state.id === remedy.id;
  const reason =
    state.kind === "no-kernel"
      ? trans.__("Needs the running kernel: run the cell again.")
      : state.kind === "out-of-date"
        ? trans.__("Run the cell again first.")
        : null;
  const isDisabled = reason !== null || state.kind === "writing";
  const change = plainText(remedy.code);
  return (
    <button
      className="gemba-button"
      disabled={isDisabled}
      title={reason === null ? change : `${reason}\n${change}`}
      onClick={onPress}
    >
      {isDone ? trans.__("Written") : plainText(remedy.label)}
    </button>
  );
}
