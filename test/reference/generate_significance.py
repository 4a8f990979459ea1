"""Writes significance.json: what shift tests must give, by brute force.

Every sum is made by moving arrays with numpy.roll, one shift after the other;
ranks are scipy's, polynomials and lines numpy's, times of day pandas', adjusted
p-values scipy's. The shifts of the draws stand in the file.

    python -m venv reference && reference/bin/pip install -r requirements.txt
    reference/bin/python generate_significance.py          # writes significance.json
    reference/bin/python generate_significance.py --check  # only compares with it

NaN is the string "nan".
"""

import json
import math
from pathlib import Path

import numpy as np
import pandas as pd
import scipy.signal
import scipy.stats
from numpy.polynomial import legendre
from reference_file import keep

OUTPUT = Path(__file__).with_name("significance.json")
DRAWS = 99
MERGE = 10


def slow(random, n, memory):
    return scipy.signal.lfilter([1], [1, -memory], random.standard_normal(n))


def label_cases(random):
    """Name, values and labels (255 is ignored)."""
    n = 160
    label = (slow(random, n, 0.8) > 1.2).astype(int)
    yield "complete", slow(random, n, 0.9) + label, label
    values = slow(random, n, 0.9)
    values[20:31] = math.nan
    values[[3, 77, 140]] = math.nan
    yield "missing here and there", values + 2 * label, label
    ignored = label.copy()
    ignored[60:75] = 255
    ignored[100] = 255
    yield "ignored rows", slow(random, n, 0.9) - label, ignored
    yield "missing and ignored, tied", np.round(values), ignored
    ends = ignored.copy()
    ends[:9] = 255
    ends[-5:] = 255
    yield "ignored at both ends", slow(random, n, 0.5), ends
    one = np.zeros(n, int)
    one[30:44] = 1
    one[49:52] = 1
    yield "one merged episode", slow(random, n, 0.9), one
    many = np.zeros(n, int)
    for start in range(4, n, 12):
        many[start] = 1
    yield "thirteen episodes of one row", np.round(slow(random, n, 0.5), 1), many
    infinite = slow(random, n, 0.5)
    infinite[[5, 50]] = math.inf
    infinite[90] = -math.inf
    yield "infinite values", infinite, label


def merged_episodes(label):
    rows = np.flatnonzero(label == 1)
    pieces = np.split(rows, np.flatnonzero(np.diff(rows) - 1 > MERGE) + 1)
    lengths = np.array([piece[-1] + 1 - piece[0] for piece in pieces])
    edges = [0] + [x for piece in pieces for x in (piece[0], piece[-1] + 1)] + [len(label)]
    gaps = sum((label[a:b] == 0).any() for a, b in zip(edges[::2], edges[1::2]))
    return {
        "episodes": len(pieces),
        "gaps": int(gaps),
        "typicalLength": float((lengths**2).sum() / lengths.sum()),
    }


