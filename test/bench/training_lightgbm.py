"""The other side of training.bench.mjs: file, rows, features, rounds."""

import json
import sys
import time

import lightgbm
import numpy as np

path, rows, features, rounds = sys.argv[1], *map(int, sys.argv[2:])
data = np.fromfile(path).reshape(features + 1, rows)
x, y = np.asfortranarray(data[:features].T), data[features]
settings = {
    "objective": "binary",
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
    "verbosity": -1,
}

print("ready", flush=True)
for _ in sys.stdin:
    cpu, wall = time.process_time(), time.perf_counter()
    booster = lightgbm.train(settings, lightgbm.Dataset(x, y), rounds)
    used, elapsed = time.process_time() - cpu, time.perf_counter() - wall
    answer = booster.predict(x[:50], raw_score=True).tolist()
    print(json.dumps({"wall": elapsed, "cpu": used, "answer": answer}), flush=True)
