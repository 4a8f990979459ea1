import fc from "fast-check";
import { parsePlantTime } from "../../../../kernel-lib/dist/data";
import { zoneClock } from "../../../../kernel-lib/dist/data/time-zone";
import { LocalWindows } from "../../../../kernel-lib/dist/features/rows/local-windows";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const BERLIN = "Europe/Berlin";

/** Beginnings of windows over a stretch of time, as clocks without and with offset show them. */
function windowsIn(
  length: number,
  timeZone: string,
  from: number,
  to: number,
): { from: number; to: number }[] {
  const windows = new LocalWindows(length, timeZone, from, to);
  const found = [];
  for (let at = from; at < to; at = found.at(-1)!.to) found.push(windows.at(at));
  return found;
}
const hoursOf = (windows: { from: number; to: number }[]): number[] =>
  windows.map(({ from, to }) => (to - from) / HOUR);
const day = (text: string): [number, number] => {
  const from = parsePlantTime(text, BERLIN);
  return [from, parsePlantTime(new Date(Date.parse(text) + DAY).toISOString().slice(0, 10), BERLIN)];
};
const SPRING = "2026-03-29";
const AUTUMN = "2026-10-25";

describe("slices of time follow the plant's clock", () => {
  test("quarters and hours go on through both changes: 92 and 100 quarters, 23 and 25 hours", () => {
    for (const [text, hours] of [
      [SPRING, 23],
      [AUTUMN, 25],
    ] as const) {
      expect(hoursOf(windowsIn(15 * MINUTE, BERLIN, ...day(text)))).toEqual(Array(hours * 4).fill(0.25));
      expect(hoursOf(windowsIn(HOUR, BERLIN, ...day(text)))).toEqual(Array(hours).fill(1));
    }
  });

  test("shifts of eight hours begin at 0, 8 and 16 o'clock; the one with the change is shorter or longer", () => {
    expect(hoursOf(windowsIn(8 * HOUR, BERLIN, ...day(SPRING)))).toEqual([7, 8, 8]);
    expect(hoursOf(windowsIn(8 * HOUR, BERLIN, ...day(AUTUMN)))).toEqual([9, 8, 8]);
  });

  test("where the skipped hour begins a slice, the slice begins at the change", () => {
    const [from, to] = day(SPRING);
    expect(hoursOf(windowsIn(2 * HOUR, BERLIN, from, to)).slice(0, 3)).toEqual([2, 1, 2]);
    expect(hoursOf(windowsIn(3 * HOUR, BERLIN, from, to)).slice(0, 3)).toEqual([2, 3, 3]);
  });

  test("a slice longer than the repeated hour contains it twice", () => {
    expect(hoursOf(windowsIn(2 * HOUR, BERLIN, ...day(AUTUMN))).slice(0, 3)).toEqual([2, 3, 2]);
    expect(hoursOf(windowsIn(3 * HOUR, BERLIN, ...day(AUTUMN))).slice(0, 3)).toEqual([4, 3, 3]);
    expect(hoursOf(windowsIn(90 * MINUTE, BERLIN, ...day(AUTUMN))).slice(0, 3)).toEqual([1.5, 2.5, 1.5]);
  });

  test("days begin at local midnight, weeks on Monday, whatever the zone", () => {
    expect(hoursOf(windowsIn(DAY, BERLIN, ...day(SPRING)))).toEqual([23]);
    expect(hoursOf(windowsIn(DAY, BERLIN, ...day(AUTUMN)))).toEqual([25]);
    const monday = parsePlantTime("2026-10-19", BERLIN);
    const sunday = parsePlantTime("2026-10-25T23:59", BERLIN);
    expect(new LocalWindows(7 * DAY, BERLIN, sunday, sunday).at(sunday)).toEqual({
      from: monday,
      to: parsePlantTime("2026-10-26", BERLIN),
    });
    const kathmandu = parsePlantTime("2026-05-05T10:00", "Asia/Kathmandu");
    expect(new LocalWindows(DAY, "Asia/Kathmandu", kathmandu, kathmandu).at(kathmandu).from).toBe(
      parsePlantTime("2026-05-05", "Asia/Kathmandu"),
    );
  });

  test("midnight shown twice, or never, makes one day all the same", () => {
    const havana = "America/Havana";
    // 2026-11-01 01:00 → 00:00, and 2026-03-08 00:00 → 01:00.
    const autumn = parsePlantTime("2026-11-01T12:00", havana);
    expect(hoursOf([new LocalWindows(DAY, havana, autumn, autumn).at(autumn)])).toEqual([25]);
    const spring = parsePlantTime("2026-03-08T12:00", havana);
    expect(hoursOf([new LocalWindows(DAY, havana, spring, spring).at(spring)])).toEqual([23]);
  });

  test("a length that does not divide the day begins anew at midnight", () => {
    const [from, to] = day("2026-05-05");
    expect(hoursOf(windowsIn(7 * HOUR, BERLIN, from, to))).toEqual([7, 7, 7, 3]);
  });

  test("any instant lies in its window, windows follow one another, and away from a change they begin on a multiple", () => {
    const zones = [
      BERLIN,
      "UTC",
      "America/New_York",
      "Australia/Lord_Howe",
      "America/Havana",
      "Asia/Kolkata",
      "Africa/Casablanca",
      "Pacific/Apia",
      "America/St_Johns",
    ];
    const lengths = [5, 7, 15, 30, 45, 60, 75, 90, 120, 180, 300, 420, 720, 1440, 2880, 10_080].map(
      minutes => minutes * MINUTE,
    );
    const instants = fc.integer({ min: Date.UTC(2009, 0, 1), max: Date.UTC(2027, 0, 1) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.constantFrom(...lengths), instants, (zone, length, at) => {
        const windows = new LocalWindows(length, zone, at, at);
        const window = windows.at(at);
        expect(window.from).toBeLessThanOrEqual(at);
        expect(window.to).toBeGreaterThan(at);
        expect(windows.at(window.from)).toEqual(window);
        expect(windows.at(window.to - 1)).toEqual(window);
        expect(windows.at(window.to).from).toBe(window.to);
        expect(windows.at(window.from - 1).to).toBe(window.from);
        const clock = zoneClock(zone);
        const offsets = new Set(
          [at - length - 2 * DAY, window.from, window.to, at + length + 2 * DAY].map(t => clock.offsetAt(t)),
        );
        if (offsets.size > 1 || length > DAY) return;
        const local = window.from + clock.offsetAt(window.from);
        expect((local % DAY) % length).toBe(0);
        expect(window.to - window.from).toBe(Math.min(length, DAY - (local % DAY)));
      }),
      {
        numRuns: 1000,
        examples: zones.flatMap(zone =>
          lengths.map(
            length => [zone, length, Date.parse(`${AUTUMN}T01:30:00Z`)] as [string, number, number],
          ),
        ),
      },
    );
  });
});
