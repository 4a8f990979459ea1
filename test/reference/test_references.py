"""The reference numbers that the unit tests compare with are still what the libraries say."""

import subprocess
import sys
from pathlib import Path

import pytest
from reference_file import TOLERANCE, difference

GENERATORS = sorted(Path(__file__).parent.glob("generate_*.py"))


def test_there_are_references():
    assert GENERATORS


@pytest.mark.skipif(sys.version_info < (3, 11), reason="the references were made with libraries that need Python 3.11")
@pytest.mark.parametrize("generator", GENERATORS, ids=lambda path: path.stem)
def test_the_references_can_be_made_again(generator):
    done = subprocess.run([sys.executable, generator, "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("made", "where"),
    [
        ({"p": [0.5, 1 + 1e-13], "n": 3, "errs": {"p": 2}}, None),
        ({"p": [0.5, 1 + 1e-11], "n": 3, "errs": {}}, "$.p[1]"),
        ({"p": [0.5, None], "n": 3, "errs": {}}, "$.p[1]"),
        ({"p": [0.5], "n": 3, "errs": {}}, "$.p"),
        ({"p": [0.5, 1.0], "n": 4, "errs": {}}, "$.n"),
        ({"p": [0.5, 1.0], "m": 3, "errs": {}}, "$"),
    ],
)
def test_a_number_that_moved_is_found(made, where):
    found = difference({"p": [0.5, 1.0], "n": 3, "errs": {}}, made, TOLERANCE)
    assert found == where if where is None else found.startswith(f"{where} ")
