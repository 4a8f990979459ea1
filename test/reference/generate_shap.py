"""Writes shap.json: LightGBM models as text, rows, raw scores and SHAP values (pred_contrib).

Every SHAP value is computed twice: by LightGBM, and from the definition in exact
rational arithmetic (fractions.Fraction): a leaf's value counts as far as a row,
or its share of the training rows, follows the path there, and of the polynomial
in t that this makes the integral from 0 to 1 is taken. LightGBM's numbers are
written where the two agree to 1e-12 of the scale, which is max(1, sum over trees
of the largest leaf). Elsewhere the exact ones are, and "errs" says how far off
LightGBM is: on deep paths it loses digits, and where no training rows went down
a branch it divides zero by zero. Such rows are taken as if they would be halved.

    reference/bin/python generate_shap.py          # trains and writes shap.json
    reference/bin/python generate_shap.py --check  # asks LightGBM about the models that are kept

Training does not give the same last digits on every processor, so --check does
not train. NaN and infinities are the strings "nan", "inf" and "-inf".
"""

import json
import math
import re
import sys
from fractions import Fraction
from pathlib import Path

import lightgbm
import numpy as np
from reference_file import keep

OUTPUT = Path(__file__).with_name("shap.json")
AGREE = 1e-12
TOLERANCE = 1e-10
ZERO = float(np.float32(1e-35))
NAN, INF = math.nan, math.inf


# Models -------------------------------------------------------------------


def train(x, y, trees, **settings):
    fixed = {"objective": "regression", "verbose": -1, "num_threads": 1, "deterministic": True, "force_row_wise": True, "seed": 1}
    categorical = settings.pop("categorical", [])
    return lightgbm.train({**fixed, **settings}, lightgbm.Dataset(x, y, categorical_feature=categorical), trees).model_to_string()


def models():
    """Name, text and rows."""
    random = np.random.default_rng(20260105)
    normal = random.standard_normal

    x = normal((400, 1))
    yield "one feature, stumps", train(x, np.sign(x[:, 0]) + normal(400), 3, num_leaves=2), x[:4]
    x = normal((400, 2))
    yield "two features, asked again and again", train(x, np.sin(4 * x[:, 0]) * x[:, 1], 4, num_leaves=24, min_data_in_leaf=3), x[:6]
    x = normal((600, 8))
    y = x[:, 0] * x[:, 1] + x[:, 2] > normal(600)
    yield "binary objective", train(x, y, 10, objective="binary", num_leaves=15), x[:5]
    x = normal((1500, 300))
    y = x @ (normal(300) * (random.random(300) < 0.3))
    yield "300 features", train(x, y, 6, num_leaves=31, feature_fraction=0.3), x[:2]
    x = normal((3000, 20))
    y = np.sin(x[:, 0] * 3) + x[:, 1] * x[:, 2] + np.abs(x[:, 3:9]).sum(1) + x[:, 9:] @ normal(11)
    yield "255 leaves", train(x, y, 2, num_leaves=255, min_data_in_leaf=2), x[:3]

    x = np.round(normal((500, 5)), 1)
    x[random.random(x.shape) < 0.2] = NAN
    y = np.where(np.isnan(x[:, 0]), 2, x[:, 0]) + np.nan_to_num(x[:, 1]) * (1 + np.isnan(x[:, 2]))
    odd = [[NAN] * 5, [0.0, -0.0, 1e-36, -1e-36, 2e-35], [INF, -INF, NAN, INF, -INF]]
    yield "NaN is missing", train(x, y, 5, num_leaves=12, min_data_in_leaf=5), [*x[:3], *odd]
    yield "zero is missing", train(np.nan_to_num(x), y, 5, num_leaves=12, min_data_in_leaf=5, zero_as_missing=True), [*x[:3], *odd]
    yield "nothing is missing", train(np.nan_to_num(x), y, 5, num_leaves=12, min_data_in_leaf=5, use_missing=False), [*x[:3], *odd]

    x = np.column_stack([random.integers(0, 70, 900), random.integers(0, 4, 900), normal((900, 2))]).astype(float)
    x[random.random(900) < 0.1, 0] = NAN
    y = np.nan_to_num(x[:, 0] * 7 % 5) + (x[:, 1] == 2) * x[:, 2]
    odd = [[NAN, NAN, 0, 0], [-1, -0.5, 1, 1], [69.9, 4, 0, 0], [1e9, 3e9, 0, 0], [INF, -INF, 0, 0]]
    settings = {"num_leaves": 15, "min_data_in_leaf": 10, "min_data_per_group": 5, "cat_smooth": 1, "max_cat_to_onehot": 2}
    yield "categories", train(x, y, 5, categorical=[0, 1], **settings), [*x[:4], *odd]

    yield "constant", train(normal((50, 3)), np.full(50, 2.5), 2), normal((2, 3))
    for depth, features in ((20, 20), (40, 40), (60, 60), (60, 7)):
        text = chain(depth, features, random)
        yield f"chain of depth {depth}, {features} features", text, np.round(normal((3, features)) - 1, 3)
    branch = chain(5, 4, random, covers=[100, 60, 60, 30, 0, 0, 0])
    yield "branches without training rows", branch, [[-9.0] * 4, [9.0] * 4, [-9, -9, 9, 9], *np.round(normal((4, 4)) - 1, 3)]


