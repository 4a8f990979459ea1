import fc from "fast-check";
import { evaluateLiteral } from "../../../kernel-lib/dist/investigation/code/literal";
import { reportCell } from "../../../kernel-lib/dist/investigation/code/report-cell";
import { GembaError } from "../../../kernel-lib/dist/protocol";
import ts from "@tslab/typescript-for-tslab";

const cell = { codeName: "wet", title: "Wet biscuits on line 3", pinned: ["oven_zone_2", "speed"] };

/** The arguments of the one call in a cell, read without running it. */
function argumentsOf(source: string): unknown[] {
  const file = ts.createSourceFile("cell.ts", source, ts.ScriptTarget.ES2022, true);
  expect(file.statements).toHaveLength(1);
  const { expression } = file.statements[0] as ts.ExpressionStatement;
  const call = (expression as ts.AwaitExpression).expression as ts.CallExpression;
  return call.arguments.map(evaluateLiteral);
}

it("reads as a person would type it", () => {
  expect(reportCell(cell)).toBe(
    'await wet.report("wet-biscuits-on-line-3.html", { pinned: ["oven_zone_2", "speed"] });',
  );
  expect(reportCell({ ...cell, pinned: [] })).toBe('await wet.report("wet-biscuits-on-line-3.html");');
});

it("calls the file after the investigation, with letters that any disk takes", () => {
  const nameOf = (title: string): unknown => argumentsOf(reportCell({ ...cell, title }))[0];
  expect(nameOf("Übergewicht & Brüche")).toBe("ubergewicht-bruche.html");
  expect(nameOf("../../etc/passwd")).toBe("etc-passwd.html");
  expect(nameOf("湿")).toBe("report.html");
  expect(nameOf("x".repeat(200))).toBe(`${"x".repeat(60)}.html`);
});

it("keeps every name as data", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), fc.string(), (pinned, title) => {
      const [, options] = argumentsOf(reportCell({ ...cell, title, pinned }));
      expect(options).toEqual(pinned.length === 0 ? undefined : { pinned });
    }),
  );
});

it("changes only the suspects of a cell that is there already", () => {
  const written = `// for Monday
await wet.report("monday.html", {
  pinned: ["gas"], // the burner's
  weThink: "The burner drifts",
});`;
  expect(reportCell(cell, written)).toBe(written.replace('["gas"]', '["oven_zone_2", "speed"]'));
  expect(reportCell({ ...cell, pinned: [] }, written)).not.toContain("pinned");
  expect(reportCell(cell, 'await wet.report("monday.html");')).toBe(
    'await wet.report("monday.html", { pinned: ["oven_zone_2", "speed"] });',
  );
});

it.each([
  "await wet.report(path, options);",
  'await wet.report("a.html", { pinned: names });',
  'await wet.report("a.html"); await dry.report("b.html");',
  "6 * 7",
])("leaves code alone that it can't read: %s", source => {
  expect(() => reportCell(cell, source)).toThrow(GembaError);
});
