"""Writes logistic.json: coefficients of logistic regressions, as scikit-learn finds them.

    python generate_logistic.py          # writes logistic.json
    python generate_logistic.py --check  # only compares with it

`standardise`: scikit-learn fits the columns divided by their (weighted) standard deviation, and its coefficients
are divided by it again. C = 1/l2; without a ridge C is infinite. The fit is repeated by Newton's method from
scikit-learn's answer, in numpy's long double, until nothing changes: scikit-learn stops at about 1e-7.
"""

import json
from pathlib import Path

import numpy as np
from reference_file import keep
from sklearn.linear_model import LogisticRegression

OUTPUT = Path(__file__).with_name("logistic.json")


def signals(random, rows, columns):
    """Correlated columns of different units, and labels that depend on the first three."""
    common = random.standard_normal(rows)
    x = np.stack([random.standard_normal(rows) + 0.7 * common for _ in range(columns)], axis=1)
    weights = np.zeros(columns)
    weights[: min(3, columns)] = [1.2, -0.8, 0.5][: min(3, columns)]
    y = random.random(rows) < 1 / (1 + np.exp(1 - x @ weights))
    return np.round(x, 3), y.astype(int)


def cases():
    random = np.random.default_rng(1958)
    x, y = signals(random, 240, 4)
    yield "four columns, per standard deviation", x * [1, 100, 1e-3, 7] + [0, 250, 0, -3], y, {}
    yield "per unit", x, y, {"standardise": False, "l2": 0.5}
    yield "without a ridge", x, y, {"l2": 0}
    yield "a strong ridge", x, y, {"l2": 300}
    yield "weights", x, y, {"weights": random.integers(0, 4, len(y)).tolist(), "l2": 2}
    yield "far from zero", x + 1e6, y, {}
    yield "one column", x[:, :1], y, {"l2": 0}
    yield "two columns that are the same", np.column_stack([x[:, 0], x[:, 0], x[:, 1]]), y, {}
    x, y = signals(random, 90, 25)
    yield "many columns for so few rows", x, y, {"l2": 3}
    x = np.round(random.standard_normal((160, 2)), 2)
    yield "separated by the first column, with a ridge", x, (x[:, 0] > 0.2).astype(int), {}
    x, y = signals(random, 700, 2)
    y[np.flatnonzero(y)[7:]] = 0
    yield "one per cent events", x, y, {"l2": 0.1}


def fit(x, y, standardise=True, l2=1, weights=None):
    w = np.ones(len(y)) if weights is None else np.asarray(weights, dtype=float)
    mean = np.average(x, axis=0, weights=w)
    scale = np.sqrt(np.average((x - mean) ** 2, axis=0, weights=w)) if standardise else np.ones(x.shape[1])
    z = (x - mean) / scale
    model = LogisticRegression(C=np.inf if l2 == 0 else 1 / l2, solver="newton-cholesky", tol=1e-10, max_iter=1000)
    model.fit(z, y, sample_weight=w)
    start = np.concatenate([model.intercept_, model.coef_[0]])
    point = polished(z, y, w, l2, start)
    assert np.max(np.abs(point - start)) < 1e-6 * max(1, np.max(np.abs(start))), (point, start)
    coefficients = point[1:] / scale
    return point[0] - coefficients @ mean, coefficients


def polished(z, y, w, l2, point):
    ones = np.column_stack([np.ones(len(y)), z])
    ridge = np.diag([0.0, *np.full(z.shape[1], float(l2))])
    point = point.astype(np.longdouble)
    for _ in range(5):
        p = 1 / (1 + np.exp(-(ones.astype(np.longdouble) @ point)))
        gradient = ones.T.astype(np.longdouble) @ (w * (p - y)) + ridge @ point
        curvature = ones.T @ (ones * (w * p * (1 - p)).astype(float)[:, None]) + ridge
        point = point - np.linalg.lstsq(curvature.astype(float), gradient.astype(float), rcond=None)[0]
    return point.astype(float)


def references():
    for name, x, y, options in cases():
        intercept, coefficients = fit(x, y, **options)
        yield {
            "name": name,
            "columns": x.T.tolist(),
            "labels": y.tolist(),
            "options": options,
            "intercept": intercept,
            "coefficients": coefficients.tolist(),
        }


keep(OUTPUT, json.dumps(list(references()), allow_nan=False) + "\n", tolerance=1e-9)