def chain(depth, features, random, covers=None):
    """A tree that goes on to the left only; `covers` are the training rows at its splits, then at its last leaf."""
    left = [*range(1, depth), -1]
    right = [-2 - i for i in range(depth)]
    covers = covers or [int(20 * 1.25 ** (depth - i)) for i in range(depth + 1)]
    leaves = [covers[depth], *(covers[i] - covers[i + 1] for i in range(depth))]
    fields = {
        "num_leaves": [depth + 1],
        "num_cat": [0],
        "split_feature": [i % features for i in range(depth)],
        "split_gain": [1] * depth,
        "threshold": np.round(random.standard_normal(depth) + 0.5, 3),
        "decision_type": [2 + 8 * (i % 2) for i in range(depth)],
        "left_child": left,
        "right_child": right,
        "leaf_value": random.standard_normal(depth + 1),
        "leaf_weight": leaves,
        "leaf_count": leaves,
        "internal_value": [0] * depth,
        "internal_weight": covers[:depth],
        "internal_count": covers[:depth],
        "is_linear": [0],
        "shrinkage": [1],
    }
    lines = "\n".join(f"{key}={' '.join(str(value) for value in values)}" for key, values in fields.items())
    tree = f"Tree=0\n{lines}\n\n\n"
    names = " ".join(f"f{i}" for i in range(features))
    header = f"num_class=1\nnum_tree_per_iteration=1\nlabel_index=0\nmax_feature_idx={features - 1}\nobjective=regression\nfeature_names={names}\nfeature_infos={' '.join(['[-9:9]'] * features)}\ntree_sizes={len(tree)}\n"
    return f"tree\nversion=v4\n{header}\n{tree}end of trees\n\nfeature_importances:\n\nparameters:\n\nend of parameters\n\npandas_categorical:null\n"


def shortened(text):
    """A model's text without what only describes how it was trained."""
    text = re.sub(r"^(split_gain|leaf_weight|internal_value|internal_weight)=.*\n", "", text, flags=re.M)
    text = re.sub(r"\nfeature_importances:.*", "\n", text, flags=re.S)
    sizes = [len(block) for block in re.split(r"(?=^Tree=)", text.split("end of trees")[0], flags=re.M)[1:]]
    return re.sub(r"^tree_sizes=.*$", f"tree_sizes={' '.join(map(str, sizes))}", text, flags=re.M)


# Exact arithmetic ---------------------------------------------------------


