"""The other side of compare.bench.mjs: the loop that a data scientist writes, library calls throughout."""

import json
import sys
import time

import numpy as np
from scipy.stats import ks_2samp, wasserstein_distance
from sklearn.metrics import roc_auc_score
from sklearn.tree import DecisionTreeClassifier

path, rows, variables = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
raw = np.fromfile(path, dtype=np.uint8)
columns = raw[: rows * variables * 8].view(np.float64).reshape(variables, rows)
labels = raw[rows * variables * 8 :]


def compare(values):
    event, reference = values[labels == 1], values[labels == 0]
    tree = DecisionTreeClassifier(max_depth=1).fit(values.reshape(-1, 1), labels).tree_
    shares = tree.n_node_samples / tree.n_node_samples[0]
    return [
        ks_2samp(reference, event, method="asymp").statistic,
        wasserstein_distance(reference, event),
        roc_auc_score(labels, values),
        tree.impurity[0] - np.dot(shares[1:], tree.impurity[1:]),
        np.median(event),
        np.median(reference),
    ]


print("ready", flush=True)
for _ in sys.stdin:
    cpu, wall = time.process_time(), time.perf_counter()
    answer = [float(number) for values in columns for number in compare(values)]
    elapsed = time.perf_counter() - wall
    print(json.dumps({"wall": elapsed, "cpu": time.process_time() - cpu, "answer": answer}), flush=True)
