// What a person may say of a file, right or wrong.
import fc from "fast-check";
import { name } from "./hostile.mjs";

const often = (arbitrary, times) =>
  fc.oneof({ weight: times, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** Options of `open`, of which most are left out; some make no sense, and hold values of any type. */
export const openOptions = fc
  .record({
    delimiter: often(fc.constantFrom(",", ";", "\t", "|", " ", "", "ab", "\n", '"', "1", "é", 7), 32),
    decimal: often(fc.constantFrom(".", ",", "x", null), 32),
    dateOrder: often(fc.constantFrom("day-first", "month-first", "sideways"), 32),
    encoding: often(fc.constantFrom("utf-8", "utf-16", "windows-1252", "ebcdic"), 48),
    timeZone: often(fc.constantFrom("Europe/Berlin", "Asia/Kolkata", "Mars/Olympus", "", 3), 32),
    time: often(fc.oneof(name, fc.constantFrom("time", "Time", null, 5)), 32),
    skip: often(fc.constantFrom(0, 1, 2, 50, -1, 1.5, 1e9, "2"), 32),
    header: often(fc.constantFrom([], ["name"], ["name", "unit"], ["unit"], ["name", "name"], "name"), 48),
    repeatedHour: often(fc.constantFrom("first", "second", "missing", "file-order", "both"), 48),
    shift: often(fc.constantFrom("-58 min", "1 h", "soon", "", 12), 48),
    columns: often(
      fc.oneof(fc.array(name, { maxLength: 3 }), fc.constantFrom(["*"], ["n*"], [], "x", [1])),
      48,
    ),
    long: often(fc.constantFrom({ tag: "recipe", value: "moisture" }, { tag: "x" }, null, {}), 64),
    surplus: often(fc.constantFrom(1, "x"), 120),
  })
  .map(options => Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)));
