"""Completion, inspection, history and the kernel's description of itself."""


def complete(kernel, code, cursor=None):
    return kernel.ask("complete_request", {"code": code, "cursor_pos": len(code) if cursor is None else cursor})


def inspect(kernel, code, cursor):
    return kernel.ask("inspect_request", {"code": code, "cursor_pos": cursor, "detail_level": 0})


def test_the_kernel_describes_itself(kernel):
    info = kernel.ask("kernel_info_request", {})
    assert info["status"] == "ok"
    assert info["implementation"] == "gemba"
    assert info["language_info"]["name"] == "typescript"
    assert info["language_info"]["file_extension"] == ".ts"
    assert info["language_info"]["codemirror_mode"] == "typescript"
    assert info["protocol_version"].startswith("5.")


def test_members_are_completed_with_their_kinds(kernel):
    kernel.run("const lineSpeed = { metres: 5, seconds: 60, toText() { return ''; } };")
    reply = complete(kernel, "lineSpeed.me")
    assert reply["matches"] == ["metres"]
    assert (reply["cursor_start"], reply["cursor_end"]) == (10, 12)
    kinds = {item["text"]: item["type"] for item in complete(kernel, "lineSpeed.")["metadata"]["_jupyter_types_experimental"]}
    assert kinds["metres"] == "property" and kinds["toText"] == "method"


def test_positions_count_characters(kernel):
    kernel.run("const ovenZone = { wärme: 1 };")
    code = '"🍪🍪"; ovenZone.w'
    reply = complete(kernel, code)
    assert reply["matches"] == ["wärme"]
    assert code[reply["cursor_start"] : reply["cursor_end"]] == "w"
    assert inspect(kernel, '"🍪🍪"; ovenZone', 8)["found"]


def test_types_and_documentation_are_told(kernel):
    kernel.run("/** Metres per minute. */\nfunction speedOf(line: string): number { return line.length; }")
    reply = inspect(kernel, "speedOf('a')", 3)
    assert reply["found"] and "speedOf(line: string): number" in reply["data"]["text/plain"]
    # Also with the cursor behind the name, where the person is still typing.
    assert inspect(kernel, "speedOf", 7)["found"]
    assert inspect(kernel, "   ", 1) == {"status": "ok", "found": False, "data": {}, "metadata": {}}


def test_code_that_makes_no_sense_is_answered(kernel):
    for code in ("", "{{{{", "\"", "`${", "\u0000", "a" * 100_000, "import {"):
        assert complete(kernel, code)["status"] == "ok"
        assert complete(kernel, code, 10**9)["status"] == "ok"
        assert inspect(kernel, code, 0)["status"] == "ok"
    assert kernel.run("'alive'").result == "alive"


def test_questions_are_answered_while_a_cell_awaits(kernel):
    cell = kernel.send("await new Promise(done => setTimeout(done, 1500)); 'done'")
    kernel.iopub_until(lambda m: m["msg_type"] == "execute_input")
    assert "toFixed" in complete(kernel, "(5).toF")["matches"]
    assert kernel.wait(cell).result == "done"


def test_a_console_is_told_whether_code_is_complete(kernel):
    ask = lambda code: kernel.ask("is_complete_request", {"code": code})
    assert ask("const a = 1;")["status"] == "complete"
    assert ask("function f() {") == {"status": "incomplete", "indent": "  "}


def test_history_is_told_by_tail_range_and_search(start, tmp_path):
    kernel = start(tmp_path)
    for code in ("const one = 1; one", "const two = 2;", "const three = 3; three", "const two_ = 2;", "one"):
        kernel.run(code)
    ask = lambda **query: kernel.ask("history_request", {"output": False, "raw": True, **query})["history"]
    assert ask(hist_access_type="tail", n=2) == [[1, 4, "const two_ = 2;"], [1, 5, "one"]]
    assert ask(hist_access_type="range", session=0, start=2, stop=4) == [
        [1, 2, "const two = 2;"],
        [1, 3, "const three = 3; three"],
    ]
    assert ask(hist_access_type="range", session=0, start=3, stop=4, output=True) == [
        [1, 3, ["const three = 3; three", "3"]]
    ]
    assert [line for _, line, _ in ask(hist_access_type="search", pattern="const t*", n=2)] == [3, 4]
    kernel.run("one")
    assert [line for _, line, _ in ask(hist_access_type="search", pattern="o?e")] == [5, 6]
    assert [line for _, line, _ in ask(hist_access_type="search", pattern="o?e", unique=True)] == [6]
    assert ask(hist_access_type="search", pattern="*" * 30 + "x" + "*?" * 30 + "nothing") == []
