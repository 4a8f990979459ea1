import { DataModel } from "extension/panel/data/model";
import type { UploadFolder, WriteOptions } from "extension/panel/data/uploads";
import { Decisions } from "extension/panel/decisions";
import { Draft } from "extension/panel/draft";
import { DraftPreview } from "extension/panel/preview";
import { RunModel } from "extension/panel/run/model";
import { Tables } from "extension/panel/tables";
import { TagsModel } from "extension/panel/tags/model";
import { TargetModel } from "extension/panel/target/model";
import { TimeModel } from "extension/panel/time/model";
import { Truth } from "extension/panel/truth";
import { NotebookSession } from "extension/session/notebook-session";
import { JupyterContext, JupyterKernel, settled } from "../session/jupyter";
import { PaperNotebook } from "./paper-notebook";

/** Everything of the panel but its page, connected to the library's own comm host. */
export interface Bench {
  readonly notebook: PaperNotebook;
  readonly context: JupyterContext;
  readonly session: NotebookSession;
  readonly tables: Tables;
  readonly draft: Draft;
  readonly truth: Truth;
  readonly preview: DraftPreview;
  readonly decisions: Decisions;
  readonly data: DataModel;
  readonly folder: PaperFolder;
  readonly target: TargetModel;
  readonly tags: TagsModel;
  readonly time: TimeModel;
  readonly run: RunModel;
}

/** A line of eight readings: moisture is high in the middle, and so is the oven. */
export const LINE = `import { tableFrom } from "gembalab";
const line = tableFrom({
  time: [0, 1, 2, 3, 4, 5, 6, 7].map(i => new Date(i * 60000)),
  moisture: [4.0, 4.1, 4.3, 4.5, 4.4, 4.1, 4.0, 3.9],
  oven: [210, 211, 219, 221, 222, 212, 210, 209],
  speed: [5, 5.1, 5, 5.2, 5.1, 5, 5.1, 5],
  idle: [1, 1, 1, 1, 1, 1, 1, 1],
});`;

/** A panel beside a notebook whose kernel answers. */
export async function bench(): Promise<Bench> {
  const notebook = new PaperNotebook();
  const context = new JupyterContext();
  const session = new NotebookSession(context.asContext, "0.1.0");
  context.start(new JupyterKernel("gemba"));
  await settled();
  const tables = new Tables(session);
  const draft = new Draft();
  const truth = new Truth(tables, draft, notebook.asCells);
  const preview = new DraftPreview(session, tables, draft);
  const decisions = new Decisions(session, notebook.asCells, tables, draft, truth);
  const folder = new PaperFolder();
  const relative = (path: string): string => path.replace(/^folder\//, "");
  const pick = (): Promise<string[]> => Promise.resolve(folder.picked);
  const data = new DataModel(session, tables, decisions, { folder, relative, pick });
  const target = new TargetModel(tables, draft);
  const tags = new TagsModel(tables, draft, preview, session);
  const time = new TimeModel(tables, draft);
  const interrupt = (): Promise<void> => session.interrupt();
  const cells = notebook.asCells;
  const parts = { session, cells, decisions, tables, draft, preview, truth, target, time, interrupt };
  const run = new RunModel(parts);
  return { notebook, context, data, folder, tags, run, ...parts };
}

/** The same with {@link LINE} opened by a cell that a person typed. */
export async function benchWithLine(): Promise<Bench> {
  const made = await bench();
  const id = made.notebook.typed(LINE);
  const outcome = await made.notebook.run([id]);
  if (!outcome.ok) throw new Error(outcome.error.message);
  await settled();
  return made;
}

/** Until the newest preview has arrived, however busy the computer is. */
export async function previewed({ preview }: Pick<Bench, "preview">): Promise<void> {
  await settled();
  for (let waited = 0; preview.isWaiting && waited < 1_000; waited++) await settled(25);
  await settled();
}

/** Until every file has arrived and the kernel has said what is in it, however busy the computer is. */
export async function quiet({ data }: Bench): Promise<void> {
  const isBusy = (): boolean =>
    data.uploads.all.some(({ state }) => state === "uploading" || state === "waiting") ||
    data.draft.sources.some(({ key }) => data.inspections.of(key).isPending);
  for (let waited = 0; isBusy() && waited < 200; waited++) await settled(25);
  await settled();
}

/** A notebook's folder without a disk. */
export class PaperFolder implements UploadFolder {
  readonly files = new Map<string, string>();
  /** What a person would choose in JupyterLab's dialog. */
  picked: string[] = [];
  /** The words with which the next file is refused. */
  refusal: string | null = null;

  has(name: string): Promise<boolean> {
    return Promise.resolve(this.files.has(name));
  }

  async write(name: string, file: Blob, { signal, onProgress }: WriteOptions): Promise<void> {
    onProgress(file.size / 2);
    await settled(5);
    if (this.refusal !== null) {
      const message = this.refusal;
      this.refusal = null;
      throw new Error(message);
    }
    if (!signal.aborted) this.files.set(name, String(file.size));
  }
}
