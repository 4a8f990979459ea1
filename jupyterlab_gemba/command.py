"""The command `gembalab`: finds Node and hands over to the library that this package carries."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

COMMAND = Path(__file__).parent / "node_modules" / "gembalab" / "dist" / "cli.js"
OLDEST_NODE = 20
ADVICE = (
    f"install Node {OLDEST_NODE} or newer (https://nodejs.org/en/download, or into this environment: "
    'pip install "jupyterlab-gemba[node]"), or name yours in GEMBALAB_NODE, and run the command again.'
)


def main():
    """Runs `gembalab` with the arguments of this process."""
    if not COMMAND.exists():
        sys.exit(f"gembalab: {COMMAND} is missing: install the package with pip, or build it (scripts/build.mjs).")
    try:
        node = find_node()
    except NoNode as reason:
        sys.exit(f"gembalab: {reason}: {ADVICE}")
    command = [node, str(COMMAND), *sys.argv[1:]]
    # The Python that Jupyter and LightGBM are looked for in, also where its environment is not activated.
    environment = {**os.environ, "GEMBALAB_PYTHON": sys.executable}
    if os.name == "posix":
        os.execve(node, command, environment)
    sys.exit(subprocess.run(command, env=environment).returncode)


class NoNode(Exception):
    """There is no Node that can run the library."""


def find_node():
    """The Node that is named, the one in this environment, or the first on the PATH that is new enough."""
    named = os.environ.get("GEMBALAB_NODE")
    beside = str(Path(sys.executable).parent)
    searched = [named] if named else [shutil.which(name, path=path) for path in (beside, None) for name in NAMES]
    found = [(node, major_version(node)) for node in dict.fromkeys(filter(None, searched))]
    for node, major in found:
        if major is not None and major >= OLDEST_NODE:
            return node
    if not found:
        raise NoNode("Node was not found")
    node, major = found[0]
    raise NoNode(f"{node} does not run" if major is None else f"Node {major} is too old ({node})")


NAMES = ("node", "nodejs")


def major_version(node):
    """20 for `v20.11.1`; None when the program does not answer like Node."""
    try:
        answer = subprocess.run([node, "--version"], capture_output=True, text=True, timeout=30)
    except (OSError, subprocess.SubprocessError):
        return None
    version = re.fullmatch(r"v(\d+)\.\d+\.\d+\S*", answer.stdout.strip())
    return int(version[1]) if answer.returncode == 0 and version else None
