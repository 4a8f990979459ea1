"""Every notebook of the project runs from top to bottom on a fresh kernel, without the extension."""

import json
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
RESULT = "application/vnd.gemba.result+json"


@pytest.fixture(scope="module", params=NOTEBOOKS, ids=lambda path: path.name)
def executed(request, tmp_path_factory):
    """The notebook as nbconvert executes it, in a folder of its own."""
    folder = tmp_path_factory.mktemp("notebook")
    notebook = nbformat.read(request.param, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = []
    nbformat.write(notebook, folder / "in.ipynb")
    command = [sys.executable, "-m", "nbconvert", "--to", "notebook", "--execute", "--allow-errors"]
    options = ["--ExecutePreprocessor.timeout=120", "--output", "out.ipynb", "in.ipynb"]
    done = subprocess.run([*command, *options], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return nbformat.read(folder / "out.ipynb", as_version=4)


def outputs(notebook):
    return [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]


def results(notebook):
    bundles = [output.data for output in outputs(notebook) if "data" in output]
    return [bundle for bundle in bundles if RESULT in bundle]


def test_there_is_a_first_investigation():
    assert "first-investigation.ipynb" in [path.name for path in NOTEBOOKS]


def test_no_cell_ends_in_an_error(executed):
    errors = [f"{output.ename}: {output.evalue}" for output in outputs(executed) if output.output_type == "error"]
    assert errors == []


def test_a_result_is_shown_with_fallbacks_for_where_the_extension_is_missing(executed):
    assert results(executed)
    for bundle in results(executed):
        assert bundle["text/plain"].strip()
        assert "<img" in bundle["text/html"]
        assert "<script" not in bundle["text/html"]


def test_a_saved_result_stays_small_whatever_the_size_of_the_table(executed):
    for bundle in results(executed):
        assert len(json.dumps(bundle[RESULT])) < 1_500_000


def test_a_second_run_gives_the_same_numbers(executed, tmp_path):
    again = NotebookClient(
        nbformat.from_dict(json.loads(json.dumps(executed))),
        kernel_name="gemba",
        timeout=120,
        resources={"metadata": {"path": str(tmp_path)}},
    ).execute()
    assert [numbers(bundle) for bundle in results(again)] == [numbers(bundle) for bundle in results(executed)]


def numbers(bundle):
    """What was found, without the id that names this very run."""
    envelope = bundle[RESULT]
    envelope = json.loads(envelope) if isinstance(envelope, str) else envelope
    return json.dumps(envelope["result"], sort_keys=True)
