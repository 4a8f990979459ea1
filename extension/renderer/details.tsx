import {
  categoriesBySeparation,
  categoryTitle,
  countText,
  judgementLines,
  namesOf,
  percentText,
  plainText,
  statisticLines,
} from "gembalab/figures";
import type { Format } from "gembalab/figures";
import type { Comparison, LeftOut, Notice } from "gembalab/protocol";
import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";
import type { RankedRow } from "./ranked-rows";

/** Names listed at most: more would make the page slow, and nobody reads them. */
const MOST_NAMES = 300;

interface DetailsProps {
  readonly comparison: Comparison;
  readonly row: RankedRow | null;
  readonly format: Format;
  readonly trans: TranslationBundle;
}

/** Below the charts, on demand: all that is known of the tag, how it was judged, and what was left out. */
export function Details({ comparison, row, format, trans }: DetailsProps): JSX.Element {
  const { leftOut } = comparison;
  return (
    <div className="gemba-details">
      {row !== null && (
        <>
          <StatisticTable {...{ comparison, row, format, trans }} />
          <p className="gemba-note">{plainText(comparison.significance.text)}</p>
        </>
      )}
      {leftOut.length > 0 && (
        <details>
          <summary>{trans.__("%1 left out", countText(leftOut.length, format))}</summary>
          <LeftOutList leftOut={leftOut} format={format} trans={trans} />
        </details>
      )}
    </div>
  );
}

function StatisticTable({ comparison, row, format }: DetailsProps & { row: RankedRow }): JSX.Element {
  const names = namesOf(comparison);
  const { categories } = row.variable.statistics;
  const lines = [
    ...judgementLines(row.variable, comparison, names, format),
    ...statisticLines(row.variable, names, format),
  ];
  return (
    <table className="gemba-table">
      <caption>{row.title}</caption>
      <tbody>
        {lines.map(({ name, value, meaning }, i) => (
          <tr key={i}>
            <th scope="row">{name}</th>
            <td className="gemba-number">{value}</td>
            <td>{meaning}</td>
          </tr>
        ))}
        {categories !== null &&
          categoriesBySeparation(categories).map((rate, i) => (
            <tr key={`category ${i}`}>
              <th scope="row">{categoryTitle(rate)}</th>
              <td className="gemba-number">
                {countText(rate.event, format)} {names.event}, {countText(rate.reference, format)}{" "}
                {names.reference}
              </td>
              <td>
                {percentText(rate.event, rate.event + rate.reference, format)} {names.event}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function LeftOutList({
  leftOut,
  format,
  trans,
}: {
  leftOut: readonly LeftOut[];
  format: Format;
  trans: TranslationBundle;
}): JSX.Element {
  const byReason = new Map<string, string[]>();
  for (const { variable, reason } of leftOut.slice(0, MOST_NAMES)) {
    const names = byReason.get(reason) ?? [];
    byReason.set(reason, [...names, plainText(variable)]);
  }
  const more = leftOut.length - MOST_NAMES;
  return (
    <dl className="gemba-left-out">
      {[...byReason].map(([reason, names]) => (
        <React.Fragment key={reason}>
          <dt>{reason}</dt>
          <dd>
            {names.map((name, i) => (
              <code key={i}>{name}</code>
            ))}
          </dd>
        </React.Fragment>
      ))}
      {more > 0 && <dd>{trans.__("and %1 more", countText(more, format))}</dd>}
    </dl>
  );
}

const MARKS: Record<Notice["level"], string> = { warning: "⚠ ", info: "ℹ " };

/** Notices that are always visible; the rest is folded away. */
const VISIBLE = 1;

/** What the reader ought to know, warnings first. */
export function Notices({
  notices,
  trans,
}: {
  notices: readonly Notice[];
  trans: TranslationBundle;
}): JSX.Element | null {
  if (notices.length === 0) return null;
  const sorted = [...notices].sort((a, b) => Number(b.level === "warning") - Number(a.level === "warning"));
  const line = ({ level, text }: Notice, key: number): JSX.Element => (
    <p key={key} className="gemba-notice">
      <span aria-hidden="true">{MARKS[level]}</span>
      {plainText(text)}
    </p>
  );
  const rest = sorted.slice(VISIBLE);
  return (
    <div className="gemba-notices">
      {sorted.slice(0, VISIBLE).map(line)}
      {rest.length > 0 && (
        <details>
          <summary>{trans._n("%1 more notice", "%1 more notices", rest.length)}</summary>
          {rest.map(line)}
        </details>
      )}
    </div>
  );
}
