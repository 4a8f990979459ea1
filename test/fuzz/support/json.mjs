// Plain data that goes wrong: values swapped for others, keys that are none, branches grown, cut and moved.
import fc from "fast-check";

/** Stands for a list too deep for anything that calls itself, fast-check's printing included. */
const DEEP = "deep list";
const deepText = "[".repeat(20_000) + "]".repeat(20_000);

/** Any value that JSON can hold, small, with keys that bite. */
export const anything = fc.oneof(
  fc.constantFrom(
    null,
    true,
    0,
    -1,
    1.5,
    1e308,
    2 ** 53,
    "",
    " ",
    "x",
    "5 min",
    "-1 h",
    "2026-01-05",
    [],
    {},
    [[]],
    "\0",
  ),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "../../etc/passwd",
    "<img src=x onerror=alert(1)>",
    "x".repeat(5_000),
  ),
  fc.json({ maxDepth: 3 }).map(text => JSON.parse(text)),
  fc.constant(DEEP),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')),
);

/** Changes to a tree of plain data; `at` picks a place among all of them. */
export const treeChanges = (most = 4) =>
  fc.array(
    fc.record({
      kind: fc.constantFrom("replace", "replace", "replace", "remove", "add", "copy"),
      at: fc.noBias(fc.nat(999_999)),
      from: fc.noBias(fc.nat(999_999)),
      key: fc.constantFrom("x", "__proto__", "variable", "above", "all", "path", "version", "0"),
      value: anything,
    }),
    { minLength: 1, maxLength: most },
  );

/** The tree after everything that happened to it; the given one stays as it was. */
export function changedTree(tree, changes) {
  const root = { tree: structuredClone(tree) };
  for (const { kind, at, from, key, value: given } of changes) {
    const value = structuredClone(given);
    const places = placesIn(root, "tree");
    const { holder, key: here } = places[at % places.length];
    const inside = holder[here];
    if (kind === "replace") holder[here] = value;
    else if (kind === "copy") {
      const other = places[from % places.length];
      holder[here] = JSON.parse(JSON.stringify(other.holder[other.key]) ?? "null");
    } else if (kind === "remove") {
      if (Array.isArray(holder)) holder.splice(Number(here), 1);
      else if (holder !== root) delete holder[here];
    } else if (Array.isArray(inside)) inside.push(value);
    else if (typeof inside === "object" && inside !== null) define(inside, key, value);
  }
  return root.tree;
}

/** The tree with deep lists where the word for them stands. */
export function meant(tree) {
  const root = { tree };
  for (const { holder, key } of placesIn(root, "tree"))
    if (holder[key] === DEEP) holder[key] = JSON.parse(deepText);
  return root.tree;
}

/** The tree as text, with deep lists where the word for them stands. */
export function meantText(tree) {
  return (JSON.stringify(tree) ?? "").replaceAll(JSON.stringify(DEEP), deepText);
}

/** Not by assignment, which would take `__proto__` for something else than JSON.parse does. */
function define(object, key, value) {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Every place that holds a value, breadth first and without recursion: trees may be deep. */
function placesIn(holder, key) {
  const places = [{ holder, key }];
  for (let next = 0; next < places.length && places.length < 5_000; next++) {
    const value = places[next].holder[places[next].key];
    if (typeof value !== "object" || value === null) continue;
    for (const inner of Object.keys(value)) places.push({ holder: value, key: inner });
  }
  return places;
}
