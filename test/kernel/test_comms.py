"""Comms: the panel's way into the kernel."""

import time
import uuid

import pytest

TARGET = """
const bridge = (globalThis as any)[Symbol.for("gembalab.kernel")];
const log: string[] = [];
let latest: any;
const withdraw = bridge.registerCommTarget("test.echo", (comm: any, data: any, buffers: Uint8Array[]) => {
  latest = comm;
  comm.send({ opened: data }, buffers);
  comm.onMessage((message: any, attached: Uint8Array[]) => {
    if (message.throw) throw new Error("listener failed");
    if (message.show) bridge.display({ "text/plain": "from the comm" });
    if (message.close) return comm.close();
    comm.send({ echo: message, lengths: attached.map(b => b.byteLength), cell: bridge.currentCell() }, attached);
  });
  comm.onClose(() => log.push("closed " + comm.id));
});
"""


@pytest.fixture(scope="module")
def target(kernel):
    assert kernel.run(TARGET).status == "ok"
    return kernel


def open_comm(kernel, name="test.echo", data=None, buffers=None):
    comm_id = uuid.uuid4().hex
    content = {"comm_id": comm_id, "target_name": name, "data": data or {}}
    return comm_id, kernel.request("comm_open", content, buffers)


def say(kernel, comm_id, data, buffers=None):
    return kernel.request("comm_msg", {"comm_id": comm_id, "data": data}, buffers)


def answer(kernel, comm_id, msg_type="comm_msg", timeout=5):
    return kernel.iopub_until(
        lambda m: m["msg_type"] == msg_type and m["content"]["comm_id"] == comm_id, timeout=timeout
    )


def test_a_comm_is_answered_with_buffers_both_ways(target):
    comm_id, request = open_comm(target, data={"hello": "wörld"}, buffers=[b"\x00\x01<IDS|MSG>\xff"])
    opened = answer(target, comm_id)
    assert opened["content"]["data"] == {"opened": {"hello": "wörld"}}
    assert [bytes(b) for b in opened["buffers"]] == [b"\x00\x01<IDS|MSG>\xff"]
    assert opened["parent_header"]["msg_id"] == request

    large = bytes(range(256)) * 20_000
    say(target, comm_id, {"n": 1}, [large, b"", b"x"])
    echoed = answer(target, comm_id)
    assert echoed["content"]["data"]["lengths"] == [len(large), 0, 1]
    assert [bytes(b) for b in echoed["buffers"]] == [large, b"", b"x"]


def test_views_of_shared_memory_can_be_sent_and_reused_at_once(target):
    comm_id, _ = open_comm(target)
    answer(target, comm_id)
    target.run(
        "const shared = new Float64Array(new SharedArrayBuffer(8 * 4096)).fill(1.5);"
        "latest.send({ kind: 'columns' }, [new Uint8Array(shared.buffer, 8, 8 * 4000)]); shared.fill(0);"
    )
    # The message came while the cell ran and is behind us on iopub: ask for another one.
    target.send("shared.fill(2.5); latest.send({}, [new Uint8Array(shared.buffer)]); shared.fill(0);")
    sent = answer(target, comm_id)
    assert len(bytes(sent["buffers"][0])) == 8 * 4096
    assert bytes(sent["buffers"][0])[:8] == b"\x00\x00\x00\x00\x00\x00\x04@"


def test_a_comm_is_answered_while_a_cell_awaits(target):
    comm_id, _ = open_comm(target)
    answer(target, comm_id)
    cell = target.send("await new Promise(done => setTimeout(done, 1500)); 'cell done'", cell_id="busy-cell")
    target.iopub_until(lambda m: m["msg_type"] == "execute_input")
    times = []
    for n in range(5):
        since = time.monotonic()
        say(target, comm_id, {"n": n})
        reply = answer(target, comm_id)
        times.append(time.monotonic() - since)
        assert reply["content"]["data"]["echo"] == {"n": n}
        assert reply["content"]["data"]["cell"] is None
    assert sorted(times)[2] < 0.2
    assert target.wait(cell).result == "cell done"


