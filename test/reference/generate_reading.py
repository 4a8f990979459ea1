"""Writes reading.json: files as plants export them, and what pandas reads in them.

pandas is told how each file is written; the library has to find out by itself.
Workbooks are written by openpyxl. Times are milliseconds since 1970 as if the
clock showed UTC; missing values are null.

    python -m venv reference && reference/bin/pip install -r requirements.txt
    reference/bin/python generate_reading.py          # writes reading.json
    reference/bin/python generate_reading.py --check  # only compares with it
"""

import base64
import datetime as dt
import gzip
import io
import json
import random
import sys
from pathlib import Path

import openpyxl
import pandas as pd
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from reference_file import keep

TARGET = Path(__file__).with_name("reading.json")
START = dt.datetime(2026, 1, 5, 22, 30)


def stamps(rows, step=dt.timedelta(minutes=15)):
    return [START + step * row for row in range(rows)]


def grouped(value, group, mark, digits=2):
    """1234.5 as 1.234,50: thousands and decimals parted as asked."""
    return f"{value:,.{digits}f}".replace(",", "\0").replace(".", mark).replace("\0", group)


def text_case(name, text, encoding="utf-8", ending="csv", **read):
    data = text.encode(encoding)
    return {"name": name, "ending": ending, "data": data, "read": read, "encoding": encoding}


def text_cases():
    random.seed(7)
    values = [random.uniform(-5000, 2_000_000) for _ in range(40)]
    times = stamps(40)
    german = "".join(
        f"{time:%d.%m.%Y %H:%M};{grouped(value, '.', ',')};Sorte {row % 3}\n"
        for row, (time, value) in enumerate(zip(times, values))
    )
    yield text_case(
        "points for thousands, decimal commas",
        "Zeit;Menge;Produkt\n" + german,
        sep=";", decimal=",", thousands=".", date_format="%d.%m.%Y %H:%M", time="Zeit",
    )
    for label, group, mark in [
        ("commas for thousands", ",", "."),
        ("apostrophes for thousands", "'", "."),
        ("no-break spaces for thousands", "\u00a0", ","),
        ("narrow no-break spaces for thousands", "\u202f", ","),
        ("spaces for thousands", " ", ","),
    ]:
        rows = "".join(f"{time:%Y-%m-%d %H:%M}\t{grouped(value, group, mark, 3)}\n" for time, value in zip(times, values))
        # pandas takes only single bytes for thousands.
        number = {"flow": lambda text, group=group, mark=mark: float(text.replace(group, "").replace(mark, "."))}
        yield text_case(label, "time\tflow\n" + rows, sep="\t", converters=number, time="time", ending="tsv")
    rows = "".join(f"{time:%d/%m/%Y %I:%M:%S %p},{value!r}\n" for time, value in zip(stamps(60, dt.timedelta(hours=9)), values * 2))
    yield text_case(
        "the day first, half days",
        "Timestamp,x\n" + rows,
        date_format="%d/%m/%Y %I:%M:%S %p", time="Timestamp",
    )
    rows = "".join(f"{time:%m/%d/%Y %H:%M},{value!r}\n" for time, value in zip(stamps(60, dt.timedelta(hours=9)), values * 2))
    yield text_case("the month first", "Timestamp,x\n" + rows, date_format="%m/%d/%Y %H:%M", time="Timestamp")
    rows = "".join(f"{time:%d-%b-%y %H:%M:%S};{row}\n" for row, time in enumerate(stamps(30, dt.timedelta(days=13))))
    yield text_case("names of months", "time;x\n" + rows, sep=";", date_format="%d-%b-%y %H:%M:%S", time="time")
    yield text_case(
        "line breaks, delimiters and quotes in quotes",
        'time,"note, long",x\n2026-01-05 00:00,"two\nlines",1\n2026-01-05 00:01,"say ""hi"", then go",2\n'
        '2026-01-05 00:02,plain,3\n',
        time="time",
    )
    plain = "Zeit;Öl °C;Preis\n" + "".join(f"{time:%Y-%m-%d %H:%M};{row},5;€ {row}\n" for row, time in enumerate(times))
    for encoding in ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-16-le", "cp1252"]:
        text = ("\ufeff" if encoding == "utf-16-be" else "") + plain
        yield text_case(f"written in {encoding}", text, encoding=encoding, sep=";", decimal=",", time="Zeit")
    yield text_case(
        "a title, an export date and rows for units and descriptions",
        "Export of line 3\nExported: 2026-02-01 10:00\n# page 1\n\nTime;TI101;FI 2;State\n"
        ";Oven zone 2;Flow of gas;Machine\n;°C;m³/h;\n"
        + "".join(f"{time:%Y-%m-%d %H:%M};{row},25;{row * 3};{'on' if row % 4 else 'off'}\n" for row, time in enumerate(times)),
        sep=";", decimal=",", skiprows=[0, 1, 2, 3, 5, 6], time="Time",
    )
    rows = "".join(f"{time:%d.%m.%Y};{time:%H:%M:%S};{row},5;\n" for row, time in enumerate(times))
    yield text_case(
        "date and time of day apart, a delimiter at the end of each line",
        "Datum;Uhrzeit;x;\n" + rows, sep=";", decimal=",", pair=["Datum", "Uhrzeit", "%d.%m.%Y %H:%M:%S"], usecols=[0, 1, 2],
    )
    rows = "".join(f"{(time - dt.datetime(1899, 12, 30)) / dt.timedelta(days=1)!r},{row}\n" for row, time in enumerate(times))
    yield text_case("days of Excel's calendar", "Timestamp,x\n" + rows, serial="Timestamp")
    packed = text_case("packed", "time,x\n" + "".join(f"{time:%Y-%m-%dT%H:%M:%S},{value!r}\n" for time, value in zip(times, values)), time="time")
    yield {**packed, "ending": "csv.gz", "data": gzip.compress(packed["data"], mtime=0), "compression": "gzip"}
    tags = [("TI 1", 20.5), ("FI 2", 3.25), ("PI 3", 1.125)]
    rows = [
        f"{tag};{time:%d.%m.%Y %H:%M};{grouped(base + row, '', ',', 3)}\n"
        for row, time in enumerate(stamps(50)) for tag, base in tags if (row + len(tag) * 7) % 11
    ]
    random.shuffle(rows)
    rows += [f"TI 1;{START:%d.%m.%Y %H:%M};99,0\n"]
    yield text_case(
        "one row per value", "Tag;Zeit;Wert\n" + "".join(rows),
        sep=";", decimal=",", date_format="%d.%m.%Y %H:%M", pivot=["Tag", "Zeit", "Wert"],
    )
    objects = [{"time": f"{time:%Y-%m-%dT%H:%M:%S}", "x": value, "ok": row % 3 == 0, "word": None if row == 5 else f"w{row % 4}"} for row, (time, value) in enumerate(zip(times, values))]
    yield text_case("an object per line", "".join(json.dumps(o) + "\n" for o in objects), ending="jsonl", time="time")
    yield text_case("a list of objects", json.dumps(objects, indent=1), ending="json", time="time")


