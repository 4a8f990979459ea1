"""Writes rules.json: classification trees as scikit-learn grows them on variables of at most sixteen values.

    python generate_rules.py          # writes rules.json
    python generate_rules.py --check  # only compares with it
"""

import json
from pathlib import Path

import numpy as np
from reference_file import keep
from sklearn.tree import DecisionTreeClassifier

OUTPUT = Path(__file__).with_name("rules.json")


def cases():
    random = np.random.default_rng(1984)

    def drawn(rows, columns, levels, share):
        x = random.integers(0, levels, (rows, columns)).astype(float)
        odds = np.log(share / (1 - share)) + 0.25 * (x[:, 0] - levels / 2) - 0.2 * (x[:, 1] - levels / 2)
        return x, (random.random(rows) < 1 / (1 + np.exp(-odds))).astype(int)

    yield "three questions", *drawn(600, 4, 16, 0.3), 3, 20
    yield "small leaves", *drawn(300, 3, 12, 0.5), 3, 1
    yield "one question", *drawn(200, 5, 8, 0.2), 1, 10
    yield "few events", *drawn(1500, 4, 10, 0.03), 3, 30
    x, y = drawn(400, 3, 16, 0.4)
    yield "other units", x * [0.125, 100, -3] + [0, 1e6, 5], y, 2, 25
    yield "no split is large enough", *drawn(30, 3, 10, 0.5), 3, 16


def told(tree, node):
    n = int(tree.n_node_samples[node])
    share = float(tree.value[node][0][1])
    share = {"n": n, "events": round(share * n)}
    if tree.children_left[node] < 0:
        return share
    return {
        **share,
        "variable": f"v{tree.feature[node]}",
        "cut": float(tree.threshold[node]),
        "below": told(tree, tree.children_left[node]),
        "above": told(tree, tree.children_right[node]),
    }


def references():
    for name, x, y, depth, fewest in cases():
        trees = []
        for seed in range(5):
            model = DecisionTreeClassifier(max_depth=depth, min_samples_leaf=fewest, random_state=seed).fit(x, y)
            trees.append(told(model.tree_, 0))
        # Of equally good splits scikit-learn takes any: such data would be no reference.
        assert all(tree == trees[0] for tree in trees), name
        yield {
            "name": name,
            "columns": x.T.tolist(),
            "labels": y.tolist(),
            "depth": depth,
            "fewestRows": fewest,
            "tree": trees[0],
        }


keep(OUTPUT, json.dumps(list(references()), allow_nan=False) + "\n")
