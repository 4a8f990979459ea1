"""What a cell shows: its result, what it displays, what it prints."""

import base64

BRIDGE = 'const bridge = (globalThis as any)[Symbol.for("gembalab.kernel")];'


def test_value_of_the_last_expression_is_the_result(kernel):
    run = kernel.run("const width: number = 21;\nwidth * 2")
    assert run.result == "42"
    assert run.contents("display_data", "stream") == []
    assert run.contents("execute_result")[0]["execution_count"] == run.reply["content"]["execution_count"]


def test_a_cell_announces_its_code_and_number(kernel):
    run = kernel.run("7")
    announced = run.contents("execute_input")[0]
    assert announced == {"code": "7", "execution_count": run.reply["content"]["execution_count"]}


def test_nothing_is_shown_for_undefined_and_declarations(kernel):
    assert kernel.run("undefined").result is None
    assert kernel.run("const unseen = 5;").result is None


def test_null_zero_and_empty_text_are_results(kernel):
    assert kernel.run("null").result == "null"
    assert kernel.run("0").result == "0"
    assert kernel.run('""').result == ""


def test_text_is_shown_as_it_is(kernel):
    assert kernel.run('"two\\nlines"').result == "two\nlines"


def test_awaited_value_is_the_result(kernel):
    assert kernel.run("await new Promise<number>(done => setTimeout(() => done(5), 5))").result == "5"


def test_a_value_that_is_on_show_already_is_not_printed_again(kernel):
    run = kernel.run(
        BRIDGE
        + """
        async function f() {
          bridge.display({ "text/plain": "shown once" });
          return { [Symbol.for("gembalab.shown")]: true, rows: 3 };
        }
        await f();"""
    )
    assert run.result is None
    assert [shown["data"] for shown in run.contents("display_data")] == [{"text/plain": "shown once"}]


def test_a_value_can_bring_several_mime_types(kernel):
    run = kernel.run(
        '({ [Symbol.for("Jupyter.display")]: () => ({ "text/plain": "plain", "text/html": "<b>rich</b>" }) })'
    )
    assert run.contents("execute_result")[0]["data"] == {"text/plain": "plain", "text/html": "<b>rich</b>"}


def test_display_carries_all_mime_types_at_once_and_metadata(kernel):
    run = kernel.run(
        BRIDGE
        + """
        bridge.display({
          "text/plain": "t", "text/html": "<i>h</i>", "application/vnd.gemba.result+json": { kind: "x" },
          "image/png": new Uint8Array([137, 80, 78, 71]),
        }, { isolated: true });"""
    )
    (shown,) = run.contents("display_data")
    assert shown["data"]["application/vnd.gemba.result+json"] == {"kind": "x"}
    assert shown["data"]["text/html"] == "<i>h</i>"
    assert base64.b64decode(shown["data"]["image/png"]) == bytes([137, 80, 78, 71])
    assert shown["metadata"] == {"isolated": True}


def test_a_display_is_updated_in_place_also_from_a_later_cell(kernel):
    first = kernel.run(BRIDGE + 'bridge.display({ "text/plain": "1 %" }, {}, "progress");')
    assert first.contents("display_data")[0]["transient"] == {"display_id": "progress"}
    second = kernel.run('bridge.display({ "text/plain": "100 %" }, {}, "progress", true);')
    (update,) = second.contents("update_display_data")
    assert update["data"] == {"text/plain": "100 %"}
    assert update["transient"] == {"display_id": "progress"}
    assert second.contents("display_data") == []


def test_display_of_tslab_still_works(kernel):
    run = kernel.run('import { display } from "tslab";\ndisplay.html("<u>x</u>");')
    assert run.contents("display_data")[0]["data"] == {"text/html": "<u>x</u>"}


def test_a_value_that_fails_to_be_shown_is_an_error_of_its_cell(kernel):
    run = kernel.run(
        '({ [Symbol.for("nodejs.util.inspect.custom")]() { throw new RangeError("not today"); } })'
    )
    assert run.status == "error"
    assert run.error["ename"] == "RangeError"
    assert kernel.run("1").result == "1"


