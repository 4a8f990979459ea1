import * as React from "react";
import { VariableTitle } from "../frame/combobox";
import { Sparkline } from "../frame/sparkline";
import { useTrans } from "../translation";
import type { Reason } from "./choice";
import { keyTarget, moved, selectedRange } from "./cursor";
import type { Cursor } from "./cursor";
import type { TagGroup } from "./groups";
import type { TagRow } from "./model";

const ROW_HEIGHT = 28;
/** Rows drawn beyond both edges, so that fast scrolling shows no gaps. */
const OVERSCAN = 8;

/** What the list needs. */
export interface TagListProps {
  readonly rows: readonly TagRow[];
  /** The same rows by group; null where they are not grouped. */
  readonly groups?: readonly TagGroup[] | null;
  readonly label: string;
  readonly onSet: (names: string[], isIn: boolean) => void;
}

/**
 * The tags with a tick each. Only the rows in sight are drawn, so that
 * thousands stay quick. Arrows move, Shift selects a range, Space toggles it.
 */
export function TagList({ rows, groups = null, label, onSet }: TagListProps): JSX.Element {
  const trans = useTrans();
  const list = React.useRef<HTMLDivElement>(null);
  const id = React.useId();
  const [cursor, setCursor] = React.useState<Cursor>({ at: 0, anchor: 0 });
  const { top, height } = useScroll(list);
  const items = React.useMemo(() => itemsOf(rows, groups), [rows, groups]);
  const at = Math.min(cursor.at, items.length - 1);
  const { first, last } = selectedRange({ at, anchor: Math.min(cursor.anchor, items.length - 1) });
  const page = Math.max(1, Math.floor(height / ROW_HEIGHT) - 1);
  const begin = Math.max(0, Math.floor(top / ROW_HEIGHT) - OVERSCAN);
  const end = Math.min(items.length, Math.ceil((top + height) / ROW_HEIGHT) + OVERSCAN);

  // A range of which any is in goes out as a whole.
  const toggle = (from: number, to: number): void => {
    // A heading stands for all of its tags.
    const range = new Set(items.slice(from, to + 1).flatMap(item => item.rows));
    const isIn = [...range].every(({ reason }) => reason !== undefined);
    onSet(
      [...range].map(({ variable }) => variable.name),
      isIn,
    );
  };
  const go = (to: number, extend: boolean): void => {
    const next = moved(cursor, to, items.length, extend);
    setCursor(next);
    reveal(list.current, next.at);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (items.length === 0) return;
    if (event.key === " ") {
      event.preventDefault();
      toggle(first, last);
    } else if (event.key === "a" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      setCursor({ at: items.length - 1, anchor: 0 });
    } else {
      const target = keyTarget(event.key, at, items.length, page);
      if (target === null) return;
      event.preventDefault();
      go(target, event.shiftKey);
    }
  };
  const onRow = (index: number, event: React.MouseEvent): void => {
    const onTick = event.target instanceof HTMLInputElement;
    const next = moved(cursor, index, items.length, event.shiftKey);
    setCursor(next);
    if (!onTick) return;
    const range = selectedRange(next);
    toggle(range.first, range.last);
  };
  return (
    <div
      ref={list}
      className="gemba-tag-list"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={items.length === 0 ? undefined : `${id}-${at}`}
      onKeyDown={onKeyDown}
    >
      {items.length === 0 ? <p className="gemba-hint">{trans.__("No tag fits the search.")}</p> : null}
      <div className="gemba-tag-canvas" role="presentation" style={{ height: items.length * ROW_HEIGHT }}>
        {items.slice(begin, end).map((item, i) => {
          const index = begin + i;
          const place = {
            id: `${id}-${index}`,
            index,
            count: items.length,
            isActive: index === at,
            isSelected: index >= first && index <= last,
            onClick: onRow,
          };
          return item.tag === null ? (
            <Heading key={`group ${index}`} {...place} title={item.title} rows={item.rows} />
          ) : (
            <Row key={item.tag.variable.name} {...place} tag={item.tag} />
          );
        })}
      </div>
    </div>
  );
}

/** One line of the list: a tag, or the heading of a group. */
interface Item {
  readonly tag: TagRow | null;
  readonly title: string | null;
  /** The tag itself, or all those of the group. */
  readonly rows: readonly TagRow[];
}

