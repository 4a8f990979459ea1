"""What a cell shows when it goes wrong, and what happens to the cells after it."""

import time

HOSTILE = "\"];require('child_process').execSync('touch /tmp/x');//<img src=x onerror=alert(1)><b>`;"


def test_an_error_has_name_message_and_traceback(kernel):
    run = kernel.run('throw new TypeError("wet biscuits");')
    assert run.status == "error"
    assert (run.error["ename"], run.error["evalue"]) == ("TypeError", "wet biscuits")
    for key in ("ename", "evalue", "traceback"):
        assert run.reply["content"][key] == run.error[key]
    assert "TypeError" in run.error["traceback"][0] and "wet biscuits" in run.error["traceback"][0]
    assert run.stream("stderr") == ""


def test_a_gemba_error_keeps_its_name_and_remedy(kernel):
    run = kernel.run(
        'import { GembaError } from "gembalab/protocol";\n'
        'throw new GembaError("no-such-variable", { what: "No variable “moistur”", remedy: "Use another.",'
        ' suggestions: ["moisture"] });'
    )
    assert run.error["ename"] == "GembaError"
    assert run.error["evalue"] == "No variable “moistur”. Did you mean “moisture”? Use another."
    assert "cell [" in run.traceback and ", line 2" in run.traceback


def test_the_traceback_names_the_line_as_it_was_written(kernel):
    run = kernel.run(
        "interface Line {\n  speed: number;\n}\n\n// The compiler takes the lines above away.\n"
        "const line: Line = { speed: 5 };\ntype Unused = string;\n(line as any).missing.name;\n"
    )
    number = run.reply["content"]["execution_count"]
    assert f"cell [{number}], line 8" in run.traceback
    assert "▶ 8 │ (line as any).missing.name;" in run.traceback


def test_the_traceback_leads_through_functions_of_earlier_cells(kernel):
    defined = kernel.run("type T = number;\n\nfunction divide(a: T, b: T): T {\n  throw new RangeError('by zero');\n}")
    first = defined.reply["content"]["execution_count"]
    run = kernel.run("const n = 1;\nawait Promise.resolve();\ndivide(n, 0);")
    assert f"at divide (cell [{first}], line 4)" in run.traceback
    assert f"cell [{first + 1}], line 3" in run.traceback


def test_no_frame_of_the_machinery_is_shown(kernel):
    code = "await (async () => { await Promise.resolve(); [1].map(() => { throw new Error('x'); }); })();"
    for run in (kernel.run(code), kernel.run("throw new Error('y')"), kernel.run("JSON.parse('{')")):
        for noise in ("node:", "kernel-lib", "tslab", "__gemba_cell__", "evalmachine", "runInThisContext"):
            assert noise not in run.traceback


def test_console_error_of_an_error_names_lines_as_written(kernel):
    run = kernel.run("type Q = 1;\nconsole.error(new Error('printed'));")
    text = run.stream("stderr")
    assert ":2:15" in text and "node:" not in text and "kernel-lib" not in text


def test_causes_are_shown(kernel):
    run = kernel.run('throw new Error("outer", { cause: new RangeError("inner") });')
    assert "Caused by RangeError: inner" in run.traceback
    run = kernel.run('await Promise.any([Promise.reject(new Error("one")), Promise.reject(new Error("two"))]);')
    assert "Caused by Error: one" in run.traceback and "Caused by Error: two" in run.traceback


def test_a_type_error_stops_the_cell_before_it_runs(kernel):
    run = kernel.run("console.log('ran');\nconst speed: number = 'fast';")
    assert run.error["ename"] == "CompileError"
    assert run.error["evalue"] == "line 2, column 7: Type 'string' is not assignable to type 'number'."
    assert "▶ 2 │ const speed: number = 'fast';" in run.traceback
    assert run.stream() == ""


def test_thrown_things_that_are_no_errors_are_shown(kernel):
    assert kernel.run("throw 'just text'").error["evalue"] == "just text"
    assert kernel.run("throw { code: 5 }").error["evalue"] == "{ code: 5 }"
    assert kernel.run("throw undefined").error["evalue"] == "undefined"
    assert kernel.run("await Promise.reject(null)").error["evalue"] == "null"


