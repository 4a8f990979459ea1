// A test tool whose output a person follows.
import { spawn } from "node:child_process";

const longest = 25 * 60_000;

/** Runs a program to its end, or stops it when it hangs; resolves to the exit code. */
export function runTool(command, args, options) {
  return new Promise(resolve => {
    const limits = { timeout: longest, killSignal: "SIGKILL" };
    const child = spawn(command, args, { ...options, ...limits, stdio: ["ignore", "inherit", "inherit"] });
    child.on("error", error => {
      console.error(error.message);
      resolve(1);
    });
    child.on("close", code => resolve(code ?? 1));
  });
}
