"""How a generator keeps its reference numbers: writes them, or with `--check` compares with those that are kept."""

import json
import math
import sys
from pathlib import Path

# Libraries round their last digits as the processor's instructions lead them to.
TOLERANCE = 1e-12
TINY = 1e-14
# What libraries say where they are wrong is told beside the number, and differs between processors.
ONLY_TOLD = frozenset({"errs", "versions", "made with", "pandas"})


def keep(output: Path, text: str, tolerance: float = TOLERANCE) -> None:
    """Writes `text`, JSON, to `output`; with `--check` ends the program with a message when the numbers differ."""
    if "--check" not in sys.argv[1:]:
        output.write_text(text)
        return
    where = difference(json.loads(output.read_text()), json.loads(text), tolerance)
    if where is not None:
        sys.exit(f"{output.name} is not what the libraries say: {where}")


def difference(kept, made, tolerance, place="$"):
    """Where two JSON values differ first, or None."""
    if isinstance(kept, dict) and isinstance(made, dict):
        if kept.keys() != made.keys():
            return f"{place} has {sorted(made)} in place of {sorted(kept)}"
        pairs = [(kept[key], made[key], f"{place}.{key}") for key in kept if key not in ONLY_TOLD]
    elif isinstance(kept, list) and isinstance(made, list):
        if len(kept) != len(made):
            return f"{place} holds {len(made)} in place of {len(kept)}"
        pairs = [(a, b, f"{place}[{i}]") for i, (a, b) in enumerate(zip(kept, made))]
    else:
        return None if same(kept, made, tolerance) else f"{place} is {made!r} in place of {kept!r}"
    return next((found for a, b, at in pairs if (found := difference(a, b, tolerance, at)) is not None), None)


def same(kept, made, tolerance):
    """Whether two leaves agree; whole numbers, words and truth values exactly."""
    if isinstance(kept, float) or isinstance(made, float):
        if isinstance(kept, (int, float)) and isinstance(made, (int, float)):
            return math.isclose(kept, made, rel_tol=tolerance, abs_tol=TINY if tolerance <= TOLERANCE else tolerance)
    return type(kept) is type(made) and kept == made