def test_things_that_defend_themselves_are_survived(kernel):
    hostile = [
        "throw new Proxy({}, { get() { throw new Error('no'); }, ownKeys() { throw new Error('no'); } })",
        "throw new Proxy(new Error('x'), { get() { throw new Error('no'); }, getPrototypeOf() { throw 1; } })",
        "const e = new Error('m'); Object.defineProperty(e, 'message', { get() { throw new Error('no'); } }); throw e",
        "throw Object.assign(new Error('m'), { name: 5, stack: { toString() { throw 1; } } })",
        "const c = new Error('c'); c.cause = c; throw c",
        "throw Object.assign(Object.create(null), { a: 1 })",
        "const g = new Error('m'); Object.defineProperty(g, 'code', { get() { throw 1; } }); throw g",
        "const h = new Error('m'); Object.defineProperty(h, 'stack', { get() { throw 1; } }); throw h",
    ]
    for code in hostile:
        run = kernel.run(code)
        assert run.status == "error" and run.error["ename"] != "", code
    assert kernel.run("'alive'").result == "alive"


def test_hostile_text_in_an_error_stays_text(kernel):
    run = kernel.run(f"throw new Error({HOSTILE!r} + '\\u001b]0;title\\u0007\\u001b[2Jgone\\r\\u0000')")
    assert run.error["evalue"] == HOSTILE + "]0;title[2Jgone"
    body = "\n".join(run.error["traceback"])
    assert "\x07" not in body and "\x1b]" not in body and "\x1b[2J" not in body
    named = kernel.run("throw Object.assign(new Error('m'), { name: '\\u001b[31m<b>x</b>' })")
    assert named.error["ename"] == "[31m<b>x</b>"


def test_an_endless_message_is_cut(kernel):
    run = kernel.run("throw new Error('x'.repeat(5_000_000))")
    assert len(run.error["evalue"]) < 20_000


def test_an_error_leaves_the_earlier_variables(kernel):
    kernel.run("let kept = 1;")
    kernel.run("kept = 2; throw new Error('x')")
    assert kernel.run("kept").result == "2"


def test_cells_that_waited_are_aborted_by_an_error(kernel):
    block = "const end = Date.now() + 300; while (Date.now() < end); throw new Error('first')"
    first = kernel.send(block)
    waiting = [kernel.send(f"console.log({i})") for i in range(20)]
    assert kernel.wait(first).status == "error"
    for message_id in waiting:
        run = kernel.wait(message_id)
        assert run.status == "aborted"
        assert run.stream() == ""
    assert kernel.run("'next'").result == "next"


def test_cells_that_waited_are_aborted_by_a_late_error(kernel):
    first = kernel.send("await new Promise(done => setTimeout(done, 200)); throw new Error('late')")
    waiting = kernel.send("1")
    assert kernel.wait(first).status == "error"
    assert kernel.wait(waiting).status == "aborted"


def test_an_error_does_not_swallow_the_next_cell(kernel):
    for pause in (0, 0.001, 0.003, 0.01, 0.03):
        failing = kernel.send("throw new Error('x')")
        # As soon as the error is seen, not only after the reply.
        kernel.iopub_until(lambda m: m["msg_type"] == "error" and m["parent_header"]["msg_id"] == failing)
        time.sleep(pause)
        following = kernel.send("'ran'")
        assert kernel.reply_to(failing)["content"]["status"] == "error"
        assert kernel.wait(following).result == "ran", pause


def test_waiting_cells_run_where_errors_do_not_stop(kernel):
    first = kernel.send("const t = Date.now() + 100; while (Date.now() < t); throw new Error('x')", stop_on_error=False)
    second = kernel.send("'still'")
    assert kernel.wait(first).status == "error"
    assert kernel.wait(second).result == "still"


def test_errors_of_timers_are_shown_and_survived(kernel):
    message_id = kernel.send("setTimeout(() => { throw new Error('from a timer'); }, 50); 1")
    kernel.wait(message_id)
    shown = kernel.iopub_until(lambda m: m["msg_type"] == "stream" and m["content"]["name"] == "stderr")
    assert "from a timer" in shown["content"]["text"]
    assert shown["parent_header"]["msg_id"] == message_id
    assert kernel.run("'alive'").result == "alive"


def test_promises_that_nobody_awaits_are_shown_and_survived(kernel):
    message_id = kernel.send("Promise.reject(new Error('forgotten')); await new Promise(d => setTimeout(d, 50)); 1")
    run = kernel.wait(message_id)
    assert "forgotten" in run.stream("stderr")
    assert run.status == "ok"
    assert kernel.run("'alive'").result == "alive"


def test_a_rejection_in_a_later_turn_belongs_to_its_cell(kernel):
    first = kernel.send("setTimeout(() => { void Promise.reject(new Error('delayed')); }, 300); 1")
    kernel.wait(first)
    second = kernel.run("2")
    assert second.stream("stderr") == ""
    shown = kernel.iopub_until(lambda m: m["msg_type"] == "stream")
    assert "delayed" in shown["content"]["text"]
    assert shown["parent_header"]["msg_id"] == first
