import type { Format } from "./figures";

/** Of all text that is stored: its readers' locale is unknown, and running again must not change it. */
export const STORED: Format = { locale: "en-GB" };
