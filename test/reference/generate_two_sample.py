"""Writes two_sample.json: what two-sample statistics must be, from other people's code.

Every statistic is computed twice: by scipy, scikit-learn and numpy, and in
exact rational arithmetic (fractions.Fraction). The exact number is written, the
same on every processor; where a library does not agree with it to 1e-12 (scipy
underflows on subnormal numbers, scikit-learn refuses infinities and loses digits
of small mutual information, numpy those of an interquartile range far from zero
and of deciles that fall on a value, ...), what it says is recorded under "errs". Roots and logarithms of exact fractions
have 60 digits (decimal.Decimal). p-values are scipy's. "categories" holds tables
of counts, for variables that are no numbers.

    python -m venv reference && reference/bin/pip install -r requirements.txt
    reference/bin/python generate_two_sample.py          # writes two_sample.json
    reference/bin/python generate_two_sample.py --check  # only compares with it

Infinities and NaN are the strings "inf", "-inf" and "nan"; all other numbers
are JSON numbers that read back to the same float64.
"""

import json
import math
import warnings
from decimal import Decimal, getcontext
from fractions import Fraction
from pathlib import Path

import numpy as np
import scipy.spatial.distance
import scipy.special
import scipy.stats
import sklearn.metrics
import sklearn.tree
from reference_file import keep

OUTPUT = Path(__file__).with_name("two_sample.json")
AGREE = 1e-12
BINS = 50
SMALLEST_SHARE = Fraction(1, 10_000)
getcontext().prec = 60


def cases():
    """Name, reference and event values."""
    random = np.random.default_rng(20260105)
    normal = random.standard_normal
    nan, inf, tiny = math.nan, math.inf, 5e-324
    yield "continuous", normal(230), normal(170) + 0.6
    yield "continuous, event more variable", normal(300), 2 * normal(120)
    yield "the same distribution", normal(210), normal(205)
    yield "far apart", normal(60), normal(40) + 50
    yield "tied", random.integers(0, 6, 200), random.integers(1, 7, 150)
    yield "quantised", np.round(normal(220) * 5) / 10, np.round((normal(210) + 0.3) * 5) / 10
    yield "few levels", random.integers(0, 2, 90), random.integers(0, 3, 50)
    yield "constant", np.full(12, 3.25), np.full(7, 3.25)
    yield "constant in the event", normal(50), np.full(20, 0.1)
    yield "constant in the reference", np.full(50, 0.1), normal(20)
    yield "two constants", np.full(5, 1.0), np.full(4, 2.0)
    yield "one event row", normal(40), [1.3]
    yield "one reference row", [0.2], normal(40)
    yield "n = 2", [1.0], [2.0]
    yield "n = 2, equal", [1.0], [1.0]
    yield "1e300", normal(80) * 1e300, (normal(60) + 1) * 1e300
    yield "1e-300", normal(80) * 1e-300, (normal(60) + 1) * 1e-300
    yield "the whole range of float64", [-1.7e308, -1e308, 0.0, 1e-300, 2e307], [1.7e308, 1e308, 0.0, 1e300]
    yield "subnormal", random.integers(-40, 40, 70) * tiny, random.integers(-20, 60, 50) * tiny
    yield "offset 1e9 with unit noise", 1e9 + normal(210), 1e9 + normal(220) + 0.5
    yield "heavy tails", normal(150) / normal(150), 3 * normal(130) / normal(130)
    # Not numpy's exp, whose last digit depends on the processor.
    yield "log-normal", [math.exp(3 * v) for v in normal(120)], [math.exp(3 * v + 1) for v in normal(110)]
    yield "signed zeros", [0.0, -0.0, 0.0, 1.0], [-0.0, 0.0, -1.0, -0.0]
    yield "infinities", [*normal(40), inf, -inf, -inf], [*normal(30), inf, inf]
    yield "infinities at the gap", [1.0, 2.0], [-inf, -inf, 3.0]
    yield "only infinities", [-inf, inf], [inf, inf, -inf]
    yield "missing values in the event", normal(60), [*normal(40), *[nan] * 15]
    yield "missing values in the reference", [*normal(60), *[nan] * 25], normal(40)
    yield "all missing in the event", normal(10), [nan] * 5
    yield "all missing in the reference", [nan] * 5, normal(10)
    yield "all missing", [nan] * 3, [nan] * 2
    yield "nothing", [], []
    yield "no event rows", normal(10), []
    yield "one per cent events", normal(1980), normal(20) + 1
    yield "neighbouring numbers", 1 + random.integers(0, 9, 40) * 2.0**-52, 1 + random.integers(3, 12, 30) * 2.0**-52
    yield "cuts of equal worth", [0.0, 1.0, 4.0, 5.0], [2.0, 3.0]
    yield "no cut separates", [0.0, 1.0, 2.0], [0.0, 1.0, 2.0]
    yield "values on the edges of bins", np.arange(101) / 100, np.arange(0, 101, 5) / 100


