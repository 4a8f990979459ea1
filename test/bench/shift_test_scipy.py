"""The other side of shift-test.bench.mjs: numpy and scipy.fft as somebody who knows them well writes it."""

import json
import os
import sys
import time

# One thread, like ours: the columns are what is spread over threads.
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy as np  # noqa: E402
from scipy.fft import irfft, next_fast_len, rfft  # noqa: E402

path = sys.argv[1]
rows, columns, strata, draws = map(int, sys.argv[2:])
data = np.fromfile(path, dtype=np.uint8)
numbers = data[: 8 * columns * rows].view(np.float64).reshape(columns, rows)
label = data[8 * columns * rows :][:rows].astype(float)
shifts = data[8 * columns * rows + rows :].copy().view(np.uint32).reshape(strata, draws)
roots = np.sqrt([3, 5, 7, 9])


class Stratum:
    """What all columns share: the label's transform, the times, the draws."""

    def __init__(self, k):
        self.rows = slice(k * rows // strata, (k + 1) * rows // strata)
        self.length = self.rows.stop - self.rows.start
        fast = next_fast_len(self.length, real=True)
        # A circle of a good length needs no padding.
        self.padded = self.length if fast == self.length else next_fast_len(2 * self.length - 1, real=True)
        self.label = rfft(label[self.rows], self.padded)
        self.time = np.arange(self.length) - (self.length - 1) / 2
        self.time_squares = self.time @ self.time
        self.shifts = shifts[k]

    def sums(self, values):
        """C at every shift, one row per score."""
        transforms = rfft(scores(values, self.time, self.time_squares), self.padded, overwrite_x=True)
        np.conjugate(transforms, out=transforms)
        transforms *= self.label
        sums = irfft(transforms, self.padded, overwrite_x=True)
        if self.padded == self.length:
            return sums
        wrapped = sums[:, : self.length]
        wrapped[:, 1:] += sums[:, self.padded - self.length + 1 :]
        return wrapped


def ranks(values):
    """Mid-ranks scaled to (0, 1)."""
    n = len(values)
    order = np.argsort(values)
    ordered = values[order]
    starts = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1])))
    scaled = np.empty(n)
    if len(starts) == n:
        scaled[order] = (np.arange(n) + 0.5) / n
    else:
        ends = np.append(starts[1:], n)
        scaled[order] = np.repeat((starts + ends) / (2 * n), ends - starts)
    return scaled


def scores(values, time, time_squares):
    """Four Legendre polynomials of the ranks, each without its mean and its line in time."""
    z = 2 * ranks(values) - 1
    square = z * z
    four = np.empty((4, len(z)))
    four[0] = z
    four[1] = 1.5 * square - 0.5
    four[2] = z * (2.5 * square - 1.5)
    four[3] = square * (4.375 * square - 3.75) + 0.375
    four *= roots[:, None]
    four -= four.mean(axis=1, keepdims=True)
    four -= np.outer(four @ time / time_squares, time)
    return four


def test(values, parts):
    observed, drawn = np.zeros(4), np.zeros((4, draws))
    for part in parts:
        sums = part.sums(values[part.rows])
        weight = 1 / (part.length + 1)
        observed += weight * sums[:, 0]
        drawn += weight * sums[:, part.shifts]
    sd = drawn.std(axis=1, ddof=1)
    order = np.arange(1, 5)
    statistic = np.sum((observed / sd) ** 2 / order)
    statistics = np.sum((drawn / sd[:, None]) ** 2 / order[:, None], axis=0)
    p = (1 + np.count_nonzero(statistics >= statistic * (1 - 1e-9))) / (1 + draws)
    strength = (statistic - statistics.mean()) / statistics.std(ddof=1)
    return [p, statistic, strength, *(observed / sd)]


parts = [Stratum(k) for k in range(strata)]
print("ready", flush=True)
for _ in sys.stdin:
    cpu, wall = time.process_time(), time.perf_counter()
    answer = [float(number) for values in numbers for number in test(values, parts)]
    elapsed = time.perf_counter() - wall
    print(json.dumps({"wall": elapsed, "cpu": time.process_time() - cpu, "answer": answer}), flush=True)
