import type { State, TableInfo, VariableInfo } from "gembalab/protocol";
import type { Connection } from "../session/connection";
import type { IGembaSession } from "../tokens";
import { ViewModel } from "./view-model";

/** The tables that the kernel holds, and the one that the panel looks at. */
export class Tables extends ViewModel {
  readonly #session: IGembaSession;
  #state: State | null = null;
  #chosenKey: string | null = null;
  #variables = new Map<string, VariableInfo>();
  #variablesOf: TableInfo | null = null;

  constructor(session: IGembaSession) {
    super();
    this.#session = session;
    session.connectionChanged.connect(this.#onConnection, this);
    this.#onConnection(session, session.connection);
  }

  /** What the kernel holds; null while there is no connection. */
  get state(): State | null {
    return this.#state;
  }

  /** All tables, oldest first. */
  get all(): readonly TableInfo[] {
    return this.#state?.tables ?? [];
  }

  /** The table that the panel looks at: the chosen one, or else the newest. */
  get current(): TableInfo | null {
    const chosen = this.all.find(table => tableKey(table) === this.#chosenKey);
    return chosen ?? this.all.at(-1) ?? null;
  }

  /** A variable of the current table. */
  variable(name: string | null): VariableInfo | undefined {
    const { current } = this;
    if (current !== this.#variablesOf) {
      this.#variablesOf = current;
      this.#variables = new Map(current?.variables.map(variable => [variable.name, variable]));
    }
    return name === null ? undefined : this.#variables.get(name);
  }

  /**
   * The current table, as soon as there is one: the state follows a cell's
   * reply on another socket, and may take a moment longer. Null when it does not come.
   */
  announced(withinMs: number): Promise<TableInfo | null> {
    return new Promise(resolve => {
      const look = (): void => {
        if (this.current !== null) finish();
      };
      const finish = (): void => {
        clearTimeout(timer);
        this.changed.disconnect(look);
        resolve(this.current);
      };
      const timer = setTimeout(finish, withinMs);
      this.changed.connect(look);
      look();
    });
  }

  /** Looks at another table. */
  choose(id: string): void {
    const table = this.all.find(candidate => candidate.id === id);
    if (table === undefined) return;
    this.#chosenKey = tableKey(table);
    this.touch();
  }

  /** Looks at whichever table is newest. */
  chooseNewest(): void {
    this.#chosenKey = null;
    this.touch();
  }

  override dispose(): void {
    this.#session.connectionChanged.disconnect(this.#onConnection, this);
    super.dispose();
  }

  #onConnection(_: IGembaSession, connection: Connection): void {
    this.#state = connection.kind === "ready" ? connection.state : null;
    this.touch();
  }
}

/** What stays the same when the cell that makes a table runs again. */
export function tableKey(table: TableInfo): string {
  if (table.codeName !== undefined) return `name ${table.codeName}`;
  return table.cellId === undefined ? `id ${table.id}` : `cell ${table.cellId}`;
}