# Exact arithmetic ---------------------------------------------------------


class Exact:
    """The definitions, word for word, in rational numbers."""

    def __init__(self, reference, event):
        self.n0, self.n1 = len(reference), len(event)
        self.n = self.n0 + self.n1
        self.values = sorted({*(v + 0.0 for v in reference), *(v + 0.0 for v in event)})
        place = {value: i for i, value in enumerate(self.values)}
        self.counts = [[0, 0] for _ in self.values]
        for label, sample in enumerate((reference, event)):
            for value in sample:
                self.counts[place[value + 0.0]][label] += 1
        self.cumulative, below = [], [0, 0]
        for r, e in self.counts:
            below = [below[0] + r, below[1] + e]
            self.cumulative.append(tuple(below))
        self.pooled = sorted([*reference, *event])
        self.finite = all(math.isfinite(v) for v in self.values)

    def components(self):
        theta = [Fraction(0)] * 4
        before = 0
        for r, e in self.counts:
            v = 2 * Fraction(2 * before + r + e, 2 * self.n) - 1
            share = Fraction(e, self.n1) - Fraction(r, self.n0)
            legendre = (v, (3 * v**2 - 1) / 2, (5 * v**3 - 3 * v) / 2, (35 * v**4 - 30 * v**2 + 3) / 8)
            theta = [t + share * p for t, p in zip(theta, legendre)]
            before += r + e
        return [float(t) * math.sqrt(2 * j + 3) for j, t in enumerate(theta)]

    def differences(self):
        """F0 − F1 at and after each distinct value."""
        return [Fraction(r, self.n0) - Fraction(e, self.n1) for r, e in self.cumulative]

    def ks(self):
        gaps = [abs(d) for d in self.differences()]
        largest = max(gaps)
        at = gaps.index(largest)
        sign = (self.differences()[at] > 0) - (self.differences()[at] < 0)
        return float(largest), None if largest == 0 or math.isinf(self.values[at]) else self.values[at], sign

    def wasserstein(self):
        if not self.finite:
            return None
        exact = [Fraction(v) for v in self.values]
        return sum((abs(d) * (b - a) for d, a, b in zip(self.differences(), exact, exact[1:])), Fraction(0))

    def quantile(self, sample, p):
        """Type 7, exact; the sample is finite and sorted."""
        place = (len(sample) - 1) * p
        low = math.floor(place)
        high = min(low + 1, len(sample) - 1)
        a, b = Fraction(sample[low]), Fraction(sample[high])
        return a + (b - a) * (place - low)

    def standardised(self):
        if not self.finite:
            return None
        spread = self.quantile(self.pooled, Fraction(3, 4)) - self.quantile(self.pooled, Fraction(1, 4))
        return None if spread == 0 else as_float(self.wasserstein() / spread)

    def auc(self):
        wins, references = Fraction(0), 0
        for r, e in self.counts:
            wins += e * (references + Fraction(r, 2))
            references += r
        return wins / (self.n0 * self.n1)

    def energy(self):
        if not self.finite:
            return None
        exact = [Fraction(v) for v in self.values]
        return 2 * sum((d * d * (b - a) for d, a, b in zip(self.differences(), exact, exact[1:])), Fraction(0))

    def bins(self):
        """Rows per bin of the histogram, reference and event; None where a population has no finite value."""
        finite = [i for i, v in enumerate(self.values) if math.isfinite(v)]
        if not finite:
            return None
        low, high = self.values[finite[0]], self.values[finite[-1]]
        edges = bin_edges(low, high)
        bins = [[0, 0] for _ in range(BINS)]
        for i in finite:
            bin_ = min(BINS - 1, sum(edge <= self.values[i] for edge in edges) - 1) if low < high else 0
            for label in (0, 1):
                bins[bin_][label] += self.counts[i][label]
        return bins if all(sum(b[label] for b in bins) for label in (0, 1)) else None

    def decile_bins(self):
        """Rows between the deciles of the reference, the outer bins open; or per value where there are too few."""
        sample = sorted(v for v, (r, _) in zip(self.values, self.counts) for _ in range(r))
        edges = sorted({*(type_seven(sample, Fraction(i, 10)) for i in range(11))} - {None})
        if len(edges) < 3:
            return self.counts
        inner = edges[1:-1]
        bins = [[0, 0] for _ in range(len(inner) + 1)]
        for value, counts in zip(self.values, self.counts):
            bin_ = sum(edge <= value for edge in inner)
            for label in (0, 1):
                bins[bin_][label] += counts[label]
        return bins

    def threshold(self):
        best, found = Fraction(0), None
        for i, (r, e) in enumerate(self.cumulative[:-1]):
            below, above = r + e, self.n - r - e
            d = e * self.n0 - r * self.n1
            gain = Fraction(2 * d * d, self.n**2 * below * above)
            if gain > best:
                best, found = gain, i
        if found is None:
            return None
        r, e = self.cumulative[found]
        side = "below" if e * self.n0 > r * self.n1 else "above"
        below = {"event": e, "total": r + e}
        above = {"event": self.n1 - e, "total": self.n - r - e}
        chosen = below if side == "below" else above
        return {
            "cut": midpoint(self.values[found], self.values[found + 1]),
            "side": side,
            "below": below,
            "above": above,
            "precision": chosen["event"] / chosen["total"],
            "recall": chosen["event"] / self.n1,
            "giniDecrease": float(best),
        }