def strata(n, typical):
    k = int(np.clip(np.floor(n / (3 * typical)), 2, 8))
    return [[i * n // k, (i + 1) * n // k] for i in range(k)]


def without_line(score, present):
    t = np.arange(len(score))
    out = np.zeros(len(score))
    if present.sum() > 1:
        slope, offset = np.polyfit(t[present], score[present], 1)
        out[present] = score[present] - slope * t[present] - offset
    return out


def legendre_scores(x):
    present = ~np.isnan(x)
    u = (scipy.stats.rankdata(x[present]) - 0.5) / max(1, present.sum())
    scores = []
    for j in range(1, 5):
        score = np.full(len(x), np.nan)
        score[present] = math.sqrt(2 * j + 1) * legendre.legval(2 * u - 1, [0] * j + [1])
        scores.append(without_line(score, present))
    return scores, present


def moved_sums(score, present, event, used):
    """C and its variance at every shift."""
    b = len(score)
    c, v = np.zeros(b), np.zeros(b)
    for s in range(b):
        r, m = np.roll(score, s), np.roll(present, s)
        a, n, big = r[event].sum(), (m & event).sum(), (m & used).sum()
        if 0 < n < big:
            c[s] = a - n * r[used].sum() / big
            v[s] = n * (big - n) / big
    return c, v


def drawn(per_cell, weights, shifts):
    """Sums as observed and drawn, draws brought to the observed variance."""
    observed = sum(w * c[0] for w, (c, _) in zip(weights, per_cell))
    variance = sum(w * w * v[0] for w, (_, v) in zip(weights, per_cell))
    sums = []
    for d in range(DRAWS):
        total = sum(w * c[s[d]] for w, (c, _), s in zip(weights, per_cell, shifts))
        own = sum(w * w * v[s[d]] for w, (_, v), s in zip(weights, per_cell, shifts))
        sums.append(total * math.sqrt(variance / own) if own > 0 else 0)
    return observed, np.array(sums)


def smooth_test(observed, sums):
    sds = [np.std(one, ddof=1) for one in sums]
    z = [o / sd for o, sd in zip(observed, sds)]
    statistic = sum(value**2 / (j + 1) for j, value in enumerate(z))
    draws = sum((one / sd) ** 2 / (j + 1) for j, (one, sd) in enumerate(zip(sums, sds)))
    p = (1 + (draws >= statistic * (1 - 1e-9)).sum()) / (1 + len(draws))
    return {
        "components": z,
        "statistic": statistic,
        "strength": (statistic - draws.mean()) / np.std(draws, ddof=1),
        "p": p,
    }


def decorrelation_time(a, b):
    n = len(a)

    def rho(x):
        full = np.correlate(x, x, "full")[n - 1 :]
        return full / full[0]

    products = rho(a) * rho(b)
    for window in range(1, n // 2 + 1):
        tau = 1 + 2 * products[1 : window + 1].sum()
        if window >= 5 * max(1, tau):
            return max(1, tau)
    return None


def auc(x, event):
    return scipy.stats.mannwhitneyu(x[event], x[~event]).statistic / (event.sum() * (~event).sum())


def auc_precision(x, event):
    """By the auc itself at every shift; complete rows only."""
    moved = x - (np.median(x[event]) - np.median(x[~event])) * event
    sd = np.std([auc(np.roll(moved, s), event) for s in range(1, len(x))], ddof=1)
    own = auc(x, event)
    return {
        "auc": own,
        "interval": [max(0, own - 1.96 * sd), min(1, own + 1.96 * sd)],
        "smallestDetectable": 2 * 2.8 * sd,
    }


def circular_p(x, event, used):
    scores, present = legendre_scores(x)
    sums = []
    observed = []
    for score in scores:
        c, v = moved_sums(score, present, event, used)
        scale = np.sqrt(np.divide(v[0], v, out=np.zeros(len(v)), where=v > 0))
        observed.append(c[0])
        sums.append((c * scale)[1:])
    return smooth_test(observed, sums)["p"]


def cut_test(x, event, used, cells, shifts):
    known = x[~np.isnan(x)]
    cuts = {}
    for probability in np.linspace(0.1, 0.9, 31):
        cut = np.quantile(known, probability)
        below = known[known <= cut].max() if (known <= cut).any() else None
        if below is not None and below < known.max() and below not in cuts:
            cuts[below] = cut
    sizes, draws = [], []
    for cut in cuts.values():
        per_cell, variance = [], 0
        for a, b in cells:
            own, e, u = x[a:b], event[a:b], used[a:b]
            present = ~np.isnan(own)
            mark = np.where(present, own > cut, np.nan)
            score = np.where(present, mark - np.nanmean(mark), 0)
            per_cell.append(moved_sums(score, present, e, u))
            q = mark[present & u].mean()
            n1, n0 = (present & e).sum(), (present & u & ~e).sum()
            variance += q * (1 - q) * n1 * n0 / (n1 + n0 - 1)
        observed, sums = drawn(per_cell, [1] * len(cells), shifts)
        sizes.append(abs(observed) / math.sqrt(variance) if variance > 0 else 0)
        draws.append(np.abs(sums) / math.sqrt(variance) if variance > 0 else np.zeros(DRAWS))
    best = int(np.argmax(sizes))
    low = high = best
    while low > 0 and sizes[low - 1] >= 0.95 * sizes[best]:
        low -= 1
    while high + 1 < len(sizes) and sizes[high + 1] >= 0.95 * sizes[best]:
        high += 1
    largest = np.max(draws, axis=0)
    at = list(cuts.values())
    return {
        "p": (1 + (largest >= sizes[best] * (1 - 1e-9)).sum()) / (1 + DRAWS),
        "range": [at[low], at[high]],
    }


def shift_case(random, name, x, label):
    inside = np.flatnonzero(label != 255)
    x, label = x[inside[0] : inside[-1] + 1], label[inside[0] : inside[-1] + 1]
    event, used = label == 1, label != 255
    merged = merged_episodes(label)
    cells = strata(len(x), merged["typicalLength"])
    informative = [bool(0 < event[a:b].sum() < used[a:b].sum()) for a, b in cells]
    shifts = [random.integers(0, b - a, DRAWS) for a, b in cells]
    taken = [(cell, s) for cell, s, ok in zip(cells, shifts, informative) if ok]
    observed, sums = [], []
    detail = None
    for j in range(4):
        per_cell = []
        for (a, b), _ in taken:
            scores, present = legendre_scores(x[a:b])
            per_cell.append(moved_sums(scores[j], present, event[a:b], used[a:b]))
        if j == 1:
            detail = {"score": j, "cell": taken[0][0], "c": per_cell[0][0], "variance": per_cell[0][1]}
        o, s = drawn(per_cell, [1 / (b - a + 1) for (a, b), _ in taken], [s for _, s in taken])
        observed.append(o)
        sums.append(s)
    series, label_series = np.zeros(len(x)), np.zeros(len(x))
    for a, b in cells:
        series[a:b] = legendre_scores(x[a:b])[0][0]
        label_series[a:b] = without_line(event[a:b].astype(float), used[a:b])
    complete = used.all() and np.isfinite(x).all()
    return {
        "name": name,
        "merged": merged,
        "strata": cells,
        "informative": informative,
        "shifts": shifts,
        "sums": detail,
        "test": smooth_test(observed, sums),
        "circular": circular_p(x, event, used),
        "memory": decorrelation_time(series, label_series),
        "precision": auc_precision(x, event) if complete else None,
        "cut": cut_test(x, event, used, [c for c, _ in taken], [s for _, s in taken]),
    }


def clock_case():
    """Values without the median of their quarter of an hour, over both changes of the clock."""
    cases = []
    random = np.random.default_rng(4)
    for start in ["2026-03-20", "2026-10-18"]:
        time = pd.date_range(start, periods=20 * 96, freq="15min", tz="UTC")
        local = time.tz_convert("Europe/Berlin")
        cell = local.hour * 4 + local.minute // 15
        x = pd.Series(np.sin(2 * np.pi * cell / 96) * 3 + random.standard_normal(len(time)))
        x[random.integers(0, len(x), 50)] = np.nan
        removed = x - x.groupby(np.asarray(cell)).transform("median")
        cases.append(
            {
                "start": int(time[0].timestamp() * 1000),
                "cells": np.asarray(cell),
                "values": np.round(x, 6),
                "removed": np.round(x, 6) - np.round(x, 6).groupby(np.asarray(cell)).transform("median"),
            }
        )
        assert len(removed) == len(x)
    return cases


def correction_cases():
    random = np.random.default_rng(9)
    for p in [np.array([0.01, 0.04, 0.03, 0.5]), random.random(40) ** 3, np.array([0.2]), np.full(5, 0.03)]:
        yield {
            "p": p,
            "benjamini-hochberg": scipy.stats.false_discovery_control(p, method="bh"),
            "benjamini-yekutieli": scipy.stats.false_discovery_control(p, method="by"),
        }


def plain(value):
    """What JSON can hold."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple, np.ndarray, pd.Series)):
        return [plain(inner) for inner in value]
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    if isinstance(value, (int, np.integer)):
        return int(value)
    if isinstance(value, (float, np.floating)):
        return float(value) if math.isfinite(value) else str(float(value))
    return value


def references():
    random = np.random.default_rng(20261129)
    cases = []
    for name, x, label in label_cases(random):
        x = np.round(x, 6)
        cases.append({"values": x, "labels": label, **shift_case(random, name, x, label)})
    return plain({"cases": cases, "clock": clock_case(), "corrections": list(correction_cases())})


def main():
    keep(OUTPUT, json.dumps(references()) + "\n", tolerance=1e-9)


if __name__ == "__main__":
    main()
