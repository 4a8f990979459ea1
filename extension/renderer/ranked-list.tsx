import { countText, separationText } from "gembalab/figures";
import type { Format } from "gembalab/figures";
import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";
import type { RankedRow, Sorting, SortKey } from "./ranked-rows";

/** Rows from which on searching is quicker than looking. */
const SEARCH_FROM = 16;
/** Pixels; as in `style/renderer.css`. */
const ROW_HEIGHT = 28;
const HEADER_HEIGHT = 24;

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

/** The ranked tags, a page at a time: nothing scrolls inside a scrolling cell. */
export function RankedList(props: RankedListProps): JSX.Element {
  const { rows, all, selected, pageSize, filter, format, trans } = props;
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const at = selected === null ? -1 : rows.indexOf(selected);
  const [page, setPage] = usePage(at, pageSize, pages);
  const grid = React.useRef<HTMLDivElement>(null);
  const followFocus = React.useRef(false);

  React.useEffect(() => {
    if (!followFocus.current) return;
    followFocus.current = false;
    grid.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus();
  });

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const target = rowAfter(event.key, at, rows.length, pageSize);
    if (target === null) return;
    event.preventDefault();
    followFocus.current = true;
    const row = rows[target];
    if (row !== undefined) props.onSelect(row);
  };
  const first = page * pageSize;
  const shown = rows.slice(first, first + pageSize);
  const tabStop = at >= first && at < first + pageSize ? at : first;
  return (
    <div className="gemba-list">
      <div
        className="gemba-grid"
        role="grid"
        aria-label={trans.__("Tags by how much they differ")}
        aria-rowcount={rows.length + 1}
        ref={grid}
        onKeyDown={onKeyDown}
        style={gridStyle(all, pageSize)}
      >
        <Header {...props} />
        {shown.map((row, i) => (
          <Row
            key={row.rank}
            row={row}
            index={first + i}
            isSelected={row === selected}
            isTabStop={first + i === tabStop}
            {...props}
          />
        ))}
      </div>
      {rows.length === 0 && (
        <p className="gemba-empty">
          {trans.__("No tag matches.")}{" "}
          <button className="gemba-link" onClick={() => props.onFilter("")}>
            {trans.__("Show all")}
          </button>
        </p>
      )}
      {all > pageSize && (
        <div className="gemba-tools">
          {all >= SEARCH_FROM && (
            <input
              className="gemba-search"
              type="search"
              value={filter}
              placeholder={trans.__("Search tags")}
              aria-label={trans.__("Search tags")}
              onChange={event => props.onFilter(event.target.value)}
            />
          )}
          <Pager
            page={page}
            pages={pages}
            text={trans.__(
              "%1–%2 of %3",
              countText(Math.min(rows.length, first + 1), format),
              countText(first + shown.length, format),
              countText(rows.length, format),
            )}
            trans={trans}
            onPage={setPage}
          />
        </div>
      )}
    </div>
  );
}

/**
 * The page that is shown: the one that was turned to, until the chosen row moves elsewhere.
 *
 * @param at where the chosen row is; below 0 when it is not in the list
 */
function usePage(at: number, pageSize: number, pages: number): [number, (page: number) => void] {
  const pageOf = at < 0 ? 0 : Math.floor(at / pageSize);
  const [turned, turn] = React.useState({ page: pageOf, at, pageSize });
  const isCurrent = turned.at === at && turned.pageSize === pageSize;
  const page = Math.min(isCurrent ? turned.page : pageOf, pages - 1);
  return [page, chosen => turn({ page: chosen, at, pageSize })];
}

/** Room for the longest rank, and the height of a whole page, so that turning pages moves nothing. */
function gridStyle(all: number, pageSize: number): React.CSSProperties {
  const digits = String(all).length;
  return {
    ["--gemba-rank-width" as string]: `${Math.max(28, 8 * digits + 8)}px`,
    minHeight: HEADER_HEIGHT + ROW_HEIGHT * Math.min(all, pageSize),
  };
}

/** The row that a key leads to, or null when the key means nothing here. */
function rowAfter(key: string, at: number, count: number, pageSize: number): number | null {
  if (count === 0) return null;
  const clamp = (row: number): number => Math.min(count - 1, Math.max(0, row));
  if (key === "ArrowDown") return clamp(at + 1);
  if (key === "ArrowUp") return clamp(at - 1);
  if (key === "PageDown") return clamp(at + pageSize);
  if (key === "PageUp") return clamp(at - pageSize);
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
}

function Header({ sorting, barTitle, trans, onSort }: RankedListProps): JSX.Element {
  const column = (key: SortKey, text: string, label: string): JSX.Element => {
    const isSorted = sorting.key === key;
    const direction = sorting.descending ? "descending" : "ascending";
    return (
      <div
        role="columnheader"
        aria-sort={isSorted ? direction : "none"}
        className={`gemba-cell gemba-${key}`}
      >
        <button className="gemba-sort" title={label} aria-label={label} onClick={() => onSort(key)}>
          {text}
          <span aria-hidden="true">{isSorted ? (sorting.descending ? " ▾" : " ▴") : ""}</span>
        </button>
      </div>
    );
  };
  return (
    <div role="row" className="gemba-row gemba-mod-header" aria-rowindex={1}>
      {column("rank", "#", trans.__("Sort by rank"))}
      {column("title", trans.__("tag"), trans.__("Sort by tag"))}
      {column("separation", barTitle, trans.__("Sort by difference"))}
      {column("words", trans.__("how"), trans.__("Sort by how it differs"))}
    </div>
  );
}

interface RowProps extends RankedListProps {
  readonly row: RankedRow;
  /** Position in the sorted list, from 0. */
  readonly index: number;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
}

function Row({ row, index, isSelected, isTabStop, reach, format, onSelect }: RowProps): JSX.Element {
  const { rank, title, tag, words, separation } = row;
  const width = separation === null || reach <= 0 ? 0 : Math.min(100, (100 * separation) / reach);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onSelect(row);
  };
  return (
    <div
      role="row"
      className={`gemba-row${isSelected ? " gemba-mod-selected" : ""}`}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      title={`${title === tag ? tag : `${title}\n${tag}`}\n${words}`}
      onClick={() => onSelect(row)}
      onKeyDown={onKeyDown}
    >
      <span role="gridcell" className="gemba-cell gemba-rank">
        {rank}
      </span>
      <span role="gridcell" className="gemba-cell gemba-title">
        {title === tag ? (
          <code>{tag}</code>
        ) : (
          <>
            {title} <code className="gemba-aside">{tag}</code>
          </>
        )}
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
    </div>
  );
}

interface PagerProps {
  readonly page: number;
  readonly pages: number;
  readonly text: string;
  readonly trans: TranslationBundle;
  readonly onPage: (page: number) => void;
}

function Pager({ page, pages, text, trans, onPage }: PagerProps): JSX.Element {
  return (
    <div className="gemba-pager">
      <button disabled={page === 0} aria-label={trans.__("Previous page")} onClick={() => onPage(page - 1)}>
        ‹
      </button>
      <span aria-live="polite">{text}</span>
      <button
        disabled={page === pages - 1}
        aria-label={trans.__("Next page")}
        onClick={() => onPage(page + 1)}
      >
        ›
      </button>
    </div>
  );
}
