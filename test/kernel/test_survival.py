"""What is meant to break a kernel: hostile cells, files and messages, interrupts at any moment, a kill in a save."""

import json
import random
import signal
import sys
import time
import uuid

import pytest

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="signals and /proc")
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read from /proc")


def alive(kernel):
    return kernel.run("1 + 1", timeout=60).result == "2"


HOSTILE_CELLS = [
    "const = ;",
    "}}}}",
    "`${",
    "'\\u0000'",
    "throw null;",
    "throw undefined;",
    "throw new Proxy({}, { get() { throw new Error('no'); }, getPrototypeOf() { throw 1; } });",
    "throw Object.assign(new Error('x'), { stack: 7 });",
    "throw { toString() { throw 1; } };",
    "({ toString: null, get a() { throw new Error('seen'); } })",
    "new Proxy(() => 1, { get() { throw 1; } })",
    "const deep = (): number => deep() + 1; deep()",
    "JSON.parse('['.repeat(100000))",
    "'x'.repeat(2 ** 29 - 25).length",
    "Promise.reject(new Error('nobody hears this'))",
    "setTimeout(() => { throw new Error('later'); }, 1); 0",
    "void (async () => { throw null; })();",
    "queueMicrotask(() => { throw undefined; });",
    "for (let i = 0; i < 3000; i++) console.log(i);",
    "console.error('\\x1b[31m' + '\\ud800'.repeat(1000))",
    "process.stdout.write(Buffer.from([0xff, 0xfe, 0x00]) as any)",
    "console.log(Object.create(null), new Map([[{}, []]]), Symbol('x'), 10n)",
    "new Array(1e9)",
    "new Float64Array(2 ** 40)",
    "eval('throw 1')",
    "require('nowhere')",
    "import nothing from 'nowhere';",
    "process.emitWarning('odd')",
    "(globalThis as any)[Symbol.for('gembalab.kernel')].display({ 'text/plain': 7 as any })",
    "Object.defineProperty(Error.prototype, 'message', { get() { throw 1; }, configurable: true }); "
    "delete (Error.prototype as any).message; 0",
    'import { open } from "gembalab"; await open("bytes.csv")',
    'import { open } from "gembalab"; await open("bytes.parquet")',
    'import { open } from "gembalab"; await open("bytes.xlsx")',
    'import { open } from "gembalab"; await open("bytes.jsonl", { format: "json-lines" })',
    'import { open } from "gembalab"; await open("../".repeat(40) + "etc/shadow", { format: "csv" })',
    'import { open } from "gembalab"; await open("/dev/zero", { format: "csv" })',
    'import { open } from "gembalab"; await open("\\0")',
    'import { load } from "gembalab"; await load("bytes.jsonl")',
    'import { tableFrom } from "gembalab"; tableFrom(null as any)',
    'import { tableFrom } from "gembalab"; tableFrom([["__proto__", [1]], ["constructor", [2]]])',
    'import { investigate } from "gembalab"; await investigate({} as any, {} as any)',
    'import { assemble } from "gembalab"; await assemble({ series: [{ path: "bytes.csv" }], samples: 7 } as any)',
]


def test_two_hundred_hostile_cells_and_files_leave_the_kernel_as_it_was(kernel):
    rng = random.Random(20260105)
    statuses = []
    for turn in range(200):
        for ending in ("csv", "parquet", "xlsx", "jsonl"):
            head = {"parquet": b"PAR1", "xlsx": b"PK\x03\x04"}.get(ending, b"") if rng.random() < 0.5 else b""
            (kernel.folder / f"bytes.{ending}").write_bytes(head + rng.randbytes(rng.randrange(400)))
        cell = HOSTILE_CELLS[turn % len(HOSTILE_CELLS)]
        if turn >= len(HOSTILE_CELLS):
            at = rng.randrange(len(cell))
            cell = cell[:at] + rng.choice(["", ";", "`", "\n", "))", "\x00", "await ", "<b>"]) + cell[at + rng.randrange(3) :]
        run = kernel.run(cell, timeout=60, cell_id=f"cell-{turn % 7}")
        statuses.append(run.status)
        for error in run.contents("error"):
            assert error["ename"] and isinstance(error["traceback"], list)
    assert {"ok", "error"} == set(statuses)
    assert alive(kernel)
    assert kernel.run("Object.keys(Object.prototype).length + Object.keys({}).length").result == "0"
    assert kernel.run('import { simulateLine } from "gembalab"; simulateLine({ days: 1 }).table.rows').result == "1440"


