/** One place where two plain values differ; undefined on the side that does not have it. */
export interface ValueChange {
  /** `target.above`, `variables.rename["TI 4711"]`, `data.series[0].path` */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Where two plain values differ, key by key. Lists of plain values are one value; of objects, entry by entry.
 *
 * @example changedValues({ target: { above: 4.2 } }, { target: { above: 4.5 } })
 * // [{ path: "target.above", before: 4.2, after: 4.5 }]
 */
export function changedValues(before: unknown, after: unknown, path: string = ""): ValueChange[] {
  if (isObject(before) && isObject(after))
    return changedEntries(entriesOf(before), entriesOf(after), path, keyPath);
  if (isListOfObjects(before) && isListOfObjects(after)) {
    return changedEntries(
      new Map(before.entries()),
      new Map(after.entries()),
      path,
      (at, i) => `${at}[${i}]`,
    );
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
}

function changedEntries<K>(
  before: ReadonlyMap<K, unknown>,
  after: ReadonlyMap<K, unknown>,
  path: string,
  inner: (path: string, key: K) => string,
): ValueChange[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap(key => changedValues(before.get(key), after.get(key), inner(path, key)));
}

function keyPath(path: string, key: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}

// A Map, because a key may be `__proto__`.
function entriesOf(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, part]) => part !== undefined));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOfObjects(value: unknown): value is object[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}
