const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// Control and direction-changing characters, byte-order marks, non-characters and lone halves of pairs.
const UNSHOWABLE =
  /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * A name from data as one line of text that can be shown anywhere: line breaks
 * become spaces, characters that can't be seen or that turn the writing
 * direction become U+FFFD. It is still only text: escape it for HTML, SVG or plotly.
 *
 * @example plainText("oven\n2") // "oven 2"
 */
export function plainText(text: string): string {
  return text.replace(BREAKS, " ").replace(UNSHOWABLE, "\uFFFD");
}

/**
 * Text of at most `length` characters; what is cut off shows as "…".
 *
 * @example clip("temperature", 6) // "tempe…"
 */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const characters = Array.from(text.slice(0, 2 * length + 2));
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
}
