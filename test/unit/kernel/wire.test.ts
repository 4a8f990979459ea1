import { createHmac } from "node:crypto";
import fc from "fast-check";
import { WireCodec, type Message } from "../../../kernel-lib/dist/kernel/wire";
import { GembaError } from "../../../kernel-lib/dist/protocol";

const codec = new WireCodec("secret", "hmac-sha256");

function message(parts: Partial<Message> = {}): Message {
  return {
    identities: [Buffer.from([0, 1, 2, 255])],
    header: {
      msg_id: "m1",
      session: "s",
      username: "u",
      date: "2026-01-05",
      msg_type: "comm_msg",
      version: "5.3",
    },
    parent: {},
    metadata: {},
    content: {},
    buffers: [],
    ...parts,
  };
}

function decodeError(frames: Buffer[]): unknown {
  try {
    codec.decode(frames);
  } catch (error) {
    return error;
  }
  return null;
}

test("a message comes out as it went in, whatever is in it", () => {
  const json = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(
      json,
      json,
      fc.array(fc.uint8Array()),
      fc.array(fc.uint8Array({ minLength: 1 })),
      (content, metadata, buffers, ids) => {
        const identities = ids.map(id => Buffer.from(id));
        const decoded = codec.decode(codec.encode(message({ content, metadata, buffers, identities })));
        expect(decoded.content).toEqual(JSON.parse(JSON.stringify(content)));
        expect(decoded.metadata).toEqual(JSON.parse(JSON.stringify(metadata)));
        expect(decoded.buffers.map(buffer => [...buffer])).toEqual(buffers.map(buffer => [...buffer]));
        expect(decoded.identities.map(id => [...id])).toEqual(identities.map(id => [...id]));
      },
    ),
  );
});

test("buffers are copied, so that shared memory can be used again at once", () => {
  const shared = new Uint8Array(new SharedArrayBuffer(2_000)).fill(7);
  const frames = codec.encode(message({ buffers: [shared.subarray(10, 1_010)] }));
  shared.fill(0);
  expect(codec.decode(frames).buffers[0]).toEqual(Buffer.alloc(1_000, 7));
});

test("the signature is the HMAC of the four JSON parts alone", () => {
  const frames = codec.encode(message({ content: { a: 1 }, buffers: [Buffer.from("attached")] }));
  const hmac = createHmac("sha256", "secret");
  for (const part of frames.slice(3, 7)) hmac.update(part);
  expect(frames[2].toString()).toBe(hmac.digest("hex"));
});

test("a message that was changed on the way is refused", () => {
  const frames = codec.encode(message({ content: { code: "1" } }));
  for (let part = 2; part < 7; part++) {
    const changed = frames.map(frame => Buffer.from(frame));
    changed[part][0] ^= 1;
    expect(decodeError(changed)).toBeInstanceOf(GembaError);
  }
  expect(decodeError(new WireCodec("other").encode(message()))).toBeInstanceOf(GembaError);
  expect(decodeError(new WireCodec("").encode(message()))).toBeInstanceOf(GembaError);
});

test("without a key nothing is signed and nothing is refused", () => {
  const open = new WireCodec("");
  const frames = open.encode(message({ content: { a: 1 } }));
  expect(frames[2].toString()).toBe("");
  expect(open.decode(frames).content).toEqual({ a: 1 });
});

test("frames that are no message are refused with a reason", () => {
  const signed = (...parts: string[]): Buffer[] => {
    const frames = parts.map(part => Buffer.from(part));
    const hmac = createHmac("sha256", "secret");
    for (const frame of frames.slice(0, 4)) hmac.update(frame);
    return [Buffer.from("<IDS|MSG>"), Buffer.from(hmac.digest("hex")), ...frames];
  };
  const broken: [Buffer[], RegExp][] = [
    [[], /not complete/],
    [[Buffer.from("<IDS|MSG>")], /not complete/],
    [codec.encode(message()).slice(0, 6), /not complete/],
    [signed("{", "{}", "{}", "{}"), /not JSON/],
    [signed('{"msg_type":"x"}', "[]", "{}", "{}"), /not an object/],
    [signed('{"msg_type":"x"}', "null", "{}", "{}"), /not an object/],
    [signed("{}", "{}", "{}", "{}"), /no type/],
  ];
  for (const [frames, reason] of broken) {
    const error = decodeError(frames);
    expect(error).toBeInstanceOf(GembaError);
    expect((error as GembaError).code).toBe("bad-message");
    expect((error as GembaError).message).toMatch(reason);
  }
});

test("a buffer that looks like the delimiter stays a buffer", () => {
  const decoded = codec.decode(codec.encode(message({ buffers: [Buffer.from("<IDS|MSG>")] })));
  expect(Buffer.from(decoded.buffers[0]).toString()).toBe("<IDS|MSG>");
});

test("half a character is replaced, since Jupyter's server could not pass it on", () => {
  const frames = codec.encode(message({ content: { text: "a\ud83db", whole: "🍪", escaped: "\\ud83d" } }));
  expect(codec.decode(frames).content).toEqual({ text: "a\ufffdb", whole: "🍪", escaped: "\\ud83d" });
});

test("only signature schemes that are HMACs are known", () => {
  expect(() => new WireCodec("k", "plain")).toThrow(GembaError);
  const sha512 = new WireCodec("k", "hmac-sha512");
  expect(sha512.encode(message())[2].toString()).toHaveLength(128);
});
