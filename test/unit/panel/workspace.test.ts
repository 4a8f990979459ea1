import type { NotebookPanel } from "@jupyterlab/notebook";
import { Signal } from "@lumino/signaling";
import { Workspace } from "extension/panel/workspace";
import { NotebookSession } from "extension/session/notebook-session";
import { JupyterContext, JupyterKernel, settled } from "../session/jupyter";
import { LINE, PaperFolder } from "./bench";
import { PaperNotebook } from "./paper-notebook";

/** A notebook as far as a workspace listens to it. */
function emptyNotebook(): NotebookPanel {
  const model = { contentChanged: new Signal<object, void>({}), sharedModel: { cells: [] } };
  return { context: { model }, content: { widgets: [] } } as unknown as NotebookPanel;
}

describe("the steps of a notebook", () => {
  it("go on by themselves until a person opens one, which stays open while a connection breaks", async () => {
    const context = new JupyterContext();
    const session = new NotebookSession(context.asContext, "0.1.0");
    const folder = new PaperFolder();
    const workspace = new Workspace(emptyNotebook(), session, {
      folder,
      relative: path => path,
      pick: () => Promise.resolve([]),
    });
    context.start(new JupyterKernel("gemba"));
    await settled();
    expect(workspace.openStep).toBe("data");
    const paper = new PaperNotebook();
    await paper.run([paper.typed(LINE)]);
    await settled();
    expect(workspace.openStep).toBe("target");
    workspace.open("tags");
    context.connection("disconnected");
    expect(workspace.connection.kind).toBe("lost");
    expect(workspace.openStep).toBe("tags");
    context.connection("connected");
    await settled();
    expect(workspace.connection.kind).toBe("ready");
    expect(workspace.openStep).toBe("tags");
    workspace.dispose();
  });
});
