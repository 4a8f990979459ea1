"""Builds the extension when it is missing or older than its sources."""

import shutil
import subprocess
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent


class BuildExtension(BuildHookInterface):
    PLUGIN_NAME = "custom"

    def initialize(self, version, build_data):
        node = shutil.which("node")
        if node is None:
            raise SystemExit("Node 20 or newer is needed to build Gemba Lab: https://nodejs.org/en/download")
        subprocess.run([node, str(ROOT / "scripts" / "build.mjs")], cwd=ROOT, check=True)
