"""Writes interventional.json: for the models of shap.json background rows, and every row's SHAP values against them.

All numbers are exact: from every leaf in rational arithmetic (fractions.Fraction)
with factorials, which for models of up to 8 features must be the same fractions
as the mean over all subsets of features that are taken from the row. On the scale
of probabilities each background row's contributions are multiplied by the
difference of probabilities over that of scores, with 50 digits (decimal).

Python's shap (TreeExplainer, feature_perturbation="interventional") must agree to
1e-6 of the scale, which is that of shap.json, and 1 for probabilities; "errs" says
how far off it is. It reads no categories, and nothing of missing values but that
NaN may be one: where a model has such, its numbers are others, and only told.

    reference/bin/python generate_interventional.py          # writes interventional.json
    reference/bin/python generate_interventional.py --check  # compares with what is kept
"""

import json
import math
import re
import sys
from decimal import Decimal, getcontext
from fractions import Fraction
from pathlib import Path

import lightgbm
import numpy as np
import shap
from generate_shap import Tree, plain
from reference_file import keep

OUTPUT = Path(__file__).with_name("interventional.json")
MODELS = Path(__file__).with_name("shap.json")
AGREE = 1e-6
BACKGROUND = 7
MOST_SUBSETS = 8
# What shap does not read in a model's text.
NOT_READ = frozenset({"zero is missing", "nothing is missing", "categories"})
PROBABILITIES = frozenset({"binary objective"})
getcontext().prec = 50


def models():
    """Name, text, trees, rows and scale of the models that are kept."""
    for model in json.loads(MODELS.read_text())["models"]:
        text = model["model"]
        trees = [Tree(block) for block in re.split(r"^Tree=\d+$", text.split("\nend of trees")[0], flags=re.M)[1:]]
        yield model["name"], text, trees, [[float(value) for value in row] for row in model["rows"]], model["scale"]


def background_of(name, rows):
    """The row that says most about the model, and others that mix values of all rows; those kept when checking."""
    if "--check" in sys.argv[1:]:
        kept = next(model for model in json.loads(OUTPUT.read_text())["models"] if model["name"] == name)
        return [[float(value) for value in row] for row in kept["background"]]
    random = np.random.default_rng(20260204)
    columns = list(zip(*rows))
    mixed = [[column[random.integers(len(rows))] for column in columns] for _ in range(BACKGROUND - 1)]
    near = [[round(value + random.normal() * 0.7, 3) if math.isfinite(value) else value for value in row] for row in mixed]
    return [rows[0], *near]


# Exact arithmetic ---------------------------------------------------------


def follows(tree, row):
    """Per leaf, in the order of Tree.leaves, which features of its path a row follows."""
    return [{feature: bool(o) for feature, (_, o) in path.items()} for _, path in tree.leaves(row)]


def exact(trees, row, other):
    """Contributions of a row against one background row."""
    found = [Fraction(0)] * len(row)
    for tree in trees:
        values = [value for value, _ in tree.leaves(row)]
        for value, ours, theirs in zip(values, follows(tree, row), follows(tree, other)):
            if not all(ours[feature] or theirs[feature] for feature in ours):
                continue
            up = [feature for feature in ours if not theirs[feature]]
            down = [feature for feature in ours if not ours[feature]]
            p, q = len(up), len(down)
            for feature in up:
                found[feature] += value * Fraction(math.factorial(p - 1) * math.factorial(q), math.factorial(p + q))
            for feature in down:
                found[feature] -= value * Fraction(math.factorial(p) * math.factorial(q - 1), math.factorial(p + q))
    return found


def score(trees, row):
    """The exact sum of the leaves that a row comes to."""
    return sum((value for tree in trees for value, path in tree.leaves(row) if all(o for _, o in path.values())), Fraction(0))


def by_subsets(trees, row, other):
    """The same from Shapley's definition."""
    n = len(row)
    games = [score(trees, [row[i] if known >> i & 1 else other[i] for i in range(n)]) for known in range(2**n)]
    found = []
    for i in range(n):
        total = Fraction(0)
        for known in range(2**n):
            if not known >> i & 1:
                size = known.bit_count()
                weight = Fraction(math.factorial(size) * math.factorial(n - size - 1), math.factorial(n))
                total += weight * (games[known | 1 << i] - games[known])
        found.append(total)
    return found


def probability(number):
    return 1 / (1 + (-decimal(number)).exp())


def decimal(fraction):
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


def rescaled(contributions, of, against):
    """Contributions to the probability of one row against another, of their scores."""
    p = probability(of)
    slope = p * (1 - p) if of == against else (p - probability(against)) / decimal(of - against)
    return [decimal(value) * slope for value in contributions]


def mean(rows):
    return [float(sum(column) / len(rows)) for column in zip(*rows)]


# Both together ------------------------------------------------------------


def case(name, text, trees, rows, scale):
    background = background_of(name, rows)
    pairs = [[exact(trees, row, other) for other in background] for row in rows]
    if len(rows[0]) <= MOST_SUBSETS:
        for row, found in zip(rows, pairs):
            assert found == [by_subsets(trees, row, other) for other in background], name
    scores = [score(trees, row) for row in rows]
    bases = [score(trees, other) for other in background]
    margin = {"contributions": [mean(found) for found in pairs], "base": float(sum(bases) / len(bases))}
    written = {"margin": margin}
    if name in PROBABILITIES:
        changed = [[rescaled(c, of, other) for c, other in zip(found, bases)] for found, of in zip(pairs, scores)]
        base = float(sum(map(probability, bases)) / len(bases))
        written["probability"] = {"contributions": [mean(found) for found in changed], "base": base}
    for scale_name, numbers in written.items():
        gap = gap_of_shap(text, background, rows, scale_name, numbers) / (scale if scale_name == "margin" else 1)
        if name not in NOT_READ and not gap <= AGREE:
            sys.exit(f"{name}: shap's numbers are {gap} of the scale away")
        numbers["errs"] = {"shap": float(f"{gap:.2g}")}
    return {"name": name, "background": [[plain(value) for value in row] for row in background], **written}


def gap_of_shap(text, background, rows, scale, numbers):
    booster = lightgbm.Booster(model_str=text)
    # Of the text shap reads the trees; the objective it looks up among the settings of the training, which are not kept.
    booster.params["objective"] = "binary" if scale == "probability" else "regression"
    output = "raw" if scale == "margin" else "probability"
    settings = {"feature_perturbation": "interventional", "model_output": output}
    explainer = shap.TreeExplainer(booster, np.array(background), **settings)
    found = np.asarray(explainer.shap_values(np.array(rows), check_additivity=False))
    return max(np.abs(found - numbers["contributions"]).max(), np.abs(explainer.expected_value - numbers["base"]).max())


if __name__ == "__main__":
    written = [case(*model) for model in models()]
    lines = ",\n".join(json.dumps(model, allow_nan=False) for model in written)
    versions = {"lightgbm": lightgbm.__version__, "shap": shap.__version__}
    keep(OUTPUT, f'{{"versions": {json.dumps(versions)}, "models": [\n{lines}\n]}}\n')
    for model in written:
        print(model["name"], *(f"{scale}: {model[scale]['errs']}" for scale in ("margin", "probability") if scale in model))
