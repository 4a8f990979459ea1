// `npm run clean`: removes what was built, not what was installed.
import { rmSync } from "node:fs";

const built = [
  ...["build", "lib", "kernel-lib/dist", "test-results"],
  ...["labextension", "node_modules"].map(name => `jupyterlab_gemba/${name}`),
];
for (const path of built) rmSync(new URL(`../${path}`, import.meta.url), { recursive: true, force: true });
