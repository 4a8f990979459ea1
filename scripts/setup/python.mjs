// Finds a Python that can make the environment.
import { SetupError } from "./report.mjs";
import { collect } from "./run.mjs";

const oldest = [3, 10];
const newerNames = [14, 13, 12, 11, 10].map(minor => [`python3.${minor}`]);
const candidates = [["python3"], ["python"], ["py", "-3"], ...newerNames];
const probe = `
import json, sys
try:
    import ensurepip, venv
    able = True
except ImportError:
    able = False
print(json.dumps({"version": list(sys.version_info[:3]), "able": able}))`;
const advice = "install Python 3.10 or newer (https://www.python.org/downloads/) and run the command again.";

/** The first usable Python on the PATH as a command with arguments, such as ["py", "-3"]. */
export async function findPython() {
  let tooOld = null;
  let unable = null;
  for (const command of candidates) {
    const found = await inspectPython(command);
    if (!found) continue;
    if (!isNewEnough(found.version)) tooOld ??= found.version.join(".");
    else if (!found.able) unable ??= found.version;
    else return command;
  }
  if (unable) throw new SetupError(missingVenv(unable));
  if (tooOld) throw new SetupError(`Python ${tooOld} is too old: ${advice}`);
  throw new SetupError(`Python was not found: ${advice}`);
}

/** Version and abilities of a Python, or null when the command does not run. */
export async function inspectPython(command) {
  const { code, output } = await collect(command[0], [...command.slice(1), "-c", probe]);
  return code === 0 ? JSON.parse(output.trim().split("\n").at(-1)) : null;
}

export function isNewEnough([major, minor]) {
  return major === oldest[0] ? minor >= oldest[1] : major > oldest[0];
}

function missingVenv([major, minor]) {
  return (
    `Python ${major}.${minor} lacks its venv module: install it ` +
    `(Debian and Ubuntu: sudo apt install python${major}.${minor}-venv) and run the command again.`
  );
}