QUESTIONS = [
    {"type": "hello", "protocol": 1, "extension": "test"},
    {"type": "write-open", "path": "a.csv", "options": {"timeZone": "UTC"}},
    {"type": "write-assemble", "data": {"series": [{"path": "a.csv"}]}},
    {"type": "write-investigation", "tableId": "table-1", "patch": {"target": {"variable": "m", "above": 1}}},
    {"type": "preview", "tableId": "table-1", "specification": {"target": {"variable": "m", "above": 1}}},
    {"type": "view", "resultId": "result-1", "variable": "m"},
    {"type": "inspect", "sources": [{"path": "bytes.csv"}], "timeZone": "UTC"},
    {"type": "cancel", "runId": "run-1"},
    {"type": "write-remedy", "resultId": "result-1", "remedyId": "r"},
]
ODD = [None, True, -1, 1e308, "", "x" * 70000, "__proto__", [], {}, [[[]]], {"__proto__": {"polluted": 1}}, "\0", "../../etc/passwd"]


def mutate(rng, value, depth=0):
    if depth > 0 and rng.random() < 0.25:
        return rng.choice(ODD)
    if isinstance(value, dict):
        changed = {key: mutate(rng, inner, depth + 1) for key, inner in value.items() if rng.random() > 0.1}
        if rng.random() < 0.2:
            changed[rng.choice(["x", "__proto__", "constructor", "source"])] = rng.choice(ODD)
        return changed
    if isinstance(value, list):
        return [mutate(rng, inner, depth + 1) for inner in value] * rng.choice([1, 1, 3])
    return value


def test_every_torn_message_of_the_panel_is_answered_and_the_kernel_lives(kernel):
    rng = random.Random(20260106)
    (kernel.folder / "bytes.csv").write_bytes(rng.randbytes(300))
    comm_id = uuid.uuid4().hex
    kernel.request("comm_open", {"comm_id": comm_id, "target_name": "gemba", "data": {}})
    asked = set()
    for _ in range(200):
        question = {**mutate(rng, rng.choice(QUESTIONS)), "id": uuid.uuid4().hex}
        asked.add(question["id"])
        kernel.request("comm_msg", {"comm_id": comm_id, "data": question})
    for data in (None, 7, "text", [], {"id": 7}, {"type": {}}):
        kernel.request("comm_msg", {"comm_id": comm_id, "data": data})
    answered = {}
    deadline = time.monotonic() + 60
    while asked - set(answered) and time.monotonic() < deadline:
        message = kernel.iopub(timeout=60)
        if message["msg_type"] == "comm_msg" and message["content"]["comm_id"] == comm_id:
            data = message["content"]["data"]
            answered[data.get("to")] = data
    assert asked <= set(answered)
    failures = [data["error"] for data in answered.values() if data["type"] == "failure"]
    assert [error for error in failures if error["code"] == "internal"] == []
    assert alive(kernel)


WORK = """
import {{ assemble, investigate, open }} from "gembalab";
const {name} = await open("line.csv");
const {name}Whole = await assemble({{ series: [{{ path: "line.csv" }}], samples: [{{ path: "lab.csv" }}] }});
const {name}Windows = investigate({name}Whole, {{ target: {{ variable: "a", above: 0.5 }}, windows: {{ every: "10 min" }} }});
await {name}Windows.profile();
await {name}Windows.compare();
"""


