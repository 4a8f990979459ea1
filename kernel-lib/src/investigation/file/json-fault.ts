const QUOTE = 34;
const BACKSLASH = 92;
const SPACE_CODE = 32;
const OPENING: ReadonlySet<number> = new Set([91, 123]);
const CLOSING: ReadonlySet<number> = new Set([93, 125]);
const SPACE = /[ \t\n\r]*/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Where a text stops to be JSON: the position of the first character that can't stand there, the
 * text's length when it breaks off. The engine's own messages often name no position.
 */
export function jsonFault(text: string): number {
  const scan = new Scan(text);
  const open: string[] = [];
  for (;;) {
    // A value begins here.
    scan.skip(SPACE);
    const first = scan.next();
    if (first === "{" || first === "[") {
      open.push(first);
      scan.at++;
      scan.skip(SPACE);
      const isEmpty = scan.next() === (first === "{" ? "}" : "]");
      if (!isEmpty && first === "{" && !scan.key()) return scan.at;
      if (!isEmpty) continue;
    } else if (!scan.scalar()) return scan.at;
    // A value has ended, and with it perhaps what it stands in.
    for (;;) {
      scan.skip(SPACE);
      const inside = open.at(-1);
      if (inside === undefined) return scan.at;
      if (scan.next() === ",") break;
      if (scan.next() !== (inside === "{" ? "}" : "]")) return scan.at;
      open.pop();
      scan.at++;
    }
    scan.at++;
    scan.skip(SPACE);
    if (open.at(-1) === "{" && !scan.key()) return scan.at;
  }
}

/** Whether brackets lie in one another more than so deep: reading that would take the memory first. */
export function isDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length && depth <= most; at++) {
    const code = text.charCodeAt(at);
    if (isString && code === BACKSLASH) at++;
    else if (code === QUOTE) isString = !isString;
    else if (!isString && OPENING.has(code)) depth++;
    else if (!isString && CLOSING.has(code)) depth--;
  }
  return depth > most;
}

/** A place in a text that moves forward; where something does not fit, it stays at the misfit. */
class Scan {
  at: number = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  next(): string | undefined {
    return this.text[this.at];
  }

  skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  scalar(): boolean {
    return this.next() === '"' ? this.string() : this.skip(PLAIN);
  }

  key(): boolean {
    if (this.next() !== '"' || !this.string()) return false;
    this.skip(SPACE);
    if (this.next() !== ":") return false;
    this.at++;
    return true;
  }

  /** Character by character: a pattern would run out of memory on a text of megabytes. */
  private string(): boolean {
    for (this.at++; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === QUOTE) {
        this.at++;
        return true;
      }
      if (code < SPACE_CODE) return false;
      if (code !== BACKSLASH) continue;
      if (!this.skip(ESCAPE)) return false;
      this.at--;
    }
    return false;
  }
}
