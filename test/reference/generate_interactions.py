"""Writes interactions.json: for the models of shap.json SHAP interaction values, exact, in rational arithmetic.

A leaf's value v counts towards the pair i, j by half of v·(oᵢ − zᵢ)·(oⱼ − zⱼ) times
the integral from 0 to 1 of the product of the other features' factors, see
generate_shap.py. For models of up to 6 features that must be the same fraction as
the mean over all subsets of the others. On the diagonal stands what is left of a
feature's SHAP value.

Python's shap (shap_interaction_values) must agree to 1e-6 of the scale, which is
that of shap.json; "errs" says how far off it is. It reads no categories, nothing
of missing values but that NaN may be one, and no model with branches that no
training rows went down.

    reference/bin/python generate_interactions.py          # writes interactions.json
    reference/bin/python generate_interactions.py --check  # compares with what is kept
"""

import json
import math
import sys
from fractions import Fraction
from functools import cache
from pathlib import Path

import lightgbm
import numpy as np
import shap
from generate_interventional import AGREE, NOT_READ, models
from generate_shap import exact
from reference_file import keep

OUTPUT = Path(__file__).with_name("interactions.json")
NOT_READ = NOT_READ | {"branches without training rows"}
MOST_SUBSETS = 6
# Deeper paths take minutes.
MOST_FEATURES_ON_A_PATH = 40


@cache
def rule(degree):
    """n, and weights of the values at 0, 1/n, …, 1 that integrate polynomials up to a degree exactly (Newton, Cotes)."""
    n = max(degree, 1)
    weights = []
    for k in range(n + 1):
        # The polynomial in x = n·t that is 1 at x = k and 0 at the other places, times its denominator.
        polynomial, denominator = [1], 1
        for m in set(range(n + 1)) - {k}:
            polynomial = [a - m * b for a, b in zip([0, *polynomial], [*polynomial, 0])]
            denominator *= k - m
        weights.append(sum(Fraction(a * n**power, power + 1) for power, a in enumerate(polynomial)) / denominator)
    return n, weights


def pairs(trees, row):
    """Per pair of features its value; pairs that no path asks about together are left out."""
    found = {}
    for tree in trees:
        for value, path in tree.leaves(row):
            for pair, number in pairs_of_leaf(value, sorted(path.items())).items():
                found[pair] = found.get(pair, 0) + number
    return found


def pairs_of_leaf(value, path):
    d = len(path)
    if d < 2:
        return {}
    n, weights = rule(d - 2)
    integrals = {}
    for k, weight in enumerate(weights):
        # Every factor times its denominators, so that all products are of whole numbers.
        factors = [z.numerator * (n - k) + o * z.denominator * k for _, (z, o) in path]
        suffixes = [1]
        for factor in reversed(factors):
            suffixes.append(suffixes[-1] * factor)
        suffixes.reverse()
        prefix = 1
        for i in range(d):
            product = prefix
            for j in range(i + 1, d):
                integrals[i, j] = integrals.get((i, j), 0) + weight * (product * suffixes[j + 1])
                product *= factors[j]
            prefix *= factors[i]
    denominators = [n * z.denominator for _, (z, _) in path]
    everything = math.prod(denominators)
    result = {}
    for (i, j), integral in integrals.items():
        (first, (a, o)), (second, (b, w)) = path[i], path[j]
        others = Fraction(everything, denominators[i] * denominators[j])
        result[first, second] = value * (o - a) * (w - b) * integral / others / 2
    return result


def by_subsets(trees, row, i, j):
    """The same from the definition of Shapley's interaction index."""
    n = len(row)

    @cache
    def game(known):
        total = Fraction(0)
        for tree in trees:
            for value, path in tree.leaves(row):
                total += value * math.prod(Fraction(o) if known >> feature & 1 else z for feature, (z, o) in path.items())
        return total

    total = Fraction(0)
    one, other = 1 << i, 1 << j
    for known in range(2**n):
        if not known & (one | other):
            size = known.bit_count()
            weight = Fraction(math.factorial(size) * math.factorial(n - size - 2), math.factorial(n - 1))
            total += weight * (game(known | one | other) - game(known | one) - game(known | other) + game(known))
    return total / 2


def case(name, text, trees, rows, scale):
    features = len(rows[0])
    found = [pairs(trees, row) for row in rows]
    if features <= MOST_SUBSETS:
        for row, values in zip(rows, found):
            for i in range(features):
                for j in range(i + 1, features):
                    assert values.get((i, j), 0) == by_subsets(trees, row, i, j), name
    names = sorted({pair for values in found for pair in values})
    numbers = [[float(values[pair]) for pair in names] for values in found]
    matrices = [matrix(features, exact(trees, row, features), dict(zip(names, values))) for row, values in zip(rows, numbers)]
    gap = gap_of_shap(text, rows, matrices) / scale
    if name not in NOT_READ and not gap <= AGREE:
        sys.exit(f"{name}: shap's numbers are {gap} of the scale away")
    written = {"name": name, "pairs": names, "interactions": numbers, "main": [np.diag(m).tolist() for m in matrices]}
    return {**written, "errs": {"shap": float(f"{gap:.2g}") if math.isfinite(gap) else "refused"}}


def matrix(features, contributions, pairs):
    values = np.zeros((features, features))
    for (i, j), value in pairs.items():
        values[i, j] = values[j, i] = value
    np.fill_diagonal(values, contributions[:features] - values.sum(axis=1))
    return values


def gap_of_shap(text, rows, matrices):
    try:
        found = shap.TreeExplainer(lightgbm.Booster(model_str=text)).shap_interaction_values(np.array(rows))
    except shap.utils._exceptions.ExplainerError:
        return math.inf
    return np.abs(np.asarray(found) - matrices).max()


def most_on_a_path(trees, row):
    return max(len(path) for tree in trees for _, path in tree.leaves(row))


if __name__ == "__main__":
    chosen = (model for model in models() if most_on_a_path(model[2], model[3][0]) <= MOST_FEATURES_ON_A_PATH)
    written = [case(*model) for model in chosen]
    lines = ",\n".join(json.dumps(model, allow_nan=False) for model in written)
    versions = {"lightgbm": lightgbm.__version__, "shap": shap.__version__}
    keep(OUTPUT, f'{{"versions": {json.dumps(versions)}, "models": [\n{lines}\n]}}\n')
    for model in written:
        print(model["name"], model["errs"])
