// Compiles every module in src/compute/assembly to dist/compute/wasm/<name>.wasm, when it is older than what it is
// made from. `--watch` goes on as the sources are saved.
import { mkdirSync, readdirSync, statSync, watch } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const at = path => fileURLToPath(new URL(path, import.meta.url));
const sources = at("../src/compute/assembly");
const output = at("../dist/compute/wasm");
const compiler = at("../../node_modules/assemblyscript/package.json");

const flags = ["-O3", "--converge", "--enable", "simd", "--use", "abort=", "--runtime", "stub"];

/** Modules stand in the folder itself, what they share in folders of it. */
const modules = () =>
  readdirSync(sources)
    .filter(file => file.endsWith(".ts"))
    .map(file => file.slice(0, -".ts".length));

const changed = file => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newestSource() {
  const files = readdirSync(sources, { recursive: true }).map(file => join(sources, file));
  return Math.max(...[...files, compiler, fileURLToPath(import.meta.url)].map(changed));
}

/** Whether all of them compiled. */
async function buildWhatChanged() {
  const newest = newestSource();
  const stale = modules().filter(name => changed(wasmOf(name)) < newest);
  if (stale.length === 0) return true;
  mkdirSync(output, { recursive: true });
  // Loading the compiler takes longer than to see that there is nothing to do.
  const { default: asc } = await import("assemblyscript/asc");
  const built = await Promise.all(stale.map(name => compile(asc, name)));
  return built.every(compiled => compiled);
}

const wasmOf = name => join(output, `${name}.wasm`);

async function compile(asc, name) {
  const files = [`${name}.ts`, "--baseDir", sources, "--outFile", relative(sources, wasmOf(name))];
  const { error, stderr } = await asc.main([...files, ...flags]);
  if (error) process.stderr.write(`${stderr}${error.message}\n`);
  return error === null;
}

if (!(await buildWhatChanged())) process.exitCode = 1;
if (process.argv.includes("--watch")) {
  let soon;
  watch(sources, { recursive: true }, () => {
    clearTimeout(soon);
    soon = setTimeout(buildWhatChanged, 100);
  });
}
