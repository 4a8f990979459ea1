"""Writes profile.json: what the numbers of a profile must be, as pandas and numpy count them.

    python -m venv reference && reference/bin/pip install -r requirements.txt
    reference/bin/python generate_profile.py          # writes profile.json
    reference/bin/python generate_profile.py --check  # only compares with it

NaN is null, infinities are the strings "inf" and "-inf"; all other numbers are JSON
numbers that read back to the same float64.
"""

import json
import math
from pathlib import Path

import numpy as np
import pandas as pd
from reference_file import keep

OUTPUT = Path(__file__).with_name("profile.json")
MINUTE = 60_000


def cases():
    """Name, values, and which rows count (None: all)."""
    random = np.random.default_rng(20260928)
    normal = random.standard_normal
    nan, inf = math.nan, math.inf
    yield "continuous", normal(700), None
    yield "with missing rows", np.where(random.random(600) < 0.2, nan, normal(600)), None
    yield "missing in stretches", np.where((np.arange(500) % 97) < 31, nan, normal(500)), None
    yield "rows that do not count", normal(400), random.random(400) < 0.7
    yield "held and moved", np.repeat(np.round(normal(60), 1), random.integers(1, 30, 60)), None
    held = np.repeat(normal(80), random.integers(1, 12, 80))
    yield "held, missing and ignored", np.where(random.random(len(held)) < 0.1, nan, held), random.random(len(held)) < 0.8
    yield "quantised", np.round(np.cumsum(normal(900)) / 4) / 2, None
    yield "constant", np.full(120, 3.25), None
    yield "one reading", np.array([nan, 2.5, nan]), None
    yield "two values", np.array([1.0, 2.0]), None
    yield "no value", np.full(40, nan), None
    yield "infinite", np.array([inf, 1.0, 2.0, -inf, 3.0, inf, 2.5]), None
    yield "minus zero", np.array([-0.0, 0.0, 1.0, 1.0, -0.0]), None
    yield "offset 1e9", 1e9 + normal(300), None
    yield "1e300", normal(200) * 1e300, None
    yield "subnormal", random.integers(-40, 40, 90) * 5e-324, None
    yield "counts", random.poisson(3, 800).astype(float), None


def profile(values, counted):
    series = pd.Series(values, dtype="float64")
    rows = series if counted is None else series[counted]
    present = rows.dropna()
    finite = present[np.isfinite(present)]
    missing = spells(rows.isna())
    held = spells_of_equal(present)
    inner = held.iloc[1:-1]
    return {
        "rows": int(len(present)),
        "missing": {"count": len(missing), "rows": int(missing.sum()), "longestRows": int(missing.max()) if len(missing) else 0},
        "distinct": int(present.nunique()),
        "infinite": int(len(present) - len(finite)),
        "hold": None if len(inner) < 1 else float(np.median(inner)),
        "longest": int(held.max()) if len(held) else None,
        "range": None if finite.empty else quantiles(finite.to_numpy()),
    }


def quantiles(values):
    at = np.quantile(values, [0.01, 0.5, 0.99])
    return {
        "min": float(values.min()),
        "low": float(at[0]),
        "median": float(at[1]),
        "high": float(at[2]),
        "max": float(values.max()),
    }


def spells(isna):
    """Lengths of the contiguous stretches that are missing."""
    runs = (isna != isna.shift()).cumsum()
    return isna.groupby(runs).sum().loc[lambda lengths: lengths > 0]


def spells_of_equal(present):
    """Lengths of the runs of equal values, missing ones passed over."""
    runs = (present != present.shift()).cumsum()
    return present.groupby(runs).size()


def written(value):
    if math.isnan(value):
        return None
    if math.isinf(value):
        return "inf" if value > 0 else "-inf"
    return float(value)


def table_of(cases_):
    found = []
    for name, values, counted in cases_:
        found.append(
            {
                "name": name,
                "values": [written(value) for value in values],
                "counted": None if counted is None else [int(row) for row in counted],
                "profile": profile(values, counted),
            }
        )
    return {"made with": {"numpy": np.__version__, "pandas": pd.__version__}, "cases": found}


if __name__ == "__main__":
    text = json.dumps(table_of(cases()), indent=None, separators=(",", ":"), allow_nan=False) + "\n"
    keep(OUTPUT, text)
