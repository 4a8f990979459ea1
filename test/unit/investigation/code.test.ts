import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  analysisCell,
  investigationCell,
  isEditable,
} from "../../../kernel-lib/dist/investigation/code/cells";
import {
  assembleCell,
  isEditableData,
  openCell,
  patchDataCell,
  sampleCell,
} from "../../../kernel-lib/dist/investigation/code/data-cells";
import { updateLiteral } from "../../../kernel-lib/dist/investigation/code/update";
import { findCalls } from "../../../kernel-lib/dist/investigation/code/calls";
import { evaluateLiteral, printLiteral } from "../../../kernel-lib/dist/investigation/code/literal";
import { mergePatch } from "../../../kernel-lib/dist/investigation/code/patch";
import type { Json } from "../../../kernel-lib/dist/investigation/code/literal";
import ts from "@tslab/typescript-for-tslab";

const HOSTILE = [
  "\"];require('child_process').execSync('touch /tmp/x');//",
  "`${process.exit()}`",
  "a\nb\r\u2028c",
  "<img src=x onerror=alert(1)>",
  "__proto__",
  "constructor",
  "*/ evil() /*",
  "\\",
  "",
  "\u202emoisture",
];

/** The value of an expression's source, without running it. */
function readBack(source: string): Json {
  const file = ts.createSourceFile("x.ts", `(${source})`, ts.ScriptTarget.ES2022, true);
  expect(file.statements).toHaveLength(1);
  const statement = file.statements[0] as ts.ExpressionStatement;
  return evaluateLiteral(statement.expression);
}

function specificationOf(source: string): Json {
  return readBack(findCalls(source, ["investigate"])[0].call.arguments[1].getText());
}

describe("literals in generated code", () => {
  it.each(HOSTILE)("keep %j as data, as value, item and key", name => {
    const value = { [name]: name, list: [name], nested: { variable: name } };
    expect(readBack(printLiteral(value))).toEqual(value);
  });

  it("read back as they were, whatever the value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), value => {
        const expected = JSON.parse(JSON.stringify(value)) as Json;
        expect(JSON.stringify(readBack(printLiteral(expected)))).toBe(JSON.stringify(expected));
      }),
      { numRuns: 500 },
    );
  });

  it("break long objects into lines a person would write", () => {
    const printed = printLiteral({
      name: "Wet biscuits",
      target: { variable: "moisture", above: 4.2 },
      variables: { exclude: ["moisture*", "lab_*"] },
    });
    expect(printed).toBe(
      '{\n  name: "Wet biscuits",\n  target: { variable: "moisture", above: 4.2 },\n  variables: { exclude: ["moisture*", "lab_*"] },\n}',
    );
  });
});

describe("the cell that opens a file", () => {
  it.each(HOSTILE.filter(name => name !== ""))("holds the file name %j as a literal", name => {
    const call = findCalls(openCell(name), ["open"])[0];
    expect(readBack(call.call.arguments[0].getText())).toBe(name);
    expect(call.name).toBe("line");
  });

  it("keeps everything around the arguments when another file is chosen", () => {
    const source = '// our line\nconst plant = await open("a.csv", { time: "t" }); // mine\nplant';
    expect(openCell("b.csv", { timeZone: "Europe/Berlin" }, source)).toBe(
      '// our line\nconst plant = await open("b.csv", { timeZone: "Europe/Berlin" }); // mine\nplant',
    );
  });

  it("is left alone where the path is computed", () => {
    expect(() => openCell("b.csv", {}, "const line = await open(folder + name);")).toThrow(/by hand/);
  });
});

