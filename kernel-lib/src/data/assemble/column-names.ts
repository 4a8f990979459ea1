/** Gives every column of an assembled table a name of its own. */
export class ColumnNames {
  private readonly taken: Set<string>;

  /** @param reserved names that are no column's, such as that of the time */
  constructor(reserved: readonly string[]) {
    this.taken = new Set(reserved);
  }

  /** The name itself, or, where another column has it, "name (source)". */
  take(name: string, source: string): string {
    let free = name;
    for (let again = 1; this.taken.has(free); again++) {
      free = again === 1 ? `${name} (${source})` : `${name} (${source} ${again})`;
    }
    this.taken.add(free);
    return free;
  }
}

/**
 * What the column of an attribute of intervals is called: "stops reason"; the only attribute of a
 * log of changes is called as the log is, so that one named "product" gives the column "product".
 */
export function attributeName(source: string, attribute: string, alone: boolean): string {
  const same = attribute.toLowerCase() === source.toLowerCase();
  return alone || same ? source : `${source} ${attribute}`;
}
