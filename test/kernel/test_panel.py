"""The panel's conversation with the library, over the comm, as the extension holds it."""

import time
import uuid

import pytest

HOSTILE = "\"];require('child_process').execSync('touch hacked.txt');//`${1}`\n<img src=x onerror=alert(1)>"


class Panel:
    """The front end's end of the comm `gemba`."""

    def __init__(self, kernel):
        self.kernel = kernel
        self.comm_id = uuid.uuid4().hex
        self.seen = []
        kernel.request("comm_open", {"comm_id": self.comm_id, "target_name": "gemba", "data": {}})

    def send(self, type, **question):
        request = uuid.uuid4().hex
        self.kernel.request("comm_msg", {"comm_id": self.comm_id, "data": {"type": type, "id": request, **question}})
        return request

    def receive(self, wanted, timeout=20):
        """The first message that `wanted` accepts, of those seen and those to come."""
        deadline = time.monotonic() + timeout
        while True:
            for message in self.seen:
                if wanted(message):
                    self.seen.remove(message)
                    return message
            message = self.kernel.iopub(timeout=max(0.01, deadline - time.monotonic()))
            if message["msg_type"] == "comm_msg" and message["content"]["comm_id"] == self.comm_id:
                self.seen.append(message["content"]["data"])

    def answer(self, type, **question):
        request = self.send(type, **question)
        return self.receive(lambda message: message.get("to") == request)

    def ask(self, type, **question):
        answer = self.answer(type, **question)
        assert answer["type"] == "reply", answer
        return answer["body"]

    def run(self, code, **options):
        """Runs a cell; what the comm said meanwhile is kept for `receive`."""
        run = self.kernel.run(code, **options)
        said = [message["content"] for message in run.messages if message["msg_type"] == "comm_msg"]
        self.seen += [content["data"] for content in said if content["comm_id"] == self.comm_id]
        return run

    def refused(self, type, **question):
        answer = self.answer(type, **question)
        assert answer["type"] == "failure", answer
        return answer["error"]


@pytest.fixture
def panel(kernel):
    panel = Panel(kernel)
    panel.ask("hello", protocol=1, extension="test")
    return panel


TABLE = """
import {{ tableFrom, investigate }} from "gembalab";
const n = 2000;
const plant = tableFrom([
  ["time", Array.from({{ length: n }}, (_, i) => new Date(Date.UTC(2026, 0, 5) + i * 60000))],
  ["moisture", Array.from({{ length: n }}, (_, i) => 4 + Math.sin(i / 50))],
  [{name}, Array.from({{ length: n }}, (_, i) => Math.sin(i / 50 + 0.3) + (i % 7) / 50)],
  ["speed", Array.from({{ length: n }}, (_, i) => 30 + (i % 11))],
]);
"""


def make_table(panel, name="oven"):
    import json

    run = panel.run(TABLE.format(name=json.dumps(name)), cell_id="cell-table")
    assert run.status == "ok", run.traceback


def made_table(panel, name="oven"):
    """Makes the table anew; returns what the panel hears of it, whatever other tables the kernel holds."""
    make_table(panel, name)
    tables = panel.receive(lambda message: message["type"] == "state")["state"]["tables"]
    return next(table for table in tables if table["cellId"] == "cell-table")


def test_hello_says_what_the_kernel_is_and_holds(kernel):
    panel = Panel(kernel)
    reply = panel.ask("hello", protocol=1, extension="0.0.0")
    assert reply["versions"]["protocol"] == 1
    assert reply["versions"]["gembalab"]
    assert reply["state"] == {"tables": [], "investigations": []}
    assert reply["results"] == []


def test_a_table_is_announced_with_its_cell_and_the_name_it_has_in_code(kernel, panel):
    make_table(panel, HOSTILE)
    state = panel.receive(lambda message: message["type"] == "state")["state"]
    (table,) = state["tables"]
    assert (table["cellId"], table["codeName"], table["rows"]) == ("cell-table", "plant", 2000)
    assert [variable["name"] for variable in table["variables"]] == ["moisture", HOSTILE, "speed"]
    # run again: the new table takes the old one's place
    make_table(panel)
    state = panel.receive(lambda message: message["type"] == "state" and message["state"]["tables"][0]["id"] != table["id"])
    assert len(state["state"]["tables"]) == 1


