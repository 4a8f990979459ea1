"""Writes calibration.json: how scikit-learn turns scores into probabilities, and how reliable probabilities are.

    python generate_calibration.py          # writes calibration.json
    python generate_calibration.py --check  # only compares with it

Platt: scikit-learn's _sigmoid_calibration stops at about 1e-6; Newton's steps from there, on Platt's targets as he
wrote them, in numpy's long double, end at rounding. Reliability: scikit-learn's calibration_curve by quantiles, with
scipy's Wilson interval.
"""

import json
from pathlib import Path

import numpy as np
from reference_file import keep
from scipy.stats import binomtest
from sklearn.calibration import _sigmoid_calibration, calibration_curve
from sklearn.isotonic import IsotonicRegression

OUTPUT = Path(__file__).with_name("calibration.json")


def polished(f, y, a, b):
    """Platt's own formulas: p = 1/(1 + exp(a·f + b))."""
    f = f.astype(np.longdouble)
    positives = int(np.sum(y))
    negatives = len(y) - positives
    target = np.where(y == 1, np.longdouble(positives + 1) / (positives + 2), np.longdouble(1) / (negatives + 2))
    for _ in range(8):
        p = 1 / (1 + np.exp(a * f + b))
        first = np.array([np.sum(f * (target - p)), np.sum(target - p)])
        w = p * (1 - p)
        aa, ab, bb = np.sum(f * f * w), np.sum(f * w), np.sum(w)
        step = np.array([bb * first[0] - ab * first[1], aa * first[1] - ab * first[0]]) / (aa * bb - ab * ab)
        a, b = a - step[0], b - step[1]
    return float(a), float(b)


def platt_cases():
    random = np.random.default_rng(1999)

    def drawn(rows, share, strength):
        y = (random.random(rows) < share).astype(int)
        return strength * y + random.standard_normal(rows) - 1, y

    yield "log-odds", *drawn(300, 0.3, 1.5)
    yield "four events", *drawn(60, 0.05, 2)
    f, y = drawn(200, 0.4, 1)
    yield "the wrong way round", -f, y
    yield "another unit, far from zero", 1e3 + 25 * f, y
    yield "separated", np.where(y == 1, 2.0, -1.0) + 0.5 * random.random(200), y
    yield "two scores", (f > 0).astype(float), y


def platt():
    for name, f, y in platt_cases():
        start = _sigmoid_calibration(f, y)
        a, b = polished(f, y, *start)
        scale = max(1, np.max(np.abs(f)))
        assert abs(a - start[0]) * scale + abs(b - start[1]) < 2e-2 * max(1, abs(b)), (name, a, b, start)
        yield {"name": name, "scores": f.tolist(), "labels": y.tolist(), "slope": -a, "intercept": -b}


def isotonic_cases():
    random = np.random.default_rng(1955)

    def drawn(rows):
        x = random.standard_normal(rows)
        return x, (random.random(rows) < 1 / (1 + np.exp(-2 * x))).astype(int)

    x, y = drawn(400)
    yield "no ties", x, y, None
    yield "many ties", np.round(x, 1), y, None
    yield "weights, some of them 0", np.round(x, 1), y, random.integers(0, 4, 400).astype(float)
    yield "falling", -x, y, None
    yield "in order already", np.sort(x), np.sort(y), None


def isotonic():
    for name, x, y, weights in isotonic_cases():
        model = IsotonicRegression(y_min=0, y_max=1, out_of_bounds="clip")
        model.fit(x, y, sample_weight=weights)
        asked = np.concatenate([[x.min() - 1, x.max() + 1], np.linspace(x.min(), x.max(), 101), x[:50]])
        yield {
            "name": name,
            "scores": x.tolist(),
            "labels": y.tolist(),
            "weights": None if weights is None else weights.tolist(),
            "asked": asked.tolist(),
            "probabilities": model.predict(asked).tolist(),
        }


def reliability():
    random = np.random.default_rng(1983)
    for rows, bins, power in [(200, 10, 1), (120, 4, 3), (50, 5, 6)]:
        p = random.random(rows) ** power
        y = (random.random(rows) < p).astype(int)
        rates, means = calibration_curve(y, p, n_bins=bins, strategy="quantile")
        n = rows // bins
        events = np.round(rates * n).astype(int)
        intervals = [binomtest(int(k), n).proportion_ci(method="wilson") for k in events]
        yield {
            "probabilities": p.tolist(),
            "labels": y.tolist(),
            "bins": bins,
            "curve": [
                {"predicted": m, "rate": r, "low": i.low, "high": i.high, "n": n, "events": int(k)}
                for m, r, i, k in zip(means.tolist(), rates.tolist(), intervals, events)
            ],
        }


made = {"platt": list(platt()), "isotonic": list(isotonic()), "reliability": list(reliability())}
keep(OUTPUT, json.dumps(made, allow_nan=False) + "\n", tolerance=1e-10)