def midpoint(low, high):
    """A finite number that separates low from high; the midpoint where float64 has one."""
    if math.isinf(low):
        return 0.0 if math.isinf(high) else math.nextafter(high, -math.inf)
    if math.isinf(high):
        return low
    middle = float((Fraction(low) + Fraction(high)) / 2)
    return middle if low <= middle < high else low


def bin_edges(low, high):
    """numpy.histogram's edges, which overflow for the largest ranges."""
    if math.isinf(high - low):
        return [low * (1 - i / BINS) + high * (i / BINS) for i in range(BINS)] + [high]
    return list(np.linspace(low, high, BINS + 1))


def type_seven(sample, p):
    """A decile as float64 arithmetic gives it; None between the infinities."""
    place = (len(sample) - 1) * p
    low, part = math.floor(place), float(place - math.floor(place))
    a, b = sample[low], sample[min(low + 1, len(sample) - 1)]
    if a == b or part == 0:
        return a + 0.0
    if part == 0.5 and math.isfinite(a + b):
        return (a + b) / 2
    edge = a + (b - a) * part if math.isfinite(b - a) else a * (1 - part) + b * part
    return None if math.isnan(edge) else edge


class Shares:
    """Distances between the shares of two populations, from their counts."""

    def __init__(self, counts):
        self.counts = [(r, e) for r, e in counts if r + e > 0]
        self.n0, self.n1 = (sum(c[label] for c in self.counts) for label in (0, 1))
        self.n = self.n0 + self.n1
        self.pairs = [(Fraction(r, self.n0), Fraction(e, self.n1)) for r, e in self.counts]

    def intersection(self):
        return float(sum((min(q, p) for q, p in self.pairs), Fraction(0)))

    def total_variation(self):
        return float(sum((abs(q - p) for q, p in self.pairs), Fraction(0)) / 2)

    def hellinger(self):
        return root(sum(((decimal(q).sqrt() - decimal(p).sqrt()) ** 2 for q, p in self.pairs), Decimal(0)) / 2)

    def jensen_shannon(self):
        total = Decimal(0)
        for q, p in self.pairs:
            middle = (p + q) / 2
            total += sum((decimal(s) * decimal(s / middle).ln() for s in (p, q) if s), Decimal(0)) / 2
        return root(total / Decimal(2).ln())

    def mutual_information(self):
        total = Decimal(0)
        for r, e in self.counts:
            for count, of in ((r, self.n0), (e, self.n1)):
                if count:
                    total += decimal(Fraction(count, self.n)) * decimal(Fraction(count * self.n, (r + e) * of)).ln()
        return nothing_below(total / Decimal(2).ln())

    def psi(self):
        total = Decimal(0)
        for q, p in self.pairs:
            q, p = max(q, SMALLEST_SHARE), max(p, SMALLEST_SHARE)
            total += decimal(p - q) * decimal(p / q).ln()
        return nothing_below(total)

    def cramers_v(self):
        """Bergsma 2013."""
        chi = sum((Fraction((e * self.n0 - r * self.n1) ** 2, (r + e) * self.n0 * self.n1) for r, e in self.counts), Fraction(0))
        k = len(self.counts)
        if k < 2:
            return None
        corrected = [size - Fraction((size - 1) ** 2, self.n - 1) for size in (k, 2)]
        degrees = min(corrected) - 1
        if degrees <= 0:
            return None
        excess = max(Fraction(0), chi / self.n - Fraction(k - 1, self.n - 1))
        return min(1.0, root(decimal(excess / degrees)))