describe("the cell that holds the specification", () => {
  const source = `// why we look
const wet = investigate(line, {
  // the lab's limit
  target: { variable: "moisture", above: 4.2, forAtLeast: "5 min" }, // since 2019
  variables: { exclude: ["lab_*"] } // consequences
});`;

  it("names the investigation after its title", () => {
    const patch = { name: "Wet biscuits, line 3", target: { variable: "moisture", above: 4.2 } };
    expect(investigationCell("line", patch)).toContain("const wetBiscuitsLine3 = investigate(line, {");
    expect(investigationCell("line", { name: "class" })).toContain("const investigationClass = ");
    expect(investigationCell("line", { name: "line" })).toContain("const line2 = ");
    expect(investigationCell("line", { name: "焼き" })).toContain("const investigation = ");
  });

  it("changes only what the patch changes, and keeps comments", () => {
    const changed = investigationCell("line", { target: { above: null, below: 3 }, seed: 7 }, source);
    expect(changed).toBe(`// why we look
const wet = investigate(line, {
  // the lab's limit
  target: { variable: "moisture", forAtLeast: "5 min", below: 3 }, // since 2019
  variables: { exclude: ["lab_*"] }, // consequences
  seed: 7,
});`);
  });

  it("agrees with RFC 7396, whatever the patch", () => {
    const key = fc.constantFrom("a", "b", "target", "__proto__", "x y");
    const leaf = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.string(), { maxLength: 3 }),
    );
    const tree = fc.letrec<{ node: Json }>(tie => ({
      node: fc.oneof(
        { maxDepth: 3 },
        leaf as fc.Arbitrary<Json>,
        fc.dictionary(key, tie("node"), { maxKeys: 4 }),
      ),
    })).node;
    const object = fc.dictionary(key, tree, { maxKeys: 4 });
    fc.assert(
      fc.property(object, object, (base, patch) => {
        const start = mergePatch({}, base);
        const cell = `const x = investigate(line, ${printLiteral(start)});`;
        const patched = investigationCell("line", patch, cell);
        expect(sorted(specificationOf(patched))).toEqual(sorted(mergePatch(start, patch)));
      }),
      { numRuns: 500 },
    );
  });

  it("is read-only where it is no literal", () => {
    expect(isEditable(source)).toBe(true);
    expect(isEditable("const wet = investigate(line, specification);")).toBe(false);
    expect(isEditable("const wet = investigate(line, { target: { variable: name, above: 3 } });")).toBe(
      false,
    );
    expect(isEditable("const wet = investigate(line, { ...base, seed: 1 });")).toBe(false);
    expect(() => investigationCell("line", {}, "investigate(line, specification);")).toThrow(/plain literal/);
  });
});

const ASSEMBLED = `import { assemble } from "gembalab";

const line = await assemble({
  timeZone: "Europe/Berlin",
  series: [{ path: "historian.csv" }],
  samples: [
    // the lab's own export
    { path: "lab.xlsx", time: "Sampled" }, // not "Entered"
    { path: "lab2.xlsx" },
  ],
  intervals: [{ path: "schedule.csv", name: "product", to: null }],
});
line`;