def write_line(folder, rows=30_000, tags=12):
    header = ",".join(["time"] + [chr(97 + tag) for tag in range(tags)])
    stamp = "2026-01-{:02d} {:02d}:{:02d}:{:02d}"
    lines = [
        stamp.format(5 + row // 17280, row // 720 % 24, row // 12 % 60, row % 12 * 5)
        + "".join(f",{(row * (tag + 3)) % 997 / 997}" for tag in range(tags))
        for row in range(rows)
    ]
    (folder / "line.csv").write_text("\n".join([header, *lines]))
    (folder / "lab.csv").write_text("\n".join(["time,x", *[f"2026-01-05 {hour:02d}:30:00,{hour}" for hour in range(24)]]))


@posix_only
def test_interrupts_at_any_moment_of_reading_joining_and_comparing_end_the_cell_alone(kernel):
    rng = random.Random(20260107)
    write_line(kernel.folder)
    started = time.monotonic()
    assert kernel.run(WORK.format(name="first"), timeout=120).status == "ok"
    usual = time.monotonic() - started
    endings = []
    for turn in range(20):
        cell = kernel.send(WORK.format(name=f"turn{turn}"))
        time.sleep(rng.random() * usual)
        kernel.manager.interrupt_kernel()
        run = kernel.wait(cell, timeout=60)
        endings.append(run.status)
        if run.status == "error":
            assert run.error["ename"] in ("Interrupted", "GembaError"), run.traceback
            assert "interrupted" in run.traceback or "cancelled" in run.traceback or "stopped" in run.traceback, run.traceback
        # One that comes as its cell ends has time to be heard before the next is sent.
        time.sleep(0.3)
        assert alive(kernel)
    assert "error" in endings
    assert kernel.run(WORK.format(name="last"), timeout=120).status == "ok"


def megabytes(kernel):
    status = open(f"/proc/{kernel.manager.provisioner.pid}/status").read()
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS"))


@linux_only
def test_fifty_tables_opened_and_forgotten_give_their_memory_back(start, tmp_path):
    kernel = start(tmp_path)
    write_line(tmp_path, rows=60_000, tags=20)
    code = 'import { open } from "gembalab"; const line = await open("line.csv"); line.rows'
    held = []
    for turn in range(50):
        assert kernel.run(code, timeout=60, cell_id="cell-line").result == "60000"
        if turn % 5 == 4:
            held.append(megabytes(kernel))
    # 10 MB a table, beside what reading takes: 400 MB more if the last forty stayed.
    assert max(held) - held[1] < 250, held


SAVING = """
import { investigate, load, tableFrom } from "gembalab";
const n = 2000;
const many = tableFrom([
  ["time", Array.from({ length: n }, (_, i) => new Date(Date.UTC(2026, 0, 5) + i * 60000))],
  ...Array.from({ length: 150 }, (_, k) => [`tag${k}`, Array.from({ length: n }, (_, i) => Math.sin(i * (k + 1) / 97))]),
] as [string, any[]][]);
const wet = investigate(many, { name: "round ROUND", target: { variable: "tag0", above: 0.5 } });
await wet.compare();
console.log("saving");
for (;;) await wet.save("wet.json");
"""


@posix_only
def test_a_kernel_killed_in_the_middle_of_a_save_leaves_the_old_file_or_the_new_one(start, tmp_path):
    rng = random.Random(20260108)
    names = []
    for turn in range(6):
        kernel = start(tmp_path)
        cell = kernel.send(SAVING.replace("ROUND", str(turn)))
        kernel.iopub_until(
            lambda message, cell=cell: message["parent_header"].get("msg_id") == cell
            and message["msg_type"] == "stream"
            and "saving" in message["content"]["text"],
            timeout=60,
        )
        time.sleep(0.3 + rng.random() * 0.4)
        kernel.manager.signal_kernel(signal.SIGKILL)
        # Jupyter is not told to start another one: wait until it is gone.
        while kernel.manager.is_alive():
            time.sleep(0.02)
        saved = json.loads((tmp_path / "wet.json").read_text())
        assert saved["format"] == "gemba-investigation" and len(saved["results"]["comparison"]["variables"]) > 100
        names.append(saved["specification"]["name"])
    assert names == [f"round {turn}" for turn in range(6)]
    kernel = start(tmp_path)
    code = SAVING.replace("ROUND", "last").replace("for (;;) ", "") + (
        'const again = await load("wet.json", { table: many }); again.specification.name'
    )
    assert kernel.run(code, timeout=60).result == "round last"
    # What killed saves left is hidden, small in number, and of no other name.
    left = [path.name for path in tmp_path.iterdir() if path.name != "wet.json"]
    assert all(name.startswith(".wet.") and name.endswith(".part.json") for name in left), left
    assert len(left) <= 6