def test_stdout_and_stderr_are_caught_in_their_order(kernel):
    run = kernel.run(
        """console.log("a"); console.error("b"); process.stdout.write("c");
        process.stderr.write(new Uint8Array([100]) as any); process.stdout.write("65", "hex" as any);"""
    )
    assert [(part["name"], part["text"]) for part in run.contents("stream")] == [
        ("stdout", "a\n"),
        ("stderr", "b\n"),
        ("stdout", "c"),
        ("stderr", "d"),
        ("stdout", "e"),
    ]


def test_write_tells_when_it_is_done(kernel):
    run = kernel.run("await new Promise<void>(done => process.stdout.write('x', () => done())); 'done'")
    assert run.stream() == "x" and run.result == "done"


def test_characters_split_over_two_writes_stay_whole(kernel):
    run = kernel.run(
        "const euro = Buffer.from('€'); process.stdout.write(euro.subarray(0, 1)); process.stdout.write(euro.subarray(1));"
    )
    assert run.stream() == "€"


def test_half_a_character_does_not_break_the_message(kernel):
    run = kernel.run('console.log("\\ud83d"); "\\udc00 end"')
    assert run.stream() == "\ufffd\n"
    assert run.result == "\ufffd end"


def test_fifty_thousand_lines_of_one_cell_arrive_in_order(kernel):
    run = kernel.run("for (let i = 0; i < 50_000; i++) console.log(`line ${i}`);", timeout=60)
    assert run.status == "ok"
    assert run.stream() == "".join(f"line {i}\n" for i in range(50_000))
    assert len(run.contents("stream")) < 2_000


def test_a_busy_loop_shows_its_progress_while_it_runs(kernel):
    message_id = kernel.send(
        "const until = Date.now() + 1500; console.log('started'); let beat = Date.now();"
        "while (Date.now() < until) { if (Date.now() - beat > 100) { beat = Date.now(); console.log('beat', beat); } }"
        "console.log('last', Date.now());"
    )
    seen = kernel.iopub_until(
        lambda m: m["msg_type"] == "stream" and m["parent_header"]["msg_id"] == message_id
    )
    stamp = seen["header"]["date"].timestamp()
    last = kernel.wait(message_id).stream().split("last ")[1]
    assert stamp < float(last) / 1000 - 0.5


def test_output_is_shown_before_the_result_and_before_what_is_displayed_later(kernel):
    run = kernel.run('console.log("first"); bridge.display({ "text/plain": "second" }); console.log("third"); "fourth"')
    kinds = [m["msg_type"] for m in run.messages if m["msg_type"] in ("stream", "display_data", "execute_result")]
    assert kinds == ["stream", "display_data", "stream", "execute_result"]


def test_late_output_goes_to_the_cell_that_started_it(kernel):
    first = kernel.send("setTimeout(() => console.log('late'), 300); 'early'")
    kernel.wait(first)
    second = kernel.run("await new Promise(done => setTimeout(done, 600)); 'second'", cell_id="other")
    assert "late" not in second.stream()
    kernel.drain()
    third = kernel.send("setTimeout(() => console.log('later'), 200); 1")
    kernel.wait(third)
    late = kernel.iopub_until(lambda m: m["msg_type"] == "stream")
    assert late["parent_header"]["msg_id"] == third


def test_nothing_is_printed_for_a_silent_request(kernel):
    before = kernel.run("1").reply["content"]["execution_count"]
    run = kernel.run('console.log("x"); bridge.display({ "text/plain": "y" }); const kept = 9; kept', silent=True)
    assert run.status == "ok"
    assert [m["msg_type"] for m in run.messages if m["msg_type"] != "status"] == []
    assert run.reply["content"]["execution_count"] == before
    after = kernel.run("kept")
    assert after.result == "9"
    assert after.reply["content"]["execution_count"] == before + 1


