import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, sep } from "node:path";
// Not by the whole module: that loads what reads files, which the doctor has to look at and may be broken.
import { acceptedVersions } from "../model/lightgbm/lightgbm-version";
import { loadLightGBM } from "../model/lightgbm/load-lightgbm";
import { GembaError } from "../protocol";
import { libraryVersion } from "../version";
import { DISPLAY_NAME } from "./kernelspec";
import { packageFolder } from "./library";
import { pythonCommand } from "./python";
import { EXTENSION_NAME, pythonFacts, type PythonFacts } from "./python-facts";

/** One thing that was looked at. `broken` keeps Gemba Lab from working, `warning` may. */
export interface Finding {
  state: "ok" | "warning" | "broken";
  /** What was found. */
  text: string;
  /** What to do about it. */
  remedy?: string;
}

/** What the kernel can't do without, and what it is to a person. */
const NATIVE_PARTS = [
  ["zeromq", "ZeroMQ, the kernel's connection to Jupyter"],
  ["@duckdb/node-api", "DuckDB, which reads files and runs SQL"],
  ["koffi", "koffi, which calls LightGBM"],
] as const;

const OLDEST_NODE = 20;
const REINSTALL = "Run: pip install --force-reinstall --no-deps jupyterlab-gemba";

/** Looks at everything that Gemba Lab needs on this machine. */
export function diagnose(python?: string): Finding[] {
  const command = pythonCommand(python);
  const facts = pythonFacts(command);
  const findings = [checkNode(), checkLibrary(), ...checkNativeParts()];
  if (facts === null) {
    return [
      ...findings,
      broken(`No Python answers to ${command}`, "Install Python 3.10 or newer, or name yours with --python."),
    ];
  }
  return [
    ...findings,
    checkPython(facts),
    checkJupyterLab(facts),
    ...checkExtension(facts),
    ...checkKernel(facts),
    checkLightGbm(facts),
  ];
}

/** The findings as lines of text. */
export function report(findings: readonly Finding[]): string {
  const marks = { ok: "✓", warning: "!", broken: "✗" };
  return findings
    .map(
      ({ state, text, remedy }) =>
        `${marks[state]} ${text}${remedy === undefined ? "" : `\n    → ${remedy}`}`,
    )
    .join("\n");
}

function checkNode(): Finding {
  const text = `Node ${process.versions.node} (${process.execPath})`;
  return isOldNode(process.version)
    ? broken(text, `Gemba Lab needs Node ${OLDEST_NODE} or newer: nodejs.org.`)
    : ok(text);
}

function checkLibrary(): Finding {
  return ok(`gembalab ${libraryVersion()} (${packageFolder})`);
}

/** What is compiled may be for another machine: a folder copied from one, an old system library. */
function checkNativeParts(): Finding[] {
  const load = createRequire(__filename);
  return NATIVE_PARTS.flatMap(([name, meaning]) => {
    try {
      load(name);
      return [];
    } catch (error) {
      return [broken(`${meaning}, does not load: ${firstLine(error)}`, REINSTALL)];
    }
  });
}

function checkPython({ version, prefix }: PythonFacts): Finding {
  const [major, minor] = version;
  const text = `Python ${version.join(".")} (${prefix})`;
  return major === 3 && minor >= 10
    ? ok(text)
    : broken(text, "Gemba Lab needs Python 3.10 or newer: python.org.");
}

function checkJupyterLab({ jupyterlab, jupyterError }: PythonFacts): Finding {
  if (jupyterlab === null) {
    return broken("JupyterLab is not installed in this Python", 'Run: pip install "jupyterlab>=4.6,<5"');
  }
  if (jupyterError !== null) {
    return broken(
      `JupyterLab ${jupyterlab} does not load: ${jupyterError}`,
      "Run: pip install --upgrade jupyterlab",
    );
  }
  const [major = 0, minor = 0] = jupyterlab.split(".").map(Number);
  const text = `JupyterLab ${jupyterlab}`;
  if (major !== 4) return broken(text, 'The panel needs JupyterLab 4. Run: pip install "jupyterlab>=4.6,<5"');
  return minor >= 6
    ? ok(text)
    : warning(text, "Gemba Lab is tested with 4.6. Run: pip install --upgrade jupyterlab");
}