function itemsOf(rows: readonly TagRow[], groups: readonly TagGroup[] | null): Item[] {
  const tag = (row: TagRow): Item => ({ tag: row, title: null, rows: [row] });
  if (groups === null) return rows.map(tag);
  return groups.flatMap(group => [
    { tag: null, title: group.title, rows: group.rows },
    ...group.rows.map(tag),
  ]);
}

interface PlaceProps {
  readonly id: string;
  readonly index: number;
  readonly count: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onClick: (index: number, event: React.MouseEvent) => void;
}

interface LineProps extends PlaceProps {
  readonly isIn: boolean | "mixed";
  readonly title: string;
  readonly className: string;
  readonly children: React.ReactNode;
}

/** A line with a tick, whatever stands on it. */
function Line({
  id,
  index,
  count,
  isActive,
  isSelected,
  isIn,
  title,
  className,
  onClick,
  children,
}: LineProps): JSX.Element {
  const classes = [
    "gemba-tag",
    className,
    isIn === false ? "gemba-mod-out" : "",
    isActive ? "gemba-mod-active" : "",
    isSelected ? "gemba-mod-selected" : "",
  ];
  return (
    <div
      id={id}
      role="option"
      aria-selected={isSelected}
      aria-checked={isIn}
      aria-posinset={index + 1}
      aria-setsize={count}
      className={classes.join(" ")}
      style={{ top: index * ROW_HEIGHT }}
      title={title}
      onClick={event => onClick(index, event)}
    >
      <input
        ref={tick => {
          if (tick !== null) tick.indeterminate = isIn === "mixed";
        }}
        type="checkbox"
        tabIndex={-1}
        aria-hidden="true"
        checked={isIn === true}
        readOnly
      />
      {children}
    </div>
  );
}

interface HeadingProps extends PlaceProps {
  readonly title: string | null;
  readonly rows: readonly TagRow[];
}

/** The name of a group; its tick is that of all its tags. */
function Heading({ title, rows, ...place }: HeadingProps): JSX.Element {
  const trans = useTrans();
  const inCount = rows.filter(({ reason }) => reason === undefined).length;
  const isIn = inCount === rows.length ? true : inCount === 0 ? false : "mixed";
  const words = title ?? trans.__("Others");
  return (
    <Line {...place} isIn={isIn} title={words} className="gemba-tag-heading">
      <span className="gemba-tag-description">{words}</span>
      <span className="gemba-tag-reason">{trans.__("%1 of %2 in", inCount, rows.length)}</span>
    </Line>
  );
}

interface RowProps extends PlaceProps {
  readonly tag: TagRow;
}

function Row({ tag: { variable, reason }, ...place }: RowProps): JSX.Element {
  const trans = useTrans();
  const title = [variable.description, variable.name, variable.station, variable.source];
  return (
    <Line {...place} isIn={reason === undefined} title={title.filter(Boolean).join("\n")} className="">
      <VariableTitle variable={variable} />
      {reason === undefined || reason === "excluded" || reason === "not included" ? (
        <Sparkline values={variable.sparkline} />
      ) : (
        <span className="gemba-tag-reason">{reasonWords(reason, trans)}</span>
      )}
    </Line>
  );
}

function reasonWords(reason: Reason, trans: ReturnType<typeof useTrans>): string {
  switch (reason) {
    case "defines the target":
      return trans.__("is the target");
    case "measured afterwards":
      return trans.__("measured afterwards");
    case "constant":
      return trans.__("constant");
    case "all missing":
      return trans.__("no values");
    case "row counter":
      return trans.__("counts rows");
    case "identifier":
      return trans.__("identifier");
    case "a time":
      return trans.__("a time");
    case "too many categories":
      return trans.__("too many values");
    case "excluded":
    case "not included":
      return trans.__("left out");
  }
}

/** How far the list is scrolled, and how much of it is in sight. */
function useScroll(list: React.RefObject<HTMLDivElement>): { top: number; height: number } {
  const [view, setView] = React.useState({ top: 0, height: 10 * ROW_HEIGHT });
  React.useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const measure = (): void =>
      setView({ top: element.scrollTop, height: Math.max(ROW_HEIGHT, element.clientHeight) });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [list]);
  return view;
}

function reveal(list: HTMLDivElement | null, index: number): void {
  if (list === null) return;
  const top = index * ROW_HEIGHT;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + ROW_HEIGHT > list.scrollTop + list.clientHeight)
    list.scrollTop = top + ROW_HEIGHT - list.clientHeight;
}
