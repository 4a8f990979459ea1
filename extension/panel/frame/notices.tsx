import type { Notice } from "gembalab/protocol";
import * as React from "react";
import { useTrans } from "../translation";

/** What notices need. */
export interface NoticesProps {
  readonly notices: readonly Notice[];
  /** How many are shown before "Show all"; `warnings`: these alone. */
  readonly first?: number | "warnings";
}

/** What a person ought to know about the data, warnings first. */
export function Notices({ notices, first = 3 }: NoticesProps): JSX.Element | null {
  const trans = useTrans();
  const [showsAll, setShowsAll] = React.useState(false);
  if (notices.length === 0) return null;
  const sorted = [
    ...notices.filter(({ level }) => level === "warning"),
    ...notices.filter(({ level }) => level === "info"),
  ];
  const count = first === "warnings" ? notices.filter(({ level }) => level === "warning").length : first;
  const shown = showsAll ? sorted : sorted.slice(0, count);
  return (
    <>
      <ul className="gemba-notices" hidden={shown.length === 0}>
        {shown.map(({ level, text }, index) => (
          <li key={index} className={`gemba-mod-${level}`}>
            <span aria-hidden="true">{level === "warning" ? "⚠" : "·"}</span> {text}
          </li>
        ))}
      </ul>
      {sorted.length > count ? (
        <button type="button" className="gemba-link" onClick={() => setShowsAll(!showsAll)}>
          {showsAll
            ? trans.__("Show fewer")
            : count === 0
              ? trans._n("Show %1 note", "Show %1 notes", sorted.length)
              : trans.__("Show all %1", sorted.length)}
        </button>
      ) : null}
    </>
  );
}
