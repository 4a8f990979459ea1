"""What `pip install` leaves behind, what it takes along when it goes, and that it works in between."""

import json
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import nbformat
import pytest
from conftest import ROOT

KERNEL = "The kernel “TypeScript (Gemba Lab)”"
VERSION = json.loads((ROOT / "package.json").read_text())["version"]
METADATA = {"kernelspec": {"name": "gemba", "display_name": "TypeScript (Gemba Lab)", "language": "typescript"}}


def test_the_source_package_has_what_it_takes_and_nothing_that_was_built(source_package):
    with tarfile.open(source_package) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    for needed in ("package-lock.json", ".npmrc", "hatch_build.py", "scripts/build.mjs", "kernel-lib/src/index.ts"):
        assert needed in names
    built = ("node_modules", "labextension", "kernel-lib/dist", "/lib/", ".venv", "test/", "notebooks/")
    assert [name for name in names if any(part in name for part in built if not name.startswith("scripts/"))] == []


def test_the_wheel_stays_small_enough_for_a_laptop_and_a_registry(installation):
    folder = installation.packages() / "jupyterlab_gemba"
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    # Half of it is DuckDB. Compressed it is a third.
    assert size < 160_000_000


def test_the_wheel_is_for_this_platform_and_any_python(installation):
    wheel = next(installation.packages().glob("jupyterlab_gemba-*.dist-info")) / "WHEEL"
    tags = re.findall(r"^Tag: (.*)$", wheel.read_text(), re.M)
    assert len(tags) == 1 and tags[0].startswith("py3-none-") and not tags[0].endswith("-any")
    assert "Root-Is-Purelib: false" in wheel.read_text()


def test_each_package_in_the_wheel_brings_its_license(installation):
    packages = installation.packages() / "jupyterlab_gemba" / "node_modules"
    bare = []
    for manifest in packages.rglob("package.json"):
        folder = manifest.parent
        package = json.loads(manifest.read_text())
        # Folders in packages may have a manifest too, which says nothing but the kind of their modules.
        if "version" not in package or "name" not in package or "node_modules" not in folder.parent.parts[-2:]:
            continue
        names = [path.name.lower() for path in folder.iterdir()]
        if not any(name.startswith(("license", "licence", "copying")) for name in names) and "license" not in package:
            bare.append(package["name"])
    assert bare == []


def test_jupyterlab_lists_the_extension_as_enabled_and_ok(installation):
    listed = installation.run("jupyter", "labextension", "list")
    text = re.sub(r"\x1b\[\d+m", "", listed.stdout + listed.stderr)
    assert re.search(rf"jupyterlab-gemba v{re.escape(VERSION)} enabled OK", text), text


def test_doctor_is_green_but_for_lightgbm_which_nobody_asked_for(installation):
    report = installation.run("gembalab", "doctor")
    assert report.returncode == 0, report.stdout
    lines = report.stdout.splitlines()
    for part in ("Node", f"gembalab {VERSION}", "Python", "JupyterLab", f"The extension {VERSION}", KERNEL):
        assert any(line.startswith(f"✓ {part}") for line in lines), part
    assert any(line.startswith("! LightGBM is not installed") for line in lines)
    assert str(ROOT) not in report.stdout.replace(str(installation.prefix), "")


def test_doctor_is_all_green_with_lightgbm(installation):
    # As pip would install it; what numpy and scipy are to Python, the library alone does not need.
    own = next(Path(path) for path in sys.path if path.endswith("site-packages"))
    for folder in own.glob("lightgbm*"):
        shutil.copytree(folder, installation.packages() / folder.name)
    report = installation.run("gembalab", "doctor")
    assert report.returncode == 0
    assert all(line.startswith("✓") for line in report.stdout.splitlines()), report.stdout


def test_the_command_is_also_a_module_of_python(installation):
    done = installation.run("python", "-m", "jupyterlab_gemba", "--version")
    assert done.stdout.strip() == VERSION


