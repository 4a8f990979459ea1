/** A place in a text; both count from 1. */
export interface Position {
  line: number;
  column: number;
}

interface Token extends Position {
  text: string;
}

interface Script {
  source: () => string;
  output: string;
  /** Filled when the first position is asked for. */
  map: Map<string, Position> | null;
}

const scripts = new Map<string, Script>();
const MOST_SCRIPTS = 2000;

/** Remembers what a script was compiled from, so that places in its errors can be named. */
export function rememberScript(name: string, source: () => string, output: string): void {
  scripts.delete(name);
  scripts.set(name, { source, output, map: null });
  if (scripts.size > MOST_SCRIPTS) scripts.delete(scripts.keys().next().value as string);
}

/** The TypeScript that a script was compiled from; null for a script that nobody remembered. */
export function sourceOf(name: string): string | null {
  return scripts.get(name)?.source() ?? null;
}

/** True for a script whose source is known. */
export function isRemembered(name: string): boolean {
  return scripts.has(name);
}

/** True for a line that is none of the compiled script's own. */
export function isBelowScript(name: string, line: number): boolean {
  const script = scripts.get(name);
  return script !== undefined && line > script.output.split("\n").length;
}

/**
 * The place in the source that a place in the compiled script came from, or null.
 *
 * tslab's converter compiles twice and gives no source map. Compiling only takes tokens away
 * (types) and adds a few (`exports.`), so the longest common subsequence of tokens is the map.
 */
export function sourcePosition(name: string, compiled: Position): Position | null {
  const script = scripts.get(name);
  if (script === undefined) return null;
  script.map ??= alignTokens(tokens(script.source()), tokens(script.output));
  return script.map.get(`${compiled.line}:${compiled.column}`) ?? nearestBefore(script.map, compiled);
}

/** A position inside a token or on one that the compiler added belongs to the token before it. */
function nearestBefore(map: ReadonlyMap<string, Position>, { line, column }: Position): Position | null {
  for (let c = column - 1; c >= Math.max(1, column - 400); c--) {
    const found = map.get(`${line}:${c}`);
    if (found !== undefined) return found;
  }
  return null;
}

function tokens(text: string): Token[] {
  return text.split("\n").flatMap((content, index) =>
    [...content.matchAll(/[\p{ID_Start}$_][\p{ID_Continue}$]*|\d+|[^\s]/gu)].map(match => ({
      text: match[0],
      line: index + 1,
      column: match.index + 1,
    })),
  );
}

/** Compiled position → source position, for every token that both texts have. */
function alignTokens(source: readonly Token[], output: readonly Token[]): Map<string, Position> {
  const map = new Map<string, Position>();
  for (const [from, to] of commonSubsequence(
    source.map(token => token.text),
    output.map(token => token.text),
  )) {
    const { line, column } = output[to]!;
    map.set(`${line}:${column}`, { line: source[from]!.line, column: source[from]!.column });
  }
  return map;
}

/** Differences after which the search is given up: then an error names its cell and no line. */
const MOST_DIFFERENCES = 2000;

/**
 * Pairs of equal items of a longest common subsequence.
 * Source: E. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1 (1986).
 *
 * @example commonSubsequence(["a", "b", "c"], ["b", "x", "c"]) // [[1, 0], [2, 2]]
 */
export function commonSubsequence(a: readonly string[], b: readonly string[]): [number, number][] {
  const trace = editTrace(a, b);
  const pairs: [number, number][] = [];
  if (trace === null) return pairs;
  let x = a.length;
  let y = b.length;
  for (let d = trace.length - 1; d >= 0; d--) {
    const k = x - y;
    const { startX, down } = step(trace[d]!, d, k);
    while (x > startX) pairs.push([--x, --y]);
    x = down ? startX : startX - 1;
    y = down ? startX - k - 1 : startX - k;
  }
  return pairs.reverse();
}

/** How far each diagonal k gets with fewer than d differences, at index k + d. */
type Frontier = Int32Array;

/** The frontiers before each difference, down to the one that reaches both ends; null if there are too many. */
function editTrace(a: readonly string[], b: readonly string[]): Frontier[] | null {
  const trace: Frontier[] = [];
  let frontier: Frontier = new Int32Array([-1, 0]);
  for (let d = 0; d <= MOST_DIFFERENCES; d++) {
    trace.push(frontier);
    const next = new Int32Array(2 * d + 3).fill(-1);
    for (let k = -d; k <= d; k += 2) {
      let x = step(frontier, d, k).startX;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      next[k + d + 1] = x;
      if (x >= a.length && x - k >= b.length) return trace;
    }
    frontier = next;
  }
  return null;
}

/** Where the d-th difference lands on diagonal k: below the diagonal above it, or right of the one below it. */
function step(frontier: Frontier, d: number, k: number): { startX: number; down: boolean } {
  const above = frontier[k + 1 + d] ?? -1;
  const below = frontier[k - 1 + d] ?? -1;
  const down = k === -d || (k !== d && below < above);
  return { startX: down ? above : below + 1, down };
}
