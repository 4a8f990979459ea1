import { FileDrops } from "extension/panel/data/file-drops";

let node: HTMLElement;
let taken: unknown[];
let isOpen: boolean;
let drops: FileDrops;

beforeEach(() => {
  node = document.body.appendChild(document.createElement("div"));
  taken = [];
  isOpen = true;
  const target = {
    takeFiles: (files: readonly File[], folders: readonly string[]) =>
      taken.push([files.map(({ name }) => name), folders]),
    takePaths: (paths: readonly string[]) => taken.push(paths),
  };
  drops = new FileDrops(node, () => (isOpen ? target : null));
});
afterEach(() => {
  drops.dispose();
  node.remove();
});

function fromComputer(type: string, names: readonly string[], folders: readonly string[] = []): Event {
  const files = names.map(name => new File(["x"], name));
  const items = names.map(name => ({
    kind: "file",
    webkitGetAsEntry: () => ({ name, isDirectory: folders.includes(name) }),
  }));
  const event = new Event(type, { bubbles: true, cancelable: true });
  return Object.assign(event, { dataTransfer: { types: ["Files"], files, items, dropEffect: "none" } });
}

function fromJupyter(type: string, paths: unknown, mime = "application/x-jupyter-icontents"): Event {
  const mimeData = { hasData: (asked: string) => asked === mime, getData: () => paths };
  const event = new Event(type, { bubbles: true, cancelable: true });
  return Object.assign(event, { mimeData, proposedAction: "move", dropAction: "none" });
}

describe("files that are let go over the panel", () => {
  it("are taken from the computer, folders apart, and the page stays", () => {
    const event = fromComputer("drop", ["a.csv", "exports"], ["exports"]);
    node.dispatchEvent(event);
    expect(taken).toEqual([[["a.csv"], ["exports"]]]);
    expect(event.defaultPrevented).toBe(true);
  });

  it("are taken from JupyterLab's file browser", () => {
    node.dispatchEvent(fromJupyter("lm-drop", ["line3/a.csv", "line3/b.csv"]));
    expect(taken).toEqual([["line3/a.csv", "line3/b.csv"]]);
  });

  it("show where they can be let go, as long as they are above", () => {
    const isShown = (): boolean => node.classList.contains("gemba-mod-dropping");
    node.dispatchEvent(fromComputer("dragover", ["a.csv"]));
    expect(isShown()).toBe(true);
    node.dispatchEvent(fromComputer("dragleave", ["a.csv"]));
    expect(isShown()).toBe(false);
    node.dispatchEvent(fromJupyter("lm-dragenter", []));
    expect(isShown()).toBe(true);
    node.dispatchEvent(fromJupyter("lm-drop", []));
    expect(isShown()).toBe(false);
  });

  it("are left to others where the step can't use them, or where they are no files", () => {
    isOpen = false;
    const event = fromComputer("drop", ["a.csv"]);
    node.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    isOpen = true;
    node.dispatchEvent(fromJupyter("lm-drop", ["cell"], "application/vnd.jupyter.cells"));
    expect(taken).toEqual([]);
  });

  it("are nobody's once the panel is gone", () => {
    drops.dispose();
    node.dispatchEvent(fromComputer("drop", ["a.csv"]));
    expect(taken).toEqual([]);
  });
});
