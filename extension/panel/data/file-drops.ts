import type { IDisposable } from "@lumino/disposable";

/** What becomes of dropped files. */
export interface DropTarget {
  /** Files of the person's computer, and the names of folders among them. */
  takeFiles(files: readonly File[], folders: readonly string[]): void;
  /** Paths of JupyterLab's own file browser. */
  takePaths(paths: readonly string[]): void;
}

/** What Lumino tells of a drag within JupyterLab. */
interface LuminoDragEvent extends Event {
  readonly mimeData: { hasData(mime: string): boolean; getData(mime: string): unknown };
  readonly proposedAction: string;
  dropAction: string;
}

/** How JupyterLab's file browser labels what is dragged from it. */
const CONTENTS_MIME = "application/x-jupyter-icontents";

const FROM_COMPUTER = ["dragenter", "dragover", "dragleave", "drop"] as const;
const FROM_JUPYTER = ["lm-dragenter", "lm-dragover", "lm-dragleave", "lm-drop"] as const;

/** Takes files that are dropped on an element, from the computer or from JupyterLab's file browser. */
export class FileDrops implements IDisposable {
  readonly #node: HTMLElement;
  readonly #target: () => DropTarget | null;
  #isDisposed = false;

  constructor(node: HTMLElement, target: () => DropTarget | null) {
    this.#node = node;
    this.#target = target;
    for (const type of [...FROM_COMPUTER, ...FROM_JUPYTER]) node.addEventListener(type, this);
  }

  /** Whether the element takes nothing any more. */
  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    for (const type of [...FROM_COMPUTER, ...FROM_JUPYTER]) this.#node.removeEventListener(type, this);
  }

  /** For the browser; see `EventListenerObject`. */
  handleEvent(event: Event): void {
    if (event.type.startsWith("lm-")) this.#onJupyterDrag(event as LuminoDragEvent);
    else this.#onComputerDrag(event as DragEvent);
  }

  #onComputerDrag(event: DragEvent): void {
    const target = this.#target();
    const data = event.dataTransfer;
    if (target === null || data === null || !data.types.includes("Files")) return;
    // Without this the browser would leave JupyterLab and show the file.
    event.preventDefault();
    event.stopPropagation();
    this.#follow(event, "drop");
    if (event.type === "dragover") data.dropEffect = "copy";
    if (event.type !== "drop") return;
    const { files, folders } = droppedIn(data);
    target.takeFiles(files, folders);
  }

  #onJupyterDrag(event: LuminoDragEvent): void {
    const target = this.#target();
    if (target === null || !event.mimeData.hasData(CONTENTS_MIME)) return;
    event.preventDefault();
    event.stopPropagation();
    event.dropAction = event.proposedAction;
    this.#follow(event, "lm-drop");
    if (event.type !== "lm-drop") return;
    const paths = event.mimeData.getData(CONTENTS_MIME);
    if (Array.isArray(paths)) target.takePaths(paths.filter(path => typeof path === "string"));
  }

  /** Shows that files can be let go here, as long as they are above. */
  #follow(event: Event, drop: string): void {
    const { relatedTarget } = event as DragEvent;
    const isLeaving =
      event.type.endsWith("dragleave") &&
      !(relatedTarget instanceof Node && this.#node.contains(relatedTarget));
    const isOver = event.type !== drop && !isLeaving;
    this.#node.classList.toggle("gemba-mod-dropping", isOver);
  }
}

/** Files and folders; only the browser's entries tell which is which. */
function droppedIn(data: DataTransfer): { files: File[]; folders: string[] } {
  const entries = [...data.items].map(item => (item.kind === "file" ? item.webkitGetAsEntry() : null));
  const folders = entries.filter(entry => entry?.isDirectory === true).map(entry => entry!.name);
  const files = [...data.files].filter(file => !folders.includes(file.name));
  return { files, folders };
}
