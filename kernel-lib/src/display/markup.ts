import { plainText } from "./figures";

/**
 * Text for the inside of an element or of an attribute in HTML and in XML. Characters
 * that XML forbids are gone afterwards.
 *
 * @example escapeMarkup("<b>") // "&lt;b&gt;"
 */
export function escapeMarkup(text: string): string {
  return plainText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
