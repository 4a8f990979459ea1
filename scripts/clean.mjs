// `npm run clean`: removes what was built, not what was installed.
import { rmSync } from "node:fs";

const built = ["build", "lib", "kernel-lib/dist", "jupyterlab_gemba/labextension", "test-results"];
for (const path of built) rmSync(new URL(`../${path}`, import.meta.url), { recursive: true, force: true });
