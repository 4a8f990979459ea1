"""The other side of shap.bench.mjs: LightGBM's pred_contrib in one thread. Model, data, rows, features."""

import json
import sys
import time

import lightgbm
import numpy as np

model, data, *sizes = sys.argv[1:]
rows, features = map(int, sizes)
booster = lightgbm.Booster(model_file=model)
values = np.fromfile(data).reshape(-1, features)[:rows]
print("ready", flush=True)
for _ in sys.stdin:
    cpu, wall = time.process_time(), time.perf_counter()
    found = booster.predict(values, pred_contrib=True, num_threads=1)
    elapsed = time.perf_counter() - wall
    used = time.process_time() - cpu
    answer = [*np.abs(found[:, :-1]).sum(axis=0).tolist(), float(found[0, -1])]
    print(json.dumps({"wall": elapsed, "cpu": used, "answer": answer}), flush=True)
