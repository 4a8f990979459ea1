// JupyterLab as a child that ends when we are asked to end.
import { spawn } from "node:child_process";

/** Runs a server until it ends or a signal arrives; resolves to the exit code. */
export function runServer(command, args, options) {
  return new Promise((resolve, reject) => {
    // In a group of its own and without a keyboard, JupyterLab gets each signal once, from us,
    // and stops its kernels and itself without asking back.
    const detached = process.platform !== "win32";
    const child = spawn(command, args, { ...options, detached, stdio: ["ignore", "inherit", "inherit"] });
    let asked = false;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
      process.on(signal, () => {
        asked = true;
        child.kill(signal === "SIGHUP" ? "SIGTERM" : signal);
      });
    }
    child.on("error", reject);
    child.on("exit", code => resolve(asked ? 0 : (code ?? 1)));
  });
}