def decimal(value):
    return Decimal(value.numerator) / Decimal(value.denominator)


def nothing_below(value):
    """What rounding of the sixtieth digit leaves of nothing is nothing."""
    return float(value) if abs(value) > Decimal("1e-50") else 0.0


def root(value):
    return nothing_below(value) and float(value.sqrt())


def as_float(value):
    """The nearest float64; None where that is infinite."""
    if value is None:
        return None
    try:
        return float(value)
    except OverflowError:
        return None


# The libraries ------------------------------------------------------------


def shares_by_libraries(q, p):
    """The distances of shares as people compute them."""
    up, uq = np.maximum(p, 1e-4), np.maximum(q, 1e-4)
    return {
        "hellinger": lambda: float(np.sqrt(((np.sqrt(p) - np.sqrt(q)) ** 2).sum() / 2)),
        "jensenShannon": lambda: float(scipy.spatial.distance.jensenshannon(q, p, base=2)),
        "psi": lambda: float(((up - uq) * np.log(up / uq)).sum()),
    }


def libraries(reference, event):
    """The same statistics from scipy, scikit-learn and numpy; an exception's name where they refuse."""
    values = np.concatenate([reference, event])
    labels = np.repeat([0, 1], [len(reference), len(event)])

    def ks():
        return float(scipy.stats.ks_2samp(reference, event, method="asymp").statistic)

    def components():
        v = 2 * (scipy.stats.rankdata(values) - 0.5) / len(values) - 1
        legendre = [math.sqrt(2 * j + 1) * scipy.special.eval_legendre(j, v) for j in range(1, 5)]
        return [float(p[labels == 1].mean() - p[labels == 0].mean()) for p in legendre]

    def wasserstein():
        return float(scipy.stats.wasserstein_distance(reference, event))

    def standardised():
        return float(wasserstein() / scipy.stats.iqr(values))

    def shares():
        return [np.histogram(s, BINS, (values.min(), values.max()))[0] / len(s) for s in (reference, event)]

    def deciles():
        edges = np.unique(np.quantile(reference, np.linspace(0, 1, 11)))
        edges[[0, -1]] = -np.inf, np.inf
        return [np.histogram(s, edges)[0] / len(s) for s in (reference, event)]

    def mutual_information():
        edges = np.histogram_bin_edges(values, BINS)
        return float(sklearn.metrics.mutual_info_score(np.searchsorted(edges[1:-1], values, side="right"), labels) / np.log(2))

    def threshold():
        # scikit-learn casts to float32, which would move or merge values; dense ranks survive that.
        distinct, ranks = np.unique(values, return_inverse=True)
        tree = sklearn.tree.DecisionTreeClassifier(max_depth=1).fit(ranks[:, None], labels).tree_
        if tree.node_count == 1:
            return None
        left, right = tree.children_left[0], tree.children_right[0]
        rows = tree.n_node_samples
        gain = tree.impurity[0] - (rows[left] * tree.impurity[left] + rows[right] * tree.impurity[right]) / rows[0]
        rank = int(tree.threshold[0])
        return {"cut": midpoint(distinct[rank], distinct[rank + 1]), "giniDecrease": float(gain)}

    return {
        "components": components,
        "ks": ks,
        "wasserstein": wasserstein,
        "wassersteinStandardised": standardised,
        "auc": lambda: float(sklearn.metrics.roc_auc_score(labels, values)),
        "cliffsDelta": lambda: float(2 * scipy.stats.mannwhitneyu(event, reference).statistic / (len(event) * len(reference)) - 1),
        "energy": lambda: float(scipy.stats.energy_distance(reference, event)),
        "intersection": lambda: float(np.minimum(*shares()).sum()),
        "totalVariation": lambda: float(np.abs(np.subtract(*shares())).sum() / 2),
        "hellinger": lambda: shares_by_libraries(*shares())["hellinger"](),
        "jensenShannon": lambda: shares_by_libraries(*shares())["jensenShannon"](),
        "mutualInformation": mutual_information,
        "psi": lambda: shares_by_libraries(*deciles())["psi"](),
        "medianEvent": lambda: float(np.median(event)),
        "medianReference": lambda: float(np.median(reference)),
        "threshold": threshold,
    }


