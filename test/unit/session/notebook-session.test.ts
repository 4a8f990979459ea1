import { investigate, tableFrom } from "../../../kernel-lib/dist/investigation";
import { NotebookSession } from "extension/session/notebook-session";
import { inCell, JupyterContext, JupyterKernel, settled } from "./jupyter";

const LINE = { time: [0, 60_000, 120_000, 180_000], moisture: [4.1, 4.3, 4.5, 4.0] };

function open(): { context: JupyterContext; session: NotebookSession } {
  const context = new JupyterContext();
  return { context, session: new NotebookSession(context.asContext, "0.1.0") };
}

describe("what stands between a notebook and its kernel", () => {
  it("says that there is no kernel, or which other one", () => {
    const { context, session } = open();
    expect(session.connection).toEqual({ kind: "no-kernel", installed: true });
    context.start(new JupyterKernel("python3"));
    expect(session.connection).toEqual({ kind: "other-kernel", displayName: "Python 3", installed: true });
  });

  it("says when our kernel is not installed", () => {
    const { context, session } = open();
    context.specsManager.specs.kernelspecs = { python3: {} };
    context.start(new JupyterKernel("python3"));
    expect(session.connection).toMatchObject({ kind: "other-kernel", installed: false });
  });

  it("greets our kernel once and knows what it holds", async () => {
    inCell("a", "const line = tableFrom({});", () => tableFrom(LINE));
    const { context, session } = open();
    const kernel = new JupyterKernel("gemba");
    kernel.status = "starting";
    context.start(kernel);
    expect(session.connection).toEqual({ kind: "starting", doing: "starting" });
    context.status("idle");
    context.status("busy");
    context.status("idle");
    await settled();
    expect(kernel.comms).toHaveLength(1);
    const { connection } = session;
    if (connection.kind !== "ready") throw new Error(connection.kind);
    expect(connection.state.tables.at(-1)).toMatchObject({ codeName: "line", cellId: "a", rows: 4 });
    expect(session.available).toBe(true);
  });

  it("computes nothing by being opened: it asks who is there, and no more", async () => {
    const { context } = open();
    const kernel = new JupyterKernel("gemba");
    context.start(kernel);
    await settled();
    expect(kernel.comms[0].sent.map(message => (message as { type: string }).type)).toEqual(["hello"]);
  });

  it("hears of a cell that a person ran", async () => {
    const { context, session } = open();
    context.start(new JupyterKernel("gemba"));
    await settled();
    const line = inCell("b", "const second = tableFrom({});", () => tableFrom(LINE));
    inCell("c", 'const wet = investigate(second, { target: { variable: "moisture", above: 4.2 } });', () =>
      investigate(line, { target: { variable: "moisture", above: 4.2 } }),
    );
    await settled();
    const { connection } = session;
    if (connection.kind !== "ready") throw new Error(connection.kind);
    expect(connection.state.investigations.at(-1)).toMatchObject({
      cellId: "c",
      codeName: "wet",
      editable: true,
      specification: { target: { variable: "moisture", above: 4.2 } },
    });
  });

  it("opens a new comm after a restart, and gives up what was asked before", async () => {
    const { context, session } = open();
    const kernel = new JupyterKernel("gemba");
    context.start(kernel);
    await settled();
    const asked = session.request({ type: "preview", tableId: "gone", specification: {} });
    context.status("restarting");
    await expect(asked).rejects.toMatchObject({ code: "no-answer" });
    expect(session.connection).toEqual({ kind: "starting", doing: "starting" });
    expect(kernel.comms[0].isDisposed).toBe(true);
    context.status("idle");
    await settled();
    expect(kernel.comms).toHaveLength(2);
    expect(session.connection.kind).toBe("ready");
  });

  it("asks again after the connection broke", async () => {
    const { context, session } = open();
    const kernel = new JupyterKernel("gemba");
    context.start(kernel);
    await settled();
    context.connection("connecting");
    expect(session.connection).toEqual({ kind: "lost" });
    expect(session.available).toBe(false);
    context.connection("connected");
    await settled();
    expect(session.connection.kind).toBe("ready");
    expect(kernel.comms).toHaveLength(2);
  });

  it("says that the kernel has ended", () => {
    const { context, session } = open();
    context.start(new JupyterKernel("gemba"));
    context.status("dead");
    expect(session.connection).toEqual({ kind: "dead" });
  });

  it("tells a kernel that does not know the panel what to do", async () => {
    const { context, session } = open();
    context.start(new JupyterKernel("gemba", false));
    await settled();
    expect(session.connection).toMatchObject({
      kind: "version-mismatch",
      command: "gembalab install --sys-prefix",
    });
  });

  it("waits for a kernel that is busy, without an error", async () => {
    const { context, session } = open();
    context.start(new JupyterKernel("gemba", "never"));
    context.status("busy");
    await settled();
    expect(session.connection).toEqual({ kind: "starting", doing: "asking" });
    expect(session.isBusy).toBe(true);
  });

  it("keeps two notebooks apart", async () => {
    const first = open();
    const second = open();
    first.context.start(new JupyterKernel("gemba"));
    second.context.start(new JupyterKernel("python3"));
    await settled();
    expect(first.session.connection.kind).toBe("ready");
    expect(second.session.connection.kind).toBe("other-kernel");
  });

  it("says goodbye to the kernel when the notebook is closed", async () => {
    const { context, session } = open();
    const kernel = new JupyterKernel("gemba");
    context.start(kernel);
    await settled();
    session.dispose();
    expect(kernel.comms[0].isClosed).toBe(true);
    context.status("busy");
    expect(kernel.comms).toHaveLength(1);
  });
});

describe("asking the kernel", () => {
  it("gets the kernel's own error, with its code and remedy", async () => {
    const { context, session } = open();
    context.start(new JupyterKernel("gemba"));
    await settled();
    await expect(session.view("no-such-result", "x")).rejects.toMatchObject({
      code: "unknown-result",
      remedy: "Run its cell again.",
    });
  });

  it("is refused without a kernel", async () => {
    const { session } = open();
    await expect(session.request({ type: "write-sample" })).rejects.toMatchObject({ code: "no-answer" });
  });
});
