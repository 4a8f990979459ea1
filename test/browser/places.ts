// Where the browser tests keep their things.
import { join, resolve } from "node:path";

const root = resolve(__dirname, "..", "..");

/** Reports, traces and pictures. */
export const results: string = join(root, "test-results");
/** Where the JupyterLab under test listens. */
export const port: number = Number(process.env.GEMBA_TEST_PORT ?? 18888);
/** Everything of the JupyterLab under test, as long as it runs; two runs at a time keep apart. */
export const serverFolder: string = join(root, "build", "test-server", String(port));
/** The files that JupyterLab shows. */
export const serverFiles: string = join(serverFolder, "files");
/** The notebooks that come with the project. */
export const notebooks: string = join(root, "notebooks");
/** A module of the built library, to make files with. */
export const library = (module: string): string => join(root, "kernel-lib", "dist", module, "index.js");
