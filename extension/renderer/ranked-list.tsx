import { rankingTitle, separationText, verdictMeaning, verdictText } from "gembalab/figures";
import type { Format } from "gembalab/figures";
import type { RankingName, Verdict } from "gembalab/protocol";
import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";
import { PagedList, SortHeader } from "./paged-list";
import type { Measure, RankedRow, Sorting, SortKey } from "./ranked-rows";

/** What the list shows and what it reports. */
export interface RankedListProps {
  /** Filtered and sorted. */
  readonly rows: readonly RankedRow[];
  /** How many there are without the filter. */
  readonly all: number;
  readonly selected: RankedRow | null;
  readonly sorting: Sorting;
  readonly filter: string;
  readonly pageSize: number;
  /** What the bars show. */
  readonly measure: Measure;
  /** What they could show. */
  readonly measures: readonly RankingName[];
  /** Whether verdicts stand beside the bars. */
  readonly hasVerdicts: boolean;
  readonly format: Format;
  readonly trans: TranslationBundle;
  readonly isPinned: (row: RankedRow) => boolean;
  readonly isUnfolded: (row: RankedRow) => boolean;
  readonly onSelect: (row: RankedRow) => void;
  readonly onSort: (key: SortKey) => void;
  readonly onMeasure: (by: RankingName) => void;
  readonly onFilter: (text: string) => void;
  readonly onUnfold: (row: RankedRow, isUnfolded: boolean) => void;
}

/** The ranked tags; those that move together stand under the first of them. */
export function RankedList(props: RankedListProps): JSX.Element {
  const { hasVerdicts, selected, trans } = props;
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const isRow = event.target instanceof HTMLElement && event.target.getAttribute("role") === "row";
    if (!isRow || selected === null || selected.followers === 0) return;
    if (event.key === "ArrowRight") props.onUnfold(selected, true);
    if (event.key === "ArrowLeft") props.onUnfold(selected, false);
  };
  return (
    <div className="gemba-ranking" onKeyDown={onKeyDown}>
      <PagedList
        {...props}
        className={hasVerdicts ? "gemba-mod-judged" : ""}
        label={trans.__("Tags by how much they differ")}
        header={<Header {...props} />}
        cells={row => <Cells row={row} {...props} />}
      />
      <Legend {...props} />
    </div>
  );
}

function Header(props: RankedListProps): JSX.Element {
  const { sorting, measure, measures, hasVerdicts, trans, onSort, onMeasure } = props;
  const direction = sorting.descending ? "descending" : "ascending";
  const column = (key: SortKey, text: string, label: string): JSX.Element => (
    <SortHeader
      className={`gemba-${key}`}
      text={text}
      label={label}
      sorted={sorting.key === key ? direction : null}
      onSort={() => onSort(key)}
    />
  );
  return (
    <div role="row" className="gemba-row gemba-mod-header" aria-rowindex={1}>
      {column("rank", "#", trans.__("Sort by rank"))}
      {column("title", trans.__("tag"), trans.__("Sort by tag"))}
      <div
        role="columnheader"
        aria-sort={sorting.key === "measure" ? direction : "none"}
        className="gemba-cell gemba-measure"
      >
        <select
          className="gemba-choice"
          title={trans.__("Rank by")}
          aria-label={trans.__("Rank by")}
          value={measure.by}
          onChange={event => onMeasure(measures[event.target.selectedIndex])}
        >
          {measures.map(by => (
            <option key={by} value={by}>
              {rankingTitle(by)}
            </option>
          ))}
        </select>
      </div>
      <div role="columnheader" className="gemba-cell gemba-words">
        {trans.__("how")}
      </div>
      {hasVerdicts && (
        <div role="columnheader" className="gemba-cell gemba-verdict">
          {trans.__("by chance?")}
        </div>
      )}
    </div>
  );
}

