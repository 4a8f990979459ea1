// Where the browser tests keep their things.
import { join, resolve } from "node:path";

const root = resolve(__dirname, "..", "..");

/** Reports, traces and pictures. */
export const results: string = join(root, "test-results");
/** Everything of the JupyterLab under test; emptied when it starts. */
export const serverFolder: string = join(root, "build", "test-server");
/** The files that JupyterLab shows. */
export const serverFiles: string = join(serverFolder, "files");
/** The notebooks that come with the project. */
export const notebooks: string = join(root, "notebooks");
