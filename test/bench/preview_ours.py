"""A limit that is dragged: from the panel's question over the comm to its answer, 100,000 rows × 200 variables."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path

from jupyter_client.manager import start_new_kernel

CLI = Path(__file__).resolve().parents[2] / "kernel-lib" / "dist" / "cli.js"
MAKE = """
import { tableFrom } from "gembalab";
const rows = 100_000;
let state = 1;
const uniform = () => (state = (state * 48271) % 2147483647) / 2147483647;
const slow = (memory: number) => {
  let last = 0;
  return Float64Array.from({ length: rows }, () => (last = memory * last + uniform() - 0.5));
};
const start = Date.UTC(2026, 0, 5);
const time = Array.from({ length: rows }, (_, i) => new Date(start + i * 60_000));
const line = tableFrom([["time", time], ...Array.from({ length: 200 }, (_, k) => [`tag${k}`, slow(k / 200)] as [string, Float64Array])]);
"""


def said(client, wanted, timeout=120):
    deadline = time.monotonic() + timeout
    while True:
        message = client.get_iopub_msg(timeout=max(0.01, deadline - time.monotonic()))
        if (found := wanted(message)) is not None:
            return found


def send(client, kind, content):
    client.shell_channel.send(client.session.msg(kind, content))


with tempfile.TemporaryDirectory() as prefix:
    subprocess.run(
        [shutil.which("node"), str(CLI), "install", "--prefix", prefix, "--python", sys.executable],
        check=True,
        capture_output=True,
    )
    os.environ["JUPYTER_PATH"] = str(Path(prefix) / "share" / "jupyter")
    manager, client = start_new_kernel(kernel_name="gemba", cwd=prefix, startup_timeout=60)
    comm = uuid.uuid4().hex

    def from_comm(message):
        content = message["content"]
        return content["data"] if message["msg_type"] == "comm_msg" and content["comm_id"] == comm else None

    def ask(kind, **question):
        request = uuid.uuid4().hex
        send(client, "comm_msg", {"comm_id": comm, "data": {"type": kind, "id": request, **question}})

        def answer(message):
            data = from_comm(message)
            return data if data is not None and data.get("to") == request else None

        reply = said(client, answer)
        assert reply["type"] == "reply", reply
        return reply["body"]

    try:
        send(client, "comm_open", {"comm_id": comm, "target_name": "gemba", "data": {}})
        ask("hello", protocol=1, extension="bench")
        assert client.execute_interactive(MAKE, timeout=300, output_hook=lambda _: None)["content"]["status"] == "ok"
        table = ask("hello", protocol=1, extension="bench")["state"]["tables"][-1]["id"]
        limit = 0.0

        def preview():
            target = {"variable": "tag0", "above": limit}
            return ask("preview", tableId=table, specification={"target": target}, effects=5)

        # As in the panel: by the time that a limit is dragged the tag has been chosen.
        preview()
        print("ready", flush=True)
        for _ in sys.stdin:
            limit += 0.01
            started = time.perf_counter()
            body = preview()
            wall = time.perf_counter() - started
            print(json.dumps({"wall": wall, "answer": [len(body["effects"])]}), flush=True)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
