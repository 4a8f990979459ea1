"""Types of gembalab in a notebook in any folder, and nobody who can take its place."""

import json


def write_package(folder, name, declarations, code, version="9.9.9"):
    package = folder / "node_modules" / name
    package.mkdir(parents=True)
    (package / "package.json").write_text(
        json.dumps({"name": name, "version": version, "main": "index.js", "types": "index.d.ts"})
    )
    (package / "index.d.ts").write_text(declarations)
    (package / "index.js").write_text(code)
    return package


def test_gembalab_has_real_types_in_a_folder_without_packages(kernel):
    run = kernel.run('import { open } from "gembalab";\nconst wrong: number = open;')
    assert run.error["ename"] == "CompileError"
    assert "Promise<Table>" in run.error["evalue"]
    run = kernel.run('import { investigate } from "gembalab";\ninvestigate(5, "nothing");')
    assert run.error["ename"] == "CompileError"


def test_subpaths_have_real_types(kernel):
    run = kernel.run('import { RESULT_MIME, parseDuration } from "gembalab/protocol";\nRESULT_MIME')
    assert run.result == "application/vnd.gemba.result+json"
    assert kernel.run("const n: string = parseDuration('5 min');").error["ename"] == "CompileError"
    run = kernel.run('import type { Specification } from "gembalab/protocol";\nconst s: Specification = { target: 5 };')
    assert run.error["ename"] == "CompileError"


def test_gembalab_runs_and_completes(kernel):
    assert kernel.run('import { open, tableFrom } from "gembalab";\n[typeof open, typeof tableFrom]').result == (
        "[ 'function', 'function' ]"
    )
    kernel.run("const biscuits = tableFrom({ moisture: [4.1, 4.5] });")
    code = "biscuits.de"
    reply = kernel.ask("complete_request", {"code": code, "cursor_pos": len(code)})
    assert "describe" in reply["matches"]
    code = 'import { op } from "gembalab"'
    reply = kernel.ask("complete_request", {"code": code, "cursor_pos": 11})
    assert "open" in reply["matches"]


def test_node_has_types(kernel):
    run = kernel.run('import { readFileSync } from "node:fs";\nconst text: number = readFileSync("x", "utf8");')
    assert "Type 'string' is not assignable to type 'number'" in run.error["evalue"]
    assert kernel.run("process.version.startsWith('v')").result == "true"


def test_packages_of_the_kernel_are_found_too(kernel):
    run = kernel.run('import { median } from "simple-statistics";\nmedian([1, 2, 9])')
    assert run.result == "2"
    assert kernel.run("median('text')").error["ename"] == "CompileError"


def test_tslab_beside_the_notebook_does_not_replace_the_kernel(start, tmp_path):
    package = write_package(tmp_path, "tslab", "export const display: string;", "throw new Error('replaced');")
    (package / "dist").mkdir()
    (package / "dist" / "main.js").write_text("exports.startKernel = () => { throw new Error('replaced'); };")
    kernel = start(tmp_path)
    assert kernel.ask("kernel_info_request", {})["implementation"] == "gemba"
    run = kernel.run('import { display } from "tslab";\ndisplay.html("<p>x</p>");')
    assert run.contents("display_data")[0]["data"] == {"text/html": "<p>x</p>"}


def test_gembalab_beside_the_notebook_does_not_replace_the_kernels_own(start, tmp_path):
    write_package(tmp_path, "gembalab", "export const open: string;", "exports.open = 'other';")
    kernel = start(tmp_path)
    assert kernel.run('import { open } from "gembalab";\ntypeof open').result == "function"
    assert "Promise<Table>" in kernel.run("const o: number = open;").error["evalue"]


def test_other_packages_beside_the_notebook_come_first(start, tmp_path):
    write_package(tmp_path, "simple-statistics", "export const mine: number;", "exports.mine = 5;")
    nested = tmp_path / "line3" / "notebooks"
    nested.mkdir(parents=True)
    kernel = start(nested)
    assert kernel.run('import { mine } from "simple-statistics";\nmine').result == "5"
    assert kernel.run("const text: string = mine;").error["ename"] == "CompileError"


def test_a_folder_with_a_difficult_name_works(start, tmp_path):
    folder = tmp_path / "Línea 3 (wet) [a] #1 'q'"
    folder.mkdir()
    kernel = start(folder)
    assert kernel.run('import { RESULT_MIME } from "gembalab/protocol";\nRESULT_MIME.slice(0, 11)').result == "application"
    run = kernel.run("const n: number = RESULT_MIME;")
    assert run.error["ename"] == "CompileError"
