"""Writes rows.json: what windows, batches and samples of readings must be, from pandas.

Statistics are those of pandas over the readings that lie in a row (resample, groupby, slices of
an index); slopes are numpy.polyfit. What rests on time (coverage, shares, which category lasted longest)
is counted on a grid of one second, on which every reading is carried forward until the next, but
for less than three sampling intervals.

    python -m venv reference && reference/bin/pip install -r requirements.txt
    reference/bin/python generate_rows.py          # writes rows.json
    reference/bin/python generate_rows.py --check  # only compares with it

Times are epoch milliseconds; missing values are null.
"""

import json
import math
from pathlib import Path

import numpy as np
import pandas as pd
from reference_file import keep

OUTPUT = Path(__file__).with_name("rows.json")
AGGREGATES = ["mean", "std", "min", "max", "median", "range", "slope", "last", "first", "count", "missing", "q10", "q97.5", {"above": 201}, {"below": 199.5}]
COVERAGE = 0.5
SECOND = pd.Timedelta("1s")


def readings(start, seconds, zone, seed, missing=0.1):
    """Numbers with holes, a category and a truth, at the given seconds after a start."""
    random = np.random.default_rng(seed)
    index = (pd.Timestamp(start, tz=zone).tz_convert("UTC") + pd.to_timedelta(seconds, unit="s")).tz_convert(zone)
    count = len(index)
    oven = 200 + np.cumsum(random.standard_normal(count)) / 3
    oven[random.random(count) < missing] = np.nan
    # Far from zero and hardly moving: where careless sums lose their digits.
    level = 1e6 + random.standard_normal(count) / 100
    recipe = np.array(["oat", "ginger", None], dtype=object)[(np.arange(count) // 7 + random.integers(0, 2, count)) % 3]
    frame = pd.DataFrame({"oven": oven, "level": level}, index=index)
    frame["recipe"] = pd.Series(recipe, index=index, dtype=object)
    frame["door"] = pd.Series(random.random(count) < 0.3, index=index)
    return frame


def regular(start, count, step, zone, seed, **options):
    return readings(start, np.arange(count) * step, zone, seed, **options)


def irregular(start, count, zone, seed):
    steps = np.random.default_rng(seed).exponential(40, count).round() + 1
    # A gap of two hours, in which there are no rows.
    steps[count // 2] = 7200
    return readings(start, np.cumsum(steps), zone, seed)


class Rows:
    """Rows over a frame of readings: each sees the time from one instant to another."""

    def __init__(self, frame, spans, holds, counted=None):
        self.frame = frame
        self.spans = spans
        self.holds = holds
        self.counted = pd.Series(True, index=frame.index) if counted is None else counted
        steps = pd.Series(frame.index).diff().dropna()
        self.hold = 3 * steps[steps > pd.Timedelta(0)].median()
        grid = pd.date_range(frame.index[0], frame.index[-1] + self.hold, freq="s")
        # "Less than three intervals" on whole seconds.
        self.seconds = frame.reindex(grid, method="ffill", tolerance=self.hold - SECOND / 1000)
        self.counts = self.counted.astype(float).reindex(grid, method="ffill", tolerance=self.hold - SECOND / 1000).fillna(0) == 1
        self.readings = frame[self.counted]
        self.parts = [(start, end, *self.part(start, end)) for start, end in spans]

    def part(self, start, end):
        """The readings and the counted seconds between two instants."""
        side = "left" if self.holds == "from" else "right"
        readings = self.readings.iloc[slice(*self.readings.index.searchsorted([start, end], side=side))]
        seconds = slice(*self.seconds.index.searchsorted([start, end]))
        return readings, self.seconds.iloc[seconds][self.counts.iloc[seconds]]

    def column(self, name, by):
        return [plain(self.value(name, by, *part)) for part in self.parts]

    def value(self, name, by, start, end, readings, seconds):
        length = (end - start) / SECOND
        held = seconds[name]
        enough = lambda time: time > 0 and time >= COVERAGE * length - 1e-9
        if by in ("count", "missing"):
            if not enough(len(seconds)):
                return math.nan
            return readings[name].count() if by == "count" else held.isna().mean()
        if not enough(held.notna().sum()):
            return None if by == "longest" else math.nan
        known = held.dropna()
        if by == "longest":
            times = known.value_counts()
            best = set(times[times == times.max()].index)
            return [value for value in known if value in best][-1]
        if by == "share":
            return (known == True).mean()  # noqa: E712 (objects)
        if isinstance(by, dict):
            return (known > by["above"]).mean() if "above" in by else (known < by["below"]).mean()
        values = readings[name].dropna()
        return statistic(values, by, start) if len(values) > 0 else math.nan


def statistic(values, by, start):
    if by == "range":
        return values.max() - values.min()
    if by == "last":
        return values.iloc[-1]
    if by == "first":
        return values.iloc[0]
    if by.startswith("q"):
        return values.quantile(float(by[1:]) / 100)
    if by == "slope":
        hours = (values.index - start) / pd.Timedelta("1h")
        if len(values) < 2:
            return math.nan
        # Centred by hand: polyfit alone loses digits on numbers far from zero.
        return np.polyfit(hours - hours.to_numpy().mean(), values.to_numpy() - values.iloc[0], 1)[0]
    return getattr(values, by)()


def plain(value):
    if value is None or isinstance(value, str):
        return value
    value = float(value)
    return value if math.isfinite(value) else None


def ms(instant):
    return int(instant.tz_convert("UTC").value // 1_000_000)


def windows(frame, rule, **options):
    """Bins of pandas' resample that hold a reading."""
    bins = frame["level"].resample(rule, **options).size()
    edges = list(bins.index) + [bins.index[-1] + bins.index.freq]
    return [(edges[i], edges[i + 1]) for i in range(len(bins)) if bins.iloc[i] > 0]


def case(name, frame, rows, spans, holds, times=None, counted=None, lags=(), sources=None, when=None, own=None):
    columns = {}
    for lag in ("", *lags):
        moved = [(start - pd.Timedelta(lag or 0), end - pd.Timedelta(lag or 0)) for start, end in spans]
        made = Rows(frame, moved, holds, counted)
        before = f", {lag} before" if lag else ""
        for by in AGGREGATES:
            words = by if isinstance(by, str) else " ".join(f"{key} {value}" for key, value in by.items())
            for tag in ("oven", "level") if by in ("mean", "std", "slope", "range") else ("oven",):
                columns[f"{tag} {words}{before}"] = made.column(tag, by)
        columns[f"recipe{before}"] = made.column("recipe", "longest")
        columns[f"door share{before}"] = made.column("door", "share")
    choice = {"aggregate": AGGREGATES, **({"lags": list(lags)} if lags else {})}
    kind = next(iter(rows))
    return {
        "name": name,
        "timeZone": str(frame.index.tz),
        "time": [ms(at) for at in frame.index],
        "columns": {tag: [plain(value) if tag != "door" else bool(value) for value in frame[tag]] for tag in frame.columns},
        "when": when,
        "sources": sources or [],
        "rows": {kind: {**rows[kind], **choice}},
        "expected": {"time": [ms(at) for at in (times or [start for start, _ in spans])], "columns": {**columns, **(own or {})}},
    }


def batch_case():
    frame = irregular("2026-01-05T22:00", 500, "Europe/Berlin", 5)
    start = frame.index[0]
    offsets = [(0, 1800), (1800, 2520), (4000, 4300), (3900, 9000), (20000, 40000), (50000, 50000)]
    spans = sorted((start + pd.Timedelta(a, "s"), start + pd.Timedelta(b, "s")) for a, b in offsets)
    grades = ["A", "B", "A", "C", "B", "A"]
    source = {"name": "batches", "kind": "intervals", "time": [ms(a) for a, _ in spans], "ends": [ms(b) for _, b in spans], "columns": {"grade": grades}}
    return case("batches of irregular readings, overlapping, beyond the data, of no length", frame, {"batches": {"of": "batches"}}, spans, "from", sources=[source], own={"grade": grades})


def sample_case():
    frame = regular("2026-03-29T00:30", 400, 60, "Europe/Berlin", 6)
    start = frame.index[0]
    random = np.random.default_rng(7)
    minutes = np.sort(random.integers(-60, 460, 40))
    taken = [start + pd.Timedelta(int(minute), "min") for minute in minutes]
    moisture = [None if random.random() < 0.2 else round(float(random.normal(4, 0.3)), 3) for _ in taken]
    lab = pd.DataFrame({"at": taken, "moisture": np.array(moisture, dtype=float)})
    # Replicates: no more than five minutes after the first of them.
    group, first, groups = -1, None, []
    for at in taken:
        if first is None or at - first > pd.Timedelta("5min"):
            group, first = group + 1, at
        groups.append(group)
    merged = lab.groupby(groups).agg(at=("at", "first"), moisture=("moisture", "mean"), n=("at", "size"))
    delay, look_back = pd.Timedelta("12min"), pd.Timedelta("30min")
    spans = [(at - delay - look_back, at - delay) for at in merged["at"]]
    source = {"name": "lab", "kind": "samples", "time": [ms(at) for at in taken], "columns": {"moisture": moisture}}
    own = {"moisture": [plain(value) for value in merged["moisture"]], "replicates": [float(n) for n in merged["n"]]}
    rows = {"samples": {"of": "lab", "lookBack": "30 min", "delay": "12 min", "sameSample": "5 min"}}
    return case("samples across the spring change, with replicates and a delay", frame, rows, spans, "to", times=list(merged["at"]), sources=[source], own=own)


def document():
    utc = regular("2026-01-05", 200, 60, "UTC", 1)
    spring = regular("2026-03-28T22:00", 500, 60, "Europe/Berlin", 2)
    autumn = regular("2026-10-24T23:00", 400, 60, "Europe/Berlin", 3)
    days = regular("2026-10-30T05:00", 400, 900, "America/Chicago", 4)
    months = regular("2026-10-14T05:00", 700, 3600, "America/Chicago", 9)
    gaps = irregular("2026-01-05", 400, "Asia/Kolkata", 8)
    running = utc["door"].rolling(5, min_periods=1).sum() < 3
    utc = utc.assign(running=np.where(running, 1.0, 0.0))
    written = [
        case("15 min of readings every minute, a tenth missing", utc, {"windows": {"every": "15 min"}}, windows(utc, "15min"), "from", lags=("15 min", "1 h")),
        case("only readings that count", utc, {"windows": {"every": "10 min"}}, windows(utc, "10min"), "from", counted=running, when={"variable": "running", "above": 0.5}),
        case("hours on the day of 23 hours", spring, {"windows": {"every": "1 h"}}, windows(spring, "1h"), "from"),
        case("quarters on the day of 25 hours", autumn, {"windows": {"every": "15 min"}}, windows(autumn, "15min"), "from"),
        case("days, one of them of 25 hours", days, {"windows": {"every": "1 d"}}, windows(days, "1D"), "from"),
        case("weeks from Monday", months, {"windows": {"every": "1 week"}}, windows(months, "W-MON", label="left", closed="left"), "from"),
        case("irregular readings with a gap, a zone of half hours", gaps, {"windows": {"every": "15 min"}}, windows(gaps, "15min"), "from", lags=("30 min",)),
        case("windows that hold less than one reading", days[:60], {"windows": {"every": "10 min"}}, windows(days[:60], "10min"), "from"),
        batch_case(),
        sample_case(),
    ]
    versions = {"numpy": np.__version__, "pandas": pd.__version__}
    lines = ",\n".join(json.dumps(one, allow_nan=False) for one in written)
    return f'{{"versions": {json.dumps(versions)}, "cases": [\n{lines}\n]}}\n'


if __name__ == "__main__":
    keep(OUTPUT, document())
