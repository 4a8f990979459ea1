// `npm start`: from a fresh clone to JupyterLab on the first investigation.
import { requireNode } from "./setup/require-node.mjs";

requireNode();
import("./start/command.mjs").then(command => command.start(process.argv.slice(2)));
