import fc from "fast-check";
import { formatPlantTime, parsePlantTime } from "../../../kernel-lib/dist/data";
import { zoneClock } from "../../../kernel-lib/dist/data/time-zone";
import { orderEvidence, readTime } from "../../../kernel-lib/dist/data/time-text";
import { codeOf } from "./helpers";

const BERLIN = "Europe/Berlin";
const HOUR = 3_600_000;

describe("a time as people write it", () => {
  test.each([
    ["2026-01-05", BERLIN, "2026-01-04T23:00:00Z"],
    ["2026-07-01", BERLIN, "2026-06-30T22:00:00Z"],
    ["2026-07-01 14:05", BERLIN, "2026-07-01T12:05:00Z"],
    ["2026-07-01T14:05:30.250", BERLIN, "2026-07-01T12:05:30.250Z"],
    ["2026-07-01T14:05:30Z", BERLIN, "2026-07-01T14:05:30Z"],
    ["2026-07-01T14:05:30+05:30", BERLIN, "2026-07-01T08:35:30Z"],
    ["2026-07-01T14:05:30 -0800", "UTC", "2026-07-01T22:05:30Z"],
    ["2026-01-05T12:00", "Asia/Kathmandu", "2026-01-05T06:15:00Z"],
    ["2026-01-05T12:00", "America/Chicago", "2026-01-05T18:00:00Z"],
    ["2026-01-05T24:00", "UTC", "2026-01-06T00:00:00Z"],
    ["2024-02-29", "UTC", "2024-02-29T00:00:00Z"],
  ])("%s in %s is %s", (text, zone, instant) => {
    expect(parsePlantTime(text, zone)).toBe(Date.parse(instant));
  });

  test.each([
    "",
    "yesterday",
    "2026",
    "2026-13-01",
    "2026-02-29",
    "2026-01-05T25:00",
    "2026-01-05T12:60",
    "1/2/2026",
  ])("%p is refused, with an example of how to write it", async text => {
    expect(await codeOf(() => parsePlantTime(text, BERLIN))).toBe("bad-time");
    expect(() => parsePlantTime(text, BERLIN)).toThrow(/2026-01-05T13:00/);
  });

  test("an unknown zone is refused, and the nearest one named", () => {
    expect(() => parsePlantTime("2026-01-05", "Europe/Berln")).toThrow(/“Europe\/Berlin”/);
  });
});

describe("when the clocks change", () => {
  test("in spring 02:30 does not exist: it is read an hour later", () => {
    const instant = parsePlantTime("2026-03-29T02:30", BERLIN);
    expect(formatPlantTime(instant, BERLIN, "offset")).toBe("2026-03-29T03:30:00+02:00");
  });

  test("in autumn 02:30 comes twice: the first is meant", () => {
    const instant = parsePlantTime("2026-10-25T02:30", BERLIN);
    expect(formatPlantTime(instant, BERLIN, "offset")).toBe("2026-10-25T02:30:00+02:00");
    expect(zoneClock(BERLIN).instantsOf(Date.UTC(2026, 9, 25, 2, 30))).toEqual([instant, instant + HOUR]);
  });

  test("the day of the change has 23 or 25 hours", () => {
    const hours = (day: string, next: string): number =>
      (parsePlantTime(next, BERLIN) - parsePlantTime(day, BERLIN)) / HOUR;
    expect(hours("2026-03-29", "2026-03-30")).toBe(23);
    expect(hours("2026-10-25", "2026-10-26")).toBe(25);
  });

  test("half-hour changes and southern summers are right, too", () => {
    // Lord Howe Island puts its clocks back by 30 minutes at 02:00 on 5 April 2026.
    const before = parsePlantTime("2026-04-05T01:00", "Australia/Lord_Howe");
    const after = parsePlantTime("2026-04-05T03:00", "Australia/Lord_Howe");
    expect((after - before) / HOUR).toBe(2.5);
    expect(formatPlantTime(Date.UTC(2026, 0, 1), "America/Sao_Paulo", "offset")).toBe(
      "2025-12-31T21:00:00-03:00",
    );
  });
});

