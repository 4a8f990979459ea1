// `npm start`: from a fresh clone to JupyterLab on the first investigation.
import { requireNode } from "./setup/require-node.mjs";

requireNode();
// npm takes the first "--" away; who calls this program as npm is called should not be punished for it.
const args = process.argv.slice(2);
import("./start/command.mjs").then(command => command.start(args[0] === "--" ? args.slice(1) : args));
