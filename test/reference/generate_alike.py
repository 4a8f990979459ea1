"""Writes alike.json: comparisons of rows that are alike, straight from the definitions.

    python -m venv reference && reference/bin/pip install -r requirements.txt
    reference/bin/python generate_alike.py          # writes alike.json
    reference/bin/python generate_alike.py --check  # only compares with it

`auc` is van Elteren's (1960): the U statistics of scipy.stats.mannwhitneyu per recipe, each divided by
the rows of the recipe and one, over the same of all pairs. `bins` are numpy's type-7 quantiles of the
counted rows, an edge belonging to the bin below it. `share` is the part of the events that lies in runs of one recipe inside
one of the equal parts of the time, with 20 values or more and both populations.
"""

import json
import math
from pathlib import Path

import numpy as np
from scipy.stats import mannwhitneyu
from reference_file import keep

OUTPUT = Path(__file__).with_name("alike.json")


def cases():
    """Name, values, labels (255: ignored), recipe per row (-1: unknown), equal parts of the time."""
    random = np.random.default_rng(1960)
    normal, nan, inf = random.standard_normal, math.nan, math.inf

    def runs(rows, recipes, shortest, longest):
        lengths = random.integers(shortest, longest, rows)
        return np.repeat(random.integers(0, recipes, rows), lengths)[:rows]

    def label(rows, share=0.2):
        slow = np.cumsum(normal(rows))
        return (slow > np.quantile(slow, 1 - share)).astype(int)

    rows = 400
    yield "two recipes", normal(rows), label(rows), runs(rows, 2, 20, 60), 2
    yield "five recipes, ties", np.round(normal(rows)), label(rows, 0.4), runs(rows, 5, 10, 80), 3
    yield "missing", np.where(random.random(rows) < 0.3, nan, normal(rows)), label(rows, 0.3), runs(rows, 3, 5, 90), 2
    ignored = np.where(random.random(rows) < 0.2, 255, label(rows))
    yield "ignored rows", normal(rows), ignored, runs(rows, 3, 30, 70), 2
    unknown = np.where(random.random(rows) < 0.02, -1, runs(rows, 3, 40, 90))
    yield "recipe unknown here and there", normal(rows), label(rows), unknown, 2
    recipe = runs(rows, 2, 30, 60)
    opposite = np.where(random.random(rows) < np.where(recipe == 1, 0.7, 0.1), 1, 0)
    yield "Simpson", 3 * recipe + 0.5 * normal(rows) - opposite, opposite, recipe, 2
    yield "infinite and large", np.where(normal(rows) > 2, inf, 1e300 * normal(rows)), label(rows), runs(rows, 4, 20, 60), 2
    yield "one recipe has no event", normal(rows) + recipe, np.where(recipe == 0, label(rows, 0.4), 0), recipe, 2
    yield "no recipe has both", normal(rows), (recipe == 1).astype(int), recipe, 2
    yield "short runs", normal(rows), label(rows), runs(rows, 3, 3, 12), 2


def van_elteren(values, labels, recipe):
    won = pairs = 0.0
    for one in np.unique(recipe[recipe >= 0]):
        rows = (recipe == one) & ~np.isnan(values)
        event, reference = values[rows & (labels == 1)], values[rows & (labels == 0)]
        if len(event) == 0 or len(reference) == 0:
            continue
        n = len(event) + len(reference)
        won += mannwhitneyu(event, reference).statistic / (n + 1)
        pairs += len(event) * len(reference) / (n + 1)
    return won / pairs if pairs else None


def usable_share(values, labels, recipe, parts):
    counted = np.flatnonzero(labels <= 1)
    first, end = counted[0], counted[-1] + 1
    values, labels, recipe = values[first:end], labels[first:end], recipe[first:end]
    n = len(values)
    usable = 0
    known = ~np.isnan(values)
    for k in range(parts):
        at, stop = k * n // parts, (k + 1) * n // parts
        while at < stop:
            to = at + 1
            while to < stop and recipe[to] == recipe[at]:
                to += 1
            here = slice(at, to)
            events = int(np.sum(known[here] & (labels[here] == 1)))
            used = int(np.sum(known[here] & (labels[here] <= 1)))
            if recipe[at] >= 0 and used >= 20 and 0 < events < used:
                usable += events
            at = to
    return usable / int(np.sum(known & (labels == 1)))


def binned():
    random = np.random.default_rng(7)
    loads = {
        "continuous": random.gamma(3, 4, 300),
        "quantised": np.round(random.gamma(3, 2, 300)),
        "mostly zero": np.where(random.random(300) < 0.6, 0, random.gamma(3, 4, 300)),
        "missing": np.where(random.random(300) < 0.2, math.nan, random.gamma(3, 4, 300)),
    }
    for name, load in loads.items():
        counted = (random.random(300) < 0.8).astype(int)
        for bins in (2, 4, 7):
            known = load[(counted == 1) & ~np.isnan(load)]
            edges = np.unique(np.quantile(known, np.arange(1, bins) / bins))
            edges = edges[edges < known.max()]
            number = np.where(np.isnan(load), -1, np.searchsorted(edges, load, side="left"))
            yield {
                "name": f"{name}, {bins} bins",
                "load": [word(value) for value in load],
                "counted": counted.tolist(),
                "bins": bins,
                "edges": edges.tolist(),
                "number": number.tolist(),
            }


def word(value):
    if math.isnan(value):
        return None
    return float(value) if math.isfinite(value) else ("inf" if value > 0 else "-inf")


def main():
    made = {
        "cases": [
            {
                "name": name,
                "values": [word(value) for value in values],
                "labels": labels.tolist(),
                "recipe": recipe.tolist(),
                "parts": parts,
                "auc": van_elteren(values, labels, recipe),
                "share": usable_share(values, labels, recipe, parts),
            }
            for name, values, labels, recipe, parts in cases()
        ],
        "bins": list(binned()),
    }
    keep(OUTPUT, json.dumps(made, allow_nan=False) + "\n")


main()
