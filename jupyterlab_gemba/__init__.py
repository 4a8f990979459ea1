"""Gemba Lab's JupyterLab extension: everything it does is in the prebuilt front end."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("jupyterlab-gemba")
except PackageNotFoundError:  # a work tree that is not installed
    __version__ = "0"


def _jupyter_labextension_paths():
    """Where the built extension is: for `jupyter labextension develop`."""
    return [{"src": "labextension", "dest": "jupyterlab-gemba"}]