class Tree:
    """A tree of a model's text; a child below 0 is a leaf."""

    def __init__(self, block):
        fields = dict(line.split("=", 1) for line in block.splitlines() if "=" in line)

        def numbers(key, kind=int):
            return [kind(word) for word in fields.get(key, "").split()]

        self.values = numbers("leaf_value", float)
        self.feature, self.threshold, self.kind = numbers("split_feature"), numbers("threshold", float), numbers("decision_type")
        self.left, self.right = numbers("left_child"), numbers("right_child")
        self.covers, self.leaf_covers = numbers("internal_count"), numbers("leaf_count")
        bounds, words = numbers("cat_boundaries"), numbers("cat_threshold")
        self.sets = [words[a:b] for a, b in zip(bounds, bounds[1:])]

    def goes_left(self, split, value):
        """LightGBM's rules (Tree::Decision); a value that is nearly 0 is 0 in a matrix."""
        if abs(value) <= ZERO:
            value = 0.0
        if self.kind[split] & 1:
            bits = self.sets[int(self.threshold[split])]
            if not (-1 < value < 32 * len(bits)):
                return False
            return bool(bits[int(value) // 32] >> int(value) % 32 & 1)
        missing = self.kind[split] >> 2
        if math.isnan(value) and missing != 2:
            value = 0.0
        if (missing == 1 and value == 0) or math.isnan(value):
            return bool(self.kind[split] & 2)
        return value <= self.threshold[split]

    def cover(self, child):
        return self.covers[child] if child >= 0 else self.leaf_covers[-1 - child]

    def leaves(self, row, split=0, path=None):
        """Value of every leaf, and per feature on its path the share of training rows and whether the row follows."""
        path = path or {}
        if not self.feature:
            split = -1
        if split < 0:
            yield Fraction(self.values[-1 - split]), path
            return
        goes_left = self.goes_left(split, row[self.feature[split]])
        sides = ((self.left[split], goes_left), (self.right[split], not goes_left))
        total = sum(self.cover(child) for child, _ in sides)
        for child, follows in sides:
            share = Fraction(self.cover(child), total) if total else Fraction(1, 2)
            z, o = path.get(self.feature[split], (Fraction(1), 1))
            yield from self.leaves(row, child, {**path, self.feature[split]: (z * share, o * follows)})


def times(polynomial, z, o):
    """The polynomial times z(1 − t) + o·t, times the denominator of z: all of it in whole numbers."""
    a, b = z.numerator, o * z.denominator - z.numerator
    return [a * p + b * q for p, q in zip([*polynomial, 0], [0, *polynomial])]


def exact(trees, row, features):
    """Contributions, then the base."""
    found = [Fraction(0)] * (features + 1)
    for tree in trees:
        for value, path in tree.leaves(row):
            factors = list(path.items())
            prefixes = [[1]]
            for _, (z, o) in factors:
                prefixes.append(times(prefixes[-1], z, o))
            found[features] += value * math.prod(z for _, (z, _) in factors)
            denominator = math.prod(z.denominator for _, (z, _) in factors)
            multiple = math.lcm(*range(1, len(factors) + 1))
            # From the last feature to the first, the integral of what is left of it times what is right of it.
            suffix = [1]
            for (feature, (z, o)), prefix in zip(reversed(factors), reversed(prefixes[:-1])):
                integral = sum(a * b * (multiple // (i + j + 1)) for i, a in enumerate(prefix) for j, b in enumerate(suffix))
                found[feature] += value * (o - z) * Fraction(integral * z.denominator, denominator * multiple)
                suffix = times(suffix, z, o)
    return [float(number) for number in found]


# Both together ------------------------------------------------------------


def case(name, text, rows):
    rows = np.asarray(rows, float)
    booster = lightgbm.Booster(model_str=text)
    contributions = booster.predict(rows, pred_contrib=True, num_threads=1)
    trees = [Tree(block) for block in re.split(r"^Tree=\d+$", text.split("\nend of trees")[0], flags=re.M)[1:]]
    right = np.array([exact(trees, row, rows.shape[1]) for row in rows.tolist()])
    scale = max(1, sum(max(map(abs, tree.values)) for tree in trees))
    gap = np.abs(contributions - right).max() / scale
    agrees = gap <= AGREE
    return {
        "name": name,
        "model": text,
        "rows": [[plain(value) for value in row] for row in rows],
        "scores": booster.predict(rows, raw_score=True, num_threads=1).tolist(),
        "contributions": (contributions if agrees else right).tolist(),
        "scale": scale,
        "errs": {} if agrees else {"lightgbm": float(f"{gap:.2g}") if math.isfinite(gap) else "nan"},
    }


def plain(value):
    """A number that JSON can hold."""
    return float(value) if math.isfinite(value) else str(value)


def kept():
    for model in json.loads(OUTPUT.read_text())["models"]:
        yield model["name"], model["model"], [[float(value) for value in row] for row in model["rows"]]


if __name__ == "__main__":
    chosen = kept() if "--check" in sys.argv[1:] else ((name, shortened(text), rows) for name, text, rows in models())
    written = [case(*model) for model in chosen]
    lines = ",\n".join(json.dumps(model, allow_nan=False) for model in written)
    keep(OUTPUT, f'{{"versions": {json.dumps({"lightgbm": lightgbm.__version__})}, "models": [\n{lines}\n]}}\n', TOLERANCE)
    for model in written:
        if model["errs"]:
            print(f"{model['name']}: LightGBM is off by {model['errs']['lightgbm']} of the scale")
