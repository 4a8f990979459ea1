import { percentText } from "gembalab/figures";
import type { Format } from "gembalab/figures";
import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";
import { PagedList, SortHeader } from "./paged-list";
import type { TagRow, TagSorting, TagSortKey } from "./profile-rows";
import { TagName } from "./ranked-list";
import { SmallBars, Sparkline } from "./sparkline";

/** What the list shows and what it reports. */
export interface ProfileListProps {
  /** Filtered and sorted. */
  readonly rows: readonly TagRow[];
  /** How many there are without the filter. */
  readonly all: number;
  readonly selected: TagRow | null;
  readonly sorting: TagSorting;
  readonly filter: string;
  readonly pageSize: number;
  readonly format: Format;
  readonly trans: TranslationBundle;
  readonly onSelect: (row: TagRow) => void;
  readonly onSort: (key: TagSortKey) => void;
  readonly onFilter: (text: string) => void;
}

/** The tags with their course, their distribution, and how much of them says nothing. */
export function ProfileList(props: ProfileListProps): JSX.Element {
  const { format, trans } = props;
  return (
    <PagedList
      {...props}
      className="gemba-mod-profile"
      label={trans.__("Tags, worst first")}
      header={<Header {...props} />}
      cells={row => <Cells row={row} format={format} trans={trans} />}
    />
  );
}

function Header({ sorting, trans, onSort }: ProfileListProps): JSX.Element {
  const direction = sorting.descending ? "descending" : "ascending";
  const column = (key: TagSortKey, text: string, label: string): JSX.Element => (
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
      {column("rank", "#", trans.__("Sort by how bad they are"))}
      {column("title", trans.__("tag"), trans.__("Sort by tag"))}
      <div role="columnheader" className="gemba-cell gemba-trend">
        {trans.__("trend")}
      </div>
      <div role="columnheader" className="gemba-cell gemba-shape">
        {trans.__("values")}
      </div>
      {column("missing", trans.__("missing"), trans.__("Sort by missing rows"))}
      {column("stuck", trans.__("stuck"), trans.__("Sort by stuck rows"))}
    </div>
  );
}

function Cells({
  row,
  format,
  trans,
}: {
  row: TagRow;
  format: Format;
  trans: TranslationBundle;
}): JSX.Element {
  const { rank, title, tag, missing, stuck, variable } = row;
  const share = (part: number): string => (part === 0 ? "" : percentText(part, 1, format));
  const { flags } = variable;
  return (
    <>
      <span role="gridcell" className="gemba-cell gemba-rank">
        {rank}
      </span>
      <span role="gridcell" className="gemba-cell gemba-title">
        <TagName title={title} tag={tag} />
      </span>
      <span role="gridcell" className="gemba-cell gemba-trend">
        <Sparkline levels={variable.sparkline} />
      </span>
      <span role="gridcell" className="gemba-cell gemba-shape">
        <SmallBars bars={variable.shape} />
      </span>
      <span
        role="gridcell"
        className={`gemba-cell gemba-number${flags.includes("missing") ? " gemba-mod-flagged" : ""}`}
      >
        {share(missing)}
      </span>
      <span role="gridcell" className={`gemba-cell gemba-number${stuck > 0 ? " gemba-mod-flagged" : ""}`}>
        {flags.includes("constant") ? trans.__("constant") : share(stuck)}
      </span>
    </>
  );
}
