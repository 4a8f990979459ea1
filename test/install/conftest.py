"""Gemba Lab as a person installs it: from a source package, with pip, into an environment of its own."""

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "scripts" / "requirements"
PROGRAMS = "Scripts" if sys.platform == "win32" else "bin"

# What leads to this work tree, or to what the person at this computer has installed, plays no part.
HIDDEN = ("VIRTUAL_ENV", "CONDA_PREFIX", "NODE_PATH", "PYTHONPATH", "GEMBALAB_LIGHTGBM", "GEMBALAB_PYTHON")


class Installation:
    """An environment with the wheel in it, and an empty home."""

    def __init__(self, prefix, home):
        self.prefix = prefix
        self.home = home
        self.programs = prefix / PROGRAMS
        self.python = self.programs / "python"
        clean = {key: value for key, value in os.environ.items() if key not in HIDDEN}
        self.environment = {
            **clean,
            "HOME": str(home),
            "JUPYTER_CONFIG_DIR": str(home / "jupyter-config"),
            "JUPYTER_DATA_DIR": str(home / "jupyter-data"),
            "JUPYTER_RUNTIME_DIR": str(home / "jupyter-runtime"),
            "IPYTHONDIR": str(home / "ipython"),
        }

    def run(self, program, *arguments, cwd=None, **environment):
        """Runs a program of the environment, which is not activated, far from the work tree."""
        return subprocess.run(
            [str(self.programs / program), *map(str, arguments)],
            capture_output=True,
            text=True,
            cwd=cwd or self.home,
            env={**self.environment, **environment},
        )

    def packages(self):
        """The folder that pip installs into."""
        return next((self.prefix / "lib").glob("python3*/site-packages"))


@pytest.fixture(scope="session")
def source_package(tmp_path_factory):
    """The source package, made from the work tree."""
    folder = tmp_path_factory.mktemp("dist")
    run([sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", folder], cwd=ROOT)
    return next(folder.glob("*.tar.gz"))


@pytest.fixture(scope="session")
def installation(source_package, tmp_path_factory):
    """`pip install .` in the unpacked source package, which is gone afterwards, and `gembalab install`."""
    folder = tmp_path_factory.mktemp("install")
    source = unpack(source_package, folder / "source")
    # What `npm ci` would download once more. Links, not copies: they are a gigabyte.
    for modules in (Path("node_modules"), Path("kernel-lib") / "node_modules"):
        if (ROOT / modules).exists():
            shutil.copytree(ROOT / modules, source / modules, symlinks=True, copy_function=link_or_copy)
    environment = folder / "environment"
    run([sys.executable, "-m", "venv", environment])
    pip = [environment / PROGRAMS / "python", "-m", "pip", "install", "--disable-pip-version-check", "--quiet"]
    requirements = ["-r", REQUIREMENTS / "install.txt", "-c", REQUIREMENTS / "constraints.txt"]
    run([*pip, *requirements, "."], cwd=source)
    shutil.rmtree(source)
    home = folder / "home"
    home.mkdir()
    installed = Installation(environment, home)
    done = installed.run("gembalab", "install", "--sys-prefix")
    assert done.returncode == 0, done.stderr
    return installed


def unpack(archive, folder):
    with tarfile.open(archive) as source:
        source.extractall(folder)
    return next(folder.iterdir())


def link_or_copy(source, target):
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def run(command, **options):
    """Runs a command; its output is the message when it fails."""
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, **options)
    assert done.returncode == 0, f"{command} failed:\n{done.stdout}\n{done.stderr}"
