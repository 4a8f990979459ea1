import { GembaError, requireList } from "../../protocol";

/** One label per row: 1 or true is the event, 0 or false the reference; a row of any other label is left out. */
export type BinaryLabels = ArrayLike<number | boolean>;

/** The rows that count: numbers that a model gave them, and which of them are events. */
export interface UsableRows {
  /** Their numbers among all rows. */
  readonly rows: Uint32Array;
  readonly values: Float64Array;
  /** 1 for the event, 0 for the reference. */
  readonly events: Uint8Array;
  readonly eventCount: number;
}

/**
 * The rows whose label is event or reference, in their order.
 *
 * @param what what the numbers are, in the plural, for the message of an error
 * @throws GembaError `bad-options` when lengths differ; `wrong-kind` when a row that counts has no number
 */
export function usableRows(numbers: ArrayLike<number>, labels: BinaryLabels, what: string): UsableRows {
  requireList(numbers, what);
  requireList(labels, "labels");
  if (numbers.length !== labels.length) {
    throw new GembaError("bad-options", {
      what: `There are ${numbers.length} ${what} for ${labels.length} labels`,
      where: what,
      remedy: "Give one per row.",
    });
  }
  const rows = new Uint32Array(numbers.length);
  const values = new Float64Array(numbers.length);
  const events = new Uint8Array(numbers.length);
  let [count, eventCount] = [0, 0];
  for (let row = 0; row < numbers.length; row++) {
    const isEvent = eventOf(labels[row]!);
    if (isEvent === null) continue;
    const value = numbers[row]!;
    if (typeof value !== "number" || Number.isNaN(value)) throw noNumber(row, what);
    rows[count] = row;
    values[count] = value;
    events[count++] = isEvent;
    eventCount += isEvent;
  }
  return {
    rows: rows.subarray(0, count),
    values: values.subarray(0, count),
    events: events.subarray(0, count),
    eventCount,
  };
}

/** 1 for the event, 0 for the reference, null for a row that does not count. */
export function eventOf(label: number | boolean): 0 | 1 | null {
  if (label === 1 || label === true) return 1;
  return label === 0 || label === false ? 0 : null;
}

function noNumber(row: number, what: string): GembaError {
  return new GembaError("wrong-kind", {
    what: `Row ${row} is labelled and has no number`,
    where: what,
    remedy: "Give a number, or a label that is neither event nor reference (255).",
  });
}
