"""`gembalab doctor`: each thing that can be missing is provoked, named, and answered with what to do."""

import json
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest
from conftest import ROOT
from test_commands import gembalab, spec_in

VERSION = json.loads((ROOT / "kernel-lib" / "package.json").read_text())["version"]
NODE = shutil.which("node")
KERNEL = "The kernel “TypeScript (Gemba Lab)”"


@pytest.fixture
def bare(tmp_path):
    """A Python without packages."""
    venv.create(tmp_path / "env", with_pip=False)
    return tmp_path / "env" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


@pytest.fixture
def registered(tmp_path):
    """A kernelspec of this library that a test may damage, and the doctor's look at it."""
    data = tmp_path / "registered" / "share" / "jupyter"
    gembalab("install", "--prefix", tmp_path / "registered", "--python", sys.executable)
    return KernelSpec(data)


class KernelSpec:
    def __init__(self, data):
        self.data = data
        self.spec = spec_in(data)

    def change(self, **parts):
        path = self.data / "kernels" / "gemba" / "kernel.json"
        path.write_text(json.dumps({**self.spec, **parts}))

    def change_environment(self, **variables):
        self.change(env={**self.spec["env"], **variables})

    def doctor(self):
        return gembalab("doctor", "--python", sys.executable, JUPYTER_PATH=self.data, **{"HOME": self.data})


def extension_folder(tmp_path, version):
    """An extension as JupyterLab finds it, of this version."""
    folder = tmp_path / "labextensions" / "jupyterlab-gemba"
    folder.mkdir(parents=True)
    package = {"name": "jupyterlab-gemba", "version": version, "jupyterlab": {"_build": {"load": "x.js"}}}
    (folder / "package.json").write_text(json.dumps(package))
    return folder


def test_a_healthy_machine_is_all_green(kernelspec):
    report = gembalab("doctor", "--python", sys.executable)
    assert report.returncode == 0, report.stdout
    lines = report.stdout.splitlines()
    for part in ("Node", "gembalab", "Python", "JupyterLab", "The extension", KERNEL, "LightGBM"):
        assert any(line.startswith(f"✓ {part}") for line in lines), part
    assert all(line.startswith("✓") for line in lines)


def test_no_python(tmp_path):
    report = gembalab("doctor", "--python", tmp_path / "no-python")
    assert report.returncode == 1
    assert "✗ No Python answers" in report.stdout


def test_no_jupyterlab_and_no_lightgbm(bare):
    report = gembalab("doctor", "--python", bare, HOME=bare.parent)
    assert report.returncode == 1
    assert "✗ JupyterLab is not installed in this Python" in report.stdout
    assert '→ Run: pip install "jupyterlab>=4.6,<5"' in report.stdout
    # Comparisons work without it.
    assert "! LightGBM is not installed" in report.stdout
    assert f'→ Run: {bare} -m pip install "lightgbm>=4.2,<5"' in report.stdout


def test_a_jupyterlab_that_does_not_load(bare, tmp_path):
    packages = tmp_path / "packages"
    (packages / "jupyterlab-4.6.4.dist-info").mkdir(parents=True)
    (packages / "jupyterlab-4.6.4.dist-info" / "METADATA").write_text("Name: jupyterlab\nVersion: 4.6.4\n")
    (packages / "jupyter_client").mkdir()
    (packages / "jupyter_client" / "__init__.py").write_text("import no_such_package")
    report = gembalab("doctor", "--python", bare, PYTHONPATH=packages, HOME=tmp_path)
    assert "✗ JupyterLab 4.6.4 does not load: ModuleNotFoundError" in report.stdout


@pytest.mark.parametrize("version, mark", [("3.6.1", "✗"), ("4.5.0", "!"), ("5.0.0", "✗")])
def test_a_jupyterlab_of_another_version(bare, tmp_path, version, mark):
    packages = tmp_path / "packages"
    (packages / f"jupyterlab-{version}.dist-info").mkdir(parents=True)
    (packages / f"jupyterlab-{version}.dist-info" / "METADATA").write_text(f"Name: jupyterlab\nVersion: {version}\n")
    own = next(path for path in sys.path if path.endswith("site-packages"))
    report = gembalab("doctor", "--python", bare, PYTHONPATH=f"{packages}{os.pathsep}{own}", HOME=tmp_path)
    assert f"{mark} JupyterLab {version}" in report.stdout


def test_no_kernel(bare, tmp_path):
    # Another prefix with this Python's packages: Jupyter is there, and no kernel in it.
    packages = os.pathsep.join(path for path in sys.path if path.endswith("site-packages"))
    report = gembalab(
        "doctor", "--python", bare, PYTHONPATH=packages, JUPYTER_PATH=tmp_path, JUPYTER_DATA_DIR=tmp_path, HOME=tmp_path
    )
    assert report.returncode == 1
    assert f"✗ {KERNEL} is not registered" in report.stdout
    assert "→ Run: gembalab install" in report.stdout


