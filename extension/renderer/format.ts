import type { Format } from "gembalab/figures";

/** Numbers and times as the reader's browser writes them. */
export function readersFormat(): Format {
  try {
    return { locale: new Intl.NumberFormat(navigator.language).resolvedOptions().locale };
  } catch {
    return { locale: "en-GB" };
  }
}
