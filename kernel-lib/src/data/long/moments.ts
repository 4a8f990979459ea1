import { sharedFloat64 } from "../../compute/shared";
import { GembaError, quoted } from "../../protocol";
import type { Notice } from "../../protocol";
import { Dictionary } from "../dictionary";
import type { Engine } from "../engine";
import { asTimes, interpretWords } from "../interpret";
import { clockNotices } from "../notices";
import { numbersAsTimes } from "../number-times";
import type { RepeatedHour } from "../open-options";
import type { RawTimes, RawWords } from "../raw-column";
import { clockInstants } from "../repeated-hour";
import { gatherFacts } from "../text-facts";
import type { KnownFacts } from "../text-facts";
import { zoneClock } from "../time-zone";

/** How times stand in the engine: as texts, or as milliseconds of a clock or since 1970. */
export type TimeKind = "texts" | "local times" | "instants";

/** How the times of readings are to be understood. */
export interface MomentOptions {
  /** What the table's time is called. */
  readonly timeName: string;
  readonly timeZone: string;
  readonly repeatedHour?: RepeatedHour;
  readonly facts: KnownFacts;
  readonly shown: string;
}

/**
 * Finds the instant of every time in `readings`: fills `moments` (time, instant), and `fixes` (r, instant) for rows
 * whose time the clock showed twice, told apart by the order of the rows of each tag.
 *
 * @returns the time column, without values, and what the clock's changes did
 */
export async function findMoments(
  engine: Engine,
  kind: TimeKind,
  options: MomentOptions,
): Promise<{ time: RawTimes; notices: Notice[] }> {
  const { texts, times } =
    kind === "texts" ? await textTimes(engine, options) : await typedTimes(engine, kind, options);
  const column = texts === null ? "DOUBLE" : "VARCHAR";
  await engine.run(`CREATE TABLE moments (time ${column}, instant DOUBLE, local DOUBLE, twice DOUBLE)`);
  await engine.run("CREATE TABLE fixes (r DOUBLE, instant DOUBLE)");
  const clock = zoneClock(options.timeZone);
  const instants = times.zoned ? times.values : new Float64Array(times.values.length);
  const counts = { skipped: 0, doubled: 0, undecided: 0 };
  const twice = new Float64Array(times.values.length);
  if (!times.zoned) {
    // In the order of time, so that each is told once; those shown twice are told by their rows below.
    clockInstants(times.values, clock, instants, "first", []);
    times.values.forEach((local, at) => {
      if (!Number.isNaN(instants[at]) && clock.instantsOf(local).length === 2) twice[at] = 1;
    });
  }
  const kept = Array.from(instants.keys()).filter(at => !Number.isNaN(instants[at]));
  const values = (from: ArrayLike<number>): number[] => kept.map(at => from[at]!);
  const keys = texts === null ? values(times.values) : kept.map(at => texts[at]!);
  await engine.append("moments", [keys, values(instants), values(times.values), values(twice)]);
  if (!times.zoned) Object.assign(counts, await tellApart(engine, options));
  return {
    time: { ...times, name: options.timeName, values: sharedFloat64(0), zoned: true },
    notices: clockNotices(counts, options.timeZone),
  };
}

interface FoundTimes {
  /** The texts that the times were read from; null where they are numbers. */
  readonly texts: readonly string[] | null;
  readonly times: RawTimes;
}

async function textTimes(engine: Engine, { timeName, facts, shown }: MomentOptions): Promise<FoundTimes> {
  const dictionary = new Dictionary(1024);
  const texts: string[] = [];
  await engine.stream(
    "SELECT time FROM readings WHERE time IS NOT NULL GROUP BY time ORDER BY min(rowid)",
    block => {
      for (let row = 0; row < block.rows; row++) {
        const text = block.text(0, row)!;
        texts.push(text);
        dictionary.push(text);
      }
    },
  );
  const raw: RawWords = { type: "words", name: timeName, info: {}, ...dictionary.finish(), settled: false };
  const known = gatherFacts([raw], facts);
  const read = asTimes(raw, known, true) ?? interpretWords(raw, known);
  const times = read.type === "numbers" ? numbersAsTimes(read) : read.type === "times" ? read : null;
  if (times !== null) return { texts, times };
  throw new GembaError("bad-time", {
    what: `Column ${quoted(timeName)} does not hold times: it begins with ${quoted(texts[0] ?? "")}`,
    where: shown,
    remedy: 'Times look like "2026-01-05 13:00", "05.01.2026 13:00" or "2026-01-05T13:00:00+01:00".',
  });
}