def run_notebook(installation, folder, *cells):
    """Executes a notebook with nbconvert in any folder; returns its cells."""
    notebook = nbformat.v4.new_notebook(metadata=METADATA, cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    nbformat.write(notebook, folder / "in.ipynb")
    arguments = ["nbconvert", "--to", "notebook", "--execute", "--allow-errors", "--output", "out.ipynb", "in.ipynb"]
    done = installation.run("jupyter", *arguments, cwd=folder)
    assert done.returncode == 0, done.stderr
    return nbformat.read(folder / "out.ipynb", as_version=4).cells


def test_a_notebook_in_any_folder_runs_with_types(installation, tmp_path):
    folder = tmp_path / "Línea 3 (wet) 'q'"
    folder.mkdir()
    runs, typed, packed = run_notebook(
        installation,
        folder,
        'import { investigate, simulateLine } from "gembalab";\n'
        "const { table } = simulateLine({ days: 3, seed: 1 });\n"
        'const wet = investigate(table, { target: { variable: "moisture", above: 4.2 } });\n'
        "await wet.compare();",
        "const wrong: number = investigate;",
        'import { open } from "gembalab";\n[typeof open, require.resolve("gembalab")]',
    )
    kinds = [output.output_type for output in runs.outputs]
    assert "error" not in kinds, runs.outputs
    assert any("application/vnd.gemba.result+json" in output.get("data", {}) for output in runs.outputs)
    assert typed.outputs[0].ename == "CompileError" and "Investigation" in typed.outputs[0].evalue
    assert str(installation.packages()) in packed.outputs[0].data["text/plain"].replace("' +\n", "")


def test_files_are_read_by_the_duckdb_in_the_wheel(installation, tmp_path):
    (tmp_path / "line.csv").write_text("time,speed\n2026-01-05 06:00,1.5\n2026-01-05 06:01,2.5\n")
    (cell,) = run_notebook(
        installation,
        tmp_path,
        'import { open } from "gembalab";\n(await open("line.csv", { timeZone: "Europe/Berlin" })).rows',
    )
    assert cell.outputs[-1].data["text/plain"] == "2"


def test_an_old_node_is_named_and_nothing_else_happens(installation, tmp_path):
    node = tmp_path / "node"
    node.write_text("#!/bin/sh\necho v18.20.0\n")
    node.chmod(0o755)
    done = installation.run("gembalab", "install", "--sys-prefix", GEMBALAB_NODE=str(node))
    assert done.returncode == 1
    assert done.stderr.startswith(f"gembalab: Node 18 is too old ({node}): install Node 20 or newer")


@pytest.mark.skipif(sys.platform == "win32", reason="a wheel's programs lie elsewhere on Windows")
def test_a_damaged_native_part_is_named(installation):
    part = next((installation.packages() / "jupyterlab_gemba/node_modules/@duckdb").glob("node-bindings-*/duckdb.node"))
    whole = part.read_bytes()
    part.write_text("for another machine")
    try:
        report = installation.run("gembalab", "doctor")
    finally:
        part.write_bytes(whole)
    assert report.returncode == 1
    assert "✗ DuckDB, which reads files and runs SQL, does not load:" in report.stdout


# The last one: afterwards nothing is installed.
def test_pip_uninstall_leaves_nothing_but_the_kernels_registration(installation):
    kernel = installation.prefix / "share" / "jupyter" / "kernels" / "gemba"
    assert kernel.exists()
    done = installation.run("python", "-m", "pip", "uninstall", "--yes", "--quiet", "jupyterlab-gemba")
    assert done.returncode == 0, done.stderr
    left = [path for path in installation.prefix.rglob("*gemba*") if kernel not in (path, *path.parents)]
    assert left == []
    # Another copy of the library says what is wrong, and what to do.
    command = [shutil.which("node"), str(ROOT / "kernel-lib" / "dist" / "cli.js")]
    python = ["--python", str(installation.python)]
    report = subprocess.run([*command, "doctor", *python], capture_output=True, text=True, env=installation.environment)
    assert report.returncode == 1
    assert f"✗ {KERNEL} is registered in {kernel}, but these are gone: " in report.stdout
    removed = subprocess.run([*command, "uninstall", "--sys-prefix", *python], capture_output=True, text=True)
    assert removed.returncode == 0 and not kernel.exists()
