import fc from "fast-check";
import { matchNames } from "../../../kernel-lib/dist/features";
import { NamePattern } from "../../../kernel-lib/dist/protocol";

describe("name patterns", () => {
  test.each([
    ["speed", "speed", true],
    ["speed", "Speed", false],
    ["lab_moisture", "lab_*", true],
    ["lab_", "lab_*", true],
    ["a lab_", "lab_*", false],
    ["zone1", "zone?", true],
    ["zone12", "zone?", false],
    ["zone", "zone?", false],
    ["a*b", "a\\*b", true],
    ["axb", "a\\*b", false],
    ["a?b", "a\\?b", true],
    ["a\\b", "a\\\\b", true],
    ["a\\", "a\\", true],
    ["", "*", true],
    ["line\nbreak", "line*break", true],
    ["(.+)", "(.+)", true],
    ["xx", "(.+)", false],
    ["🌡1", "?1", true],
    ["abcbc", "*bc", true],
    ["mississippi", "m*iss*p?", true],
  ])("%j fits %j: %p", (name, glob, fits) => {
    expect(new NamePattern(glob).fits(name)).toBe(fits);
  });

  test("a glob made to be slow is not", () => {
    const began = performance.now();
    expect(new NamePattern(`${"a*".repeat(300)}b`).fits("a".repeat(2_000))).toBe(false);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  test("any name fits itself once escaped, a star, and its own beginning with a star", () => {
    const name = fc.string({ unit: "grapheme", maxLength: 20 });
    fc.assert(
      fc.property(name, fc.nat(20), (text, cut) => {
        const escape = (part: string): string => part.replace(/[\\*?]/g, "\\$&");
        const start = [...text].slice(0, cut).join("");
        expect(new NamePattern(escape(text)).fits(text)).toBe(true);
        expect(new NamePattern("*").fits(text)).toBe(true);
        expect(new NamePattern(`${escape(start)}*`).fits(text)).toBe(true);
        expect(new NamePattern(escape(text)).fits(`${text}x`)).toBe(false);
      }),
    );
  });

  test("a name without a wildcard must exist even where nothing is required of globs", () => {
    expect([...matchNames(["b*"], ["a"], "here", false).all]).toEqual([]);
    expect(() => matchNames(["b"], ["a"], "here", false)).toThrow("There is no tag “b” (here[0])");
    expect(() => matchNames(["b*"], ["a"], "here", true)).toThrow("No tag fits “b*”");
  });
});
