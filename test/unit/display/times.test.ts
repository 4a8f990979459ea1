import { axisTitle, knownZone, spanText, timeText } from "../../../kernel-lib/dist/display/figures";
import { timeTicks } from "../../../kernel-lib/dist/display/figures/times";

const EN = { locale: "en-GB" };
const BERLIN = "Europe/Berlin";
const HOUR = 3_600_000;

describe("a time on screen", () => {
  it("is on the plant's clock, whatever the reader's is", () => {
    const ms = Date.UTC(2026, 8, 28, 12, 5);
    expect(timeText(ms, BERLIN, EN)).toBe("Mon 28 Sep 14:05");
    expect(timeText(ms, "America/Chicago", EN)).toBe("Mon 28 Sep 07:05");
  });

  it("says the day once in a span within a day", () => {
    const from = Date.UTC(2026, 8, 28, 12, 5);
    expect(spanText(from, from + HOUR, BERLIN, EN)).toBe("Mon 28 Sep 14:05 – 15:05");
    expect(spanText(from, from + 20 * HOUR, BERLIN, EN)).toBe("Mon 28 Sep 14:05 – Tue 29 Sep 10:05");
    expect(spanText(from, from + 90_000, BERLIN, EN)).toBe("Mon 28 Sep 14:05:00 – 14:06:30");
  });

  it("is in UTC when a stored result names a zone that does not exist", () => {
    expect(knownZone("Mars/Olympus")).toBe("UTC");
    expect(axisTitle({ kind: "time", from: 0, to: HOUR, timeZone: "<b>" }, EN)).toBe("1 Jan 1970 · UTC time");
  });

  it("names both years on an axis over new year", () => {
    const axis = {
      kind: "time",
      from: Date.UTC(2026, 11, 30),
      to: Date.UTC(2027, 0, 3),
      timeZone: "UTC",
    } as const;
    expect(axisTitle(axis, EN)).toBe("30 Dec 2026 – 2 Jan 2027 · UTC time");
  });
});

describe("ticks of a time axis", () => {
  it("are at round hours of the plant's clock on both sides of the change to winter time", () => {
    const from = Date.UTC(2026, 9, 24, 10);
    const ticks = timeTicks(from, from + 36 * HOUR, BERLIN, 6, EN);
    expect(ticks.map(({ text }) => text)).toEqual(["12:00", "18:00", "25 Oct", "06:00", "12:00", "18:00"]);
    expect(ticks[3].at - ticks[2].at).toBe(7 * HOUR);
  });

  it("are at local midnight when they are days", () => {
    const from = Date.UTC(2026, 8, 27, 22);
    const ticks = timeTicks(from, from + 7 * 24 * HOUR, BERLIN, 7, EN);
    expect(ticks[0]).toEqual({ at: from, text: "28 Sep" });
    expect(ticks).toHaveLength(8);
  });

  it("are months and years over long spans, with the year where it begins", () => {
    const ticks = timeTicks(Date.UTC(2025, 10, 15), Date.UTC(2026, 3, 15), "UTC", 5, EN);
    expect(ticks.map(({ text }) => text)).toEqual(["Dec 2025", "Jan 2026", "Feb", "Mar", "Apr"]);
    const years = timeTicks(Date.UTC(1990, 0, 1), Date.UTC(2026, 0, 1), "UTC", 4, EN);
    expect(years.map(({ text }) => text)).toEqual(["1990", "2000", "2010", "2020"]);
  });
});
