import { GembaError } from "./errors";
import type { Notification, Request, ResultEnvelope } from "./generated/types";
import { isNotification, isRequest, isResultEnvelope } from "./generated/validators";
import type { Validator } from "./generated/validators";

/**
 * A message from the front end, checked.
 * @throws GembaError `bad-message`
 */
export function parseRequest(value: unknown): Request {
  return parse(isRequest, value, "The message from the panel");
}

/**
 * A message from the kernel, checked.
 * @throws GembaError `bad-message`
 */
export function parseNotification(value: unknown): Notification {
  return parse(isNotification, value, "The message from the kernel");
}

/**
 * The payload of a saved or fresh output, checked. tslab hands `+json` over as
 * a string, so text is parsed first.
 * @throws GembaError `bad-message`
 */
export function parseResult(value: unknown): ResultEnvelope {
  return parse(isResultEnvelope, typeof value === "string" ? fromJson(value) : value, "The stored result");
}

function parse<T>(isValid: Validator<T>, value: unknown, what: string): T {
  if (isValid(value)) return value;
  const error = isValid.errors?.[0];
  throw new GembaError("bad-message", {
    what: `${what} has an unexpected form`,
    where: `${error?.instancePath ?? ""} ${error?.message ?? ""}`.trim().slice(0, 200),
    remedy: "It may come from another version of Gemba Lab: run the cell again.",
  });
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
