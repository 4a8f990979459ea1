import type { VariableInfo } from "gembalab/protocol";
import * as React from "react";
import { VariableTitle } from "../frame/combobox";
import { Sparkline } from "../frame/sparkline";
import { useTrans } from "../translation";
import type { Reason } from "./choice";
import { keyTarget, moved, selectedRange } from "./cursor";
import type { Cursor } from "./cursor";
import type { TagRow } from "./model";

const ROW_HEIGHT = 28;
/** Rows drawn beyond both edges, so that fast scrolling shows no gaps. */
const OVERSCAN = 8;

/** What the list needs. */
export interface TagListProps {
  readonly rows: readonly TagRow[];
  readonly label: string;
  readonly onSet: (names: string[], isIn: boolean) => void;
}

/**
 * The tags with a tick each. Only the rows in sight are drawn, so that
 * thousands stay quick. Arrows move, Shift selects a range, Space toggles it.
 */
export function TagList({ rows, label, onSet }: TagListProps): JSX.Element {
  const trans = useTrans();
  const list = React.useRef<HTMLDivElement>(null);
  const id = React.useId();
  const [cursor, setCursor] = React.useState<Cursor>({ at: 0, anchor: 0 });
  const { top, height } = useScroll(list);
  const at = Math.min(cursor.at, rows.length - 1);
  const { first, last } = selectedRange({ at, anchor: Math.min(cursor.anchor, rows.length - 1) });
  const page = Math.max(1, Math.floor(height / ROW_HEIGHT) - 1);
  const begin = Math.max(0, Math.floor(top / ROW_HEIGHT) - OVERSCAN);
  const end = Math.min(rows.length, Math.ceil((top + height) / ROW_HEIGHT) + OVERSCAN);

  // A range of which any is in goes out as a whole.
  const toggle = (from: number, to: number): void => {
    const range = rows.slice(from, to + 1);
    const isIn = range.every(({ reason }) => reason !== undefined);
    onSet(
      range.map(({ variable }) => variable.name),
      isIn,
    );
  };
  const go = (to: number, extend: boolean): void => {
    const next = moved(cursor, to, rows.length, extend);
    setCursor(next);
    reveal(list.current, next.at);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (rows.length === 0) return;
    if (event.key === " ") {
      event.preventDefault();
      toggle(first, last);
    } else if (event.key === "a" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      setCursor({ at: rows.length - 1, anchor: 0 });
    } else {
      const target = keyTarget(event.key, at, rows.length, page);
      if (target === null) return;
      event.preventDefault();
      go(target, event.shiftKey);
    }
  };
  const onRow = (index: number, event: React.MouseEvent): void => {
    const onTick = event.target instanceof HTMLInputElement;
    const next = moved(cursor, index, rows.length, event.shiftKey);
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
      aria-activedescendant={rows.length === 0 ? undefined : `${id}-${at}`}
      onKeyDown={onKeyDown}
    >
      {rows.length === 0 ? <p className="gemba-hint">{trans.__("No tag fits the search.")}</p> : null}
      <div className="gemba-tag-canvas" role="presentation" style={{ height: rows.length * ROW_HEIGHT }}>
        {rows.slice(begin, end).map(({ variable, reason }, i) => {
          const index = begin + i;
          return (
            <Row
              key={variable.name}
              id={`${id}-${index}`}
              index={index}
              count={rows.length}
              variable={variable}
              reason={reason}
              isActive={index === at}
              isSelected={index >= first && index <= last}
              onClick={onRow}
            />
          );
        })}
      </div>
    </div>
  );
}

interface RowProps {
  readonly id: string;
  readonly index: number;
  readonly count: number;
  readonly variable: VariableInfo;
  readonly reason: Reason | undefined;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onClick: (index: number, event: React.MouseEvent) => void;
}

function Row({ id, index, count, variable, reason, isActive, isSelected, onClick }: RowProps): JSX.Element {
  const trans = useTrans();
  const isIn = reason === undefined;
  const classes = [
    "gemba-tag",
    isIn ? "" : "gemba-mod-out",
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
      title={[variable.description, variable.name, variable.station].filter(Boolean).join("\n")}
      onClick={event => onClick(index, event)}
    >
      <input type="checkbox" tabIndex={-1} aria-hidden="true" checked={isIn} readOnly />
      <VariableTitle variable={variable} />
      {reason === undefined || reason === "excluded" || reason === "not included" ? (
        <Sparkline values={variable.sparkline} />
      ) : (
        <span className="gemba-tag-reason">{reasonWords(reason, trans)}</span>
      )}
    </div>
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
