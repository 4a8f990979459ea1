"""JupyterLab for the browser tests: no token, so reachable from this computer only."""

import atexit
import os
import shutil
from pathlib import Path

from jupyterlab.galata import configure_jupyter_server

folder = Path(os.environ["GEMBA_TEST_SERVER_FOLDER"])
shutil.rmtree(folder, ignore_errors=True)
atexit.register(shutil.rmtree, folder, ignore_errors=True)
for name in ("files", "workspaces"):
    (folder / name).mkdir(parents=True)

configure_jupyter_server(c)  # noqa: F821

c.ServerApp.ip = "127.0.0.1"  # noqa: F821
c.ServerApp.allow_root = True  # noqa: F821
c.LabApp.workspaces_dir = str(folder / "workspaces")  # noqa: F821
c.FileContentsManager.delete_to_trash = False  # noqa: F821
