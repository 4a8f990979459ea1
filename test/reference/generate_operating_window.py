"""Writes operating_window.json: boxes of patient rule induction, written down plainly with pandas.

    python generate_operating_window.py          # writes operating_window.json
    python generate_operating_window.py --check  # only compares with it

Every step filters the whole table anew, as Friedman & Fisher (1999) tell it: quantiles for slices, means for rates.
"""

import json
from pathlib import Path

import numpy as np
import pandas as pd
from reference_file import keep

OUTPUT = Path(__file__).with_name("operating_window.json")
ENOUGH_WITHOUT = 0.95


def cases():
    random = np.random.default_rng(1999)

    def drawn(rows, columns):
        x = pd.DataFrame(random.standard_normal((rows, columns)), columns=[f"s{j}" for j in range(columns)])
        good = x["s0"].between(-1, 0.5) & (x["s1"] < 0.7)
        return x, pd.Series((random.random(rows) < np.where(good, 0.1, 0.5)).astype(int))

    yield "three settings", *drawn(400, 3), 0.05, 0.1
    x, y = drawn(500, 3)
    yield "held and coarse values", x.assign(s0=x["s0"].round() + 0.0, s1=x["s1"].round(1) + 0.0), y, 0.05, 0.1
    x, y = drawn(400, 3)
    yield "missing values", x.mask(random.random(x.shape) < 0.1), y, 0.05, 0.2
    yield "large steps", *drawn(150, 2), 0.2, 0.3
    x, y = drawn(300, 2)
    yield "a setting that stands still", x.assign(s1=1.0), y, 0.05, 0.1
    yield "noise", x, pd.Series(random.integers(0, 2, 300)), 0.05, 0.1


def status(x, box):
    """1 inside, 0 outside, NaN unknown."""
    known = pd.Series(True, index=x.index)
    outside = pd.Series(False, index=x.index)
    for name, (low, high) in box.items():
        if low == -np.inf and high == np.inf:
            continue
        known &= x[name].notna()
        outside |= (x[name] < low) | (x[name] > high)
    return pd.Series(np.where(outside, 0.0, np.where(known, 1.0, np.nan)), index=x.index)


def peels(x, y, box, step):
    inside = x[status(x, box) == 1]
    for name in x.columns:
        values = np.sort(inside[name].dropna().to_numpy())
        if len(values) == 0:
            continue
        taken = int(np.floor(step * len(values)))
        low, high = values[taken], values[len(values) - taken - 1]
        if low == values[0]:
            low = next(iter(values[values > values[0]]), None)
        if high == values[-1]:
            high = next(iter(values[values < values[-1]][::-1]), None)
        before = box[name]
        if low is not None:
            yield {**box, name: (low, before[1])}
        if high is not None:
            yield {**box, name: (before[0], high)}


def trajectory(x, y, step, support):
    box = {name: (-np.inf, np.inf) for name in x.columns}
    fewest = int(np.ceil(support * len(x)))
    while True:
        found = []
        for candidate in peels(x, y, box, step):
            inside = y[status(x, candidate) == 1]
            if len(inside) >= fewest:
                found.append((inside.mean(), -len(inside), len(found), candidate))
        if not found:
            return
        box = min(found, key=lambda one: one[:3])[3]
        yield box


def contrast(x, y, box):
    where = status(x, box)
    inside, outside, known = y[where == 1], y[where == 0], y[where.notna()]
    if len(inside) == 0 or len(outside) == 0 or known.nunique() < 2:
        return 0.0
    rate = known.mean()
    return (outside.mean() - inside.mean()) / np.sqrt(rate * (1 - rate) * (1 / len(inside) + 1 / len(outside)))


def pasted(x, y, box, step):
    while True:
        inside = status(x, box) == 1
        best, rate = None, y[inside].mean()
        count = max(1, int(np.floor(step * inside.sum())))
        for name in x.columns:
            low, high = box[name]
            others = {**box, name: (-np.inf, np.inf)}
            there = x[(status(x, others) == 1)][name].dropna()
            for end in (0, 1):
                if not np.isfinite(box[name][end]):
                    continue
                beyond = np.sort(there[there < low])[::-1] if end == 0 else np.sort(there[there > high])
                if len(beyond) == 0:
                    continue
                limit = beyond[min(count, len(beyond)) - 1]
                larger = {**box, name: (limit, high) if end == 0 else (low, limit)}
                own = y[status(x, larger) == 1].mean()
                if own < rate:
                    best, rate = larger, own
        if best is None:
            return box
        box = best


def simplified(x, y, box):
    while True:
        simpler = []
        for name, (low, high) in box.items():
            simpler += [{**box, name: (-np.inf, high)}] if np.isfinite(low) else []
            simpler += [{**box, name: (low, np.inf)}] if np.isfinite(high) else []
        best = max(simpler, key=lambda one: contrast(x, y, one))
        without = contrast(x, y, best)
        if without <= 0 or without < ENOUGH_WITHOUT * contrast(x, y, box):
            return box
        box = best


def told(box):
    return [[low if np.isfinite(low) else None, high if np.isfinite(high) else None] for low, high in box.values()]


def references():
    for name, x, y, step, support in cases():
        boxes = list(trajectory(x, y, step, support))
        best = max(boxes, key=lambda box: contrast(x, y, box))
        larger = pasted(x, y, best, step)
        final = simplified(x, y, best if contrast(x, y, larger) < contrast(x, y, best) else larger)
        where = status(x, final)
        yield {
            "name": name,
            "settings": [[None if np.isnan(v) else v for v in x[column]] for column in x.columns],
            "labels": y.tolist(),
            "step": step,
            "support": support,
            "trajectory": [told(box) for box in boxes],
            "limits": told(final),
            "inside": [int((where == 1).sum()), int(y[where == 1].sum())],
            "outside": [int((where == 0).sum()), int(y[where == 0].sum())],
        }


keep(OUTPUT, json.dumps(list(references()), allow_nan=False) + "\n")
