import { open } from "../../../kernel-lib/dist/data";
import type { OpenOptions, Table } from "../../../kernel-lib/dist/data";
import { fileIn, noticesOf, temporaryFolder, timesOf, valuesOf } from "./helpers";

const folder = temporaryFolder();
let files = 0;
const MINUTE = 60_000;

/** What the clock of a zone shows, as a logger writes it. */
function shown(instant: number, timeZone: string): string {
  const text = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  return text.format(instant);
}

/** Readings every so many minutes around an instant, by the clock of a zone. */
function readings(
  around: number,
  every: number,
  timeZone: string,
  hours = 5,
): { instants: number[]; lines: string[] } {
  const instants: number[] = [];
  for (let at = around - hours * 60 * MINUTE; at <= around + hours * 60 * MINUTE; at += every * MINUTE)
    instants.push(at);
  return { instants, lines: instants.map((at, row) => `${shown(at, timeZone)},${row}`) };
}

function opened(lines: readonly string[], options: OpenOptions): Promise<Table> {
  return open(fileIn(folder, `${++files}.csv`, `time,x\n${lines.join("\n")}\n`), options);
}

const ZONES: readonly (readonly [string, string, string])[] = [
  ["Europe/Berlin", "2026-10-25T01:00:00Z", "2026-03-29T01:00:00Z"],
  ["America/New_York", "2026-11-01T06:00:00Z", "2026-03-08T07:00:00Z"],
  ["Australia/Lord_Howe", "2026-04-04T15:00:00Z", "2026-10-03T15:30:00Z"],
  ["Asia/Tokyo", "2026-10-25T01:00:00Z", "2026-03-29T01:00:00Z"],
];

