"""Interrupting: busy loops, cells that await, and work in threads that cells started."""

import os
import signal
import sys
import time

import pytest

WAIT = "setTimeout(() => console.log('waiting'), 50); await new Promise(() => {});"
LOOP = "console.log('looping'); let n = 0; while (true) n++;"
BRIDGE = 'const bridge = (globalThis as any)[Symbol.for("gembalab.kernel")];'


def by_manager(kernel):
    """As Jupyter does it: by a message, without waiting for its answer."""
    kernel.manager.interrupt_kernel()


def by_signal(kernel):
    """As somebody at a terminal may do it."""
    os.kill(kernel.manager.provisioner.pid, signal.SIGINT)


def by_message(kernel):
    message_id = kernel.request("interrupt_request", {}, channel="control")
    assert kernel.reply_to(message_id, channel="control")["content"]["status"] == "ok"


def started(kernel, message_id):
    kernel.iopub_until(lambda m: m["msg_type"] == "stream" and m["parent_header"]["msg_id"] == message_id)


def test_a_busy_loop_stops_and_the_next_cell_works(kernel):
    for _ in range(3):
        message_id = kernel.send(LOOP)
        started(kernel, message_id)
        since = time.monotonic()
        by_manager(kernel)
        run = kernel.wait(message_id, timeout=10)
        assert time.monotonic() - since < 2
        assert run.status == "error"
        assert run.error["ename"] == "Interrupted"
        assert "node:" not in run.traceback
        assert kernel.run("6 * 7").result == "42"


@pytest.mark.parametrize("interrupt", [by_manager, by_message])
def test_an_awaiting_cell_stops_and_the_next_cell_works(kernel, interrupt):
    message_id = kernel.send(WAIT)
    started(kernel, message_id)
    since = time.monotonic()
    interrupt(kernel)
    run = kernel.wait(message_id, timeout=10)
    assert time.monotonic() - since < 1
    assert run.error["ename"] == "Interrupted" and run.error["evalue"] == "The cell was interrupted"
    assert kernel.run("'next'").result == "next"


@pytest.mark.skipif(sys.platform == "win32", reason="no signals on Windows")
@pytest.mark.parametrize("code", [WAIT, LOOP], ids=["awaiting", "busy"])
def test_a_signal_stops_a_cell_too(kernel, code):
    message_id = kernel.send(code)
    started(kernel, message_id)
    # Long after the cell began: in that moment it would end the process, which is why Jupyter sends messages.
    time.sleep(0.3)
    by_signal(kernel)
    assert kernel.wait(message_id, timeout=10).error["ename"] == "Interrupted"
    assert kernel.run("6 * 7").result == "42"


@pytest.mark.parametrize("interrupt", [by_manager, by_message])
def test_running_workers_hear_of_an_interrupt(kernel, interrupt):
    kernel.run(
        BRIDGE
        + """import { Worker } from "node:worker_threads";
        const worker = new Worker("while (true);", { eval: true });
        const exited = new Promise<string>(done => worker.on("exit", code => done("worker ended")));
        const stop = bridge.onInterrupt(() => void worker.terminate());"""
    )
    message_id = kernel.send("setTimeout(() => console.log('working'), 50); await exited;")
    started(kernel, message_id)
    interrupt(kernel)
    run = kernel.wait(message_id, timeout=10)
    # Whichever comes first: the interrupt, or the promise that waited for the worker.
    assert run.error is None or run.error["ename"] == "Interrupted"
    assert kernel.run("await exited").result == "worker ended"


def test_a_busy_loop_tells_the_listeners_too(kernel):
    kernel.run(BRIDGE + "let heard = 0; const stopListening = bridge.onInterrupt(() => { heard++; });")
    message_id = kernel.send(LOOP)
    started(kernel, message_id)
    by_manager(kernel)
    kernel.wait(message_id)
    assert kernel.run("heard").result == "1"
    kernel.run("stopListening()")
    message_id = kernel.send(LOOP)
    started(kernel, message_id)
    by_manager(kernel)
    kernel.wait(message_id)
    assert kernel.run("heard").result == "1"


def test_work_that_hears_of_an_interrupt_may_say_how_its_cell_ends(kernel):
    kernel.run(BRIDGE)
    message_id = kernel.send(
        "setTimeout(() => console.log('working'), 50);"
        "await new Promise((_, reject) => { const off = bridge.onInterrupt(() => {"
        " off(); setTimeout(() => reject(new RangeError('cancelled after 3 of 7')), 20); }); });"
    )
    started(kernel, message_id)
    by_manager(kernel)
    assert kernel.wait(message_id).error["evalue"] == "cancelled after 3 of 7"


