import { GembaError, quoted } from "./errors";
import type { InvestigationFile, Notification, Request, ResultEnvelope } from "./generated/types";
import { isInvestigationFile, isNotification, isRequest, isResultEnvelope } from "./generated/validators";
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

/**
 * The content of a saved investigation, checked.
 * @param path the file, for the error
 * @throws GembaError `bad-file`, which names the place inside the file
 */
export function parseInvestigationFile(value: unknown, path: string): InvestigationFile {
  if (isInvestigationFile(value)) return value;
  const error = isInvestigationFile.errors?.[0];
  const place = (error?.instancePath ?? "").split("/").filter(Boolean).join(".");
  const surplus = error?.params.additionalProperty;
  const fault = typeof surplus === "string" ? `has the unknown key ${quoted(surplus)}` : error?.message;
  throw new GembaError("bad-file", {
    what: `The file is damaged: ${place === "" ? "it" : quoted(place)} ${fault ?? "has another form"}`.slice(
      0,
      400,
    ),
    where: path,
    remedy: "Save the investigation again from its notebook, or take the file from a backup.",
  });
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
