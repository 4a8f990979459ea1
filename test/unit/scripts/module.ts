import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** The root of the project. */
export const root: string = resolve(__dirname, "..", "..", "..");

/** How a program ended and what it printed. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Node from the root; without `env` it has this process's environment. */
export function node(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: "utf8" });
  return { code: status, stdout, stderr };
}

/** Runs a few lines of an ES module from the root: jest itself loads CommonJS alone. */
export function esModule(code: string, env?: NodeJS.ProcessEnv): Ended {
  return node(["--input-type=module", "-e", code], env);
}
