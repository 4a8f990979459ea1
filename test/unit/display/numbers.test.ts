import {
  countText,
  durationText,
  numberText,
  percentText,
  rateText,
  valueText,
} from "../../../kernel-lib/dist/display/figures";

const EN = { locale: "en-GB" };
const plain = (text: string): string => text.replaceAll("\u00A0", " ");

describe("a number", () => {
  it.each([
    [0, "0"],
    [214.34, "214"],
    [1234.5, "1,230"],
    [0.0012345, "0.00123"],
    [-3.14159, "−3.14"],
    [1_000_000, "1,000,000"],
    [0.000_123_4, "1.23 × 10⁻⁴"],
    [12_345_678, "1.23 × 10⁷"],
  ])("%p has three significant digits and is not scientific between .001 and a million", (value, text) => {
    expect(numberText(value, EN)).toBe(text);
  });

  it("has more digits where the tag's own readings need them", () => {
    expect(numberText(1013.24, EN, 3)).toBe("1,013.2");
    expect(numberText(1013.24, EN, 500)).toBe("1,010");
  });

  it("is written as the reader's locale writes it", () => {
    expect(numberText(1234.5, { locale: "de-DE" })).toBe("1.230");
    expect(numberText(0.25, { locale: "de-DE" })).toBe("0,25");
  });

  it("keeps its unit on the same line", () => {
    expect(valueText(214.3, "°C", EN)).toBe("214\u00A0°C");
    expect(valueText(214.3, " ", EN)).toBe("214");
  });

  it("is exact when it counts", () => {
    expect(countText(1_234_567, EN)).toBe("1,234,567");
  });
});

describe("a rate", () => {
  it("comes with its counts", () => {
    expect(plain(rateText({ event: 12, total: 39 }, "wet", EN))).toBe("31 % wet (12 of 39)");
  });

  it.each([
    [22, 253, "8.7 %"],
    [10, 250, "4 %"],
    [0, 39, "0 %"],
    [39, 39, "100 %"],
    [1, 100_000, "< 0.1 %"],
    [99_999, 100_000, "> 99 %"],
    [0, 0, "–"],
  ])("%p of %p is %p: only none is 0 % and only all is 100 %", (part, whole, text) => {
    expect(plain(percentText(part, whole, EN))).toBe(text);
  });
});

describe("a length of time", () => {
  it.each([
    [7_800_000, "2 h 10 min"],
    [3_599_000, "59 min 59 s"],
    [3_599_900, "1 h"],
    [45_000, "45 s"],
    [250, "250 ms"],
    [93_600_000, "1 d 2 h"],
  ])("of %p ms is %p", (ms, text) => {
    expect(plain(durationText(ms, EN))).toBe(text);
  });
});
