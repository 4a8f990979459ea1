import type { Contents } from "@jupyterlab/services";
import { NotebookFolder } from "extension/panel/data/notebook-folder";

const MEGABYTE = 1024 * 1024;

/** Jupyter's contents service with its rules for chunks. */
class PaperContents {
  readonly files = new Map<string, string>();
  readonly chunks: number[] = [];
  /** Every name that something was saved under. */
  readonly saved = new Set<string>();
  /** The request that fails, counted from 1. */
  failsAt = Infinity;
  #saved = 0;

  get(path: string): Promise<object> {
    return this.files.has(path) ? Promise.resolve({}) : Promise.reject(status(404));
  }

  save(path: string, { content, chunk }: Partial<Contents.IModel> & { chunk?: number }): Promise<void> {
    this.#saved += 1;
    if (this.#saved === this.failsAt) return Promise.reject(status(507));
    this.chunks.push(chunk ?? 0);
    this.saved.add(path);
    const before = chunk === undefined || chunk === 1 ? "" : (this.files.get(path) ?? "");
    this.files.set(path, before + Buffer.from(content as string, "base64").toString());
    return Promise.resolve();
  }

  rename(from: string, to: string): Promise<void> {
    if (this.files.has(to)) return Promise.reject(status(409));
    this.files.set(to, this.files.get(from)!);
    this.files.delete(from);
    return Promise.resolve();
  }

  delete(path: string): Promise<void> {
    return this.files.delete(path) ? Promise.resolve() : Promise.reject(status(404));
  }
}

function status(code: number): Error {
  return Object.assign(new Error(`status ${code}`), { response: { status: code } });
}

let contents: PaperContents;
let folder: NotebookFolder;
const write = (name: string, text: string, signal = new AbortController().signal): Promise<number[]> => {
  const seen: number[] = [];
  return folder
    .write(name, new Blob([text]), { signal, onProgress: bytes => seen.push(bytes) })
    .then(() => seen);
};

beforeEach(() => {
  contents = new PaperContents();
  folder = new NotebookFolder(contents as unknown as Contents.IManager, () => "line3/wet.ipynb");
});

describe("the notebook's folder", () => {
  it("gets a small file in one request, beside the notebook", async () => {
    expect(await write("lab.csv", "a;b")).toEqual([3]);
    expect([...contents.files]).toEqual([["line3/lab.csv", "a;b"]]);
    expect(contents.chunks).toEqual([0]);
    expect(await folder.has("lab.csv")).toBe(true);
    expect(await folder.has("stops.csv")).toBe(false);
  });

  it("holds no unfinished file under a name that Jupyter lists, and misses when it is renamed", async () => {
    await write("lab.csv", "a;b");
    // `hide_globs` of Jupyter's contents manager.
    for (const name of contents.saved) expect(name).toMatch(/~$/);
  });

  it("gets a large file in pieces that proxies let through, and tells how far it is", async () => {
    const text = "0123456789abcdef".repeat(MEGABYTE / 16) + "rest";
    expect(await write("historian.csv", text)).toEqual([MEGABYTE, MEGABYTE + 4]);
    expect(contents.chunks).toEqual([1, -1]);
    expect(contents.files.get("line3/historian.csv") === text).toBe(true);
  });

  it("keeps the old file until the new one is whole", async () => {
    contents.files.set("line3/historian.csv", "old");
    contents.failsAt = 2;
    await expect(write("historian.csv", "x".repeat(MEGABYTE + 1))).rejects.toThrow("status 507");
    expect([...contents.files]).toEqual([["line3/historian.csv", "old"]]);
    await write("historian.csv", "new");
    expect([...contents.files]).toEqual([["line3/historian.csv", "new"]]);
  });

  it("leaves nothing of a file that was cancelled on its way", async () => {
    const abort = new AbortController();
    const onProgress = (): void => abort.abort();
    const file = new Blob(["x".repeat(3 * MEGABYTE)]);
    await folder.write("historian.csv", file, { signal: abort.signal, onProgress });
    expect(contents.files.size).toBe(0);
    expect(contents.chunks).toEqual([1]);
  });

  it("does not take another failure for a free name", async () => {
    contents.get = () => Promise.reject(status(403));
    await expect(folder.has("lab.csv")).rejects.toThrow("status 403");
  });
});
