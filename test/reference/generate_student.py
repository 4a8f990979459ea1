"""Writes student.json: quantiles of Student's distribution, as scipy has them.

    python generate_student.py          # writes student.json
    python generate_student.py --check  # only compares with it
"""

import json
from pathlib import Path

from reference_file import keep
from scipy.stats import t

OUTPUT = Path(__file__).with_name("student.json")
PROBABILITIES = [0.001, 0.025, 0.3, 0.55, 0.8, 0.95, 0.975, 0.995, 0.9999]
DEGREES = [1, 2, 3, 4, 5, 9, 19, 49, 200]


def references():
    for p in PROBABILITIES:
        for degrees in DEGREES:
            yield {"p": p, "degrees": degrees, "quantile": t.ppf(p, degrees)}


keep(OUTPUT, json.dumps(list(references()), allow_nan=False) + "\n")
