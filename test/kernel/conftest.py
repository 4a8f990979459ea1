"""Kernels for the tests: the built library, registered in a temporary place, driven as Jupyter drives it."""

import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty

import pytest
from jupyter_client.manager import start_new_kernel

ROOT = Path(__file__).resolve().parents[2]
CLI = ROOT / "kernel-lib" / "dist" / "cli.js"


def pytest_collection_modifyitems(items):
    """The file that takes longest comes first: it is not left over for one process of two at the end."""
    items.sort(key=lambda item: item.path.name != "test_survival.py")


@dataclass
class Run:
    """What one cell answered."""

    reply: dict
    messages: list = field(default_factory=list)

    @property
    def status(self):
        return self.reply["content"]["status"]

    def contents(self, *types):
        return [message["content"] for message in self.messages if message["msg_type"] in types]

    def stream(self, name="stdout"):
        return "".join(content["text"] for content in self.contents("stream") if content["name"] == name)

    @property
    def result(self):
        """text/plain of the execute_result, or None."""
        results = self.contents("execute_result")
        assert len(results) <= 1
        return results[0]["data"]["text/plain"] if results else None

    @property
    def error(self):
        errors = self.contents("error")
        assert len(errors) <= 1
        return errors[0] if errors else None

    @property
    def traceback(self):
        return "\n".join(self.error["traceback"])


class Kernel:
    """A running kernel and its client."""

    def __init__(self, manager, client, folder):
        self.manager = manager
        self.client = client
        self.folder = Path(folder)

    def run(self, code, timeout=30, cell_id=None, **options):
        """Runs a cell and waits until it is idle again."""
        return self.wait(self.send(code, cell_id=cell_id, **options), timeout)

    def send(self, code, cell_id=None, **options):
        """Sends a cell and returns its message id."""
        content = {
            "code": code,
            "silent": False,
            "store_history": True,
            "user_expressions": {},
            "allow_stdin": False,
            "stop_on_error": True,
            **options,
        }
        metadata = {} if cell_id is None else {"cellId": cell_id}
        message = self.client.session.msg("execute_request", content, metadata=metadata)
        self.client.shell_channel.send(message)
        return message["header"]["msg_id"]

    def wait(self, message_id, timeout=30):
        """Everything that a message sent before was answered with."""
        messages = self.until_idle(message_id, timeout)
        return Run(self.reply_to(message_id, timeout), messages)

    def until_idle(self, message_id, timeout=30):
        """The iopub messages of a request, up to its idle status."""
        found = []
        deadline = time.monotonic() + timeout
        while True:
            message = self.client.get_iopub_msg(timeout=max(0.01, deadline - time.monotonic()))
            if message["parent_header"].get("msg_id") != message_id:
                continue
            if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
                return found
            found.append(message)

    def reply_to(self, message_id, timeout=30, channel="shell"):
        deadline = time.monotonic() + timeout
        get = self.client.get_shell_msg if channel == "shell" else self.client.get_control_msg
        while True:
            reply = get(timeout=max(0.01, deadline - time.monotonic()))
            if reply["parent_header"].get("msg_id") == message_id:
                return reply

    def request(self, msg_type, content, buffers=None, channel="shell"):
        """Sends any message; returns its id."""
        message = self.client.session.msg(msg_type, content)
        socket = self.client.shell_channel if channel == "shell" else self.client.control_channel
        self.client.session.send(socket.socket, message, buffers=buffers)
        return message["header"]["msg_id"]

    def ask(self, msg_type, content, timeout=30):
        """Sends a request and returns the content of its reply."""
        return self.reply_to(self.request(msg_type, content), timeout)["content"]

    def iopub(self, timeout=5):
        return self.client.get_iopub_msg(timeout=timeout)

    def iopub_until(self, wanted, timeout=10):
        """The first iopub message for which `wanted` is true."""
        deadline = time.monotonic() + timeout
        while True:
            message = self.iopub(max(0.01, deadline - time.monotonic()))
            if wanted(message):
                return message

    def drain(self):
        """Forgets what is waiting on iopub."""
        while True:
            try:
                self.iopub(timeout=0.05)
            except Empty:
                return


@pytest.fixture(scope="session", autouse=True)
def kernelspec(tmp_path_factory):
    """Registers the built kernel below a temporary prefix, where alone Jupyter then looks."""
    if not CLI.exists():
        pytest.fail("The library is not built: npm run build:lib")
    prefix = tmp_path_factory.mktemp("prefix")
    node = shutil.which("node")
    subprocess.run([node, str(CLI), "install", "--prefix", str(prefix), "--python", sys.executable], check=True)
    patch = pytest.MonkeyPatch()
    patch.setenv("JUPYTER_PATH", str(prefix / "share" / "jupyter"))
    patch.setenv("JUPYTER_DATA_DIR", str(tmp_path_factory.mktemp("data")))
    patch.delenv("NODE_PATH", raising=False)
    yield prefix
    patch.undo()


@pytest.fixture(scope="session")
def start(kernelspec):
    """Starts a kernel in a folder; all of them are ended with the session."""
    kernels = []

    def starter(folder, **environment):
        manager, client = start_new_kernel(
            kernel_name="gemba", cwd=str(folder), env={**os.environ, **environment}, startup_timeout=60
        )
        kernels.append(Kernel(manager, client, folder))
        return kernels[-1]

    yield starter
    for kernel in kernels:
        kernel.client.stop_channels()
        if kernel.manager.is_alive():
            kernel.manager.shutdown_kernel(now=True)


@pytest.fixture(scope="module")
def kernel(start, tmp_path_factory):
    """One kernel for the tests of a file, in an empty folder."""
    return start(tmp_path_factory.mktemp("notebooks"))
