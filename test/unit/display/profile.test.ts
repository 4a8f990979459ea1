import { bundle } from "../../../kernel-lib/dist/display";
import {
  figure,
  flagsText,
  profileHeadline,
  profileLines,
  profileTrend,
  shapeChart,
  shownText,
} from "../../../kernel-lib/dist/display/figures";
import type { Figure } from "../../../kernel-lib/dist/display/figures";
import { MAX_PAYLOAD_BYTES, parseResult, RESULT_MIME } from "../../../kernel-lib/dist/protocol";
import type { Profile, ProfileEnvelope } from "../../../kernel-lib/dist/protocol";
import { HOSTILE_NAMES } from "./sample";
import { pictureOf, sampleProfile } from "./sample-profile";

const EN = { locale: "en-GB" };
const plain = (text: string): string => text.replaceAll("\u00A0", " ");
const envelope = sampleProfile();
const profile = envelope.result;
const [stuck, constant, sparse, limited, fine] = profile.variables;

function stored(of: ProfileEnvelope): { result: Profile; bytes: number } {
  const made = bundle(of);
  const bytes = Object.values(made).reduce<number>(
    (sum, part) => sum + Buffer.byteLength(JSON.stringify(part)),
    0,
  );
  return { result: (parseResult(made[RESULT_MIME]) as ProfileEnvelope).result, bytes };
}

describe("a profile in words", () => {
  it("says how many tags need a look, and the worst of them", () => {
    expect(plain(profileHeadline(profile, EN))).toBe(
      "3 of 24 tags need a look; worst: Oven zone 0, stuck for 8 h 20 min.",
    );
    expect(profileHeadline({ ...profile, variables: [fine, limited] }, EN)).toBe(
      "Nothing wrong was found in 2 tags.",
    );
    expect(profileHeadline({ ...profile, variables: [] }, EN)).toBe("There is no tag to look at.");
  });

  it("says of each tag what is wrong", () => {
    expect(plain(flagsText(stuck, EN))).toBe("stuck for 8 h 20 min");
    expect(flagsText(constant, EN)).toBe("always 214.3");
    expect(plain(flagsText(sparse, EN))).toBe("50 % missing, text 41×");
    const all = { ...fine, infinite: 3, impossible: { rows: 1, low: 0, high: 1 } };
    expect(flagsText({ ...all, flags: ["all missing", "impossible values", "infinite"] }, EN)).toBe(
      "no value at all, 1 impossible value, 3 infinite",
    );
    expect(flagsText({ ...limited, flags: ["beyond limits"] }, EN)).toBe("12 beyond limits");
  });

  it("has every number with what it means", () => {
    const lines = profileLines(limited, profile, EN).map(({ name, value, meaning }) =>
      plain(`${name}: ${value} ${meaning}`),
    );
    expect(lines).toContain("Readings: 1,400 of 1,400 rows that count");
    expect(lines).toContain("Range: 193 °C … 222 °C smallest and largest");
    expect(lines).toContain("Keeps a value for: 1 min usually (the median)");
    expect(lines).toContain("Beyond its limits: 12 0 below 180 °C, 12 above 210 °C");
    expect(plain(profileLines(stuck, profile, EN).find(({ name }) => name === "Stuck")!.meaning)).toBe(
      "1 stretch, the longest 8 h 20 min",
    );
  });
});