function checkExtension({ extension, jupyterlab, jupyterError }: PythonFacts): Finding[] {
  if (jupyterlab === null || jupyterError !== null) return [];
  if (extension === null) {
    return [
      broken(
        "The extension with the panel and the views is not installed",
        "Run: pip install jupyterlab-gemba",
      ),
    ];
  }
  const text = `The extension ${extension.version} (${extension.folder})`;
  if (!extension.isEnabled) {
    return [broken(`${text} is disabled`, `Run: jupyter labextension enable ${EXTENSION_NAME}`)];
  }
  if (extension.version !== libraryVersion()) {
    const both = `${text} is of another version than the library, ${libraryVersion()}`;
    return [
      broken(both, "Run: pip install --upgrade jupyterlab-gemba, then gembalab install, and reload the page"),
    ];
  }
  return [ok(text)];
}

function checkKernel({ kernel, jupyterError }: PythonFacts): Finding[] {
  const install = "Run: gembalab install --sys-prefix (or --user)";
  if (jupyterError !== null) return [];
  if (kernel === null) return [broken(`The kernel “${DISPLAY_NAME}” is not registered`, install)];
  const { argv = [], env = {}, metadata = {} } = kernel.spec;
  const [node, main] = argv;
  const paths = (env["NODE_PATH"] ?? "").split(delimiter).filter(path => path !== "");
  const missing = [...argv.slice(0, 2), ...paths].filter(path => !existsSync(path));
  const found = `The kernel “${DISPLAY_NAME}” is registered in ${kernel.folder}`;
  if (node === undefined || main === undefined) return [broken(`${found}, but names no program`, install)];
  if (missing.length > 0) return [broken(`${found}, but these are gone: ${missing.join(", ")}`, install)];
  const version = spawnSync(node, ["--version"], { encoding: "utf8", timeout: 30_000 }).stdout?.trim() ?? "";
  if (isOldNode(version)) return [broken(`${found} with a Node that is too old: ${node}`, install)];
  if (!main.startsWith(packageFolder + sep)) {
    return [warning(`${found}; it belongs to another copy of gembalab: ${main}`, install)];
  }
  if (metadata["gembalab"] !== libraryVersion()) {
    return [warning(`${found} by another version of gembalab than this one`, install)];
  }
  const python = env["GEMBALAB_PYTHON"];
  if (python !== undefined && !existsSync(python)) {
    return [warning(`${found}, but the Python that it looks for LightGBM in is gone: ${python}`, install)];
  }
  return [ok(found)];
}

/** LightGBM as the registered kernel finds it; before there is one, as it would. */
function checkLightGbm({ kernel, executable }: PythonFacts): Finding {
  const python = kernel?.spec.env?.["GEMBALAB_PYTHON"] ?? executable;
  try {
    const { version, path } = loadLightGBM({ environment: { ...process.env, GEMBALAB_PYTHON: python } });
    return ok(`LightGBM ${version ?? acceptedVersions} (${path})`);
  } catch (error) {
    const { code, message, remedy = "" } = GembaError.from(error);
    const text = message.replace(remedy, "").trim();
    // Everything but models works without it.
    return code === "library-missing" ? warning(text, remedy) : broken(text, remedy);
  }
}

/** True also for what does not answer like Node. */
function isOldNode(version: string): boolean {
  return !(Number(/^v(\d+)\./.exec(version)?.[1]) >= OLDEST_NODE);
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0]!;
}

function ok(text: string): Finding {
  return { state: "ok", text };
}

function warning(text: string, remedy: string): Finding {
  return { state: "warning", text, remedy };
}

function broken(text: string, remedy: string): Finding {
  return { state: "broken", text, remedy };
}
