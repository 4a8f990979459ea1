import { PathExt } from "@jupyterlab/coreutils";
import type { IDocumentManager } from "@jupyterlab/docmanager";
import { FileDialog } from "@jupyterlab/filebrowser";
import type { NotebookPanel } from "@jupyterlab/notebook";
import type { TranslationBundle } from "@jupyterlab/translation";
import type { NotebookFiles } from "./model";
import { NotebookFolder } from "./notebook-folder";
import { isReadable } from "./uploads";

/** The files around a notebook: asked for with JupyterLab's own dialog, written by its contents service. */
export function notebookFiles(
  documents: IDocumentManager,
  notebook: NotebookPanel,
  trans: TranslationBundle,
): NotebookFiles {
  const { contents } = documents.services;
  const { context } = notebook;
  // The kernel runs in the notebook's folder.
  const relative = (path: string): string =>
    PathExt.relative(PathExt.dirname(contents.localPath(context.path)), contents.localPath(path));
  return {
    folder: new NotebookFolder(contents, () => context.path),
    relative,
    pick: async () => {
      const { button, value } = await FileDialog.getOpenFiles({
        manager: documents,
        title: trans.__("Choose files that are already in JupyterLab (Ctrl selects several)"),
        defaultPath: PathExt.dirname(context.path),
        filter: item => (item.type === "directory" || isReadable(item.name) ? {} : null),
      });
      if (!button.accept) return [];
      return (value ?? []).filter(({ type }) => type !== "directory").map(({ path }) => relative(path));
    },
  };
}
