"""The third side of compare.bench.mjs: an expert's numpy. One argsort a column, cumulative sums, every statistic."""

import json
import sys
import time

import numpy as np

path, rows, variables = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
raw = np.fromfile(path, dtype=np.uint8)
columns = raw[: rows * variables * 8].view(np.float64).reshape(variables, rows)
labels = raw[rows * variables * 8 :]


def quantile(ordered, p):
    place = (len(ordered) - 1) * p
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def entropy(shares):
    shares = shares[shares > 0]
    return -np.dot(shares, np.log2(shares))


def compare(column):
    order = np.argsort(column)
    ordered, y = column[order], labels[order]
    n, n1 = len(y), int(y.sum())
    n0 = n - n1
    ends = np.flatnonzero(np.concatenate([ordered[1:] != ordered[:-1], [True]]))
    values = ordered[ends]
    below = ends + 1.0
    events = np.cumsum(y, dtype=np.int64)[ends].astype(float)
    references = below - events
    d = events * n0 - references * n1
    size = np.abs(d)
    e, r = np.diff(events, prepend=0), np.diff(references, prepend=0)
    before = below - e - r
    v = (before + below - n) / n
    v2 = v * v
    share = e / n1 - r / n0
    wins = np.dot(e, references - r + references)
    theta = [
        np.sqrt(3) * (wins / (n1 * n0) - 1),
        np.sqrt(5) * np.dot(share, 1.5 * v2 - 0.5),
        np.sqrt(7) * np.dot(share, v * (2.5 * v2 - 1.5)),
        3 * np.dot(share, (4.375 * v2 - 3.75) * v2 + 0.375),
    ]
    gap = size.argmax()
    apart = size[:-1] / (n1 * n0)
    widths = np.diff(values)
    wasserstein = np.dot(apart, widths)
    gain = size[:-1] ** 2 / (below[:-1] * (n - below[:-1])) if len(values) > 1 else np.zeros(1)
    cut = gain.argmax()
    edges = np.linspace(values[0], values[-1], 51)
    at = np.searchsorted(values, edges[1:-1])
    counts = [np.diff(np.concatenate([[0], np.concatenate([[0], c])[at], [c[-1]]])) for c in (events, references)]
    p, q = counts[0] / n1, counts[1] / n0
    middle = (p + q) / 2
    event, reference = ordered[y == 1], ordered[y == 0]
    deciles = np.unique(quantiles(reference))
    inner = np.searchsorted(values, deciles[1:-1])
    up, uq = (np.diff(np.concatenate([[0], np.concatenate([[0], c])[inner], [c[-1]]])) / c[-1] for c in (events, references))
    up, uq = np.maximum(up, 1e-4), np.maximum(uq, 1e-4)
    return [
        np.sqrt(sum(t * t / (j + 1) for j, t in enumerate(theta))),
        *theta,
        size[gap] / (n1 * n0),
        wasserstein,
        wasserstein / (quantile(ordered, 0.75) - quantile(ordered, 0.25) or np.inf),
        np.sqrt(2 * np.dot(apart * apart, widths)),
        wins / (2 * n1 * n0),
        np.minimum(p, q).sum(),
        np.sqrt(((np.sqrt(p) - np.sqrt(q)) ** 2).sum() / 2),
        np.sqrt(max(0.0, entropy(middle) - (entropy(p) + entropy(q)) / 2)),
        entropy(np.array([n1, n0]) / n) + entropy((counts[0] + counts[1]) / n) - entropy(np.concatenate(counts) / n),
        np.dot(up - uq, np.log(up / uq)) if len(deciles) > 2 else 0.0,
        2 * gain[cut] / n**2,
        quantile(event, 0.5),
        quantile(reference, 0.5),
    ]


def quantiles(ordered):
    return [quantile(ordered, i / 10) for i in range(11)]


print("ready", flush=True)
for _ in sys.stdin:
    cpu, wall = time.process_time(), time.perf_counter()
    answer = [float(number) for column in columns for number in compare(column)]
    elapsed = time.perf_counter() - wall
    print(json.dumps({"wall": elapsed, "cpu": time.process_time() - cpu, "answer": answer}), flush=True)