def test_a_kernel_whose_files_are_gone(registered):
    registered.change(argv=["/gone/node", "/gone/main.js", "{connection_file}"])
    report = registered.doctor()
    assert report.returncode == 1
    assert "these are gone: /gone/node, /gone/main.js" in report.stdout
    registered.change_environment(NODE_PATH="/gone/node_modules")
    assert "these are gone: /gone/node_modules" in registered.doctor().stdout


def test_a_kernel_that_names_no_program(registered):
    registered.change(argv=[])
    assert "names no program" in registered.doctor().stdout


def test_a_kernel_of_another_copy_of_the_library(registered, tmp_path):
    other = tmp_path / "kernel-lib-2" / "main.js"
    other.parent.mkdir()
    other.write_text("")
    registered.change(argv=[NODE, str(other), "{connection_file}"])
    report = registered.doctor()
    assert report.returncode == 0
    assert f"it belongs to another copy of gembalab: {other}" in report.stdout


def test_a_kernel_registered_by_another_version(registered):
    registered.change(metadata={"debugger": False, "gembalab": "0.0.1"})
    report = registered.doctor()
    assert report.returncode == 0
    assert "by another version of gembalab" in report.stdout


def test_a_kernel_with_a_node_that_is_too_old(registered, tmp_path):
    registered.change(argv=[str(fake_node(tmp_path, "v18.20.0")), *registered.spec["argv"][1:]])
    report = registered.doctor()
    assert report.returncode == 1
    assert "with a Node that is too old" in report.stdout


def test_a_kernel_whose_python_is_gone(registered, tmp_path):
    registered.change_environment(GEMBALAB_PYTHON=str(tmp_path / "gone" / "python"))
    assert "the Python that it looks for LightGBM in is gone" in registered.doctor().stdout


def test_no_extension(bare, tmp_path):
    packages = os.pathsep.join(path for path in sys.path if path.endswith("site-packages"))
    report = gembalab("doctor", "--python", bare, PYTHONPATH=packages, HOME=tmp_path)
    assert report.returncode == 1
    assert "✗ The extension with the panel and the views is not installed" in report.stdout
    assert "→ Run: pip install jupyterlab-gemba" in report.stdout


def test_an_extension_of_another_version(kernelspec, tmp_path):
    folder = extension_folder(tmp_path, "9.9.9")
    report = gembalab("doctor", "--python", sys.executable, JUPYTER_PATH=f"{tmp_path}{os.pathsep}{kernelspec / 'share/jupyter'}")
    assert report.returncode == 1
    assert f"✗ The extension 9.9.9 ({folder}) is of another version than the library, {VERSION}" in report.stdout


@pytest.mark.parametrize("name", ["jupyterlab-gemba", "jupyterlab-gemba:panel"])
def test_an_extension_that_is_disabled(kernelspec, tmp_path, name):
    configuration = tmp_path / "labconfig"
    configuration.mkdir()
    (configuration / "page_config.json").write_text(json.dumps({"disabledExtensions": {name: True}}))
    report = gembalab("doctor", "--python", sys.executable, JUPYTER_CONFIG_DIR=tmp_path)
    assert report.returncode == 1
    assert "is disabled" in report.stdout
    assert "→ Run: jupyter labextension enable jupyterlab-gemba" in report.stdout


def lightgbm_package(tmp_path, version):
    """The folder of a Python package lightgbm below a prefix, without its library."""
    packages = tmp_path / "prefix" / "lib" / "python3.12" / "site-packages"
    (packages / f"lightgbm-{version}.dist-info").mkdir(parents=True)
    (packages / "lightgbm" / "lib").mkdir(parents=True)
    return packages / "lightgbm" / "lib" / "lib_lightgbm.so"


@pytest.mark.skipif(sys.platform != "linux", reason="the library's name and the loader's words are Linux's")
@pytest.mark.parametrize(
    "version, text, found, remedy",
    [
        ("4.7.0", "no library at all\n" * 99, "✗ LightGBM does not load: invalid ELF header", "--force-reinstall"),
        ("3.3.5", "", "✗ LightGBM 3.3.5 is there, but Gemba Lab works with LightGBM >=4.2,<5", "pip install"),
    ],
)
def test_a_lightgbm_that_is_broken_or_of_a_wrong_version(registered, tmp_path, version, text, found, remedy):
    library = lightgbm_package(tmp_path, version)
    library.write_text(text)
    registered.change_environment(GEMBALAB_PYTHON=str(tmp_path / "prefix" / "bin" / "python"))
    report = registered.doctor()
    assert report.returncode == 1
    line = next(line for line in report.stdout.splitlines() if "LightGBM" in line and line.startswith("✗"))
    assert line.startswith(found)
    assert any(other.strip().startswith("→ Run:") and remedy in other for other in report.stdout.splitlines())


