import { PathExt } from "@jupyterlab/coreutils";
import type { IDocumentManager } from "@jupyterlab/docmanager";
import { FileDialog } from "@jupyterlab/filebrowser";
import type { NotebookPanel } from "@jupyterlab/notebook";
import type { TranslationBundle } from "@jupyterlab/translation";
import type { FilePicker } from "./model";

/** What `open` reads. */
const READABLE: readonly string[] = [".csv", ".tsv", ".txt", ".parquet", ".pq"];

function isReadable(name: string): boolean {
  return READABLE.includes(PathExt.extname(name).toLowerCase());
}

/** Asks with JupyterLab's own dialog, beginning in the notebook's folder. */
export function filePicker(
  documents: IDocumentManager,
  notebook: NotebookPanel,
  trans: TranslationBundle,
): FilePicker {
  return {
    pick: async () => {
      const { contents } = documents.services;
      const folder = PathExt.dirname(notebook.context.path);
      const { button, value } = await FileDialog.getOpenFiles({
        manager: documents,
        title: trans.__("Choose a file of process data"),
        defaultPath: folder,
        filter: item => (item.type === "directory" || isReadable(item.name) ? {} : null),
      });
      const file = button.accept ? value?.find(({ type }) => type !== "directory") : undefined;
      if (file === undefined) return null;
      // The kernel runs in the notebook's folder.
      const from = PathExt.dirname(contents.localPath(notebook.context.path));
      return PathExt.relative(from, contents.localPath(file.path));
    },
  };
}
