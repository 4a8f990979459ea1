import { existsSync } from "node:fs";
import { delimiter } from "node:path";
import { libraryVersion } from "../version";
import { askPython, pythonCommand } from "./jupyter-folders";
import { DISPLAY_NAME, KERNEL_NAME, type KernelSpec } from "./kernelspec";
import { packageFolder } from "./library";

/** One thing that was looked at. `broken` keeps Gemba Lab from working, `warning` may. */
export interface Finding {
  state: "ok" | "warning" | "broken";
  /** What was found. */
  text: string;
  /** What to do about it. */
  remedy?: string;
}

interface PythonFacts {
  version: [number, number, number];
  prefix: string;
  jupyterlab: string | null;
  lightgbm: string | null;
  lightgbmError: string | null;
  kernel: { folder: string; spec: Partial<KernelSpec> } | null;
  jupyterError: string | null;
}

const QUESTION = `
import json, sys
facts = dict(version=list(sys.version_info[:3]), prefix=sys.prefix, jupyterlab=None, lightgbm=None,
             lightgbmError=None, kernel=None, jupyterError=None)
try:
    from importlib.metadata import version
    facts["jupyterlab"] = version("jupyterlab")
except Exception:
    pass
try:
    import lightgbm
    facts["lightgbm"] = lightgbm.__version__
except Exception as error:
    facts["lightgbmError"] = type(error).__name__ + ": " + str(error)
try:
    from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel
    try:
        spec = KernelSpecManager().get_kernel_spec("${KERNEL_NAME}")
        facts["kernel"] = dict(folder=spec.resource_dir, spec=spec.to_dict())
    except NoSuchKernel:
        pass
except Exception as error:
    facts["jupyterError"] = type(error).__name__ + ": " + str(error)
print(json.dumps(facts))
`;

/** Looks at everything that Gemba Lab needs on this machine. */
export function diagnose(python?: string): Finding[] {
  const command = pythonCommand(python);
  const facts = askPython(command, QUESTION) as PythonFacts | null;
  const findings = [checkNode(process.versions.node), checkLibrary()];
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
    checkLightGbm(facts),
    ...checkKernel(facts),
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

function checkNode(version: string): Finding {
  const major = Number(version.split(".")[0]);
  const text = `Node ${version} (${process.execPath})`;
  return major >= 20 ? ok(text) : broken(text, "Gemba Lab needs Node 20 or newer: nodejs.org.");
}

function checkLibrary(): Finding {
  return ok(`gembalab ${libraryVersion()} (${packageFolder})`);
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

function checkLightGbm({ lightgbm, lightgbmError }: PythonFacts): Finding {
  if (lightgbm !== null) return ok(`LightGBM ${lightgbm}`);
  if (lightgbmError?.includes("libgomp") === true) {
    return broken("LightGBM is installed, but libgomp is missing", "Run: apt-get install libgomp1");
  }
  if (lightgbmError?.includes("libomp") === true) {
    return broken("LightGBM is installed, but libomp is missing", "Run: brew install libomp");
  }
  const isMissing = lightgbmError?.startsWith("ModuleNotFoundError: No module named 'lightgbm'") ?? true;
  return isMissing
    ? broken("LightGBM is not installed in this Python", "Run: pip install lightgbm")
    : broken(`LightGBM does not load: ${lightgbmError}`, "Run: pip install --force-reinstall lightgbm");
}

function checkKernel({ kernel, jupyterError }: PythonFacts): Finding[] {
  const install = "Run: gembalab install --sys-prefix (or --user)";
  if (jupyterError !== null) return [];
  if (kernel === null) return [broken(`The kernel “${DISPLAY_NAME}” is not registered`, install)];
  const { argv = [], env = {} } = kernel.spec;
  const paths = [
    ...argv.slice(0, 2),
    ...(env["NODE_PATH"] ?? "").split(delimiter).filter(path => path !== ""),
  ];
  const missing = paths.filter(path => !existsSync(path));
  const found = `The kernel “${DISPLAY_NAME}” is registered in ${kernel.folder}`;
  if (argv.length < 2) return [broken(`${found}, but names no program`, install)];
  if (missing.length > 0) return [broken(`${found}, but these are gone: ${missing.join(", ")}`, install)];
  if (!argv[1]!.startsWith(packageFolder)) {
    return [warning(`${found}; it belongs to another copy of gembalab: ${argv[1]}`, install)];
  }
  return [ok(found)];
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