def test_from_a_decision_to_a_result_and_back_into_its_parts(kernel, panel):
    table = made_table(panel, HOSTILE)
    specification = {"name": "Wet", "target": {"variable": "moisture", "above": 4.5}, "variables": {"exclude": ["speed"]}}

    preview = panel.ask("preview", tableId=table["id"], specification=specification)
    assert preview["counts"]["event"] + preview["counts"]["reference"] == 2000
    assert preview["selected"] == 1
    assert "effects" not in preview

    dragged = panel.ask("preview", tableId=table["id"], specification=specification, effects=5)
    (effect,) = dragged["effects"]
    assert (effect["variable"], effect["difference"] > 0) == (HOSTILE, True)

    cell = panel.ask("write-investigation", tableId=table["id"], patch=specification)["source"]
    assert "investigate(plant, {" in cell
    assert panel.run(cell, cell_id="cell-spec").status == "ok"
    announced = panel.receive(lambda message: message["type"] == "state" and message["state"]["investigations"])
    (investigation,) = announced["state"]["investigations"]
    assert investigation["specification"] == specification
    assert (investigation["cellId"], investigation["codeName"], investigation["editable"]) == ("cell-spec", "wet", True)

    compare = panel.ask("write-compare", investigationSource=cell)["source"]
    run = panel.run(compare, cell_id="cell-compare")
    assert run.status == "ok", run.traceback
    (shown,) = run.contents("display_data")
    envelope = shown["data"]["application/vnd.gemba.result+json"]
    assert envelope["result"]["variables"][0]["name"] == HOSTILE
    assert envelope["result"]["counts"] == preview["counts"]
    assert run.contents("execute_result") == []

    begin = panel.receive(lambda message: message["type"] == "run" and "ended" not in message)
    assert begin["run"]["cellId"] == "cell-compare"
    assert panel.receive(lambda message: message["type"] == "run" and message.get("ended") == "done")

    start = envelope["result"]["timeline"]["axis"]["from"]
    view = panel.ask("view", resultId=envelope["id"], variable=HOSTILE, **{"from": start, "to": start + 3_600_000})
    assert view["trend"]["axis"]["to"] <= start + 3_600_000

    report = panel.ask("write-report", resultId=envelope["id"], pinned=[HOSTILE])["source"]
    assert report.startswith('await wet.report("wet.html", {')
    run = panel.run(report, cell_id="cell-report")
    assert run.status == "ok", run.traceback
    (shown,) = run.contents("display_data")
    assert shown["data"]["text/plain"] == "Report: wet.html"
    assert '<a href="wet.html" target="_blank">wet.html</a>' in shown["data"]["text/html"]
    page = (kernel.folder / "wet.html").read_text()
    assert "Associated" not in page and "<img src=x" not in page and "What is different when it is event" in page
    assert panel.refused("write-report", resultId="result-of-somebody", pinned=[])["code"] == "unknown-result"
    assert panel.refused("write-report", resultId=envelope["id"], pinned=["speed"])["code"] == "no-such-variable"
    assert not (kernel.folder / "hacked.txt").exists()


def test_an_error_of_ours_is_told_whole_before_its_cell_has_ended(kernel, panel):
    (kernel.folder / "lab.csv").write_text("Sampled,Moisture\n03/04/2026 06:00,4.1\n03/04/2026 06:20,4.3\n")
    run = panel.run('import { open } from "gembalab";\nconst lab = await open("lab.csv");', cell_id="cell-lab")
    assert run.status == "error"
    kinds = [
        message["content"]["data"]["type"] if message["msg_type"] == "comm_msg" else message["msg_type"]
        for message in run.messages
        if message["msg_type"] in ("comm_msg", "error")
    ]
    assert kinds[-2:] == ["cell-failed", "error"]
    failed = panel.receive(lambda message: message["type"] == "cell-failed")
    assert failed["cellId"] == "cell-lab"
    error = failed["error"]
    assert (error["code"], error["where"]) == ("ambiguous", "lab.csv")
    assert error["what"] in error["message"] and error["remedy"] in error["message"]
    assert error["question"]["option"] == "dateOrder"
    assert [choice["value"] for choice in error["question"]["choices"]] == ["day-first", "month-first"]
    # Errors of a person's own code are the cell's alone.
    panel.run('throw new Error("mine")', cell_id="cell-own")
    assert not any(message["type"] == "cell-failed" for message in panel.seen)


FILE_CELL = 'import { open, investigate } from "gembalab";\nconst line = await open("line.csv", { time: "time" });'
WET_CELL = 'let limit = (globalThis as any).limit ?? 4;\nconst wet = investigate(line, { target: { variable: "y", above: limit } });'


