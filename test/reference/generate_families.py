"""Writes families.json: clusters of variables as scipy finds them.

    python -m venv reference && reference/bin/pip install -r requirements.txt
    reference/bin/python generate_families.py          # writes families.json
    reference/bin/python generate_families.py --check  # only compares with it

`linkage`: distance matrices and what scipy.cluster.hierarchy.linkage(method="average") and fcluster
make of them. `families`: columns of a table (null: missing), the clusters at a mean 1 − |ρ| of 0.1,
ρ from scipy.stats.spearmanr over the rows that both have.
"""

import json
import math
import warnings
from pathlib import Path

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform
from scipy.stats import spearmanr
from reference_file import keep

OUTPUT = Path(__file__).with_name("families.json")


def matrices():
    random = np.random.default_rng(20261129)
    for n in (2, 3, 7, 20, 45):
        yield f"{n} random", random.random((n, n))
    points = random.standard_normal((30, 2))
    yield "30 points", np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1))
    blocks = np.repeat(np.arange(6), 5)
    yield "six groups", np.where(blocks[:, None] == blocks[None], 0.05, 0.6) + 0.03 * random.random((30, 30))
    yield "chain", np.abs(np.subtract.outer(np.arange(12) ** 1.5, np.arange(12) ** 1.5)) / 40


def linkage_cases():
    for name, matrix in matrices():
        distances = (matrix + matrix.T) / 2
        np.fill_diagonal(distances, 0)
        merges = linkage(squareform(distances, checks=False), method="average")
        cuts = [0.1, float(np.median(merges[:, 2])), float(merges[-1, 2])]
        yield {
            "name": name,
            "distances": squareform(distances, checks=False).tolist(),
            "n": len(distances),
            "heights": merges[:, 2].tolist(),
            "sizes": merges[:, 3].astype(int).tolist(),
            "cuts": [{"at": cut, "clusters": numbered(fcluster(merges, cut, "distance"))} for cut in cuts],
        }


def numbered(clusters):
    """By their first members, from 0."""
    numbers = {}
    return [numbers.setdefault(int(cluster), len(numbers)) for cluster in clusters]


def tables():
    random = np.random.default_rng(7)
    normal = random.standard_normal
    rows = 150

    def followers(of, noises):
        return [of + noise * normal(rows) for noise in noises]

    slow = np.cumsum(normal(rows))
    zone, speed = normal(rows), normal(rows)
    yield "copies with noise", [*followers(zone, [0, 0.05, 0.3, 1]), *followers(-speed, [0.1, 0.2]), normal(rows)]
    holes = [np.where(random.random(rows) < 0.2, math.nan, column) for column in followers(slow, [0.1, 0.5, 2, 0.2])]
    yield "missing here and there", [*holes, normal(rows)]
    same = random.random(rows) < 0.4
    yield "missing in the same rows", [np.where(same, math.nan, column) for column in followers(zone, [0.05, 0.1, 3])]
    yield "ties", [np.round(column) for column in followers(slow, [0, 0.2, 0.4])] + [np.sign(slow), slow > 1]
    yield "monotone maps", [zone, np.exp(zone), -(zone**3), np.where(zone > 2, math.inf, zone), zone**2]
    few = np.full(rows, math.nan)
    few[:8] = zone[:8]
    yield "constants and few", [zone, np.full(rows, 3.0), few, np.where(np.arange(rows) < 12, zone, math.nan)]
    yield "opposite and offset", [1e9 + slow, -slow / 1e6, slow * 1e300, slow + 4 * normal(rows)]


def rho(a, b):
    both = ~np.isnan(a) & ~np.isnan(b)
    if both.sum() < 10:
        return 0.0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        value = spearmanr(a[both], b[both]).statistic
    return 0.0 if math.isnan(value) else float(value)


def family_cases():
    for name, columns in tables():
        columns = [np.asarray(column, dtype=float) for column in columns]
        n = len(columns)
        distances = np.array([[0.0 if i == j else max(0, 1 - abs(rho(columns[i], columns[j]))) for j in range(n)] for i in range(n)])
        merges = linkage(squareform(distances, checks=False), method="average")
        yield {
            "name": name,
            "columns": [[word(value) for value in column] for column in columns],
            "distances": distances.tolist(),
            "clusters": numbered(fcluster(merges, 0.1, "distance")),
        }


def word(value):
    if math.isnan(value):
        return None
    return value if math.isfinite(value) else ("inf" if value > 0 else "-inf")


def main():
    made = {"linkage": list(linkage_cases()), "families": list(family_cases())}
    keep(OUTPUT, json.dumps(made, allow_nan=False) + "\n")


main()
