import type { Notice, Trend } from "../protocol";

/** Characters of a free text that are stored at most. */
export const TEXT_LENGTH = 2000;
/** The schema's limit, less the notices added here. */
export const MOST_NOTICES = 490;

/** Bytes of a value's JSON. */
export function byteLength(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

/** As many items from the start as their JSON has room for. */
export function beginning<T>(items: readonly T[], room: number): T[] {
  let used = 2;
  const end = items.findIndex(item => {
    used += byteLength(item) + 1;
    return used > room;
  });
  return end < 0 ? [...items] : items.slice(0, end);
}

/** A notice about a part of a list that had no room. */
export function notStored(code: string, text: string): Notice {
  return { level: "warning", code, text };
}

/** An envelope of readings as a screen can show it. */
export function roundTrend(trend: Trend): Trend {
  const both = roundTogether([...trend.min, ...trend.max]);
  return { ...trend, min: both.slice(0, trend.min.length), max: both.slice(trend.min.length) };
}

/** Numbers to a ten-thousandth of the distance that they cover: finer than a pixel. */
export function roundTogether<T extends number | null>(values: readonly T[]): T[] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value === null) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const reach = high - low;
  if (!(reach > 0) || !Number.isFinite(reach)) return [...values];
  const decimals = Math.ceil(-Math.log10(reach / 10_000));
  if (decimals < 0 || decimals > 15)
    return values.map(value => (value === null ? value : (Number(value.toPrecision(8)) as T)));
  return values.map(value => (value === null ? value : (Number(value.toFixed(decimals)) as T)));
}

/** A share to three digits, not three decimals: one row in a slice of thousands must not become none. */
export function roundShare(share: number | null): number | null {
  return share === null ? null : Number(share.toPrecision(3));
}