def workbooks():
    for label, epoch in [("Excel, days since 1900", None), ("Excel, days since 1904", CALENDAR_MAC_1904)]:
        book = openpyxl.Workbook()
        if epoch is not None:
            book.epoch = epoch
        book.active["A1"] = "Laboratory"
        book.active.merge_cells("A1:D1")
        sheet = book.create_sheet("Results")
        for row in [["Results of January"], [], ["Sampled", "Moisture", "Batch", "OK", "Note"]]:
            sheet.append(row)
        for row in range(30):
            when = START + dt.timedelta(minutes=37 * row, seconds=row, milliseconds=row * 37 % 1000)
            sheet.append([when, 4 + row / 7, f"00{row}", row % 2 == 0, None if row == 3 else f"note {row % 3}"])
        sheet["B8"] = "Bad"
        content = io.BytesIO()
        book.save(content)
        read = {"sheet_name": "Results", "skiprows": 2, "dtype": {"Batch": str}, "na_values": ["Bad"], "time": "Sampled"}
        yield {"name": label, "ending": "xlsx", "data": content.getvalue(), "read": read}


def in_pandas(case):
    read = dict(case["read"])
    time, pair, serial, pivot = (read.pop(key, None) for key in ["time", "pair", "serial", "pivot"])
    date_format = read.pop("date_format", None)
    source = io.BytesIO(case["data"])
    if case["ending"] == "xlsx":
        frame = pd.read_excel(source, **read)
    elif case["ending"].startswith("json"):
        frame = pd.read_json(source, lines=case["ending"] == "jsonl", dtype=False)
    else:
        compression = case.get("compression")
        frame = pd.read_csv(source, encoding=case["encoding"], compression=compression, **read)
    if pivot is not None:
        tag, time, value = pivot
        # The last value of a tag at one time counts.
        frame[time] = pd.to_datetime(frame[time], format=date_format)
        frame = frame.groupby([time, tag], sort=True)[value].last().unstack(tag).reset_index()
    elif pair is not None:
        time = f"{pair[0]} {pair[1]}"
        frame.insert(0, time, pd.to_datetime(frame.pop(pair[0]) + " " + frame.pop(pair[1]), format=pair[2]))
    elif serial is not None:
        time = serial
        frame[time] = pd.to_datetime(frame[time], unit="D", origin="1899-12-30").dt.round("ms")
    elif frame[time].dtype.kind != "M":
        frame[time] = pd.to_datetime(frame[time], format=date_format)
    frame = frame.sort_values(time, kind="stable")
    return {
        "time": [round(stamp.timestamp() * 1000) for stamp in frame[time].dt.tz_localize("UTC")],
        "columns": [[str(name), [plain(value) for value in frame[name]]] for name in sorted(c for c in frame.columns if c != time)],
    }


def plain(value):
    if pd.isna(value):
        return None
    if isinstance(value, bool) or str(type(value).__name__) in ("bool", "bool_"):
        return "true" if value else "false"
    return value if isinstance(value, str) else float(value)


def main():
    known = json.loads(TARGET.read_text()) if TARGET.exists() else {"cases": []}
    cases = list(text_cases())
    if "--check" in sys.argv:
        # Workbooks carry the time at which they were written: the ones that are there are read again.
        written = {case["name"]: base64.b64decode(case["data"]) for case in known["cases"]}
        cases += [{**case, "data": written[case["name"]]} for case in workbooks()]
    else:
        cases += list(workbooks())
    made = {
        "pandas": pd.__version__,
        "cases": [
            {"name": case["name"], "ending": case["ending"], "data": base64.b64encode(case["data"]).decode(), **in_pandas(case)}
            for case in cases
        ],
    }
    keep(TARGET, json.dumps(made, indent=1, ensure_ascii=False) + "\n")


main()