def p_values(reference, event):
    """By scipy; all of it tied, Mann–Whitney says nothing, and p is 1."""
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        rank = float(scipy.stats.mannwhitneyu(event, reference, method="asymptotic").pvalue)
        gap = scipy.stats.ks_2samp(reference, event, method="asymp").statistic
    n0, n1 = len(reference), len(event)
    return {
        "mannWhitneyP": 1.0 if math.isnan(rank) else rank,
        "ksP": float(scipy.stats.kstwobign.sf(math.sqrt(n0 * n1 / (n0 + n1)) * gap)),
    }


def attempt(function):
    try:
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            return function()
    except Exception as error:  # noqa: BLE001 - whatever a library raises is its answer
        return f"{type(error).__name__}: {error}"[:160]


# Both together ------------------------------------------------------------


def expectation(reference, event):
    """What must come out, and where the libraries do not agree with it."""
    reference, event = ([float(v) for v in sample if not math.isnan(v)] for sample in (reference, event))
    medians = {"medianEvent": median(event), "medianReference": median(reference)}
    names = ("difference", "components", "ks", "ksAt", "ksSign", "wasserstein", "wassersteinStandardised", "energy")
    names += ("auc", "cliffsDelta", "intersection", "totalVariation", "hellinger", "jensenShannon", "mutualInformation")
    names += ("psi", "threshold", "mannWhitneyP", "ksP")
    if not reference or not event:
        return {**dict.fromkeys(names), **medians}, {}
    exact = Exact(reference, event)
    ks, ks_at, ks_sign = exact.ks()
    auc, energy = exact.auc(), exact.energy()
    bins = exact.bins()
    shares = None if bins is None else Shares(bins)
    expected = {
        "difference": None,
        "components": exact.components(),
        "ks": ks,
        "ksAt": ks_at,
        "ksSign": ks_sign,
        "wasserstein": as_float(exact.wasserstein()),
        "wassersteinStandardised": exact.standardised(),
        "auc": float(auc),
        "cliffsDelta": float(2 * auc - 1),
        "energy": None if energy is None else float(decimal(energy).sqrt()),
        "intersection": shares and shares.intersection(),
        "totalVariation": shares and shares.total_variation(),
        "hellinger": shares and shares.hellinger(),
        "jensenShannon": shares and shares.jensen_shannon(),
        "mutualInformation": shares and shares.mutual_information(),
        "psi": Shares(exact.decile_bins()).psi(),
        "threshold": exact.threshold(),
        **medians,
    }
    errs = {}
    for name, function in libraries(np.array(reference), np.array(event)).items():
        theirs = attempt(function)
        if agree(theirs, expected[name], CANCELLING.get(name, 0.0)):
            continue
        errs[name] = in_short(theirs)
    expected["difference"] = math.sqrt(sum(t * t / (j + 1) for j, t in enumerate(expected["components"])))
    return {**expected, **p_values(reference, event)}, errs


def tables():
    """Name, and the rows of each category in the reference and in the event."""
    yield "two categories", {"A": (60, 10), "B": (40, 30)}
    yield "one in the event alone", {"A": (50, 20), "B": (30, 0), "C": (0, 25)}
    yield "nearly alike", {"A": (500_0, 499_9), "B": (300_0, 300_1), "C": (2_000, 2_000)}
    yield "alike", {"A": (40, 20), "B": (80, 40)}
    yield "one category", {"A": (12, 7)}
    yield "n = 2", {"A": (1, 0), "B": (0, 1)}
    yield "rare events", {"A": (9_000, 5), "B": (6_000, 12), "C": (4_000, 90)}
    yield "many categories", {f"c{i:02}": (20 + 7 * i % 31, 11 + 5 * i % 23) for i in range(40)}