describe.each(ZONES)("when the clocks of %s change", (timeZone, back, forward) => {
  const autumn = Date.parse(back);
  const spring = Date.parse(forward);

  test.each([1, 5, 10, 15, 30])("readings every %d minutes are told apart by their order", async every => {
    const { instants, lines } = readings(autumn, every, timeZone);
    const table = await opened(lines, { timeZone });
    expect(Array.from(table.time ?? [])).toEqual(instants);
    expect(noticesOf(table)).toEqual(timeZone === "Asia/Tokyo" ? [] : ["doubled-times"]);
    expect(table.notices.every(({ level }) => level === "info")).toBe(true);
  });

  test("also in a file that begins with the newest row, and across spring", async () => {
    for (const around of [autumn, spring]) {
      const { instants, lines } = readings(around, 10, timeZone);
      expect(Array.from((await opened([...lines].reverse(), { timeZone })).time ?? [])).toEqual(instants);
    }
  });

  test("the server's own zone plays no part", async () => {
    const before = process.env["TZ"];
    try {
      for (const zone of ["UTC", "America/Los_Angeles", "Australia/Lord_Howe", "Europe/Berlin"]) {
        process.env["TZ"] = zone;
        const { instants, lines } = readings(autumn, 15, timeZone);
        expect(Array.from((await opened(lines, { timeZone })).time ?? [])).toEqual(instants);
      }
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });
});

describe("the hour that autumn repeats", () => {
  const timeZone = "Europe/Berlin";
  const autumn = Date.parse("2026-10-25T01:00:00Z");
  const utc = async (clocks: readonly string[], options: OpenOptions = {}): Promise<string[]> => {
    const table = await opened(
      clocks.map((clock, row) => `2026-10-25 ${clock},${row}`),
      { timeZone, ...options },
    );
    return timesOf(table).map(time => time.slice(11, 16));
  };

  test("in an hourly file the same hour twice is both of them", async () => {
    const { instants, lines } = readings(autumn, 60, timeZone);
    expect(Array.from((await opened(lines, { timeZone })).time ?? [])).toEqual(instants);
    expect(Array.from((await opened([...lines].reverse(), { timeZone })).time ?? [])).toEqual(instants);
  });

  test("two rows of one time are two rows of one time where that is usual", async () => {
    const lines = ["00:30", "01:00", "01:30", "02:00", "02:30", "02:00", "02:30", "03:00"].flatMap(clock => [
      clock,
      clock,
    ]);
    expect(new Set(await utc(lines)).size).toBe(8);
  });

  test("what is left of it beside a gap goes on from the one side or to the other", async () => {
    // The logger stood still from 02:20 on, and came back at 03:10, or had come back at 02:40 the second time.
    expect(await utc(["01:40", "01:50", "02:00", "02:10", "03:10", "03:20"])).toEqual([
      "23:40",
      "23:50",
      "00:00",
      "00:10",
      "02:10",
      "02:20",
    ]);
    expect(await utc(["01:20", "01:30", "02:40", "02:50", "03:00", "03:10"])).toEqual([
      "23:20",
      "23:30",
      "01:40",
      "01:50",
      "02:00",
      "02:10",
    ]);
    expect(await utc(["01:40", "01:50", "02:00", "02:40", "02:50", "03:00"])).toEqual([
      "23:40",
      "23:50",
      "00:00",
      "01:40",
      "01:50",
      "02:00",
    ]);
  });

  test("where the order does not tell, the first is taken, counted and said; or what the option says", async () => {
    const once = ["01:00", "01:30", "02:00", "02:30", "03:00", "03:30"];
    const table = await opened(
      once.map((clock, row) => `2026-10-25 ${clock},${row}`),
      { timeZone },
    );
    expect(table.notices).toEqual([expect.objectContaining({ level: "warning", code: "doubled-times" })]);
    expect(table.notices[0]?.text).toMatch(/^2 times .*order of the rows does not tell.*repeatedHour/);
    expect((await utc(once)).slice(2, 4)).toEqual(["00:00", "00:30"]);
    expect((await utc(once, { repeatedHour: "first" })).slice(2, 4)).toEqual(["00:00", "00:30"]);
    expect((await utc(once, { repeatedHour: "second" })).slice(2, 4)).toEqual(["01:00", "01:30"]);
    expect(await utc(once, { repeatedHour: "missing" })).toEqual(["23:00", "23:30", "02:00", "02:30"]);
    const shuffled = ["02:30", "03:00", "01:30", "02:00", "01:00", "02:30", "02:00", "01:15"];
    const disordered = await opened(
      shuffled.map((clock, row) => `2026-10-25 ${clock},${row}`),
      { timeZone },
    );
    expect(disordered.notices.find(({ code }) => code === "doubled-times")?.level).toBe("warning");
  });

  test("daily readings in it can't be told apart, and are not in the way", async () => {
    const lines = Array.from({ length: 10 }, (_, day) => `2026-10-${20 + day} 02:30,${day}`);
    const table = await opened(lines, { timeZone });
    expect(table.rows).toBe(10);
    expect(table.notices.map(({ level }) => level)).toEqual(["warning"]);
  });

  test("several files tell it together, in whatever order they come", async () => {
    const { instants, lines } = readings(autumn, 10, timeZone);
    const pieces = [lines.slice(0, 27), lines.slice(27, 34), lines.slice(34)];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
    ]) {
      const paths = order.map(piece =>
        fileIn(folder, `piece-${++files}.csv`, `time,x\n${pieces[piece].join("\n")}\n`),
      );
      expect(Array.from((await open(paths, { timeZone })).time ?? [])).toEqual(instants);
    }
  });

  test("one row per value: each tag by its own rows, whatever their order", async () => {
    const { instants, lines } = readings(autumn, 10, timeZone);
    const rows = lines.map(line => line.split(","));
    const byTime = rows.flatMap(([time, x]) => ["a", "b"].map(tag => `${tag},${time},${x}`));
    const byTag = ["a", "b"].flatMap(tag => rows.map(([time, x]) => `${tag},${time},${x}`));
    for (const content of [byTime, byTag, [...byTime].reverse()]) {
      const path = fileIn(folder, `long-${++files}.csv`, `tag,time,value\n${content.join("\n")}\n`);
      const table = await open(path, { timeZone });
      expect(Array.from(table.time ?? [])).toEqual(instants);
      expect(valuesOf(table, "b")).toEqual(instants.map((_, row) => row));
      expect(noticesOf(table)).toEqual(["read-as", "doubled-times"]);
    }
  });

  test("spring: times that no clock showed are moved on and counted, in the long form too", async () => {
    const clocks = ["01:30", "02:00", "02:30", "03:00"];
    const wide = await opened(
      clocks.map(clock => `2026-03-29 ${clock},1`),
      { timeZone },
    );
    const long = fileIn(
      folder,
      "spring.csv",
      `tag,time,value\n${clocks.flatMap(clock => ["a", "b", "c"].map(tag => `${tag},2026-03-29 ${clock},1`)).join("\n")}\n`,
    );
    expect(wide.notices.find(({ code }) => code === "skipped-times")?.text).toMatch(/^2 times never shown/);
    const table = await open(long, { timeZone });
    expect(table.notices.find(({ code }) => code === "skipped-times")?.text).toMatch(/^6 times never shown/);
  });
});
