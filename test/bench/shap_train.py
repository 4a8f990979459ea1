"""Writes the model and the data of shap.bench.mjs: model, data, features, trees, leaves."""

import sys

import lightgbm
import numpy as np

model, data, *sizes = sys.argv[1:]
features, trees, leaves = map(int, sizes)
random = np.random.default_rng(1)
x = random.standard_normal((20_000, features))
score = x[:, 0] * x[:, 1] + np.sin(2 * x[:, 2]) + x[:, 3:20] @ random.standard_normal(17) * 0.4 + (x[:, 20] > 1) * x[:, 21]
y = score + random.standard_normal(len(x)) > 0
settings = {"objective": "binary", "num_leaves": leaves, "learning_rate": 0.05, "seed": 1, "num_threads": 1, "verbose": -1}
lightgbm.train(settings, lightgbm.Dataset(x, y), trees).save_model(model)
x.tofile(data)
