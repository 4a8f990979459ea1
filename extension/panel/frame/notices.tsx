import type { Notice } from "gembalab/protocol";
import * as React from "react";
import { useTrans } from "../translation";

/** What notices need. */
export interface NoticesProps {
  readonly notices: readonly Notice[];
  /** How many are shown before "Show all". */
  readonly first?: number;
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
  const shown = showsAll ? sorted : sorted.slice(0, first);
  return (
    <>
      <ul className="gemba-notices">
        {shown.map(({ level, text }, index) => (
          <li key={index} className={`gemba-mod-${level}`}>
            <span aria-hidden="true">{level === "warning" ? "⚠" : "·"}</span> {text}
          </li>
        ))}
      </ul>
      {sorted.length > first ? (
        <button type="button" className="gemba-link" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? trans.__("Show fewer") : trans.__("Show all %1", sorted.length)}
        </button>
      ) : null}
    </>
  );
}
