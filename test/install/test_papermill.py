"""Notebooks with parameters under papermill, which finds our translator by itself."""

import json

import nbformat
import pytest
from conftest import ROOT

METADATA = {"kernelspec": {"name": "gemba", "display_name": "TypeScript (Gemba Lab)", "language": "typescript"}}
HOSTILE = [
    "\"];require('child_process').execSync('touch hacked');//",
    "`${process.exit(3)}`",
    "line one\nline two\r\n\u2028\u2029\\",
    "<img src=x onerror=alert(1)>",
    "__proto__",
    "ä 漢字 😀",
]
FIRST = ROOT / "notebooks" / "first-investigation.ipynb"
OTHERS = sorted(set((ROOT / "notebooks").glob("*.ipynb")) - {FIRST})


def papermill(installation, folder, source, *arguments, parameters=None):
    """Runs a notebook; returns what papermill did and the notebook that came out."""
    if parameters is not None:
        # papermill reads YAML, in which a character is no pair of escapes, and an escaped line end is one.
        text = json.dumps(parameters, ensure_ascii=False).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
        (folder / "parameters.json").write_text(text, encoding="utf-8")
        arguments = (*arguments, "-f", "parameters.json")
    done = installation.run("papermill", "--no-progress-bar", source, "out.ipynb", *arguments, cwd=folder)
    out = folder / "out.ipynb"
    return done, nbformat.read(out, as_version=4) if out.exists() else None


def notebook(folder, *cells, tagged=None):
    made = nbformat.v4.new_notebook(metadata=METADATA, cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    if tagged is not None:
        made.cells[tagged].metadata["tags"] = ["parameters"]
    nbformat.write(made, folder / "in.ipynb")
    return folder / "in.ipynb"


def text_of(cell):
    return cell.outputs[-1].data["text/plain"]


def test_parameters_replace_the_defaults_in_the_first_investigation(installation, tmp_path):
    done, made = papermill(installation, tmp_path, FIRST, "-p", "days", 10, "-p", "seed", 2)
    assert done.returncode == 0, done.stderr
    injected = next(cell for cell in made.cells if "injected-parameters" in cell.metadata.get("tags", []))
    assert injected.source.splitlines() == ["// Parameters", "const days = 10;", "const seed = 2;"]
    tables = [cell for cell in made.cells if cell.cell_type == "code" and "simulateLine" in cell.source]
    assert "14,400 rows" in text_of(tables[0])
    results = [output for cell in made.cells for output in cell.get("outputs", []) if "data" in output]
    assert any("application/vnd.gemba.result+json" in output.data for output in results)


@pytest.mark.parametrize("source", OTHERS, ids=lambda path: path.name)
def test_every_other_notebook_runs_too(installation, tmp_path, source):
    done, made = papermill(installation, tmp_path, source)
    assert done.returncode == 0, done.stderr


def test_the_parameters_of_a_notebook_are_listed(installation, tmp_path):
    done = installation.run("papermill", "--help-notebook", FIRST, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "days: number (default 30)" in done.stdout


def test_all_kinds_of_values_arrive_as_they_are(installation, tmp_path):
    source = notebook(
        tmp_path,
        "const text = ''; let count = 1;",
        "JSON.stringify([text, count, ratio, yes, nothing, list, nested, Object.keys(nested).length, large === 2n ** 70n])",
        tagged=0,
    )
    parameters = {
        "text": HOSTILE[0],
        "count": -3,
        "ratio": -0.25,
        "yes": True,
        "nothing": None,
        "list": HOSTILE,
        "nested": {"__proto__": 1, HOSTILE[0]: {"constructor": [HOSTILE[1]]}},
        "large": 2**70,
    }
    done, made = papermill(installation, tmp_path, source, parameters=parameters)
    assert done.returncode == 0, done.stderr
    values = json.loads(text_of(made.cells[-1]))
    assert values == [*[parameters[name] for name in ("text", "count", "ratio", "yes", "nothing", "list", "nested")], 2, True]
    assert not (tmp_path / "hacked").exists()


def test_numbers_that_json_has_no_word_for_are_written_too(installation):
    code = "print(GembaTranslator.codify({'a': 1e-7, 'b': float('nan'), 'c': -float('inf'), 'd': (1, None)}, 'x\\ny'))"
    done = installation.run("python", "-c", f"import papermill\nfrom jupyterlab_gemba.papermill import GembaTranslator\n{code}")
    assert done.stdout.split("\n")[:-2] == [
        "// x",
        "// y",
        "const a = 1e-07;",
        "const b = NaN;",
        "const c = -Infinity;",
        "const d = [1, null];",
    ], done.stderr


def test_a_parameter_is_a_constant_of_its_exact_type(installation, tmp_path):
    source = notebook(
        tmp_path,
        'let effect: "none" | "large" = "none";',
        'import { simulateLine } from "gembalab";\nsimulateLine({ days: 1, effect }).table.rows',
        "let twice = effect + effect;\ntwice += '!';\ntwice",
        tagged=0,
    )
    done, made = papermill(installation, tmp_path, source, "-p", "effect", "large")
    assert done.returncode == 0, done.stderr
    assert text_of(made.cells[2]) == "1440"
    assert text_of(made.cells[3]) == "largelarge!"
    wrong, made = papermill(installation, tmp_path, source, "-p", "effect", "huge")
    assert wrong.returncode != 0 and "CompileError" in wrong.stderr


def test_a_notebook_without_a_tagged_cell_gets_its_parameters_on_top(installation, tmp_path):
    done, made = papermill(installation, tmp_path, notebook(tmp_path, "days * 2"), "-p", "days", 4)
    assert done.returncode == 0, done.stderr
    assert text_of(made.cells[1]) == "8"


@pytest.mark.parametrize("name", ["a b", "x; process.exit(3); var y", "const", "1st", "", "a\n"])
def test_a_name_that_is_none_is_refused_before_anything_runs(installation, tmp_path, name):
    source = notebook(tmp_path, "require('fs').writeFileSync('ran', '')")
    done, made = papermill(installation, tmp_path, source, parameters={name: 1})
    assert done.returncode != 0
    assert "cannot be the name of a variable in TypeScript" in done.stderr
    assert not (tmp_path / "ran").exists()


def test_an_error_in_a_cell_ends_the_run_and_is_told(installation, tmp_path):
    done, made = papermill(installation, tmp_path, notebook(tmp_path, "throw new RangeError('no data')", "1"))
    assert done.returncode != 0
    assert "RangeError: no data" in done.stderr
    assert made.cells[-1].outputs == []


def test_pythons_own_notebooks_are_left_alone(installation, tmp_path):
    code = (
        "from papermill.translators import papermill_translators as t;"
        "print(t.find_translator('python3', 'python').__name__, t.find_translator('gemba', 'typescript').__name__)"
    )
    done = installation.run("python", "-c", f"import papermill; {code}")
    assert done.stdout.split() == ["PythonTranslator", "GembaTranslator"], done.stderr