describe("the cell that assembles", () => {
  it("reads as a person would have typed it, and may be changed from the panel", () => {
    const cell = assembleCell({ series: [{ path: "a.csv" }], intervals: [{ path: "b.csv", to: null }] });
    expect(cell).toBe(`import { assemble } from "gembalab";

const line = await assemble({
  series: [{ path: "a.csv" }],
  intervals: [{ path: "b.csv", to: null }],
});
line`);
    expect(isEditableData(cell)).toBe(true);
    expect(isEditableData("await assemble({ series: files })")).toBe(false);
    expect(isEditableData("await assemble(data)")).toBe(false);
    expect(() => assembleCell({}, "await assemble(data)")).toThrow(/plain literal/);
  });

  it("keeps comments when a file comes, goes or changes", () => {
    const samples: Json[] = [{ path: "lab.xlsx", time: "Sampled", shift: "-58 min" }, { path: "lab2.xlsx" }];
    const data = {
      timeZone: "Europe/Berlin",
      series: [{ path: "historian.csv" }],
      samples,
      intervals: [{ path: "schedule.csv", name: "product", to: null }],
    };
    const shifted = assembleCell(data, ASSEMBLED);
    expect(shifted).toBe(ASSEMBLED.replace('time: "Sampled" }', 'time: "Sampled", shift: "-58 min" }'));
    const more = assembleCell({ ...data, samples: [...data.samples, { path: "lab3.xlsx" }] }, shifted);
    expect(more).toBe(
      shifted.replace('{ path: "lab2.xlsx" }', '{ path: "lab2.xlsx" },\n    { path: "lab3.xlsx" }'),
    );
    const fewer = assembleCell({ ...data, samples: [data.samples[0]] }, shifted);
    expect(fewer).toBe(shifted.replace('\n    { path: "lab2.xlsx" },', "").replace(" },", " },"));
    expect(fewer).toContain('not "Entered"');
  });

  it("takes the last file of a line away, with its comma", () => {
    const cell = (files: string): string => `const line = await assemble({ series: [${files}] });`;
    const two = cell('{ path: "a.csv" }, { path: "b.csv" }');
    expect(assembleCell({ series: [{ path: "a.csv" }] }, two)).toBe(cell('{ path: "a.csv" }'));
    expect(assembleCell({ series: [{ path: "b.csv" }] }, two)).toBe(cell('{ path: "b.csv" }'));
  });

  it("takes a remedy's patch in assemble and in open", () => {
    expect(patchDataCell(ASSEMBLED, { timeZone: "UTC" })).toBe(ASSEMBLED.replace("Europe/Berlin", "UTC"));
    expect(patchDataCell('const a = await open(\n  "a.csv", { time: "t" });', { shift: "1 h" })).toBe(
      'const a = await open("a.csv", { time: "t", shift: "1 h" });',
    );
    expect(patchDataCell('const a = await open("a.csv");', { shift: "1 h" })).toBe(
      'const a = await open("a.csv", { shift: "1 h" });',
    );
    expect(() => patchDataCell("const a = tableFrom({});", {})).toThrow(/by hand/);
  });

  it("holds exactly the value that was asked for, whatever was there", () => {
    const object = fc.dictionary(
      fc.constantFrom("a", "b", "c d", "__proto__"),
      fc.jsonValue({ maxDepth: 4 }),
      {
        maxKeys: 4,
      },
    );
    fc.assert(
      fc.property(object, object, (before, after) => {
        const [from, to] = [before, after].map(value => JSON.parse(JSON.stringify(value)) as Json);
        const cell = `const x = await assemble(${printLiteral(from)});`;
        expect(sorted(argumentOf(assembleCell(to, cell)))).toEqual(sorted(to));
      }),
      { numRuns: 500 },
    );
  });

  it("changes lists item by item, and leaves every comment outside of what goes", () => {
    const items = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 7 });
    fc.assert(
      fc.property(items, items, (from, to) => {
        const lines = from.map((item, i) => `  ${item}, // c${i}\n`).join("");
        const cell = `await assemble({ list: [\n${lines}] });`;
        const changed = updateLiteral(
          cell,
          text => findCalls(text, ["assemble"])[0].call.arguments[0] as ts.ObjectLiteralExpression,
          { list: to },
        );
        expect(argumentOf(changed)).toEqual({ list: to });
      }),
      { numRuns: 500 },
    );
  });
});

function argumentOf(source: string): Json {
  return readBack(findCalls(source, ["assemble"])[0].call.arguments[0].getText());
}

describe("the other cells", () => {
  it("compare by the name that the investigation has", () => {
    expect(analysisCell("compare", "const wet = investigate(line, {});")).toBe("await wet.compare();");
    expect(analysisCell("profile", "const wet = investigate(line, {});")).toBe("await wet.profile();");
    expect(() => analysisCell("compare", "investigate(line, {});")).toThrow(/by hand/);
  });

  it("name the table that a simulation or an opening makes", () => {
    expect(findCalls(sampleCell(), ["simulateLine"])[0].name).toBe("line");
    expect(findCalls("const sim = simulateLine().table;", ["simulateLine"])[0].name).toBe("sim");
    expect(findCalls("let a; a = (await gemba.open('x'));", ["open"])[0].name).toBe("a");
    expect(findCalls("show(await open('x'));", ["open"])[0].name).toBeUndefined();
  });
});

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => [key, sorted(item)]);
}
