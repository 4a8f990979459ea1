import { createHmac, timingSafeEqual } from "node:crypto";
import { GembaError } from "../protocol";

/** The header of a Jupyter message. */
export interface Header {
  msg_id: string;
  session: string;
  username: string;
  date: string;
  msg_type: string;
  version: string;
}

/** One Jupyter message, off the wire. */
export interface Message {
  /** ZeroMQ's routing prefix: who sent it, and so where a reply goes; a topic on iopub. */
  identities: Buffer[];
  header: Header;
  /** The request that this message answers; empty for a request. */
  parent: Partial<Header>;
  metadata: Record<string, unknown>;
  content: Record<string, unknown>;
  /** Binary attachments, as they are. */
  buffers: Uint8Array[];
}

const DELIMITER = Buffer.from("<IDS|MSG>");

/**
 * Jupyter's wire format: routing prefix, delimiter, signature, four JSON parts and any number
 * of binary buffers. The signature covers the JSON parts and not the buffers, as
 * https://jupyter-client.readthedocs.io/en/stable/messaging.html#the-wire-protocol says.
 *
 * @example
 * const codec = new WireCodec(connection.key, connection.signature_scheme);
 * socket.send(codec.encode(message));
 */
export class WireCodec {
  readonly #key: string;
  readonly #algorithm: string;

  /** An empty key means that messages are not signed; the scheme is like `hmac-sha256`. */
  constructor(key: string, scheme: string = "hmac-sha256") {
    if (!scheme.startsWith("hmac-")) {
      throw new GembaError("bad-message", { what: `Unknown signature scheme ${scheme.slice(0, 40)}` });
    }
    this.#key = key;
    this.#algorithm = scheme.slice("hmac-".length);
  }

  /** The frames of a message. Buffers are copied: the caller may reuse them at once. */
  encode(message: Message): Buffer[] {
    const parts = [message.header, message.parent, message.metadata, message.content].map(part =>
      Buffer.from(toJson(part)),
    );
    const attachments = message.buffers.map(view => Buffer.from(view));
    return [...message.identities, DELIMITER, Buffer.from(this.#sign(parts)), ...parts, ...attachments];
  }

  /** The message in these frames; throws a GembaError `bad-message` when they are no signed message. */
  decode(frames: readonly Buffer[]): Message {
    const delimiter = frames.findIndex(frame => frame.equals(DELIMITER));
    if (delimiter < 0 || frames.length < delimiter + 6) throw malformed("it is not complete");
    const parts = frames.slice(delimiter + 2, delimiter + 6);
    this.#verify(frames[delimiter + 1]!, parts);
    const [header, parent, metadata, content] = parts.map(parsePart);
    if (typeof header!["msg_type"] !== "string") throw malformed("it has no type");
    return {
      identities: frames.slice(0, delimiter),
      header: header as unknown as Header,
      parent: parent!,
      metadata: metadata!,
      content: content!,
      buffers: frames.slice(delimiter + 6),
    };
  }

  #sign(parts: readonly Buffer[]): string {
    if (this.#key === "") return "";
    const hmac = createHmac(this.#algorithm, this.#key);
    for (const part of parts) hmac.update(part);
    return hmac.digest("hex");
  }

  #verify(signature: Buffer, parts: readonly Buffer[]): void {
    if (this.#key === "") return;
    const expected = Buffer.from(this.#sign(parts));
    if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) {
      throw malformed("its signature is wrong");
    }
  }
}

function malformed(why: string): GembaError {
  return new GembaError("bad-message", { what: `A Jupyter message was ignored: ${why}` });
}

function parsePart(part: Buffer): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(part.toString("utf8"));
  } catch (cause) {
    throw new GembaError("bad-message", { what: "A Jupyter message was ignored: it is not JSON", cause });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw malformed("a part of it is not an object");
  }
  return value as Record<string, unknown>;
}

/** Half of a surrogate pair is legal in JSON and in JavaScript, but Jupyter's server can't pass it on. */
function toJson(value: unknown): string {
  const text = JSON.stringify(value);
  if (!/\\ud[89a-f]/.test(text)) return text;
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "string" ? part.replace(/\p{Surrogate}/gu, "\ufffd") : part,
  );
}
