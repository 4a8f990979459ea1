import { ViewModel } from "../view-model";

/** The folder of the notebook, as far as uploads need it. */
export interface UploadFolder {
  /** Whether the folder has a file of this name. */
  has(name: string): Promise<boolean>;
  /**
   * Writes a file into the folder. Until it is whole, and when it fails, a file
   * of the same name stays as it was.
   */
  write(name: string, file: Blob, options: WriteOptions): Promise<void>;
}

/** How a file is written. */
export interface WriteOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number) => void;
}

/** A file on its way from the person's computer. */
export interface Upload {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  /** Bytes that have arrived. */
  readonly done: number;
  /** `taken`: the folder has a file of this name, and a person has to say what to do. */
  readonly state: "waiting" | "taken" | "uploading" | "failed";
  /** Why it failed. */
  readonly problem: UploadProblem | null;
}

/** Why a file did not arrive. */
export type UploadProblem =
  | { readonly code: "not readable" }
  | { readonly code: "folder" }
  | { readonly code: "empty" }
  | { readonly code: "refused"; readonly message: string };

/** What the reader reads. */
export const READABLE: readonly string[] = [
  ...[".csv", ".tsv", ".txt", ".xlsx", ".parquet", ".pq", ".json", ".jsonl", ".ndjson"],
];

/** Whether a file is one of those that can be read, going by its name. */
export function isReadable(name: string): boolean {
  const dot = name.lastIndexOf(".");
  return dot > 0 && READABLE.includes(name.slice(dot).toLowerCase());
}

interface Item {
  upload: Upload;
  readonly file: File;
  readonly abort: AbortController;
}

/**
 * Brings files from the person's computer into the notebook's folder, one
 * after the other. A name that is taken waits for an answer and holds up
 * nothing else.
 */
export class Uploads extends ViewModel {
  readonly #folder: UploadFolder;
  readonly #onArrived: (name: string) => void;
  #items: Item[] = [];
  #isWorking = false;
  #count = 0;

  constructor(folder: UploadFolder, onArrived: (name: string) => void) {
    super();
    this.#folder = folder;
    this.#onArrived = onArrived;
  }

  /** The files that are on their way, or did not arrive. */
  get all(): readonly Upload[] {
    return this.#items.map(({ upload }) => upload);
  }

  /** Whether any of them still moves, or waits for an answer. */
  get isBusy(): boolean {
    return this.#items.some(({ upload }) => upload.state !== "failed");
  }

  /** Takes files in. `folders` are the names of folders among them, which can't be read. */
  add(files: readonly File[], folders: readonly string[] = []): void {
    for (const file of files) this.#addOne(file, problemWith(file));
    for (const name of folders) this.#addOne(new File([], name), { code: "folder" });
    this.touch();
    void this.#work();
  }

  /** Puts a file in the place of the one that has its name. */
  replace(key: string): void {
    this.#set(key, { state: "waiting" }, true);
  }

  /** Gives a file a name that is free. */
  async keepBoth(key: string): Promise<void> {
    const item = this.#find(key);
    if (item === undefined) return;
    const name = await this.#freeName(item.upload.name);
    this.#set(key, { name, state: "waiting" });
  }

  /** Tries again what failed. */
  retry(key: string): void {
    this.#set(key, { state: "waiting", done: 0, problem: null });
  }

  /** Stops a file, or forgets one that did not arrive. */
  cancel(key: string): void {
    const item = this.#find(key);
    if (item === undefined) return;
    item.abort.abort();
    this.#items = this.#items.filter(candidate => candidate !== item);
    this.touch();
  }

  override dispose(): void {
    for (const { abort } of this.#items) abort.abort();
    super.dispose();
  }

  readonly #mayReplace = new Set<string>();

  #addOne(file: File, problem: UploadProblem | null): void {
    this.#count += 1;
    const upload: Upload = {
      key: `upload-${this.#count}`,
      name: file.name,
      size: file.size,
      done: 0,
      state: problem === null ? "waiting" : "failed",
      problem,
    };
    this.#items.push({ upload, file, abort: new AbortController() });
  }

  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    try {
      for (let next = this.#next(); next !== undefined; next = this.#next()) await this.#bring(next);
    } finally {
      this.#isWorking = false;
    }
  }

  #next(): Item | undefined {
    return this.isDisposed ? undefined : this.#items.find(({ upload }) => upload.state === "waiting");
  }

  async #bring(item: Item): Promise<void> {
    const { key, name } = item.upload;
    try {
      if (!this.#mayReplace.has(key) && (await this.#folder.has(name))) {
        this.#update(item, { state: "taken" });
        return;
      }
      this.#update(item, { state: "uploading" });
      const { signal } = item.abort;
      const onProgress = (done: number): void => this.#update(item, { done });
      if (!signal.aborted) await this.#folder.write(name, item.file, { signal, onProgress });
      if (signal.aborted || this.isDisposed) return;
      this.#items = this.#items.filter(candidate => candidate !== item);
      this.#onArrived(name);
      this.touch();
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      this.#update(item, { state: "failed", problem: { code: "refused", message } });
    }
  }

  async #freeName(name: string): Promise<string> {
    const dot = name.lastIndexOf(".");
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
    for (let number = 2; ; number++) {
      const candidate = `${stem} (${number})${ending}`;
      if (!(await this.#folder.has(candidate))) return candidate;
    }
  }

  #find(key: string): Item | undefined {
    return this.#items.find(({ upload }) => upload.key === key);
  }

  #set(key: string, change: Partial<Upload>, mayReplace: boolean = false): void {
    const item = this.#find(key);
    if (item === undefined) return;
    if (mayReplace) this.#mayReplace.add(key);
    this.#update(item, change);
    void this.#work();
  }

  /** One that was cancelled meanwhile is no longer shown. */
  #update(item: Item, change: Partial<Upload>): void {
    if (item.abort.signal.aborted) return;
    item.upload = { ...item.upload, ...change };
    this.touch();
  }
}

function problemWith(file: File): UploadProblem | null {
  if (!isReadable(file.name)) return { code: "not readable" };
  return file.size === 0 ? { code: "empty" } : null;
}