def table_expectation(table):
    """What must come out for categories."""
    shares = Shares(table.values())
    r, e = np.array(list(table.values())).T
    q, p = r / r.sum(), e / e.sum()
    expected = {
        "intersection": shares.intersection(),
        "totalVariation": shares.total_variation(),
        "hellinger": shares.hellinger(),
        "jensenShannon": shares.jensen_shannon(),
        "mutualInformation": shares.mutual_information(),
        "psi": shares.psi(),
        "cramersV": shares.cramers_v(),
    }
    codes, labels = np.repeat(np.tile(np.arange(len(r)), 2), [*r, *e]), np.repeat([0, 1], [r.sum(), e.sum()])
    theirs = {name: attempt(function) for name, function in shares_by_libraries(q, p).items()}
    theirs["mutualInformation"] = float(sklearn.metrics.mutual_info_score(codes, labels) / np.log(2))
    errs = {name: in_short(value) for name, value in theirs.items() if not agree(value, expected[name], 0.0)}
    rates = {}
    for category, (reference, event) in table.items():
        interval = scipy.stats.binomtest(event, reference + event).proportion_ci(method="wilson")
        rate = event / (reference + event)
        rates[category] = {
            "rate": rate,
            "low": float(interval.low),
            "high": float(interval.high),
            "lift": float(Fraction(event, reference + event) / Fraction(shares.n1, shares.n)),
        }
    return {**expected, "rates": rates}, errs


def in_short(theirs):
    """What a library says, with the digits that are the same on every processor."""
    if not isinstance(theirs, float):
        return theirs
    return float(f"{theirs:.6g}") if math.isfinite(theirs) else str(theirs)


# Differences of numbers of size 1, which are only as good as those.
CANCELLING = {"components": 1e-15, "cliffsDelta": 1e-15, "totalVariation": 1e-15, "threshold": 1e-15}


def agree(theirs, ours, rounding):
    if ours is None or theirs is None:
        return ours is theirs
    if isinstance(ours, dict):
        return isinstance(theirs, dict) and all(agree(theirs[key], ours[key], 0.0 if key == "cut" else rounding) for key in theirs)
    if isinstance(ours, list):
        return isinstance(theirs, list) and all(agree(a, b, rounding) for a, b in zip(theirs, ours, strict=True))
    return isinstance(theirs, float) and math.isclose(theirs, ours, rel_tol=AGREE, abs_tol=rounding)


def median(sample):
    ordered = sorted(sample)
    if not ordered:
        return None
    low, high = ordered[(len(ordered) - 1) // 2], ordered[len(ordered) // 2]
    if low == high:
        return low + 0.0 if math.isfinite(low) else None
    if math.isinf(low) or math.isinf(high):
        return None
    return float((Fraction(low) + Fraction(high)) / 2)


def plain(value):
    """A number that JSON can hold."""
    value = float(value)
    return value if math.isfinite(value) else str(value)


def document():
    written = []
    for name, reference, event in cases():
        expected, errs = expectation(reference, event)
        written.append({"name": name, "reference": [plain(v) for v in reference], "event": [plain(v) for v in event], "expected": expected, "errs": errs})
    tabled = []
    for name, table in tables():
        expected, errs = table_expectation(table)
        tabled.append({"name": name, "table": table, "expected": expected, "errs": errs})
    versions = {"numpy": np.__version__, "scipy": scipy.__version__, "scikit-learn": sklearn.__version__}
    lines = ",\n".join(json.dumps(case, allow_nan=False) for case in written)
    more = ",\n".join(json.dumps(case, allow_nan=False) for case in tabled)
    return f'{{"versions": {json.dumps(versions)}, "cases": [\n{lines}\n], "categories": [\n{more}\n]}}\n'


if __name__ == "__main__":
    text = document()
    keep(OUTPUT, text)
    for case in json.loads(text)["cases"] + json.loads(text)["categories"]:
        for name, theirs in case["errs"].items():
            print(f"{case['name']}: {name}: exact {case['expected'][name]}, library {theirs}")
