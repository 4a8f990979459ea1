"""Python's package shap as the other side of shap.bench.mjs: what, model, data, rows, features, background rows."""

import json
import sys
import time

import lightgbm
import numpy as np
import shap

what, model, data, *sizes = sys.argv[1:]
rows, features, background = map(int, sizes)
booster = lightgbm.Booster(model_file=model)
everything = np.fromfile(data).reshape(-1, features)
values = everything[:rows]
if what == "interactions":
    explainer = shap.TreeExplainer(booster)
else:
    output = "raw" if what == "margin" else "probability"
    settings = {"feature_perturbation": "interventional", "model_output": output}
    explainer = shap.TreeExplainer(booster, everything[-background:], **settings)


def lap():
    if what == "interactions":
        return np.abs(explainer.shap_interaction_values(values)).mean(axis=0).ravel().tolist()
    found = explainer.shap_values(values, check_additivity=False)
    return [*np.abs(found).sum(axis=0).tolist(), float(explainer.expected_value)]


print("ready", flush=True)
for _ in sys.stdin:
    cpu, wall = time.process_time(), time.perf_counter()
    answer = lap()
    elapsed = time.perf_counter() - wall
    used = time.process_time() - cpu
    print(json.dumps({"wall": elapsed, "cpu": used, "answer": answer}), flush=True)
