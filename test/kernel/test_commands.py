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
    assert spec["interrupt_mode"] == "message"
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


def test_uninstall_removes_what_install_wrote(tmp_path):
    gembalab("install", "--prefix", tmp_path)
    folder = tmp_path / "share" / "jupyter" / "kernels" / "gemba"
    done = gembalab("uninstall", "--prefix", tmp_path)
    assert done.returncode == 0 and str(folder) in done.stdout
    assert not folder.exists()
    again = gembalab("uninstall", "--prefix", tmp_path)
    assert again.returncode == 0 and "is not registered in" in again.stdout


def test_uninstall_leaves_a_stranger_with_our_name_alone(tmp_path):
    folder = tmp_path / "share" / "jupyter" / "kernels" / "gemba"
    folder.mkdir(parents=True)
    (folder / "kernel.json").write_text(json.dumps({"display_name": "Another Gemba", "argv": []}))
    assert "is not registered in" in gembalab("uninstall", "--prefix", tmp_path).stdout
    assert (folder / "kernel.json").exists()


def test_install_records_the_python_and_the_version(tmp_path):
    gembalab("install", "--prefix", tmp_path, "--python", sys.executable)
    spec = spec_in(tmp_path / "share" / "jupyter")
    assert spec["env"]["GEMBALAB_PYTHON"] == sys.executable
    assert spec["metadata"]["gembalab"] == json.loads((CLI.parents[1] / "package.json").read_text())["version"]
    # Python's own command says which Python it belongs to: that one counts, whatever is active.
    gembalab("install", "--prefix", tmp_path / "b", GEMBALAB_PYTHON=sys.executable, VIRTUAL_ENV=tmp_path)
    assert spec_in(tmp_path / "b" / "share" / "jupyter")["env"]["GEMBALAB_PYTHON"] == sys.executable


def test_pythons_own_command_installs_into_its_environment(tmp_path):
    venv.create(tmp_path / "env", with_pip=False)
    python = tmp_path / "env" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    (tmp_path / "other").mkdir()
    assert gembalab("install", GEMBALAB_PYTHON=python, VIRTUAL_ENV=tmp_path / "other").returncode == 0
    assert spec_in(tmp_path / "env" / "share" / "jupyter")["language"] == "typescript"
    assert list((tmp_path / "other").iterdir()) == []


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
