"""Puts the built extension and the library, ready to run on this platform, into the wheel."""

import platform
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent


class PackLibrary(BuildHookInterface):
    PLUGIN_NAME = "custom"

    def initialize(self, version, build_data):
        node = shutil.which("node")
        if node is None:
            raise SystemExit("Node 20 or newer is needed to build Gemba Lab: https://nodejs.org/en/download")
        subprocess.run([node, str(ROOT / "scripts" / "build.mjs")], cwd=ROOT, check=True)
        # Any Python 3 will do, but DuckDB and ZeroMQ inside are machine code.
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-{platform_tag()}"


def platform_tag():
    """Which machines the wheel is for."""
    if sys.platform == "darwin":
        # What Python was built for may be older than what Node runs on, and for two processors.
        return f"macosx_11_0_{platform.machine()}"
    return sysconfig.get_platform().replace("-", "_").replace(".", "_")
