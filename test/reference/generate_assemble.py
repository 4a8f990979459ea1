"""Writes assemble.json: what joins by time must give, from pandas.

As-of joins are `pandas.merge_asof(direction="backward", tolerance=maxAge)`; which
interval holds at a time is asked of `pandas.IntervalIndex(closed="left")`, of
several the one that began last (of those that began together, the later row).
Times are whole seconds on purpose, so that ties, repeated times and ages of
exactly maxAge occur often.

    python generate_assemble.py          # writes assemble.json
    python generate_assemble.py --check  # only compares with it

Times are seconds; null is missing.
"""

import json
from pathlib import Path

import numpy as np
import pandas as pd
from reference_file import keep

OUTPUT = Path(__file__).with_name("assemble.json")


def sorted_times(random, count, span):
    return np.sort(random.integers(0, span, count))


def as_of_case(name, base, source, values, max_age):
    """The source's rows come in the order of time; rows without a time are left out."""
    frame = pd.DataFrame({"time": source, "value": values})
    kept = frame[frame["time"].notna()].sort_values("time", kind="stable")
    left = pd.DataFrame({"time": pd.to_datetime(base, unit="s")})
    right = pd.DataFrame(
        {
            "time": pd.to_datetime(kept["time"].astype("int64"), unit="s").astype(left["time"].dtype),
            "value": kept["value"].to_numpy(),
            "row": np.arange(len(kept)),
        }
    )
    tolerance = None if max_age is None else pd.Timedelta(seconds=max_age)
    joined = pd.merge_asof(left, right, on="time", direction="backward", tolerance=tolerance)
    used = joined["row"].dropna().nunique()
    return {
        "name": name,
        "base": base.tolist(),
        "time": [None if pd.isna(time) else int(time) for time in source],
        "values": numbers(values),
        "maxAge": max_age,
        "expected": numbers(joined["value"]),
        "rows": int(joined["row"].notna().sum()),
        "used": int(used),
    }


def numbers(values):
    return [None if pd.isna(value) else float(value) for value in values]


def as_of_cases(random):
    def values(count, missing=0.0):
        drawn = np.round(random.standard_normal(count), 3)
        drawn[random.random(count) < missing] = np.nan
        return drawn

    base = sorted_times(random, 200, 400)
    yield as_of_case("ties of base and source", base, sorted_times(random, 60, 400), values(60), None)
    yield as_of_case("repeated times in the source", base, sorted_times(random, 150, 80) * 5, values(150), None)
    yield as_of_case("maxAge, often reached exactly", base, sorted_times(random, 40, 400), values(40), 5)
    yield as_of_case("maxAge of nothing: only ties", base, sorted_times(random, 80, 400), values(80), 0)
    yield as_of_case("missing values stay missing", base, sorted_times(random, 90, 400), values(90, 0.4), 20)
    times = sorted_times(random, 90, 400).astype(float)
    times[random.random(90) < 0.3] = np.nan
    yield as_of_case("missing times", base, times, values(90), 10)
    shuffled = random.permutation(sorted_times(random, 90, 60) * 7)
    yield as_of_case("not in order, times repeated", base, shuffled, values(90), 30)
    yield as_of_case("all before the base", base + 1000, sorted_times(random, 20, 400), values(20), None)
    yield as_of_case("all after the base", base, sorted_times(random, 20, 400) + 1000, values(20), None)
    yield as_of_case("far more samples than rows", sorted_times(random, 15, 400), sorted_times(random, 300, 400), values(300), 3)
    yield as_of_case("one sample", base, np.array([200]), values(1), 50)


def interval_case(name, base, begins, ends):
    order = np.argsort(begins, kind="stable")
    kept = [row for row in order if ends[row] is None or ends[row] >= begins[row]]
    following = [begins[row] for row in kept[1:]] + [None]
    # Without an end one lasts until the next begins, the last for ever.
    closed = [
        (begins[row], ends[row] if ends[row] is not None else following[at])
        for at, row in enumerate(kept)
    ]
    forever = float(max(base)) + 1e6
    index = pd.IntervalIndex.from_arrays(
        [float(begin) for begin, _ in closed],
        [forever if end is None else float(end) for _, end in closed],
        closed="left",
    )
    expected = []
    for time in base:
        holding = np.flatnonzero(index.contains(float(time)))
        expected.append(int(kept[holding[-1]]) if len(holding) > 0 else None)
    return {
        "name": name,
        "base": [int(time) for time in base],
        "begins": [int(time) for time in begins],
        "ends": [None if end is None else int(end) for end in ends],
        "expected": expected,
    }


def interval_cases(random):
    base = sorted_times(random, 250, 500)

    def lengths(count, longest):
        return random.integers(0, longest, count)

    begins = np.sort(random.choice(480, 25, replace=False))
    gaps = np.diff(np.append(begins, 520))
    yield interval_case("apart", base, begins, list(begins + np.minimum(gaps, lengths(25, 15))))
    begins = random.permutation(random.integers(0, 480, 40))
    yield interval_case("overlapping, nested, not in order", base, begins, list(begins + lengths(40, 120)))
    begins = random.integers(0, 60, 40) * 8
    yield interval_case("many that begin together", base, begins, list(begins + lengths(40, 60)))
    yield interval_case("ends that are beginnings", base, np.arange(0, 480, 8), list(np.arange(8, 488, 8)))
    begins = random.integers(0, 480, 50)
    yield interval_case("some end before they begin", base, begins, list(begins + random.integers(-40, 60, 50)))
    begins = random.permutation(np.arange(0, 480, 12))
    ends = [None if random.random() < 0.4 else int(begin + random.integers(0, 40)) for begin in begins]
    yield interval_case("some without an end", base, begins, ends)


def log_case(name, base, times):
    left = pd.DataFrame({"time": pd.to_datetime(base, unit="s")})
    order = np.argsort(times, kind="stable")
    right = pd.DataFrame({"time": pd.to_datetime(times[order], unit="s"), "row": order})
    joined = pd.merge_asof(left, right, on="time", direction="backward")
    return {
        "name": name,
        "base": [int(time) for time in base],
        "begins": [int(time) for time in times],
        "expected": [None if pd.isna(row) else int(row) for row in joined["row"]],
    }


def references():
    random = np.random.default_rng(20260307)
    base = sorted_times(random, 150, 300)
    return {
        "asOf": list(as_of_cases(random)),
        "intervals": list(interval_cases(random)),
        "logs": [
            log_case("a log of changes", base, sorted_times(random, 20, 300)),
            log_case("two changes at once", base, random.permutation(random.integers(0, 20, 30) * 15)),
        ],
    }


def main():
    keep(OUTPUT, json.dumps(references(), separators=(",", ":"), allow_nan=False) + "\n")


if __name__ == "__main__":
    main()
