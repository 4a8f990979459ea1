import { separationText } from "gembalab/figures";
import type { Format } from "gembalab/figures";
import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";
import { PagedList, SortHeader } from "./paged-list";
import type { RankedRow, Sorting, SortKey } from "./ranked-rows";

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
  /** The largest separation of all rows: the longest bar. */
  readonly reach: number;
  /** What the column of bars is called. */
  readonly barTitle: string;
  readonly format: Format;
  readonly trans: TranslationBundle;
  readonly onSelect: (row: RankedRow) => void;
  readonly onSort: (key: SortKey) => void;
  readonly onFilter: (text: string) => void;
}

/** The ranked tags. */
export function RankedList(props: RankedListProps): JSX.Element {
  const { reach, format, trans } = props;
  return (
    <PagedList
      {...props}
      label={trans.__("Tags by how much they differ")}
      header={<Header {...props} />}
      cells={row => <Cells row={row} reach={reach} format={format} />}
    />
  );
}

function Header({ sorting, barTitle, trans, onSort }: RankedListProps): JSX.Element {
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
      {column("separation", barTitle, trans.__("Sort by difference"))}
      {column("words", trans.__("how"), trans.__("Sort by how it differs"))}
    </div>
  );
}

function Cells({ row, reach, format }: { row: RankedRow; reach: number; format: Format }): JSX.Element {
  const { rank, title, tag, words, separation } = row;
  const width = separation === null || reach <= 0 ? 0 : Math.min(100, (100 * separation) / reach);
  return (
    <>
      <span role="gridcell" className="gemba-cell gemba-rank">
        {rank}
      </span>
      <span role="gridcell" className="gemba-cell gemba-title">
        <TagName title={title} tag={tag} />
      </span>
      <span role="gridcell" className="gemba-cell gemba-separation">
        <span className="gemba-track" aria-hidden="true">
          <span className="gemba-bar" style={{ width: `${width}%` }} />
        </span>
        <span className="gemba-number">{separationText(separation, format)}</span>
      </span>
      <span role="gridcell" className="gemba-cell gemba-words">
        {words}
      </span>
    </>
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
