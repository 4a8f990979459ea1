import type { Engine } from "../engine";
import { NO_ROW } from "./gather";

/**
 * Joins by time, done by the engine: for every row of the base the last row of
 * another source at or before it. Only times and row numbers travel; the values
 * are gathered afterwards from the columns, which stay where they are.
 */
export class AsOfJoin {
  private readonly engine: Engine;
  private readonly rows: number;

  private constructor(engine: Engine, rows: number) {
    this.engine = engine;
    this.rows = rows;
  }

  /** @param time of the base, ascending */
  static async on(engine: Engine, time: Float64Array): Promise<AsOfJoin> {
    await engine.run("CREATE TABLE base (t DOUBLE, r DOUBLE)");
    await append(engine, "base", time);
    return new AsOfJoin(engine, time.length);
  }

  /**
   * Per row of the base the row of the source whose time is the last at or before it and no more
   * than `maxAge` milliseconds older, or {@link NO_ROW}. Of rows of one time the last counts.
   *
   * @param time of the source, ascending
   */
  async match(time: Float64Array, maxAge: number): Promise<Int32Array> {
    await this.engine.run("CREATE OR REPLACE TABLE source (t DOUBLE, r DOUBLE)");
    await append(this.engine, "source", time);
    const matched = new Int32Array(this.rows).fill(NO_ROW);
    const young = maxAge === Infinity ? "" : `WHERE base.t - latest.t <= ${maxAge}`;
    const sql = `WITH latest AS (SELECT t, max(r) AS r FROM source GROUP BY t)
      SELECT base.r, latest.r FROM base ASOF JOIN latest ON base.t >= latest.t ${young}`;
    await this.engine.stream(sql, block => {
      const [to, from] = [block.doubles(0), block.doubles(1)];
      for (let at = 0; at < block.rows; at++) matched[to[at]!] = from[at]!;
    });
    return matched;
  }
}

/** Times and row numbers, a block at a time. */
async function append(engine: Engine, table: string, time: Float64Array): Promise<void> {
  await engine.appendDoubles(table, 2, time.length, (column, from, into) => {
    for (let at = 0; at < into.length; at++) into[at] = column === 0 ? time[from + at]! : from + at;
  });
}