@pytest.mark.skipif(sys.platform != "linux", reason="the library's name and the loader's words are Linux's")
def test_a_lightgbm_whose_libgomp_is_missing(registered, tmp_path):
    real = subprocess.run(
        [sys.executable, "-c", "import lightgbm.libpath as l; print(l._find_lib_path()[0])"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    code = Path(real).read_bytes()
    lightgbm_package(tmp_path, "4.7.0").write_bytes(code.replace(b"libgomp.so.1\0", b"libgomp.so.9\0"))
    registered.change_environment(GEMBALAB_PYTHON=str(tmp_path / "prefix" / "bin" / "python"))
    report = registered.doctor()
    assert report.returncode == 1
    assert "✗ LightGBM does not load: libgomp" in report.stdout
    assert "libgomp1" in report.stdout or "libgomp" in report.stdout.split("→")[-1]


def test_native_parts_that_are_for_another_machine(tmp_path):
    """The library in a folder whose DuckDB was copied from elsewhere."""
    folder = tmp_path / "node_modules"
    (folder / "gembalab").mkdir(parents=True)
    shutil.copy(ROOT / "kernel-lib" / "package.json", folder / "gembalab")
    shutil.copytree(ROOT / "kernel-lib" / "dist", folder / "gembalab" / "dist")
    for name in ("tslab", "@tslab", "zeromq", "koffi", "@koromix", "cmake-ts", "simple-statistics", "detect-libc"):
        (folder / name).symlink_to(ROOT / "node_modules" / name)
    for name in (ROOT / "kernel-lib" / "node_modules").glob("*"):
        (folder / "gembalab" / "node_modules").mkdir(exist_ok=True)
        (folder / "gembalab" / "node_modules" / name.name).symlink_to(name)
    (folder / "@duckdb" / "node-api").mkdir(parents=True)
    (folder / "@duckdb" / "node-api" / "package.json").write_text('{"main": "duckdb.node"}')
    (folder / "@duckdb" / "node-api" / "duckdb.node").write_text("for another machine")
    command = [NODE, str(folder / "gembalab" / "dist" / "cli.js"), "doctor", "--python", sys.executable]
    report = subprocess.run(command, capture_output=True, text=True)
    assert report.returncode == 1
    assert "✗ DuckDB, which reads files and runs SQL, does not load:" in report.stdout
    assert "ZeroMQ" not in report.stdout
    assert "→ Run: pip install --force-reinstall --no-deps jupyterlab-gemba" in report.stdout


def fake_node(folder, version):
    """A program that says it is Node of this version."""
    node = folder / "fake" / "node"
    node.parent.mkdir(exist_ok=True)
    node.write_text(f"#!/bin/sh\necho {version}\n")
    node.chmod(0o755)
    return node


@pytest.fixture
def pythons_own_command(tmp_path):
    """`gembalab` as pip installs it, with a library that does nothing."""
    package = tmp_path / "packages" / "jupyterlab_gemba"
    shutil.copytree(ROOT / "jupyterlab_gemba", package, ignore=shutil.ignore_patterns("node_modules", "labextension"))
    library = package / "node_modules" / "gembalab" / "dist" / "cli.js"
    library.parent.mkdir(parents=True)
    library.write_text("")

    def command(**environment):
        return subprocess.run(
            [sys.executable, "-m", "jupyterlab_gemba", "doctor"],
            capture_output=True,
            text=True,
            cwd=package.parent,
            env={**os.environ, "GEMBALAB_NODE": "", **environment},
        )

    command.library = library
    return command


def test_pythons_own_command_without_node(pythons_own_command, tmp_path):
    done = pythons_own_command(PATH=str(tmp_path))
    assert done.returncode == 1
    assert done.stderr.startswith("gembalab: Node was not found: install Node 20 or newer")
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="shell scripts as programs")
@pytest.mark.parametrize("answer, said", [("v18.20.0", "Node 18 is too old"), ("hello", "does not run")])
def test_pythons_own_command_with_a_node_that_is_too_old_or_none(pythons_own_command, tmp_path, answer, said):
    node = fake_node(tmp_path, answer)
    by_path = pythons_own_command(PATH=str(node.parent))
    assert by_path.returncode == 1 and said in by_path.stderr and str(node) in by_path.stderr
    by_name = pythons_own_command(GEMBALAB_NODE=str(node))
    assert by_name.returncode == 1 and said in by_name.stderr
    assert "Traceback" not in by_path.stderr + by_name.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="shell scripts as programs")
def test_pythons_own_command_prefers_a_node_that_is_new_enough(pythons_own_command, tmp_path):
    old = fake_node(tmp_path, "v18.20.0")
    new = tmp_path / "new" / "nodejs"
    new.parent.mkdir()
    new.write_text('#!/bin/sh\n[ "$1" = --version ] && echo v22.1.0 || echo "ran with $GEMBALAB_PYTHON: $2"\n')
    new.chmod(0o755)
    done = pythons_own_command(PATH=os.pathsep.join([str(old.parent), str(new.parent)]))
    assert done.stdout == f"ran with {sys.executable}: doctor\n"


def test_pythons_own_command_without_its_library(pythons_own_command):
    pythons_own_command.library.unlink()
    done = pythons_own_command()
    assert done.returncode == 1
    assert f"gembalab: {pythons_own_command.library} is missing: install the package with pip" in done.stderr