describe("the pictures of a profile", () => {
  it("show the worst tags as bars, and no bars where nothing is wrong", () => {
    const { worst } = figure(envelope, EN);
    expect(worst!.alt).toMatch(/^Bars of the 3 worst tags: Oven zone 0, stuck/);
    expect(figure({ ...envelope, result: { ...profile, variables: [fine] } }).worst).toBeNull();
  });

  it("hatch where a tag is stuck, in grey what does not count, and draw its limits", () => {
    const trend = profileTrend(profile, stuck, pictureOf("TT_0"), EN)!;
    const texts = trend.layout.annotations.map(({ text }) => shownText(text));
    expect(texts).toEqual(expect.arrayContaining(["stuck", "left out"]));
    expect(trend.alt).toBe("Oven zone 0 over time, stuck stretches hatched.");
    const withLimits = profileTrend(profile, limited, pictureOf("TT_3", 3), EN)!;
    expect(withLimits.layout.shapes).toHaveLength(1);
    expect(plain(withLimits.alt)).toContain("high limit 210 °C");
  });

  it("have a distribution of numbers and of words", () => {
    const histogram = shapeChart(profile, stuck, pictureOf("TT_0"), EN)!;
    expect(histogram.notes).toEqual(["2 readings beyond the ends not drawn."]);
    expect(histogram.alt).toContain("1,398 readings");
    const categories = [
      { value: "oat", count: 900 },
      { value: "<b>rye</b>", count: 100 },
    ];
    const words = shapeChart(profile, stuck, {
      ...pictureOf("TT_0"),
      shape: { type: "categories", categories },
    })!;
    expect(plain(words.alt)).toBe("Categories of Oven zone 0: oat, 90 % (900); <b>rye</b>, 10 % (100).");
    expect(shapeChart(profile, stuck, { ...pictureOf("TT_0"), shape: null })).toBeNull();
  });

  it("take hostile names as text everywhere", () => {
    const hostile = sampleProfile({ names: HOSTILE_NAMES, tags: HOSTILE_NAMES.length });
    const figures: (Figure | null)[] = [figure(hostile, EN).worst];
    for (const variable of hostile.result.variables) {
      const picture = pictureOf(variable.name);
      figures.push(
        profileTrend(hostile.result, variable, picture),
        shapeChart(hostile.result, variable, picture),
      );
    }
    for (const drawn of figures) {
      const texts = JSON.stringify([drawn!.layout, drawn!.traces]);
      expect(texts).not.toMatch(/<(?!br>)/);
    }
  });
});

describe("what a notebook stores of a profile", () => {
  it("is a payload that passes the schema, HTML and one line", () => {
    const made = bundle(envelope);
    expect((parseResult(made[RESULT_MIME]) as ProfileEnvelope).result.variables).toEqual(profile.variables);
    expect(plain(made["text/plain"] as string)).toBe(
      "Wet biscuits on line 3: 3 of 24 tags need a look; worst: Oven zone 0, stuck for 8 h 20 min. (1,400 rows count, 40 left out · 24 tags · 3 warnings)",
    );
    const page = made["text/html"] as string;
    expect(page).toContain("<summary>⚠ 1 tag stuck</summary>");
    expect(page).toContain("✓ “lab”: 253 of 280 samples matched");
    expect(page).not.toMatch(/<script|<style|<svg/);
  });

  it("has no markup from names in its HTML", () => {
    const page = bundle(sampleProfile({ names: HOSTILE_NAMES, tags: 12 }))["text/html"] as string;
    expect(page).not.toMatch(/<img src=x|<b>bold|<script|<a /);
  });

  it("of 180 tags takes about 150 kB", () => {
    const { result, bytes } = stored(sampleProfile({ tags: 180 }));
    expect(result.variables).toHaveLength(180);
    expect(bytes).toBeLessThan(220_000);
  });

  it("of 20,000 tags fits, keeps the worst, and says what is not there", () => {
    const { result, bytes } = stored(sampleProfile({ tags: 20_000 }));
    expect(bytes).toBeLessThanOrEqual(MAX_PAYLOAD_BYTES);
    expect(result.variables[0].name).toBe("TT_0");
    expect(result.variables.length).toBeGreaterThan(1000);
    expect(result.checks).toHaveLength(6);
    expect(result.notices.map(({ text }) => text).join()).toContain("20,000 tags were looked at; the worst");
  });

  it("leaves the result that the cell returned as it was, and is the same when made again", () => {
    const before = structuredClone(envelope);
    expect(JSON.stringify(bundle(envelope))).toBe(JSON.stringify(bundle(envelope)));
    expect(envelope).toEqual(before);
  });
});

describe("a payload that says to be of a kind", () => {
  it("must have that kind's form, and no other kind passes", () => {
    expect(() => parseResult({ ...envelope, kind: "comparison" })).toThrow(/unexpected form/);
    expect(() => parseResult({ ...envelope, kind: "explanation" })).toThrow(/unexpected form/);
    expect(() => parseResult({ ...envelope, result: { ...profile, checks: [{ text: 1 }] } })).toThrow(
      /unexpected form/,
    );
  });
});
