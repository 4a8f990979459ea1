const EVERY = 2000;

/**
 * Ends this process when the Jupyter server that started it is gone: killed, it can't tell its
 * kernels, which would stay and keep their memory. Windows has no such sign; there kernels stay.
 */
export function followParent(): void {
  // Jupyter sets this for kernels that should end with it.
  if (process.env["JPY_PARENT_PID"] === undefined || process.platform === "win32") return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0);
  }, EVERY).unref();
}
