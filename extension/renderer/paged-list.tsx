import { countText } from "gembalab/figures";
import type { Format } from "gembalab/figures";
import type { TranslationBundle } from "@jupyterlab/translation";
import * as React from "react";

/** Rows from which on searching is quicker than looking. */
const SEARCH_FROM = 16;
/** Pixels; as in `style/renderer/list.css`. */
const ROW_HEIGHT = 28;
const HEADER_HEIGHT = 24;

/** What every list of tags shows and reports. */
export interface PagedListProps<Row extends ListedRow> {
  /** Filtered and sorted. */
  readonly rows: readonly Row[];
  /** How many there are without the filter. */
  readonly all: number;
  readonly selected: Row | null;
  readonly filter: string;
  readonly pageSize: number;
  /** What the list is called, for those who can't see it. */
  readonly label: string;
  readonly className?: string;
  readonly header: React.ReactNode;
  /** The cells of a row. */
  readonly cells: (row: Row) => React.ReactNode;
  readonly format: Format;
  readonly trans: TranslationBundle;
  readonly onSelect: (row: Row) => void;
  /** Searches; an empty text shows all. */
  readonly onFilter: (text: string) => void;
}

/** A row of a list of tags. */
export interface ListedRow {
  /** From 1, as the result ranks it. */
  readonly rank: number;
  /** Said on hovering, and to those who can't see the row. */
  readonly hint: string;
}

/** Tags, a page at a time: nothing scrolls inside a scrolling cell, and 5,000 tags draw as fast as ten. */
export function PagedList<Row extends ListedRow>(props: PagedListProps<Row>): JSX.Element {
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
    <div className={`gemba-list ${props.className ?? ""}`.trim()}>
      <div
        className="gemba-grid"
        role="grid"
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        ref={grid}
        onKeyDown={onKeyDown}
        style={gridStyle(all, pageSize)}
      >
        {props.header}
        {shown.map((row, i) => (
          <Row
            key={row.rank}
            row={row}
            index={first + i}
            isSelected={row === selected}
            isTabStop={first + i === tabStop}
            cells={props.cells}
            onSelect={props.onSelect}
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

interface RowProps<Row> {
  readonly row: Row;
  /** Position in the sorted list, from 0. */
  readonly index: number;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly cells: (row: Row) => React.ReactNode;
  readonly onSelect: (row: Row) => void;
}

function Row<R extends ListedRow>({
  row,
  index,
  isSelected,
  isTabStop,
  cells,
  onSelect,
}: RowProps<R>): JSX.Element {
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
      title={row.hint}
      onClick={() => onSelect(row)}
      onKeyDown={onKeyDown}
    >
      {cells(row)}
    </div>
  );
}

/** The head of a column that sorts by it. */
export function SortHeader({
  className,
  text,
  label,
  sorted,
  onSort,
}: {
  readonly className: string;
  readonly text: string;
  readonly label: string;
  /** How the list is sorted by this column; null when it is sorted by another. */
  readonly sorted: "ascending" | "descending" | null;
  readonly onSort: () => void;
}): JSX.Element {
  return (
    <div role="columnheader" aria-sort={sorted ?? "none"} className={`gemba-cell ${className}`}>
      <button className="gemba-sort" title={label} aria-label={label} onClick={onSort}>
        {text}
        <span aria-hidden="true">{sorted === null ? "" : sorted === "descending" ? " ▾" : " ▴"}</span>
      </button>
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