def test_work_that_hears_of_an_interrupt_and_goes_on_holds_no_cell(kernel):
    kernel.run(BRIDGE + "const deaf = bridge.onInterrupt(() => {});")
    message_id = kernel.send(WAIT)
    started(kernel, message_id)
    since = time.monotonic()
    by_manager(kernel)
    assert kernel.wait(message_id).error["ename"] == "Interrupted"
    assert time.monotonic() - since < 2
    assert kernel.run("deaf(); 'next'").result == "next"


def test_a_listener_that_fails_keeps_nobody_from_hearing(kernel):
    kernel.run(BRIDGE + "let reached = false;")
    kernel.run(
        "const a1 = bridge.onInterrupt(() => { throw new Error('bad listener'); });"
        "const a2 = bridge.onInterrupt(() => { reached = true; });"
    )
    message_id = kernel.send(WAIT)
    started(kernel, message_id)
    by_manager(kernel)
    assert kernel.wait(message_id).error["ename"] == "Interrupted"
    assert kernel.run("a1(); a2(); reached").result == "true"


def test_an_interrupt_with_nothing_running_changes_nothing(kernel):
    by_manager(kernel)
    by_message(kernel)
    time.sleep(0.2)
    assert kernel.run("'fine'").result == "fine"


def test_an_interrupt_aborts_the_cells_that_waited(kernel):
    first = kernel.send(WAIT)
    second = kernel.send("'never'")
    started(kernel, first)
    by_manager(kernel)
    assert kernel.wait(first).status == "error"
    assert kernel.wait(second).status == "aborted"
    assert kernel.run("'next'").result == "next"


def test_finished_cells_are_not_interrupted_again(kernel):
    kernel.run("await new Promise(done => setTimeout(done, 10))")
    by_manager(kernel)
    time.sleep(0.2)
    message_id = kernel.send("await new Promise(done => setTimeout(done, 300)); 'whole'")
    assert kernel.wait(message_id).result == "whole"


def test_an_interrupt_while_a_cell_is_compiled_is_not_lost(kernel):
    # Compiling takes seconds here, and no signal is heard while it lasts.
    lines = "\n".join(f"const made_{i} = {{ value: {i}, of: [{i}] }};" for i in range(3000))
    message_id = kernel.send(f"{lines}\nwhile (true);")
    kernel.iopub_until(lambda m: m["msg_type"] == "execute_input")
    time.sleep(0.1)
    by_manager(kernel)
    run = kernel.wait(message_id, timeout=30)
    assert run.error["ename"] == "Interrupted"
    assert kernel.run("6 * 7").result == "42"


@pytest.mark.parametrize("delay", [0, 0.002, 0.01, 0.03])
@pytest.mark.parametrize("code", ["while (true);", "await new Promise(() => {});"], ids=["busy", "awaiting"])
def test_an_interrupt_right_after_sending_is_not_lost(kernel, code, delay):
    # It may overtake the cell on its way, or come while the cell is read, compiled or started.
    for _ in range(5):
        message_id = kernel.send(code)
        time.sleep(delay)
        by_manager(kernel)
        assert kernel.wait(message_id, timeout=10).error["ename"] == "Interrupted"
    assert kernel.run("6 * 7").result == "42"


def test_an_interrupt_that_overtakes_its_cell_by_message_is_not_lost(kernel):
    code = {"code": "await new Promise(() => {});", "silent": False, "store_history": True, "stop_on_error": True}
    message = kernel.client.session.msg("execute_request", code)
    by_message(kernel)
    kernel.client.shell_channel.send(message)
    assert kernel.wait(message["header"]["msg_id"], timeout=10).error["ename"] == "Interrupted"


def test_an_interrupt_from_before_a_cell_was_sent_is_not_meant_for_it(kernel):
    by_message(kernel)
    time.sleep(0.05)
    assert kernel.run("await new Promise(done => setTimeout(done, 50)); 'whole'").result == "whole"
    # Nor one that another cell has heard, when the next was sent while that one still ran.
    first = kernel.send(WAIT)
    started(kernel, first)
    second = kernel.client.session.msg(
        "execute_request", {"code": "'next'", "silent": False, "store_history": True, "stop_on_error": True}
    )
    by_manager(kernel)
    assert kernel.wait(first).error["ename"] == "Interrupted"
    kernel.client.shell_channel.send(second)
    assert kernel.wait(second["header"]["msg_id"]).result == "next"