def test_a_result_tells_what_it_was_made_from_and_whether_that_came_out_otherwise(kernel, panel):
    def write(rows):
        lines = [f"2026-01-05 {6 + i // 60:02}:{i % 60:02},{3 + i % 3},{i % 7}" for i in range(rows)]
        (kernel.folder / "line.csv").write_text("\n".join(["time,y,x", *lines]) + "\n")

    def results():
        panel.seen = [message for message in panel.seen if message["type"] != "results"]
        for code, cell in ((FILE_CELL, "cell-file"), (WET_CELL, "cell-wet")):
            run = panel.run(code, cell_id=cell)
            assert run.status == "ok", run.traceback
        # The kernel keeps those of other tests too.
        return [message for message in panel.seen if message["type"] == "results"][-1]["results"][-2:]

    write(300)
    results()
    for analysis in ("compare", "profile"):
        run = panel.run(f"await wet.{analysis}();", cell_id=f"cell-{analysis}")
        assert run.status == "ok", run.traceback
    compared, profiled = results()
    assert [(made["of"], made["cellId"]) for made in compared["madeFrom"]] == [
        ("data", "cell-file"),
        ("investigation", "cell-wet"),
    ]
    assert profiled["madeFrom"] == compared["madeFrom"]
    # The same file and the same cells give the same again.
    assert [result.get("changed") for result in results()] == [None, None]
    panel.run("(globalThis as any).limit = 4.5;", cell_id="cell-limit")
    assert [result.get("changed") for result in results()] == ["specification"] * 2
    write(301)
    assert [result.get("changed") for result in results()] == ["data"] * 2


def test_an_edited_cell_keeps_its_comments(kernel, panel):
    table = made_table(panel)
    source = 'const wet = investigate(plant, {\n  // the limit\n  target: { variable: "moisture", above: 4 },\n});'
    cell = panel.ask("write-investigation", tableId=table["id"], patch={"target": {"above": 4.2}}, source=source)
    assert cell["source"] == source.replace("4 }", "4.2 }")
    error = panel.refused("write-investigation", tableId=table["id"], patch={}, source="investigate(plant, spec)")
    assert error["code"] == "not-literal"


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ({"type": "nonsense"}, "bad-message"),
        ({"type": "hello"}, "bad-message"),
        ({"type": "view", "resultId": "result-forged-1", "variable": "x"}, "unknown-result"),
        ({"type": "preview", "tableId": "nowhere", "specification": {}}, "unknown-table"),
        ({"type": "preview", "tableId": "nowhere", "specification": {}, "code": "1"}, "bad-message"),
    ],
)
def test_a_stranger_question_is_refused_and_the_kernel_lives(kernel, panel, question, code):
    assert panel.refused(**question)["code"] == code
    assert kernel.run("1 + 1").result == "2"


def test_a_preview_of_a_bad_specification_says_what_to_do(kernel, panel):
    table = made_table(panel)
    error = panel.refused("preview", tableId=table["id"], specification={"target": {"variable": "moistur", "above": 1}})
    assert (error["code"], error["suggestions"]) == ("no-such-variable", ["moisture"])
    empty = panel.ask("preview", tableId=table["id"], specification={"target": {"variable": "moisture", "above": 99}})
    assert empty["counts"]["event"] == 0


BIG = """
import { tableFrom, investigate } from "gembalab";
const size = 400000;
const wave = (k: number) => Float64Array.from({ length: size }, (_, i) => Math.sin(i * k) + Math.cos(i / (k + 1)));
const many = tableFrom(Array.from({ length: 30 }, (_, k) => [`tag${k}`, wave(k + 0.37)] as [string, Float64Array]));
const heavy = investigate(many, { target: { variable: "tag0", above: 1 } });
"""


def test_a_run_is_cancelled_from_the_panel(kernel, panel):
    assert panel.run(BIG, timeout=120).status == "ok"
    cell = kernel.send("await heavy.compare();", cell_id="cell-heavy")
    run = panel.receive(lambda message: message["type"] == "run", timeout=60)["run"]
    assert panel.ask("cancel", runId=run["id"]) is None
    assert panel.receive(lambda message: message["type"] == "run" and "ended" in message)["ended"] == "cancelled"
    assert kernel.reply_to(cell)["content"]["status"] == "error"
    assert kernel.run("await heavy.compare();", timeout=120).status == "ok"


def test_an_interrupt_stops_the_workers_too(kernel, panel):
    assert panel.run(BIG, timeout=120).status == "ok"
    cell = kernel.send("await heavy.compare();")
    panel.receive(lambda message: message["type"] == "run", timeout=60)
    kernel.manager.interrupt_kernel()
    assert panel.receive(lambda message: message["type"] == "run" and "ended" in message)["ended"] == "cancelled"
    assert kernel.reply_to(cell)["content"]["status"] == "error"
    assert kernel.run("2 + 2").result == "4"
