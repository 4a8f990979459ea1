// `npm run watch`: rebuilds library and extension as their sources are saved; reload the page to see it.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const cwd = fileURLToPath(new URL("..", import.meta.url));
const tsc = ["node_modules/typescript/bin/tsc", "--watch", "--preserveWatchOutput"];
const bundler = [
  "node_modules/@jupyter/builder/lib/build-labextension.js",
  ...["--core-package-file", "node_modules/@jupyterlab/core-meta/core.package.json"],
  ...["--development", "--watch", "."],
];
const kernels = ["kernel-lib/scripts/build-kernels.mjs", "--watch"];
const watchers = [[...tsc, "-p", "kernel-lib"], kernels, [...tsc, "-p", "."], bundler].map(args =>
  spawn(process.execPath, args, { cwd, stdio: ["ignore", "inherit", "inherit"] }),
);
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => watchers.forEach(watcher => watcher.kill("SIGTERM")));
}
