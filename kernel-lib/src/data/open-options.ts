/** How to read a file; everything may be left out. */
export interface OpenOptions {
  /** Name of the time column; found by itself when left out, none when null. */
  readonly time?: string | null;
  /** IANA zone of the plant's clock, for example "Europe/Berlin": what times without an offset mean. "UTC" when left out. */
  readonly timeZone?: string;
  /** Character between the fields of a text file; found by itself when left out. */
  readonly delimiter?: string;
  /** Decimal mark of a text file; found by itself when left out. */
  readonly decimal?: "." | ",";
}
