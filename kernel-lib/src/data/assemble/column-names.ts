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
 * What the column of an attribute of intervals is called: "stops reason". The only attribute of a
 * log of changes is called as the log was named, so that one named "product" gives the column
 * "product"; by its own name where the log has none but that of its file.
 */
export function attributeName(source: IntervalName, attribute: string, alone: boolean): string {
  if (alone) return source.isGiven ? source.name : attribute;
  const same = attribute.toLowerCase() === source.name.toLowerCase();
  return same ? source.name : `${source.name} ${attribute}`;
}

/** The name of a source of intervals, and whether a person gave it. */
export interface IntervalName {
  readonly name: string;
  readonly isGiven: boolean;
}
