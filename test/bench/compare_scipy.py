"""The other side of compare.bench.mjs: the loop that a data scientist writes, library calls throughout."""

import json
import sys
import time

import numpy as np
from scipy.spatial.distance import jensenshannon
from scipy.stats import energy_distance, iqr, ks_2samp, rankdata, wasserstein_distance
from sklearn.metrics import mutual_info_score, roc_auc_score
from sklearn.tree import DecisionTreeClassifier

path, rows, variables = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
raw = np.fromfile(path, dtype=np.uint8)
columns = raw[: rows * variables * 8].view(np.float64).reshape(variables, rows)
labels = raw[rows * variables * 8 :]


def theta(u, event):
    v = 2 * u - 1
    legendre = [v, (3 * v**2 - 1) / 2, (5 * v**3 - 3 * v) / 2, (35 * v**4 - 30 * v**2 + 3) / 8]
    return [np.sqrt(2 * j + 3) * (p[event].mean() - p[~event].mean()) for j, p in enumerate(legendre)]


def stability(reference, event):
    edges = np.unique(np.quantile(reference, np.linspace(0, 1, 11)))
    if len(edges) < 3:
        return 0.0
    edges[[0, -1]] = -np.inf, np.inf
    q, p = (np.maximum(np.histogram(s, edges)[0] / len(s), 1e-4) for s in (reference, event))
    return ((p - q) * np.log(p / q)).sum()


def compare(values):
    event, reference = values[labels == 1], values[labels == 0]
    components = theta((rankdata(values) - 0.5) / len(values), labels == 1)
    edges = np.histogram_bin_edges(values, 50)
    p, q = (np.histogram(s, edges)[0] / len(s) for s in (event, reference))
    wasserstein = wasserstein_distance(reference, event)
    # Its cut is computed, and not compared: scikit-learn casts to float32.
    DecisionTreeClassifier(max_depth=1).fit(values.reshape(-1, 1), labels)
    return [
        np.sqrt(sum(t * t / (j + 1) for j, t in enumerate(components))),
        *components,
        ks_2samp(reference, event, method="asymp").statistic,
        wasserstein,
        wasserstein / (iqr(values) or np.inf),
        energy_distance(reference, event),
        roc_auc_score(labels, values),
        np.minimum(p, q).sum(),
        np.sqrt(((np.sqrt(p) - np.sqrt(q)) ** 2).sum() / 2),
        jensenshannon(p, q, base=2),
        mutual_info_score(np.searchsorted(edges[1:-1], values, side="right"), labels) / np.log(2),
        stability(reference, event),
        np.median(event),
        np.median(reference),
    ]


print("ready", flush=True)
for _ in sys.stdin:
    cpu, wall = time.process_time(), time.perf_counter()
    answer = [float(number) for values in columns for number in compare(values)]
    elapsed = time.perf_counter() - wall
    print(json.dumps({"wall": elapsed, "cpu": time.process_time() - cpu, "answer": answer}), flush=True)
