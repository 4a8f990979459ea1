"""Writes trial.json: sizes of trials from METHODS' formula, with numpy's sums and scipy's normal distribution.

    python generate_trial.py          # writes trial.json
    python generate_trial.py --check  # only compares with it
"""

import json
from pathlib import Path

import numpy as np
from reference_file import keep
from scipy.stats import norm

OUTPUT = Path(__file__).with_name("trial.json")
MEMORIES, BLOCKS, WASHOUTS = 5, 10, 4


def label(random, rows, memory, rate):
    value = np.empty(rows)
    value[0] = random.standard_normal()
    for row in range(1, rows):
        value[row] = memory * value[row - 1] + np.sqrt(1 - memory**2) * random.standard_normal()
    return (value > norm.isf(rate)).astype(int)


def cases():
    random = np.random.default_rng(2023)
    yield "rows that remember nothing", label(random, 600, 0, 0.3), {"rateThen": 0.2}
    yield "events that last", label(random, 1500, 0.9, 0.2), {"rateThen": 0.1, "washout": 7}
    yield "a long washout", label(random, 900, 0.5, 0.4), {"rateThen": 0.1, "washout": 30}
    yield "few rows are enough", label(random, 800, 0.7, 0.5), {"rateThen": 0.05, "rateNow": 0.6}
    yield "surer", label(random, 900, 0.6, 0.3), {"rateThen": 0.2, "power": 0.95, "significance": 0.01}
    yield "blocks of a shift", label(random, 900, 0.6, 0.3), {"rateThen": 0.2, "block": 96, "washout": 5}
    y = label(random, 1200, 0.8, 0.3)
    y[200:300] = 255
    y[random.random(1200) < 0.2] = 255
    yield "stops and gaps", y, {"rateThen": 0.15}


def memory_of(y):
    present = (y != 255).astype(float)
    rate = np.sum(y == 1) / np.sum(present)
    centred = np.where(y == 255, 0.0, (y == 1) - rate)
    n = len(y)
    rho = np.array(
        [
            np.sum(centred[: n - k] * centred[k:])
            / np.sum(centred**2)
            * (1 - k / n)
            / (np.sum(present[: n - k] * present[k:]) / np.sum(present))
            for k in range(n // 2 + 1)
        ]
    )
    total = longest = 1.0
    for k in range(1, n // 2 + 1):
        total += 2 * rho[k]
        longest = max(longest, total)
        if k >= 5 * longest:
            return rate, rho, longest
    raise ValueError("not estimable")


def references():
    for name, y, question in cases():
        rate, rho, time = memory_of(y)
        now, then = question.get("rateNow", rate), question["rateThen"]
        washout = question.get("washout", 0)
        block = question.get("block", max(int(np.ceil(MEMORIES * time)), WASHOUTS * washout))
        lags = np.arange(1, block)
        effect = max(1.0, 1 + 2 * float(np.sum((1 - lags / block) * rho[1:block])))
        z = norm.isf(question.get("significance", 0.05) / 2) + norm.isf(1 - question.get("power", 0.8))
        needed = z**2 * (now * (1 - now) + then * (1 - then)) / (now - then) ** 2 * effect * block / (block - washout)
        yield {
            "name": name,
            "labels": y.tolist(),
            "question": question,
            "memory": time,
            "block": block,
            "designEffect": effect,
            "rowsNeeded": float(needed),
            "blocksPerArm": max(BLOCKS, int(np.ceil(needed / block))),
        }


keep(OUTPUT, json.dumps(list(references()), allow_nan=False) + "\n", tolerance=1e-10)
