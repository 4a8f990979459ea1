"""The command line: install, doctor, simulate."""

import json
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest
from conftest import CLI

NODE = shutil.which("node")


def gembalab(*arguments, cwd=None, **environment):
    clean = {key: value for key, value in os.environ.items() if key not in ("VIRTUAL_ENV", "CONDA_PREFIX")}
    return subprocess.run(
        [NODE, str(CLI), *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=cwd,
        env={**clean, **{key: str(value) for key, value in environment.items()}},
    )


def spec_in(data):
    return json.loads((Path(data) / "kernels" / "gemba" / "kernel.json").read_text())


def test_install_writes_a_kernelspec_that_needs_no_path(tmp_path):
    done = gembalab("install", "--prefix", tmp_path)
    assert done.returncode == 0
    spec = spec_in(tmp_path / "share" / "jupyter")
    assert spec["display_name"] == "TypeScript (Gemba Lab)"
    assert spec["language"] == "typescript"
    assert spec["interrupt_mode"] == ("message" if sys.platform == "win32" else "signal")
    node, main, connection = spec["argv"]
    assert os.path.isabs(node) and os.path.exists(node)
    assert os.path.isabs(main) and os.path.exists(main)
    assert connection == "{connection_file}"
    roots = spec["env"]["NODE_PATH"].split(os.pathsep)
    assert all(os.path.isdir(root) for root in roots)
    assert any(os.path.isdir(os.path.join(root, "tslab")) for root in roots)
    assert (tmp_path / "share" / "jupyter" / "kernels" / "gemba" / "logo-svg.svg").read_text().startswith("<svg")


def test_install_finds_the_active_environment(tmp_path):
    for variable in ("VIRTUAL_ENV", "CONDA_PREFIX"):
        for arguments in (["install", "--sys-prefix"], ["install"]):
            prefix = tmp_path / variable / str(len(arguments))
            prefix.mkdir(parents=True)
            assert gembalab(*arguments, **{variable: prefix}).returncode == 0
            assert spec_in(prefix / "share" / "jupyter")["language"] == "typescript"


def test_install_asks_python_for_its_prefix(tmp_path):
    venv.create(tmp_path / "env", with_pip=False)
    python = tmp_path / "env" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    assert gembalab("install", "--sys-prefix", "--python", python).returncode == 0
    assert spec_in(tmp_path / "env" / "share" / "jupyter")["language"] == "typescript"


def test_install_for_one_person(tmp_path):
    assert gembalab("install", "--user", JUPYTER_DATA_DIR=tmp_path / "data").returncode == 0
    assert spec_in(tmp_path / "data")["language"] == "typescript"


def test_install_twice_changes_nothing(tmp_path):
    gembalab("install", "--prefix", tmp_path)
    first = spec_in(tmp_path / "share" / "jupyter")
    assert gembalab("install", "--prefix", tmp_path).returncode == 0
    assert spec_in(tmp_path / "share" / "jupyter") == first


def test_install_says_what_to_do_when_it_cannot(tmp_path):
    (tmp_path / "file").write_text("")
    failed = gembalab("install", "--prefix", tmp_path / "file")
    assert failed.returncode == 1
    assert "could not be registered" in failed.stderr and "--user" in failed.stderr
    assert "at " not in failed.stderr.splitlines()[-1][:5]
    none = gembalab("install", "--sys-prefix", "--python", tmp_path / "no-python")
    assert none.returncode == 1 and "No Python was found" in none.stderr
    both = gembalab("install", "--user", "--sys-prefix")
    assert both.returncode != 0


def test_doctor_is_content_with_a_healthy_machine(kernelspec):
    report = gembalab("doctor", "--python", sys.executable)
    assert report.returncode == 0, report.stdout
    lines = report.stdout.splitlines()
    for part in ("Node", "gembalab", "Python", "JupyterLab", "LightGBM", "The kernel “TypeScript (Gemba Lab)”"):
        assert any(line.startswith(f"✓ {part}") for line in lines), part


def test_doctor_finds_a_missing_kernel(tmp_path):
    # Another prefix with this Python's packages: Jupyter is there, and no kernel in it.
    venv.create(tmp_path / "env", with_pip=False)
    python = tmp_path / "env" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    packages = os.pathsep.join(path for path in sys.path if path.endswith("site-packages"))
    report = gembalab(
        "doctor", "--python", python, PYTHONPATH=packages, JUPYTER_PATH=tmp_path, JUPYTER_DATA_DIR=tmp_path
    )
    assert report.returncode == 1
    assert "✗ The kernel “TypeScript (Gemba Lab)” is not registered" in report.stdout
    assert "→ Run: gembalab install" in report.stdout


def test_doctor_finds_a_kernel_whose_files_are_gone(tmp_path):
    gembalab("install", "--prefix", tmp_path)
    path = tmp_path / "share" / "jupyter" / "kernels" / "gemba" / "kernel.json"
    spec = json.loads(path.read_text())
    path.write_text(json.dumps({**spec, "argv": ["/gone/node", "/gone/main.js", "{connection_file}"]}))
    report = gembalab("doctor", "--python", sys.executable, JUPYTER_PATH=tmp_path / "share" / "jupyter")
    assert report.returncode == 1
    assert "these are gone: /gone/node, /gone/main.js" in report.stdout


def test_doctor_finds_what_a_bare_python_lacks(tmp_path):
    venv.create(tmp_path / "env", with_pip=False)
    python = tmp_path / "env" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    report = gembalab("doctor", "--python", python)
    assert report.returncode == 1
    assert "✗ JupyterLab is not installed in this Python" in report.stdout
    assert "✗ LightGBM is not installed in this Python" in report.stdout
    assert "→ Run: pip install lightgbm" in report.stdout


def test_doctor_finds_a_library_that_lightgbm_needs(tmp_path):
    venv.create(tmp_path / "env", with_pip=False)
    python = tmp_path / "env" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    (tmp_path / "lightgbm.py").write_text(
        "raise OSError('libgomp.so.1: cannot open shared object file: No such file or directory')"
    )
    report = gembalab("doctor", "--python", python, PYTHONPATH=tmp_path)
    assert "→ Run: apt-get install libgomp1" in report.stdout


def test_doctor_says_when_there_is_no_python(tmp_path):
    report = gembalab("doctor", "--python", tmp_path / "no-python")
    assert report.returncode == 1
    assert "✗ No Python answers" in report.stdout


def test_simulate_writes_the_same_bytes_for_the_same_seed(tmp_path):
    for name in ("a.csv", "b.csv"):
        assert gembalab("simulate", "--days", 1, "--seed", 5, "--out", name, cwd=tmp_path).returncode == 0
    other = gembalab("simulate", "--days", 1, "--seed", 6, "--out", "c.csv", cwd=tmp_path)
    assert "1,440 rows" in other.stdout
    a, b, c = ((tmp_path / name).read_bytes() for name in ("a.csv", "b.csv", "c.csv"))
    assert a == b != c
    assert len(a.splitlines()) == 1441


def test_simulate_writes_parquet_and_tells_the_truth_when_asked(tmp_path):
    done = gembalab("simulate", "--days", 1, "--effect", "large", "--out", "line.parquet", cwd=tmp_path)
    assert (tmp_path / "line.parquet").read_bytes()[:4] == b"PAR1"
    assert "Planted cause" not in done.stdout
    told = gembalab("simulate", "--days", 1, "--effect", "large", "--truth", "--out", "line.csv", cwd=tmp_path)
    assert "Planted cause (large effect)" in told.stdout


@pytest.mark.parametrize(
    "arguments",
    [["--days", "x"], ["--days", "0"], ["--effect", "huge"], ["--out", "line.xlsx"], ["--out", "no/such/folder/a.csv"]],
)
def test_simulate_refuses_what_it_cannot_do(tmp_path, arguments):
    failed = gembalab("simulate", *arguments, cwd=tmp_path)
    assert failed.returncode == 1
    assert len(failed.stderr.strip().splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_unknown_commands_are_refused():
    assert gembalab("nonsense").returncode == 1
    assert "install" in gembalab("--help").stdout
