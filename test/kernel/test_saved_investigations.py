"""Investigations that are saved, loaded and compared with each other in a notebook."""

import json
import os
import signal
import time

QUESTION = '{ target: { variable: "moisture", above: 4.2 }, when: { variable: "line_speed", above: 5 } }'


def test_a_specification_with_its_data_is_opened_saved_loaded_and_told_apart(kernel):
    opened = kernel.run(
        'import { investigate, load, diff } from "gembalab";\n'
        "const wet = await investigate({ data: { simulated: { days: 2, seed: 3 } },\n"
        '  target: { variable: "moisture", above: 4.2 } });\n'
        'await wet.compare();\nawait wet.save("wet.json");'
    )
    assert opened.status == "ok", opened.traceback
    assert json.loads((kernel.folder / "wet.json").read_text())["format"] == "gemba-investigation"
    loaded = kernel.run('const again = await load("wet.json");\nagain')
    assert loaded.result.startswith("Investigation “without a name” on 2,880 rows")
    assert kernel.run("await diff(wet, again)").result == "No difference."
    assert kernel.run('await diff("wet.json", again)').result == "No difference."


def test_types_know_that_a_specification_alone_is_to_be_awaited(kernel):
    kernel.run('import { investigate, simulateLine } from "gembalab";\nconst { table } = simulateLine({ days: 1 });')
    assert kernel.run(f"investigate(table, {QUESTION}).specification.seed").status == "ok"
    data = "data: { simulated: { days: 1 } }"
    wrong = kernel.run(f'investigate({{ {data}, target: {{ variable: "moisture", above: 4 }} }}).compare();')
    assert wrong.error["ename"] == "CompileError"
    assert kernel.run(f"await investigate({QUESTION});").error["ename"] == "CompileError"


def test_a_kernel_that_is_killed_while_it_saves_damages_nothing(kernel):
    kernel.run(
        'import { investigate, simulateLine } from "gembalab";\nconst { table } = simulateLine({ days: 2 });\n'
        f"const wet = investigate(table, {QUESTION});\nawait wet.compare();\n"
        'await wet.save("wet.json");'
    )
    saved = kernel.folder / "wet.json"
    before, written = saved.read_bytes(), saved.stat().st_mtime_ns
    pid = kernel.run("process.pid").result
    kernel.client.execute('while (true) await wet.save("wet.json");')
    time.sleep(1)
    os.kill(int(pid), signal.SIGKILL)
    time.sleep(1)
    assert saved.stat().st_mtime_ns > written
    assert saved.read_bytes() == before
