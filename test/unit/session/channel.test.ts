import { Channel } from "extension/session/channel";

function channel(): { channel: Channel; sent: { id: string }[] } {
  const sent: { id: string }[] = [];
  return {
    channel: new Channel({ send: message => sent.push(message as { id: string }), close: () => undefined }),
    sent,
  };
}

beforeEach(() => jest.spyOn(console, "warn").mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

describe("questions and answers", () => {
  it("gives each answer to the question it belongs to, in any order", async () => {
    const { channel: wire, sent } = channel();
    const first = wire.request({ type: "write-sample" });
    const second = wire.request({ type: "write-compare", investigationSource: "" });
    wire.receive({ type: "reply", to: sent[1].id, body: { source: "second" } });
    wire.receive({ type: "reply", to: sent[0].id, body: { source: "first" } });
    await expect(first).resolves.toEqual({ source: "first" });
    await expect(second).resolves.toEqual({ source: "second" });
  });

  it("refuses the answer to another question", async () => {
    const { channel: wire, sent } = channel();
    const asked = wire.request({ type: "cancel", runId: "run" });
    wire.receive({ type: "reply", to: sent[0].id, body: { source: "code" } });
    await expect(asked).rejects.toMatchObject({ code: "bad-message" });
  });

  it("rejects at once when the answer can't be read", async () => {
    const { channel: wire, sent } = channel();
    const asked = wire.request({ type: "write-sample" });
    wire.receive({ type: "reply", to: sent[0].id, body: { surprise: 1 } });
    await expect(asked).rejects.toMatchObject({ code: "bad-message" });
  });

  it("drops what is no message, and goes on", async () => {
    const { channel: wire, sent } = channel();
    const asked = wire.request({ type: "write-sample" });
    for (const nonsense of [null, 7, "text", [], { type: "reply" }, { type: "open", path: "/etc/passwd" }]) {
      wire.receive(nonsense);
    }
    wire.receive({ type: "reply", to: "request-999", body: null });
    wire.receive({ type: "reply", to: sent[0].id, body: { source: "code" } });
    await expect(asked).resolves.toEqual({ source: "code" });
  });

  it("gives up after a while, and says what to do", async () => {
    const { channel: wire } = channel();
    await expect(wire.request({ type: "write-sample" }, 10)).rejects.toMatchObject({
      code: "no-answer",
      remedy: "It may be busy with a cell: wait for it, interrupt it or restart it.",
    });
  });

  it("answers nothing after it was closed", async () => {
    const { channel: wire } = channel();
    const asked = wire.request({ type: "write-sample" });
    wire.close(true);
    await expect(asked).rejects.toMatchObject({ code: "no-answer" });
    await expect(wire.request({ type: "write-sample" })).rejects.toMatchObject({ code: "no-answer" });
  });
});
