// Generates src/protocol/generated/ from src/protocol/schema/: types, and
// validators that need no eval at run time. `--check` only reports drift.
import { readFile, writeFile, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { compile } from "json-schema-to-typescript";
import { format } from "prettier";

const schemaFolder = new URL("../src/protocol/schema/", import.meta.url);
const outputFolder = new URL("../src/protocol/generated/", import.meta.url);
const roots = {
  specification: "Specification",
  result: "ResultEnvelope",
  message: "Message",
  investigation: "InvestigationFile",
};
const validated = {
  Specification: "Specification",
  Target: "Target",
  Condition: "Condition",
  Data: "Data",
  ResultEnvelope: "ResultEnvelope",
  Request: "Request",
  Notification: "Notification",
  InvestigationFile: "InvestigationFile",
};
const header = "// Generated from ../schema by scripts/generate-protocol.mjs; do not edit.\n";

/** One document with every definition of every schema, references rewritten. */
async function combinedSchema() {
  const definitions = {};
  for (const [file, title] of Object.entries(roots)) {
    const text = await readFile(new URL(`${file}.schema.json`, schemaFolder), "utf8");
    const schema = JSON.parse(
      text.replace(/"gemba:(\w+)(#\/definitions\/(\w+))?"/g, (all, name, _, inner) =>
        inner || roots[name] ? `"#/definitions/${inner ?? roots[name]}"` : all,
      ),
    );
    const { definitions: inner, $schema: _schema, $id: _id, ...root } = schema;
    Object.assign(definitions, inner, { [title]: root });
  }
  return { $id: "gemba", definitions };
}

/**
 * The schema as types are made of it: a reference with a description beside it would become a
 * second, numbered type; a list of at least one would become a tuple that no computed list fits.
 */
function forTypes(node) {
  if (Array.isArray(node)) return node.map(forTypes);
  if (typeof node !== "object" || node === null) return node;
  if (typeof node.$ref === "string") return { $ref: node.$ref };
  const entries = Object.entries(node).filter(
    ([key]) => key !== "minItems" || node.type !== "array" || node.minItems === node.maxItems,
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, forTypes(value)]));
}

async function types(annotated) {
  const schema = forTypes(annotated);
  const refs = Object.keys(schema.definitions).map(name => ({ $ref: `#/definitions/${name}` }));
  const source = await compile(
    { title: "Everything", anyOf: refs, definitions: schema.definitions },
    "Everything",
    {
      bannerComment: header,
      additionalProperties: false,
      maxItems: 8,
      strictIndexSignatures: false,
      unreachableDefinitions: false,
    },
  );
  return source.replace(/export type Everything =[\s\S]*?;\n/, "");
}

async function validators(schema) {
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  // Each definition on its own: as parts of one document, every one would carry a copy of the whole.
  for (const [name, definition] of Object.entries(schema.definitions)) {
    const text = JSON.stringify(definition).replaceAll('"#/definitions/', '"');
    ajv.addSchema({ ...JSON.parse(text), $id: name });
  }
  const exported = {};
  for (const [name, definition] of Object.entries(validated)) exported[`is${name}`] = definition;
  const code = standalone(ajv, exported);
  const bundled = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(outputFolder), loader: "js" },
    // The output names files relative to this folder: the same ones wherever it is run.
    absWorkingDir: fileURLToPath(new URL("../", import.meta.url)),
    bundle: true,
    write: false,
    format: "cjs",
    platform: "neutral",
    target: "es2022",
    mainFields: ["main"],
  });
  return header + "/* eslint-disable */\n" + bundled.outputFiles[0].text;
}

function validatorTypes() {
  const lines = Object.entries(validated).map(
    ([name, type]) => `export const is${name}: Validator<types.${type}>;`,
  );
  return `${header}import type * as types from "./types";

/** One thing wrong: where (a JSON pointer) and what. */
export interface SchemaError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}
/** True when the value is valid; otherwise \`errors\` says why. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: SchemaError[] | null;
}
${lines.join("\n")}
`;
}

const schema = await combinedSchema();
const files = {
  "types.ts": await types(schema),
  "validators.js": await validators(schema),
  "validators.d.ts": validatorTypes(),
};
await mkdir(outputFolder, { recursive: true });
const check = process.argv.includes("--check");
let drift = false;
for (const [name, content] of Object.entries(files)) {
  const url = new URL(name, outputFolder);
  const text = name.endsWith(".js") ? content : await format(content, { parser: "typescript" });
  if (!check) {
    await writeFile(url, text);
  } else if ((await readFile(url, "utf8").catch(() => "")) !== text) {
    drift = true;
    console.error(`protocol/generated/${name} is stale: run npm run generate`);
  }
}
process.exitCode = drift ? 1 : 0;
