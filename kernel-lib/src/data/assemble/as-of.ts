import type { ArrayRows, Engine } from "../engine";
import { NO_ROW } from "./gather";

/**
 * Joins by time, done by the engine: for every row of the base the last row of
 * another source at or before it. Only times and row numbers travel; the values
 * are gathered afterwards from the columns, which stay where they are.
 */
export class AsOfJoin {
  private readonly engine: Engine;
  private readonly rows: number;

  /** @param time of the base, ascending */
  constructor(engine: Engine, time: Float64Array) {
    this.engine = engine;
    this.rows = time.length;
    engine.provide("base_rows", timesAndRows(time));
  }

  /**
   * Per row of the base the row of the source whose time is the last at or before it and no more
   * than `maxAge` milliseconds older, or {@link NO_ROW}. Of rows of one time the last counts.
   *
   * @param time of the source, ascending
   */
  async match(time: Float64Array, maxAge: number): Promise<Int32Array> {
    this.engine.provide("source_rows", timesAndRows(time));
    const matched = new Int32Array(this.rows).fill(NO_ROW);
    const young = maxAge === Infinity ? "" : `WHERE base.t - latest.t <= ${maxAge}`;
    const sql = `WITH latest AS (SELECT c0 AS t, max(c1) AS r FROM source_rows() GROUP BY t)
      SELECT base.r, latest.r FROM base_rows() AS base(t, r) ASOF JOIN latest ON base.t >= latest.t ${young}`;
    await this.engine.stream(sql, block => {
      const [to, from] = [block.doubles(0), block.doubles(1)];
      for (let at = 0; at < block.rows; at++) matched[to[at]!] = from[at]!;
    });
    return matched;
  }
}

/** Times and row numbers. */
function timesAndRows(time: Float64Array): ArrayRows {
  return {
    columns: 2,
    rows: time.length,
    fill: (column, from, into) => {
      for (let at = 0; at < into.length; at++) into[at] = column === 0 ? time[from + at]! : from + at;
    },
  };
}
