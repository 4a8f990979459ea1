import {
  durationText,
  isPlantTime,
  numberText,
  plantTimeText,
  positionText,
  remainingText,
  shareText,
} from "extension/panel/format";
import { sparklinePath } from "extension/panel/frame/sparkline";
import { parsePlantTime } from "../../../kernel-lib/dist/data";

describe("words for numbers and times", () => {
  it("gives lengths of time in at most two units", () => {
    expect(durationText(45_000)).toBe("45 s");
    expect(durationText(7_800_000)).toBe("2 h 10 min");
    expect(durationText(3_599_999)).toBe("1 h");
    expect(durationText(144_000_000)).toBe("1 d 16 h");
  });

  it("says how long is left without false precision", () => {
    expect(remainingText(200)).toBe("1 s left");
    expect(remainingText(2_400)).toBe("3 s left");
    expect(remainingText(61_000)).toBe("2 min left");
  });

  it("keeps three digits, and all of a whole number", () => {
    expect(numberText(4.23456)).toBe("4.23");
    expect(numberText(43_200)).toBe("43,200");
    expect(shareText(22 / 253)).toBe("8.7 %");
  });

  it("gives times by the plant's clock, in a form that the kernel reads back", () => {
    const ms = Date.UTC(2026, 6, 1, 10, 5);
    expect(plantTimeText(ms, "Europe/Berlin")).toBe("2026-07-01 12:05");
    expect(parsePlantTime(plantTimeText(ms, "Europe/Berlin"), "Europe/Berlin")).toBe(ms);
    expect(positionText({ kind: "time", from: 0, to: 1, timeZone: "Europe/Berlin" }, ms)).toBe(
      "Wed 1 Jul 12:05",
    );
  });

  it("accepts the times that the kernel accepts", () => {
    const texts = ["2026-01-05", "2026-01-05 13:00", "2026-01-05T13:00:00.5+02:00", "2026-01-05T13:00Z"];
    for (const text of texts) {
      expect(isPlantTime(text)).toBe(true);
      expect(() => parsePlantTime(text, "UTC")).not.toThrow();
    }
    for (const text of ["", "5.1.2026", "2026-1-5", "yesterday"]) expect(isPlantTime(text)).toBe(false);
  });
});

describe("a sparkline", () => {
  it("leaves gaps open and survives a flat or an empty course", () => {
    expect(sparklinePath([1, null, 3]).match(/M/g)).toHaveLength(2);
    expect(sparklinePath([5, 5])).not.toContain("NaN");
    expect(sparklinePath([])).toBe("");
    expect(sparklinePath([null])).toBe("");
  });
});
