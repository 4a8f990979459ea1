import { PathExt } from "@jupyterlab/coreutils";
import type { Contents } from "@jupyterlab/services";
import type { UploadFolder, WriteOptions } from "./uploads";

/** As much as JupyterLab itself sends at once; proxies refuse longer requests. */
const CHUNK_BYTES = 1024 * 1024;

/** The folder of a notebook, through Jupyter's contents service. */
export class NotebookFolder implements UploadFolder {
  readonly #contents: Contents.IManager;
  readonly #notebookPath: () => string;

  /** @param notebookPath where the notebook is now; it may be moved. */
  constructor(contents: Contents.IManager, notebookPath: () => string) {
    this.#contents = contents;
    this.#notebookPath = notebookPath;
  }

  async has(name: string): Promise<boolean> {
    try {
      await this.#contents.get(this.#at(name), { content: false });
      return true;
    } catch (error) {
      if (statusOf(error) === 404) return false;
      throw error;
    }
  }

  /**
   * Writes beside the file and puts it in its place once it is whole. Jupyter lists no names that end in `~`;
   * one that it lists, and that vanishes meanwhile, makes it say that the whole folder is not there.
   */
  async write(name: string, file: Blob, { signal, onProgress }: WriteOptions): Promise<void> {
    const target = this.#at(name);
    const part = this.#at(`${name}~`);
    try {
      await this.#send(part, file, signal, onProgress);
      if (signal.aborted) {
        await this.#contents.delete(part);
        return;
      }
      if (await this.has(name)) await this.#contents.delete(target);
      await this.#contents.rename(part, target);
    } catch (error) {
      // What is left of it is of no use to anybody; the first error is the one to tell.
      await this.#contents.delete(part).catch(() => undefined);
      throw error;
    }
  }

  async #send(
    path: string,
    file: Blob,
    signal: AbortSignal,
    onProgress: (bytes: number) => void,
  ): Promise<void> {
    const chunks = Math.max(1, Math.ceil(file.size / CHUNK_BYTES));
    for (let i = 0; i < chunks && !signal.aborted; i++) {
      const end = Math.min(file.size, (i + 1) * CHUNK_BYTES);
      const content = await base64Of(file.slice(i * CHUNK_BYTES, end));
      await this.#contents.save(path, {
        type: "file",
        format: "base64",
        name: PathExt.basename(path),
        content,
        // Numbered from 1; the last one is −1.
        ...(chunks === 1 ? {} : { chunk: i === chunks - 1 ? -1 : i + 1 }),
      });
      onProgress(end);
    }
  }

  #at(name: string): string {
    return PathExt.join(PathExt.dirname(this.#notebookPath()), name);
  }
}

function statusOf(error: unknown): number | undefined {
  return (error as { response?: { status?: number } } | null)?.response?.status;
}

/** A data URL's content, which the browser encodes faster than a script. */
function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).split(",", 2)[1] ?? "");
    reader.onerror = () => reject(reader.error ?? new Error("The file can't be read."));
    reader.readAsDataURL(blob);
  });
}
