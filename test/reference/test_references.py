"""The reference numbers that the unit tests compare with are still what the libraries say."""

import subprocess
import sys
from pathlib import Path

import pytest

GENERATORS = sorted(Path(__file__).parent.glob("generate_*.py"))


def test_there_are_references():
    assert GENERATORS


@pytest.mark.skipif(sys.version_info < (3, 11), reason="the references were made with libraries that need Python 3.11")
@pytest.mark.parametrize("generator", GENERATORS, ids=lambda path: path.stem)
def test_the_references_can_be_made_again(generator):
    done = subprocess.run([sys.executable, generator, "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
