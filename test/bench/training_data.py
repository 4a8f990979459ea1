"""Writes the data of training.bench.mjs: columns one after the other, then the label; file, rows, features."""

import sys

import numpy as np

path, rows, features = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
random = np.random.default_rng(1)
x = random.standard_normal((features, rows))
score = x[0] * x[1] + np.sin(2 * x[2]) + 0.5 * x[3] - 1.5
y = (score + random.standard_normal(rows) > 0).astype(np.float64)
np.vstack([x, y]).tofile(path)
