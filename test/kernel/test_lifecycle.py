"""Starting, ending, and what a kernel does with messages that are none."""

import json
import os
import signal
import subprocess
import sys
import time

import nbformat
import pytest
from nbclient import NotebookClient


def wait_until(condition, timeout=10):
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.05)
    return False


def is_running(pid):
    """False for zombies too: nobody may have collected them yet."""
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_shutdown_is_answered_and_ends_the_process(start, tmp_path):
    kernel = start(tmp_path)
    message_id = kernel.request("shutdown_request", {"restart": False}, channel="control")
    reply = kernel.reply_to(message_id, channel="control")
    assert reply["content"] == {"status": "ok", "restart": False}
    assert wait_until(lambda: not kernel.manager.is_alive(), 5)


def test_shutdown_while_a_cell_awaits_ends_its_threads(start, tmp_path):
    kernel = start(tmp_path)
    kernel.send(
        'import { Worker } from "node:worker_threads";'
        'const w = new Worker("while (true);", { eval: true }); console.log("up"); await new Promise(() => {});'
    )
    kernel.iopub_until(lambda m: m["msg_type"] == "stream")
    kernel.request("shutdown_request", {"restart": True}, channel="control")
    assert wait_until(lambda: not kernel.manager.is_alive(), 5)


def test_restart_starts_afresh(start, tmp_path):
    kernel = start(tmp_path)
    kernel.run("const before = 1;")
    kernel.manager.restart_kernel()
    kernel.client.wait_for_ready(timeout=60)
    run = kernel.run("before")
    assert "Cannot find name 'before'" in run.error["evalue"]
    assert run.reply["content"]["execution_count"] == 1


@pytest.mark.skipif(sys.platform == "win32", reason="no signals on Windows")
@pytest.mark.parametrize("doing", ["", "while (true) {}"])
def test_a_kernel_ends_with_the_server_that_started_it(kernelspec, tmp_path, doing):
    server = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import time\n"
            "from jupyter_client.manager import start_new_kernel\n"
            "manager, client = start_new_kernel(kernel_name='gemba')\n"
            f"client.execute({doing!r})\n"
            "time.sleep(1)\n"
            "print(manager.provisioner.pid, flush=True)\n"
            "time.sleep(600)\n",
        ],
        stdout=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
    )
    pid = int(server.stdout.readline())
    assert is_running(pid)
    os.kill(server.pid, signal.SIGKILL)
    server.wait()
    assert wait_until(lambda: not is_running(pid), 10)


def test_messages_with_a_wrong_signature_are_ignored(start, tmp_path):
    kernel = start(tmp_path)
    key = kernel.client.session.key
    kernel.client.session.key = b"another key"
    kernel.send("globalThis.process.exit(3)")
    kernel.request("shutdown_request", {"restart": False})
    time.sleep(0.3)
    kernel.client.session.key = key
    assert kernel.run("'alive'").result == "alive"


def test_frames_that_are_no_message_are_ignored(start, tmp_path):
    kernel = start(tmp_path)
    socket = kernel.client.shell_channel.socket
    for frames in ([b"x"], [b"<IDS|MSG>"], [b"<IDS|MSG>", b"", b"{", b"{}", b"{}", b"{}"], [b""] * 30):
        socket.send_multipart(frames)
    kernel.request("no_such_request", {})
    kernel.request("complete_request", {"code": 5, "cursor_pos": "x"})
    assert kernel.run("'alive'").result == "alive"


def test_the_heartbeat_answers(kernel):
    assert wait_until(kernel.client.hb_channel.is_beating)


def test_a_notebook_is_executed_by_nbclient(kernelspec, tmp_path):
    notebook = nbformat.v4.new_notebook(metadata={"kernelspec": {"name": "gemba", "display_name": "x"}})
    notebook.cells = [
        nbformat.v4.new_code_cell('import { RESULT_MIME } from "gembalab/protocol";\nconsole.log("mime");\nRESULT_MIME'),
        nbformat.v4.new_markdown_cell("# Text"),
        nbformat.v4.new_code_cell("await new Promise<number>(done => setTimeout(() => done(3), 10))"),
    ]
    NotebookClient(notebook, timeout=60, kernel_name="gemba", resources={"metadata": {"path": str(tmp_path)}}).execute()
    nbformat.validate(notebook)
    outputs = notebook.cells[0].outputs
    assert outputs[0].text == "mime\n"
    assert outputs[1].data["text/plain"] == "application/vnd.gemba.result+json"
    assert notebook.cells[2].outputs[0].data["text/plain"] == "3"
    assert notebook.metadata.language_info.name == "typescript"


def test_a_console_script_of_a_notebook_is_typescript(kernelspec, tmp_path):
    notebook = nbformat.v4.new_notebook(
        metadata={
            "kernelspec": {"name": "gemba", "display_name": "x"},
            "language_info": {"name": "typescript", "file_extension": ".ts", "nbconvert_exporter": "script"},
        }
    )
    notebook.cells = [nbformat.v4.new_code_cell("const a: number = 1;")]
    path = tmp_path / "n.ipynb"
    path.write_text(json.dumps(notebook))
    subprocess.run([sys.executable, "-m", "nbconvert", "--to", "script", str(path)], check=True, capture_output=True)
    assert "const a: number = 1;" in (tmp_path / "n.ts").read_text()
