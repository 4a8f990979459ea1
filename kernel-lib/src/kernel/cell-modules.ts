import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import type { SideOutput } from "tslab/dist/converter";
import { nodeModulePaths, packageFolder, packageName, tslabFolder } from "./library";
import { rememberScript } from "./script-positions";

type NodeModule = InstanceType<typeof Module> & { _compile(code: string, filename: string): void };

/**
 * `require` as cells see it: TypeScript files beside the notebook and `@module` cells, which exist
 * compiled in memory alone; this copy of `gembalab`, whatever is installed beside the notebook (the
 * comm and the cells must share one session); then what Node finds.
 */
export class CellModules {
  /** The function that cells call. */
  readonly require: NodeRequire;
  readonly #compiled = new Map<string, string>();
  readonly #loaded = new Map<string, NodeModule>();
  readonly #ownRequire = createRequire(join(packageFolder, "package.json"));

  constructor(workingFolder: string) {
    this.require = this.#wrap(createRequire(join(workingFolder, "notebook.js")), workingFolder);
  }

  /** Takes newly compiled files; those loaded before are loaded anew on their next use. */
  update(outputs: readonly SideOutput[]): void {
    for (const { path, data } of outputs) {
      this.#loaded.delete(path);
      this.#compiled.set(path, data);
    }
  }

  #wrap(original: NodeRequire, folder: string): NodeRequire {
    const load = (id: string): unknown => {
      const name = packageName(id);
      if (name === "tslab") return this.#ownRequire(id.replace("tslab", tslabFolder));
      if (name === "gembalab") return this.#ownRequire(id);
      return this.#loadCompiled(folder, id)?.exports ?? original(id);
    };
    return new Proxy(original, { apply: (_target, _self, [id]: [string]) => load(id) });
  }

  #loadCompiled(folder: string, id: string): NodeModule | null {
    const filename = slashed(join(folder, extname(id) === "" ? `${id}.js` : id));
    const loaded = this.#loaded.get(filename);
    if (loaded !== undefined) return loaded;
    const code = this.#compiled.get(filename);
    return code === undefined ? null : this.#compile(filename, code);
  }

  #compile(filename: string, code: string): NodeModule {
    const module = new Module(filename) as NodeModule;
    module.filename = filename;
    module.paths = nodeModulePaths(dirname(filename));
    module.require = this.#wrap(module.require.bind(module) as NodeRequire, dirname(filename));
    // Before it runs, so that modules that import each other end.
    this.#loaded.set(filename, module);
    rememberScript(filename, () => readSource(filename), code);
    try {
      module._compile(code, filename);
    } catch (error) {
      this.#loaded.delete(filename);
      throw error;
    }
    return module;
  }
}

function readSource(compiledName: string): string {
  for (const extension of [".ts", ".tsx", ".js", ".jsx"]) {
    try {
      return readFileSync(compiledName.replace(/\.js$/, extension), "utf8");
    } catch {
      // The next one, then: it may also be a cell with @module, which is in no file.
    }
  }
  return "";
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
