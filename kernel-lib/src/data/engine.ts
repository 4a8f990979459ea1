/** A column of a query's answer, as the engine calls it. */
export interface EngineColumn {
  readonly name: string;
  /** SQL type in upper case, for example "DOUBLE" or "TIMESTAMP WITH TIME ZONE". */
  readonly type: string;
}

/** A piece of a streamed answer: some rows of every column. Valid only while it is being taken. */
export interface Block {
  readonly rows: number;
  /** The values of a DOUBLE column that holds no NULL. */
  doubles(column: number): Float64Array;
  /** The values of a column of lists of DOUBLE, all of one length and without NULL, list after list. */
  doublesInLists(column: number): Float64Array;
  /** One value of a VARCHAR column. */
  text(column: number, row: number): string | null;
}

/** Rows of DOUBLE columns that lie in arrays outside the engine. */
export interface ArrayRows {
  readonly columns: number;
  readonly rows: number;
  /** Writes the values of a column from a row on into an array that it is handed; NaN becomes NULL. */
  readonly fill: (column: number, from: number, into: Float64Array) => void;
}

/**
 * The seam to an SQL engine: what reading and writing tables asks of it, and no
 * more, so that another engine can take DuckDB's place. Names and paths from
 * outside reach SQL only as literals made by {@link sqlText} and {@link sqlName}.
 */
export interface Engine {
  /** Runs a statement that answers nothing. */
  run(sql: string): Promise<void>;
  /** Names and types of a query's columns; the query itself does not run. */
  columns(sql: string): Promise<EngineColumn[]>;
  /** All rows of a query with a small answer, every value as text. */
  rows(sql: string): Promise<(string | null)[][]>;
  /** Hands over the answer block by block, in the order of its rows. */
  stream(sql: string, take: (block: Block) => void): Promise<void>;
  /** Appends rows to a table of the engine: numbers or texts (null: none) by column. */
  append(table: string, columns: readonly ArrayLike<number | string | null>[]): Promise<void>;
  /**
   * Lets SQL read arrays where they are, as a table function without parameters: `FROM name()`, with
   * the columns that {@link columnAliases} names. Every query reads them anew, in the order of rows;
   * a second call puts other arrays in their place.
   *
   * @param name a word that is no name of SQL's
   */
  provide(name: string, source: ArrayRows): void;
  /** Stops the statement that is running; it then fails. */
  interrupt(): void;
  close(): void;
}

/** A text as an SQL literal. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as an SQL identifier. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The names by which SQL knows the columns of a source: a file's own names never enter SQL. */
export function columnAliases(count: number): string[] {
  return Array.from({ length: count }, (_, column) => `c${column}`);
}