def test_a_cell_that_awaits_still_counts_as_busy_after_a_comm_message(target):
    comm_id, _ = open_comm(target)
    answer(target, comm_id)
    cell = target.send("await new Promise(done => setTimeout(done, 400)); 1")
    target.iopub_until(lambda m: m["msg_type"] == "execute_input")
    say(target, comm_id, {})
    states = []
    while True:
        message = target.iopub()
        if message["msg_type"] == "status":
            states.append((message["content"]["execution_state"], message["parent_header"]["msg_id"] == cell))
            if states[-1] == ("idle", True):
                break
    assert states[-2] == ("busy", True)


def test_a_comm_can_display(target):
    comm_id, _ = open_comm(target)
    answer(target, comm_id)
    request = say(target, comm_id, {"show": True})
    shown = target.iopub_until(lambda m: m["msg_type"] == "display_data")
    assert shown["content"]["data"] == {"text/plain": "from the comm"}
    assert shown["parent_header"]["msg_id"] == request


def test_open_comms_are_listed_by_target(target):
    comm_id, _ = open_comm(target)
    answer(target, comm_id)
    assert target.ask("comm_info_request", {})["comms"][comm_id] == {"target_name": "test.echo"}
    assert comm_id in target.ask("comm_info_request", {"target_name": "test.echo"})["comms"]
    assert target.ask("comm_info_request", {"target_name": "other"})["comms"] == {}


def test_the_front_end_closes_a_comm(target):
    comm_id, _ = open_comm(target)
    answer(target, comm_id)
    target.request("comm_close", {"comm_id": comm_id, "data": {}})
    assert target.run(f"log.includes('closed {comm_id}')").result == "true"
    assert comm_id not in target.ask("comm_info_request", {})["comms"]
    target.drain()
    assert target.run("latest.send({ late: true }); latest.close(); 'quiet'").contents("comm_msg", "comm_close") == []


def test_the_kernel_closes_a_comm(target):
    comm_id, _ = open_comm(target)
    answer(target, comm_id)
    say(target, comm_id, {"close": True})
    answer(target, comm_id, "comm_close")
    assert comm_id not in target.ask("comm_info_request", {})["comms"]


def test_a_target_nobody_answers_is_closed_at_once(target):
    for name in ("jupyter.widget", "__proto__", "constructor", ""):
        comm_id, _ = open_comm(target, name)
        answer(target, comm_id, "comm_close")


def test_a_withdrawn_target_answers_no_more(target):
    target.run("const undo = bridge.registerCommTarget('test.short', (comm: any) => comm.send('hi'));")
    comm_id, _ = open_comm(target, "test.short")
    assert answer(target, comm_id)["content"]["data"] == "hi"
    target.run("undo()")
    comm_id, _ = open_comm(target, "test.short")
    answer(target, comm_id, "comm_close")


def test_a_listener_that_fails_is_shown_and_survived(target):
    comm_id, _ = open_comm(target)
    answer(target, comm_id)
    request = say(target, comm_id, {"throw": True})
    shown = target.iopub_until(lambda m: m["msg_type"] == "stream" and m["content"]["name"] == "stderr")
    assert "listener failed" in shown["content"]["text"]
    assert shown["parent_header"]["msg_id"] == request
    target.drain()
    say(target, comm_id, {"n": 2})
    assert answer(target, comm_id)["content"]["data"]["echo"] == {"n": 2}


def test_messages_to_unknown_comms_are_ignored(target):
    say(target, "no-such-comm", {"x": 1})
    target.request("comm_close", {"comm_id": "no-such-comm", "data": {}})
    target.request("comm_msg", {})
    assert target.run("'alive'").result == "alive"


def test_a_round_trip_takes_milliseconds(target):
    comm_id, _ = open_comm(target)
    answer(target, comm_id)
    times = []
    for n in range(50):
        since = time.monotonic()
        say(target, comm_id, {"n": n})
        answer(target, comm_id)
        times.append(time.monotonic() - since)
    assert sorted(times)[25] < 0.05
