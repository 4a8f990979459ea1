/** Where the keyboard is in a list, and the range that Shift has selected. */
export interface Cursor {
  /** Index of the row with the focus. */
  readonly at: number;
  /** Where the selection began. */
  readonly anchor: number;
}

/** Moves the cursor; `extend` keeps the beginning of the selection. */
export function moved(cursor: Cursor, to: number, count: number, extend: boolean): Cursor {
  const at = Math.max(0, Math.min(count - 1, to));
  return { at, anchor: extend ? cursor.anchor : at };
}

/** First and last selected row. */
export function selectedRange({ at, anchor }: Cursor): { first: number; last: number } {
  return { first: Math.min(at, anchor), last: Math.max(at, anchor) };
}

/** Where a key leads to in a list; null for keys that do not move. */
export function keyTarget(key: string, at: number, count: number, page: number): number | null {
  switch (key) {
    case "ArrowDown":
      return at + 1;
    case "ArrowUp":
      return at - 1;
    case "PageDown":
      return at + page;
    case "PageUp":
      return at - page;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
