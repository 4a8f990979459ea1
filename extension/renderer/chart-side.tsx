import {
  adjustedSentence,
  countText,
  delaySentence,
  namesOf,
  pairsCount,
  pairsText,
  percentText,
  ratesOf,
  sameText,
} from "gembalab/figures";
import type { Format } from "gembalab/figures";
import type { Comparison, VariableComparison } from "gembalab/protocol";
import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";

/** One tag of a comparison, beside its distribution. */
export interface ChartSideProps {
  readonly comparison: Comparison;
  readonly variable: VariableComparison;
  /** Whether the charts show a part of the period only. */
  readonly isZoomed: boolean;
  /** Pixels down at most: what has no room stands in the details; null where there is room. */
  readonly height: number | null;
  readonly format: Format;
  readonly trans: TranslationBundle;
}

/** The rate on either side of the cut, like with like, and when the tag differs most. */
export function ChartSide(props: ChartSideProps): JSX.Element {
  const { comparison, variable, height, format } = props;
  const delay = delaySentence(variable, namesOf(comparison), format);
  return (
    <div className="gemba-side" style={height === null ? {} : { maxHeight: height }}>
      <Rates {...props} />
      {delay !== null && (
        <p className={variable.delay?.consequence === true ? "gemba-caution" : "gemba-note"}>{delay}</p>
      )}
      {variable.adjusted === undefined ? <Pairs {...props} /> : <LikeWithLike {...props} />}
    </div>
  );
}

function Rates({ comparison, variable, isZoomed, format, trans }: ChartSideProps): JSX.Element {
  const names = namesOf(comparison);
  const rates = ratesOf(variable, format);
  const highest = Math.max(...rates.map(({ event, total }) => event / Math.max(1, total)), 1e-9);
  return (
    <div className="gemba-rates">
      {isZoomed && rates.length > 0 && <p className="gemba-note">{trans.__("Whole period:")}</p>}
      {rates.map(({ side, event, total }, i) => (
        <div key={i} className={`gemba-rate${i === 0 ? " gemba-mod-event" : ""}`}>
          <span>
            {side}: {percentText(event, total, format)} {names.event}{" "}
            <span className="gemba-aside">
              {trans.__("(%1 of %2)", countText(event, format), countText(total, format))}
            </span>
          </span>
          <span className="gemba-track" aria-hidden="true">
            <span
              className="gemba-bar"
              style={{ width: `${(100 * event) / Math.max(1, total) / highest}%` }}
            />
          </span>
        </div>
      ))}
    </div>
  );
}

function Pairs({ comparison, variable }: ChartSideProps): JSX.Element | null {
  const { auc } = variable.statistics;
  if (auc === null) return null;
  const text = pairsText(auc, namesOf(comparison));
  return <p className="gemba-note gemba-pairs">{`${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`}</p>;
}

/** All rows and like rows side by side, on one scale from lower to higher. */
function LikeWithLike({ comparison, variable, format, trans }: ChartSideProps): JSX.Element | null {
  const { adjusted, statistics } = variable;
  if (adjusted === undefined) return null;
  const said = adjustedSentence(variable, comparison.likeWithLike, format);
  const rows = [
    { text: trans.__("all rows"), auc: statistics.auc },
    { text: trans.__("same %1", sameText(comparison.likeWithLike)), auc: adjusted.auc },
  ];
  return (
    <div className="gemba-alike">
      {rows.map(({ text, auc }, i) => (
        <div
          key={i}
          className="gemba-alike-row"
          title={auc === null ? "" : pairsText(auc, namesOf(comparison))}
        >
          <span className="gemba-ellipsis">{text}</span>
          <span className="gemba-balance" aria-hidden="true">
            {auc !== null && (
              <span
                className="gemba-bar"
                style={{ left: `${100 * Math.min(0.5, auc)}%`, width: `${100 * Math.abs(auc - 0.5)}%` }}
              />
            )}
          </span>
          <span className="gemba-number">
            {auc === null
              ? "–"
              : auc >= 0.5
                ? trans.__("%1 of 100 higher", pairsCount(auc))
                : trans.__("%1 of 100 lower", pairsCount(auc))}
          </span>
        </div>
      ))}
      {said !== null && <p className={adjusted.signChanged ? "gemba-caution" : "gemba-note"}>{said}</p>}
    </div>
  );
}