async function typedTimes(
  engine: Engine,
  kind: "local times" | "instants",
  { timeName }: MomentOptions,
): Promise<FoundTimes> {
  const found: number[] = [];
  await engine.stream(
    "SELECT DISTINCT time FROM readings WHERE time IS NOT NULL AND NOT isnan(time)",
    block => {
      for (const time of block.doubles(0)) found.push(time);
    },
  );
  const values = Float64Array.from(found);
  return {
    texts: null,
    times: { type: "times", name: timeName, info: {}, values, zoned: kind === "instants" },
  };
}

/** Rows this near a time that was shown twice tell which is meant, milliseconds. */
const NEAR = 3 * 3_600_000;

/** Settles the rows whose time was shown twice, tag by tag, by the rows of some hours around them. */
async function tellApart(
  engine: Engine,
  { timeZone, repeatedHour = "file-order" }: MomentOptions,
): Promise<{ skipped: number; doubled: number; undecided: number }> {
  const clock = zoneClock(timeZone);
  const counts = { skipped: await countSkipped(engine, timeZone), doubled: 0, undecided: 0 };
  const [doubled] = await engine.rows("SELECT count(*) FROM moments WHERE twice = 1");
  if (Number(doubled![0]) === 0) return counts;
  const fixes: { readonly r: number[]; readonly instants: (number | null)[] } = { r: [], instants: [] };
  await eachTagNearChanges(engine, ({ r, local, twice }) => {
    const told = clockInstants(
      Float64Array.from(local),
      clock,
      new Float64Array(local.length),
      repeatedHour,
      [],
    );
    counts.doubled += told.doubled;
    counts.undecided += told.undecided;
    twice.forEach((isTwice, at) => {
      if (isTwice === 0) return;
      fixes.r.push(r[at]!);
      fixes.instants.push(Number.isNaN(told.instants[at]) ? null : told.instants[at]!);
    });
  });
  await engine.append("fixes", [fixes.r, fixes.instants]);
  if (repeatedHour === "missing") {
    await engine.run(
      "DELETE FROM readings WHERE rowid IN (SELECT r::BIGINT FROM fixes WHERE instant IS NULL)",
    );
  }
  return counts;
}

async function countSkipped(engine: Engine, timeZone: string): Promise<number> {
  const clock = zoneClock(timeZone);
  const skipped = new Set<number>();
  await engine.stream("SELECT local FROM moments", block => {
    for (const local of block.doubles(0)) if (clock.instantsOf(local).length === 0) skipped.add(local);
  });
  if (skipped.size === 0) return 0;
  await engine.run("CREATE TABLE skipped (local DOUBLE)");
  await engine.append("skipped", [[...skipped]]);
  const [count] = await engine.rows(
    "SELECT count(*) FROM readings JOIN moments USING (time) WHERE local IN (SELECT local FROM skipped)",
  );
  return Number(count![0]);
}

interface TagRows {
  readonly r: number[];
  readonly local: number[];
  readonly twice: number[];
}

/** Hands over the rows near changes of the clock, tag after tag, in the order of the file. */
async function eachTagNearChanges(engine: Engine, take: (rows: TagRows) => void): Promise<void> {
  let tag = -1;
  let rows: TagRows = { r: [], local: [], twice: [] };
  await engine.stream(
    `SELECT tags.place, readings.rowid::DOUBLE, moments.local, moments.twice
     FROM readings JOIN tags USING (tag) JOIN moments USING (time)
     WHERE floor(moments.local / ${NEAR}) IN (
       SELECT unnest([near - 1, near, near + 1]) FROM (SELECT floor(local / ${NEAR}) AS near FROM moments WHERE twice = 1))
     ORDER BY tags.place, readings.rowid`,
    block => {
      const [places, r, local, twice] = [0, 1, 2, 3].map(column => block.doubles(column));
      for (let row = 0; row < block.rows; row++) {
        if (places![row] !== tag) {
          take(rows);
          rows = { r: [], local: [], twice: [] };
          tag = places![row]!;
        }
        rows.r.push(r![row]!);
        rows.local.push(local![row]!);
        rows.twice.push(twice![row]!);
      }
    },
  );
  take(rows);
}
