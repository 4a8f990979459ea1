import type { Notice } from "gembalab/protocol";
import * as React from "react";
import { useTrans } from "../translation";

/** Notices shown before "Show all". */
const FIRST = 3;

/** What a person ought to know about the data, warnings first. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }): JSX.Element | null {
  const trans = useTrans();
  const [showsAll, setShowsAll] = React.useState(false);
  if (notices.length === 0) return null;
  const sorted = [
    ...notices.filter(({ level }) => level === "warning"),
    ...notices.filter(({ level }) => level === "info"),
  ];
  const shown = showsAll ? sorted : sorted.slice(0, FIRST);
  return (
    <>
      <ul className="gemba-notices">
        {shown.map(({ level, text }, index) => (
          <li key={index} className={`gemba-mod-${level}`}>
            <span aria-hidden="true">{level === "warning" ? "⚠" : "·"}</span> {text}
          </li>
        ))}
      </ul>
      {sorted.length > FIRST ? (
        <button type="button" className="gemba-link" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? trans.__("Show fewer") : trans.__("Show all %1", sorted.length)}
        </button>
      ) : null}
    </>
  );
}
