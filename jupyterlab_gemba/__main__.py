"""`python -m jupyterlab_gemba` is `gembalab`, for where scripts are not on the PATH."""

from jupyterlab_gemba.command import main

main()
