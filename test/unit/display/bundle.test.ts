import { bundle, present } from "../../../kernel-lib/dist/display";
import type { KernelBridge } from "../../../kernel-lib/dist/display";
import { MAX_PAYLOAD_BYTES, parseResult, RESULT_MIME } from "../../../kernel-lib/dist/protocol";
import type { Comparison, ComparisonEnvelope } from "../../../kernel-lib/dist/protocol";
import { HOSTILE_NAMES, sampleEnvelope } from "./sample";

const envelope = sampleEnvelope({ tags: 40 });

function changed(change: Partial<Comparison>): ComparisonEnvelope {
  return { ...envelope, result: { ...envelope.result, ...change } };
}

function stored(of: ComparisonEnvelope): { result: Comparison; bytes: number } {
  const made = bundle(of);
  const bytes = Object.values(made).reduce<number>(
    (sum, part) => sum + Buffer.byteLength(JSON.stringify(part)),
    0,
  );
  return { result: (parseResult(made[RESULT_MIME]) as ComparisonEnvelope).result, bytes };
}

describe("what a notebook stores of a result", () => {
  it("is a payload that passes the schema, HTML and one line of text", () => {
    const made = bundle(envelope);
    expect(Object.keys(made)).toEqual([RESULT_MIME, "text/html", "text/plain"]);
    expect(parseResult(made[RESULT_MIME]).id).toBe(envelope.id);
    expect(made["text/html"]).toContain("no significance yet: ranked by difference alone");
  });

  it("says the answer in its line of text, which stays one line with any names", () => {
    const line = (of: ComparisonEnvelope): string => bundle(of)["text/plain"] as string;
    expect(line(envelope)).toMatch(
      /^Wet biscuits on line 3: Oven zone 2 temperature differs most: above 211/,
    );
    expect(line(sampleEnvelope({ names: HOSTILE_NAMES }))).not.toMatch(/[\n\r\0]/);
  });

  it("keeps every tag and picture of an ordinary result, in about 150 kB", () => {
    const { result, bytes } = stored(envelope);
    expect(result.variables).toHaveLength(41);
    expect(result.pictures).toHaveLength(30);
    expect(bytes).toBeLessThan(250_000);
  });

  it("keeps statistics to the last digit", () => {
    expect(stored(envelope).result.variables).toEqual(envelope.result.variables);
  });

  it("leaves the result that the cell returned as it was", () => {
    const before = structuredClone(envelope);
    bundle(envelope);
    expect(envelope).toEqual(before);
  });

  it("still shows a single event row in a slice of thousands", () => {
    const timeline = { ...envelope.result.timeline, event: [1 / 40_000], ignored: [0] };
    expect(stored(changed({ timeline })).result.timeline.event[0]).toBeGreaterThan(0);
  });

  it("is the same when it is made again", () => {
    expect(JSON.stringify(bundle(envelope))).toBe(JSON.stringify(bundle(envelope)));
  });
});

describe("a result that is too large to store", () => {
  it("with 20,000 tags fits, keeps the head of the ranking, and says what is not there", () => {
    const first = envelope.result.variables[0];
    const variables = Array.from({ length: 20_000 }, (_, i) => ({ ...first, name: `tag_${i}` }));
    const leftOut = variables.map(({ name }) => ({ variable: name, reason: "excluded" as const }));
    const { result, bytes } = stored(changed({ variables, leftOut }));
    expect(bytes).toBeLessThanOrEqual(MAX_PAYLOAD_BYTES);
    expect(result.variables.length).toBeGreaterThan(500);
    expect(result.variables[0].name).toBe("tag_0");
    const said = result.notices.map(({ text }) => text).join(" ");
    expect(said).toContain("20,000 tags were compared; the first");
    expect(said).toContain("20,000 tags were left out");
  });

  it("loses pictures from the end first, and says how many are left", () => {
    const many = Array.from({ length: 5000 }, (_, i) => Math.sin(i) * 1000);
    const pictures = envelope.result.pictures.map(picture => ({
      ...picture,
      trend: { axis: envelope.result.timeline.axis, min: many, max: many, thinned: true },
    }));
    const { result, bytes } = stored(changed({ pictures }));
    expect(bytes).toBeLessThanOrEqual(MAX_PAYLOAD_BYTES);
    expect(result.variables).toHaveLength(41);
    expect(result.pictures.length).toBeGreaterThan(5);
    expect(result.pictures.length).toBeLessThan(30);
    expect(result.pictures.map(({ variable }) => variable)).toEqual(
      pictures.slice(0, result.pictures.length).map(({ variable }) => variable),
    );
    const notice = result.notices.find(({ code }) => code === "pictures-not-stored");
    expect(notice?.text).toContain(`The charts of the first ${result.pictures.length} tags are stored here`);
  });

  it("fits with names, texts and notices of any length", () => {
    const long = "é".repeat(900_000);
    const first = envelope.result.variables[0];
    const notices = Array.from({ length: 500 }, () => ({
      level: "info" as const,
      code: "x",
      text: "é".repeat(2000),
    }));
    const of = changed({
      name: long,
      targetText: long,
      rowText: long,
      labels: { event: long, reference: long },
      notices,
      variables: [{ ...first, name: long, description: long, unit: long }, ...envelope.result.variables],
    });
    expect(stored(of).bytes).toBeLessThanOrEqual(MAX_PAYLOAD_BYTES);
  });
});

describe("showing a result", () => {
  it("displays it once below its cell when there is a kernel", () => {
    const shown: Record<string, unknown>[] = [];
    const bridge: KernelBridge = {
      display: made => void shown.push(made),
      currentCell: () => null,
      onInterrupt: () => () => undefined,
      onCellError: () => () => undefined,
      registerCommTarget: () => () => undefined,
    };
    present(envelope, bridge);
    expect(shown).toEqual([bundle(envelope)]);
  });

  it("prints one line in plain Node", () => {
    const log = jest.spyOn(console, "log").mockImplementation(() => undefined);
    present(envelope, null);
    expect(log.mock.calls).toEqual([[bundle(envelope)["text/plain"]]]);
    log.mockRestore();
  });
});
