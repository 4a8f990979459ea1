"""Notebook 7, which is JupyterLab without its frame, with the extension out of the wheel, in a real browser."""

import json
import shutil
import signal
import socket
import subprocess
import time
import urllib.request

import pytest
from conftest import ROOT

PICTURES = ROOT / "test-results" / "screenshots"


@pytest.fixture(scope="module")
def server(installation, tmp_path_factory):
    """A Notebook 7 on an empty folder; its address and the folder."""
    folder = tmp_path_factory.mktemp("notebook7")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    options = ["--no-browser", "--JupyterNotebookApp.expose_app_in_browser=True", "--allow-root", f"--port={port}", "--ServerApp.ip=127.0.0.1", "--ServerApp.port_retries=0"]
    process = subprocess.Popen(
        [installation.programs / "jupyter", "notebook", *options, "--IdentityProvider.token=", f"--ServerApp.root_dir={folder}"],
        env=installation.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    address = f"http://127.0.0.1:{port}"
    try:
        wait_for(f"{address}/api", process)
        yield address, folder
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=30)


def wait_for(url, process):
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and process.poll() is None:
        try:
            urllib.request.urlopen(url, timeout=5)
            return
        except OSError:
            time.sleep(0.2)
    pytest.fail("Notebook 7 did not start")


@pytest.fixture(scope="module")
def seen(server):
    """What a person sees who runs the first investigation, as facts."""
    address, folder = server
    shutil.copy(ROOT / "notebooks" / "first-investigation.ipynb", folder)
    PICTURES.mkdir(parents=True, exist_ok=True)
    script = ROOT / "test" / "install" / "notebook7.mjs"
    done = subprocess.run(
        ["node", script, address, "first-investigation.ipynb", PICTURES], capture_output=True, text=True, timeout=280
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_no_error_comes_from_the_extension(seen):
    assert seen["errors"] == []


def test_every_plugin_that_the_notebook_page_can_have_is_active(seen):
    assert seen["plugins"] == ["jupyterlab-gemba:panel", "jupyterlab-gemba:renderer", "jupyterlab-gemba:sessions"]


def test_a_comparison_is_drawn_by_the_extension_and_not_by_its_fallback(seen):
    assert seen["renderers"] >= 1
    assert seen["rankedTags"] > 5
    assert seen["charts"] >= 1


def test_the_panel_opens_and_follows_the_notebook(seen):
    assert "wet" in seen["panel"].lower()


def test_no_cell_ends_in_an_error(seen):
    assert seen["cellErrors"] == []