function Cells(props: RankedListProps & { row: RankedRow }): JSX.Element {
  const { row, measure, hasVerdicts, format, trans } = props;
  const { rank, title, tag, words, lag, flags, leader, variable } = row;
  const length = measure.lengthOf(row);
  const isFollower = leader !== null && leader !== variable.name;
  return (
    <>
      <span role="gridcell" className="gemba-cell gemba-rank">
        {rank}
      </span>
      <span
        role="gridcell"
        className={`gemba-cell gemba-title${isFollower && props.filter.trim() === "" ? " gemba-mod-follower" : ""}`}
      >
        <span className="gemba-name">
          {props.isPinned(row) && (
            <span role="img" aria-label={trans.__("Pinned")}>
              ★{" "}
            </span>
          )}
          {flags.length > 0 && (
            <span role="img" aria-label={trans.__("May give the answer away")}>
              ⚑{" "}
            </span>
          )}
          <TagName title={title} tag={tag} />
        </span>
        <Followers {...props} />
      </span>
      <span role="gridcell" className="gemba-cell gemba-measure">
        <Track row={row} measure={measure} />
        <span className="gemba-number">{separationText(length, format)}</span>
      </span>
      <span role="gridcell" className="gemba-cell gemba-words">
        {lag === "" ? words : `${words} · ${lag}`}
      </span>
      {hasVerdicts && (
        <span role="gridcell" className="gemba-cell gemba-verdict">
          {variable.significance !== undefined && <Badge verdict={variable.significance.verdict} />}
        </span>
      )}
    </>
  );
}

/** What is drawn across the bars. */
function Legend({ measure, rows, trans }: RankedListProps): JSX.Element | null {
  const parts = [
    ...(measure.luckLine === null
      ? []
      : [trans.__("Dotted: where the luckiest of all tags ends in 95 of 100 tries.")]),
    ...(rows.some(row => measure.whiskerOf(row) !== null) ? [trans.__("Thin line: 95 % interval.")] : []),
  ];
  return parts.length === 0 ? null : <p className="gemba-note">{parts.join(" ")}</p>;
}

/** Unfolds those that move together with a tag. */
function Followers({
  row,
  filter,
  trans,
  isUnfolded,
  onUnfold,
}: RankedListProps & { row: RankedRow }): JSX.Element | null {
  if (row.followers === 0 || filter.trim() !== "") return null;
  const isOpen = isUnfolded(row);
  const label = trans._n("%1 tag moves together with it", "%1 tags move together with it", row.followers);
  return (
    <button
      className="gemba-followers"
      tabIndex={-1}
      title={label}
      aria-label={label}
      aria-expanded={isOpen}
      onClick={event => {
        event.stopPropagation();
        onUnfold(row, !isOpen);
      }}
    >
      +{row.followers} {isOpen ? "▾" : "▸"}
    </button>
  );
}

/** A bar from zero, its interval, and the line that luck alone reaches. */
function Track({ row, measure }: { readonly row: RankedRow; readonly measure: Measure }): JSX.Element {
  const { reach, luckLine } = measure;
  const place = (value: number): string => `${reach > 0 ? Math.min(100, (100 * value) / reach) : 0}%`;
  const whisker = measure.whiskerOf(row);
  return (
    <span className="gemba-track" aria-hidden="true">
      <span className="gemba-bar" style={{ width: place(measure.lengthOf(row) ?? 0) }} />
      {whisker !== null && (
        <span
          className="gemba-whisker"
          style={{ left: place(whisker[0]), right: `calc(100% - ${place(whisker[1])})` }}
        />
      )}
      {luckLine !== null && <span className="gemba-luck" style={{ left: place(luckLine) }} />}
    </span>
  );
}

/** What can be said about chance: a word, told apart by its edge, never by colour alone. */
export function Badge({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  return (
    <span className={`gemba-badge gemba-mod-${verdict.replaceAll(" ", "-")}`} title={verdictMeaning(verdict)}>
      {verdictText(verdict)}
    </span>
  );
}

/** What a tag is called, and the tag itself where that is something else. */
export function TagName({ title, tag }: { readonly title: string; readonly tag: string }): JSX.Element {
  if (title === tag) return <code>{tag}</code>;
  return (
    <>
      {title} <code className="gemba-aside">{tag}</code>
    </>
  );
}
