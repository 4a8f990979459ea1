import { inspect } from "node:util";
import { SHOWN } from "../display/bridge";

/** MIME type → representation. */
export type MimeBundle = Record<string, unknown>;

/** A value with this method says itself how it is shown: several MIME types at once. */
const DISPLAY = Symbol.for("Jupyter.display");

/**
 * How the value of a cell's last expression is shown, or null for nothing: undefined, and values
 * that are on show already (see {@link SHOWN}). Text is shown as it is, as `console.log` would.
 */
export function resultBundle(value: unknown): MimeBundle | null {
  if (value === undefined || property(value, SHOWN) === true) return null;
  const own = property(value, DISPLAY);
  if (typeof own === "function") return encodeBinary(own.call(value) as MimeBundle);
  return { "text/plain": typeof value === "string" ? value : inspect(value) };
}

/** Jupyter carries images and other bytes as base64. */
export function encodeBinary(bundle: MimeBundle): MimeBundle {
  return Object.fromEntries(
    Object.entries(bundle).map(([type, data]) => [
      type,
      data instanceof Uint8Array ? Buffer.from(data).toString("base64") : data,
    ]),
  );
}

function property(value: unknown, name: symbol): unknown {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return undefined;
  return (value as Record<symbol, unknown>)[name];
}
