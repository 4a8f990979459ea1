import { join } from "node:path";
import { Worker } from "node:worker_threads";

/**
 * Ends this process when the Jupyter server that started it is gone: killed, it can't tell its
 * kernels, which would stay and keep their memory. Windows has no such sign; there kernels stay.
 */
export function followParent(): void {
  // Jupyter sets this for kernels that should end with it.
  if (process.env["JPY_PARENT_PID"] === undefined || process.platform === "win32") return;
  // In a thread of its own: a cell in an endless loop would never let a timer of this one run.
  new Worker(join(__dirname, "parent-watch.js"), { workerData: process.ppid }).unref();
}
