import { environmentVariables } from "../setup/environment.mjs";
import { setUp } from "../setup/index.mjs";
import { environmentPython, root } from "../setup/paths.mjs";
import { isFree } from "../setup/ports.mjs";
import { runCommand, SetupError } from "../setup/report.mjs";
import { askedPort, labArguments } from "./arguments.mjs";
import { runServer } from "./server.mjs";

/** Sets everything up and runs JupyterLab until Ctrl-C; the arguments go to JupyterLab. */
export function start(args) {
  return runCommand(async () => {
    const port = askedPort(args);
    // Said before the set-up, not after it. Without --port JupyterLab looks for a free one itself.
    if (port && !(await isFree(port))) throw new SetupError(portInUse(port));
    await setUp();
    console.log("Starting JupyterLab (Ctrl-C ends it)");
    return runServer(environmentPython, labArguments(args), { cwd: root, env: environmentVariables() });
  });
}

function portInUse(port) {
  return `Port ${port} is in use: choose another one (npm start -- --port ${port + 1}), or end the program that uses it.`;
}