def test_a_silent_error_is_told_in_the_reply_alone(kernel):
    run = kernel.run('throw new Error("quiet")', silent=True)
    assert run.status == "error" and run.reply["content"]["evalue"] == "quiet"
    assert run.error is None


def test_a_cell_that_stores_no_history_leaves_no_number_and_no_line(kernel):
    before = kernel.run("1").reply["content"]["execution_count"]
    run = kernel.run("const hidden = 3; hidden", store_history=False)
    assert run.result == "3"
    assert run.reply["content"]["execution_count"] == before
    history = kernel.ask("history_request", {"hist_access_type": "tail", "n": 2, "output": False, "raw": True})
    assert all("hidden = 3" not in code for _, _, code in history["history"])


def test_the_running_cell_is_known_also_after_an_await_and_in_its_timers(kernel):
    code = """const seen: unknown[] = [bridge.currentCell()?.cellId];
await new Promise(done => setTimeout(done, 5));
seen.push(bridge.currentCell().cellId, bridge.currentCell().code.slice(0, 10));
seen.push(await new Promise(done => setTimeout(() => done(bridge.currentCell().cellId), 5)));
seen"""
    assert kernel.run(code, cell_id="cell-7").result == "[ 'cell-7', 'cell-7', 'const seen', 'cell-7' ]"
    assert kernel.run("bridge.currentCell().cellId").result == "null"


def test_modules_of_cells_and_files_beside_the_notebook_can_be_imported(kernel):
    assert kernel.run("/** @module shapes */\nexport function area(r: number): number { return r * r; }").status == "ok"
    assert kernel.run('import { area } from "./shapes";\narea(3)').result == "9"
    (kernel.folder / "helper.ts").write_text(
        'import { area } from "./shapes";\nexport const twice = (x: number): number => 2 * area(x);\n'
        "export function fail(message: string): never {\n  throw new Error(message);\n}\n"
    )
    assert kernel.run('import { fail, twice } from "./helper";\ntwice(3)').result == "18"
    run = kernel.run('fail("from a file")')
    assert "helper.js:4" in run.traceback


def test_reply_says_when_the_cell_started(kernel):
    assert kernel.run("1").reply["metadata"]["started"] is not None


def test_a_variable_of_an_earlier_cell_can_be_used_in_the_short_form(kernel):
    kernel.run("const days = 3; let seed = 7; const pick = (o: object): string => JSON.stringify(o);")
    assert kernel.run("pick({ days, seed })").result == '{"days":3,"seed":7}'
    assert kernel.run("const inner = (days: number): string => pick({ days, seed });\ninner(1)").result == '{"days":1,"seed":7}'
    assert kernel.run("({ seed } = { seed: 9 });\nseed").result == "9"
    run = kernel.run("pick({ days });\nthrow new Error('on the second line')")
    assert "line 2" in run.traceback


def test_console_clear_removes_what_the_cell_has_shown(kernel):
    run = kernel.run("console.log('first'); console.clear(); console.log('second')")
    kinds = [message["msg_type"] for message in run.messages if message["msg_type"] in ("stream", "clear_output")]
    assert kinds == ["stream", "clear_output", "stream"]
    assert run.contents("clear_output") == [{"wait": False}]
    assert kernel.run("console.clear()", silent=True).contents("clear_output") == []


def test_a_name_with_a_question_mark_opens_the_pager(kernel):
    kernel.run("/** How wet it may be. */\nconst limit: number = 4.2;")
    run = kernel.run("limit?")
    payload = run.reply["content"]["payload"]
    assert [page["source"] for page in payload] == ["page"]
    assert "const limit: number" in payload[0]["data"]["text/plain"]
    assert run.result is None and run.error is None
    assert "parseFloat" in kernel.run(" Number.parseFloat?? ").reply["content"]["payload"][0]["data"]["text/plain"]
    run = kernel.run("nothingOfTheKind?")
    assert run.error["ename"] == "GembaError" and "nothingOfTheKind" in run.error["evalue"]
    assert kernel.run("limit > 4 ? 1 : 2").result == "1"
