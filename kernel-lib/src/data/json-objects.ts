/** A JSON object as text, and the line that it begins in, counted from 1. */
export interface ObjectText {
  readonly text: string;
  readonly line: number;
}

/**
 * Cuts a stream of JSON text into its outermost objects: one per line, one after the other, or the
 * entries of one array. What stands between them must be commas, brackets and spaces.
 */
export class ObjectSplitter {
  private rest: string = "";
  private depth: number = 0;
  private from: number = 0;
  private at: number = 0;
  private inText: boolean = false;
  private line: number = 1;
  private lineOfObject: number = 1;
  /** The first character that has no place between objects, and its line. */
  stray: { readonly character: string; readonly line: number } | null = null;

  /** The objects that are complete with this piece of text. */
  push(piece: string): ObjectText[] {
    this.rest += piece;
    const found: ObjectText[] = [];
    for (; this.at < this.rest.length; this.at++) {
      const character = this.rest.charCodeAt(this.at);
      if (character === NEW_LINE) this.line++;
      if (this.inText) this.insideText(character);
      else if (this.depth === 0) this.between(character);
      else if (character === QUOTE) this.inText = true;
      else if (character === OPEN_OBJECT || character === OPEN_LIST) this.depth++;
      else if (character === CLOSE_OBJECT || character === CLOSE_LIST) this.close(found);
    }
    const keep = this.depth === 0 ? this.at : this.from;
    this.rest = this.rest.slice(keep);
    this.at -= keep;
    this.from = 0;
    return found;
  }

  /** Whether the text ended in the middle of an object. */
  get isOpen(): boolean {
    return this.depth > 0;
  }

  /** Characters of the object that is not complete yet. */
  get pending(): number {
    return this.rest.length;
  }

  private insideText(character: number): void {
    if (character === BACKSLASH) this.at++;
    else if (character === QUOTE) this.inText = false;
  }

  private between(character: number): void {
    if (character === OPEN_OBJECT) {
      this.depth = 1;
      this.from = this.at;
      this.lineOfObject = this.line;
    } else if (!BETWEEN.has(character)) {
      this.stray ??= { character: String.fromCharCode(character), line: this.line };
    }
  }

  private close(found: ObjectText[]): void {
    this.depth--;
    if (this.depth > 0) return;
    found.push({ text: this.rest.slice(this.from, this.at + 1), line: this.lineOfObject });
  }
}

const [QUOTE, BACKSLASH, NEW_LINE] = [34, 92, 10];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [123, 125, 91, 93];
/** Spaces, line ends, commas, the brackets of the one array, a byte order mark. */
const BETWEEN: ReadonlySet<number> = new Set([32, 9, 10, 13, 44, OPEN_LIST, CLOSE_LIST, 0xfeff]);
