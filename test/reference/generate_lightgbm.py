"""Writes lightgbm.json: models that Python's LightGBM trains, as splits and raw scores, with the data and parameters.

    python generate_lightgbm.py          # writes lightgbm.json
    python generate_lightgbm.py --check  # only compares with it

Training does not give the same last digits on every processor; test_lightgbm.py compares the whole text of models
that are trained on one.
"""

import json
from pathlib import Path

import lightgbm
import numpy as np
from reference_file import keep

OUTPUT = Path(__file__).with_name("lightgbm.json")
FIXED = {"objective": "binary", "deterministic": True, "force_row_wise": True, "num_threads": 1, "verbosity": -1}
JUDGED_ROWS = 40


def process(random, rows):
    """Five columns, the fourth of whole numbers and the last rarely different from zero, and a label of the first three."""
    x = np.round(random.standard_normal((rows, 5)), 2)
    x[:, 3] = random.integers(0, 6, rows)
    x[:, 4] = random.random(rows) < 0.05
    score = 1.5 * x[:, 0] - x[:, 1] * x[:, 2] + np.where(x[:, 3] == 2, 1, -1)
    return x, (random.random(rows) < 1 / (1 + np.exp(1 - score))).astype(int)


def cases():
    """Name, columns, labels and options of trainLightGBM."""
    random = np.random.default_rng(2017)
    x, y = process(random, 300)
    other, labels = process(random, 150)
    validation = {"columns": columns_of(other), "labels": labels.tolist()}
    missing = np.where(random.random(x.shape) < 0.2, np.nan, x)
    yield "numbers", x, y, {"rounds": 8, "parameters": {"num_leaves": 7}}
    yield "missing numbers", missing, y, {"rounds": 8, "parameters": {"num_leaves": 12, "learning_rate": 0.2}}
    groups = {"min_data_per_group": 5, "cat_smooth": 1, "max_cat_to_onehot": 2, "num_leaves": 9}
    yield "categories", missing, y, {"rounds": 6, "parameters": groups, "categorical": [3]}
    drawn = {"bagging_fraction": 0.6, "bagging_freq": 1, "feature_fraction": 0.5, "lambda_l2": 3, "seed": 11}
    yield "rows and columns drawn", x, y, {"rounds": 10, "parameters": {**drawn, "num_leaves": 6}}
    watched = {"rounds": 200, "patience": 5, "validation": validation}
    yield "ended by the loss", x, y, {**watched, "parameters": {"num_leaves": 15, "learning_rate": 0.3}}
    yield "ended by the auc", x, y, {**watched, "parameters": {"num_leaves": 15, "metric": "auc"}}
    yield "nothing left to split", x, y, {"rounds": 50, "parameters": {"min_gain_to_split": 8, "learning_rate": 0.5}}
    yield "nothing to split at all", x, y, {"rounds": 5, "parameters": {"min_data_in_leaf": 200}}
    yield "few bins", x, y, {"rounds": 4, "parameters": {"max_bin": 9, "min_data_in_bin": 10}}
    yield "bins of a sample", x, y, {"rounds": 4, "parameters": {"bin_construct_sample_cnt": 60, "seed": 5}}
    yield "zeros are missing", x, y, {"rounds": 5, "parameters": {"zero_as_missing": True, "min_data_in_leaf": 5}}
    yield "nothing is missing", missing, y, {"rounds": 5, "parameters": {"use_missing": False}}
    rare = {"feature_fraction": 0.4, "min_data_in_leaf": 30, "seed": 2}
    yield "a column that can't be split", x, y, {"rounds": 8, "parameters": rare}


def columns_of(x):
    """Per column its values, None for one that is missing."""
    return [[None if np.isnan(value) else value for value in column] for column in x.T.tolist()]


def train(x, y, rounds, parameters, categorical=(), validation=None, patience=None):
    data = lightgbm.Dataset(x, y, categorical_feature=list(categorical))
    # A model that went through a text has lost some of what its text says.
    kept = {"num_boost_round": rounds, "keep_training_booster": True}
    if validation is None:
        return lightgbm.train({**FIXED, **parameters}, data, **kept)
    judge = lightgbm.Dataset(np.array(validation["columns"]).T, validation["labels"], reference=data)
    ends = lightgbm.early_stopping(patience, first_metric_only=True, verbose=False)
    return lightgbm.train({**FIXED, **parameters}, data, valid_sets=[judge], callbacks=[ends], **kept)


def splits_of(text):
    """Per tree what it splits by, and where; categories as the words of their sets."""
    for block in text.split("end of trees")[0].split("\nTree=")[1:]:
        fields = dict(line.split("=", 1) for line in block.splitlines() if "=" in line)
        yield {
            "features": [int(word) for word in fields.get("split_feature", "").split()],
            "thresholds": [word if word == "inf" else float(word) for word in fields.get("threshold", "").split()],
            "sets": [int(word) for word in fields.get("cat_threshold", "").split()],
        }


def references():
    for name, x, y, options in cases():
        model = train(x, y, **options)
        yield {
            "name": name,
            "columns": columns_of(x),
            "labels": y.tolist(),
            "options": options,
            "trees": list(splits_of(model.model_to_string())),
            "scores": model.predict(x[:JUDGED_ROWS], raw_score=True).tolist(),
        }


if __name__ == "__main__":
    keep(OUTPUT, json.dumps(list(references()), allow_nan=False) + "\n", tolerance=1e-10)