describe("writing times", () => {
  const instant = Date.UTC(2026, 0, 5, 12, 5, 7, 250);
  test.each([
    ["iso", "2026-01-05T13:05:07.250"],
    ["offset", "2026-01-05T13:05:07.250+01:00"],
    ["date", "2026-01-05"],
  ] as const)("as %s", (style, text) => {
    expect(formatPlantTime(instant, BERLIN, style)).toBe(text);
  });

  test("for reading: weekday, day, minute; seconds only where there are any", () => {
    expect(formatPlantTime(Date.UTC(2026, 8, 28, 12, 5), BERLIN, "reading")).toBe("Mon 28 Sep 2026 14:05");
    expect(formatPlantTime(Date.UTC(2026, 8, 28, 12, 5, 9), BERLIN, "reading")).toBe(
      "Mon 28 Sep 2026 14:05:09",
    );
  });

  test("no instant is refused", () => {
    expect(() => formatPlantTime(NaN, BERLIN)).toThrow(/milliseconds since 1970/);
  });

  test("what was written with its offset is read back as the same instant, everywhere and always", () => {
    const zones = [
      BERLIN,
      "UTC",
      "America/New_York",
      "Australia/Lord_Howe",
      "Africa/Casablanca",
      "Asia/Kolkata",
    ];
    const anyInstant = fc.integer({ min: Date.UTC(1975, 0), max: Date.UTC(2090, 0) });
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...zones), (at, zone) => {
        expect(parsePlantTime(formatPlantTime(at, zone, "offset"), "UTC")).toBe(at);
        // A text that shows up twice in autumn can only be read as one of the two.
        const back = parsePlantTime(formatPlantTime(at, zone, "iso"), zone);
        expect(zoneClock(zone).instantsOf(at + zoneClock(zone).offsetAt(at))).toContain(at);
        expect(formatPlantTime(back, zone)).toBe(formatPlantTime(at, zone));
      }),
      { numRuns: 2000 },
    );
  });

  test("offsets agree with what Intl shows, every 6 hours of 2026", () => {
    for (const zone of [BERLIN, "America/St_Johns", "Africa/Casablanca", "Pacific/Chatham"]) {
      const shown = new Intl.DateTimeFormat("sv-SE", {
        timeZone: zone,
        dateStyle: "short",
        timeStyle: "medium",
      });
      for (let at = Date.UTC(2026, 0); at < Date.UTC(2027, 0); at += 6 * HOUR) {
        expect(formatPlantTime(at, zone).replace("T", " ")).toBe(shown.format(at));
      }
    }
  });
});

describe("times as exports write them", () => {
  test.each([
    ["05.01.2026 13:04", "2026-01-05T13:04:00Z"],
    ["5.1.2026", "2026-01-05T00:00:00Z"],
    ["2026/1/5 13:04:05", "2026-01-05T13:04:05Z"],
    ["05-Jan-26 13:04:05.5", "2026-01-05T13:04:05.500Z"],
    ["5 Jan 2026 1:04 PM", "2026-01-05T13:04:00Z"],
    ["13/01/2026 12:00 AM", "2026-01-13T00:00:00Z"],
  ])("%s", (text, expected) => {
    expect(readTime(text)).toEqual({ ms: Date.parse(expected), zoned: false });
  });

  test("a day above 12 tells which number is the day", () => {
    expect(orderEvidence(["01/02/2026", "01/13/2026"])).toMatchObject({ dayFirst: false, monthFirst: true });
    expect(orderEvidence(["01/02/2026", "13/02/2026"])).toMatchObject({ dayFirst: true, monthFirst: false });
    expect(orderEvidence(["02/02/2026", "01/02/2026"]).open).toBe("01/02/2026");
    expect(orderEvidence(["02/02/2026", "01.02.2026"]).open).toBeUndefined();
  });
});
