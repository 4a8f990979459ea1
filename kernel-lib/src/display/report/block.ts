import { plainText } from "../figures";
import { escapeMarkup } from "../markup";

/** Pixels of a sheet of A4 within its margins of 8 and 10 mm, at 96 to the inch. */
export const SHEET: { readonly width: number; readonly height: number } = { width: 718, height: 1062 };

/** Between blocks of the sheet. */
export const GAP = 8;

/** A piece of the page, and how many pixels high it will be at the most; there is nothing to measure with. */
export interface Block {
  readonly html: string;
  readonly height: number;
}

/** How a kind of text is set. */
export interface TextLook {
  readonly tag: "p" | "h1" | "h2" | "dd";
  readonly kind?: string;
  /** Pixels of a letter and of a line. */
  readonly size: number;
  readonly line: number;
  /** Pixels across; the sheet's when left out. */
  readonly width?: number;
  /** Lines at the most; what is cut off shows as "…". */
  readonly most?: number;
}

/** How the title of a part of the page is set. */
export const SECTION_TITLE: TextLook = { tag: "h2", size: 13, line: 18 };

/** Wider than the letters of common fonts are on average, and room for words that do not fit into a line's end. */
const LETTER = 0.58;
const WRAPPED = 0.06;

/** Text of data or of people as a block. It never gets higher than it says, however wide its letters are. */
export function textBlock(text: string, look: TextLook): Block {
  const shown = plainText(text).trim();
  return shown === "" ? NOTHING : clamped(escapeMarkup(shown), shown, look);
}

/** A term with its text, such as "Left out: 3 constant"; nothing without a text. */
export function factBlock(term: string, text: string, most: number): Block {
  const shown = plainText(text).trim();
  if (shown === "") return NOTHING;
  const markup = `<b>${escapeMarkup(term)}:</b> ${escapeMarkup(shown)}`;
  const look = { tag: "p", kind: "fact", size: 12, line: 16, most } as const;
  return within("", clamped(markup, `${term}: ${shown}`, look), "", 3);
}

function clamped(
  markup: string,
  shown: string,
  { tag, kind, size, line, width = SHEET.width, most = Infinity }: TextLook,
): Block {
  const lines = Math.min(most, linesOf(shown, size, width));
  const classes = ["text", ...(kind === undefined ? [] : [kind])].join(" ");
  return {
    html: `<${tag} class="${classes}" style="-webkit-line-clamp: ${lines}">${markup}</${tag}>`,
    height: line * lines,
  };
}

/** Lines that text will take. */
export function linesOf(text: string, size: number, width: number): number {
  return Math.ceil((Array.from(text).length * size * LETTER) / width + WRAPPED);
}

/** No block. */
export const NOTHING: Block = { html: "", height: 0 };

/** Blocks below each other. */
export function stacked(blocks: readonly Block[], gap: number = 0): Block {
  const shown = blocks.filter(({ html }) => html !== "");
  const height = shown.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, shown.length - 1);
  return { html: shown.map(({ html }) => html).join("\n"), height };
}

/** A block within an element. */
export function within(open: string, inside: Block, close: string, height: number = 0): Block {
  return { html: `${open}${inside.html}${close}`, height: inside.height + height };
}

/** A text as the beginning of a sentence. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase("en") + text.slice(1);
}
