import type { ReportMaterial } from "../../investigation";
import { axisTitle, clip, countsText, countText, namesOf, plainText, sameText } from "../figures";
import { escapeMarkup } from "../markup";
import { STORED } from "../stored";
import type { Density } from "./density";
import { SHEET, stacked, textBlock, within } from "./block";
import type { Block } from "./block";

/** Source files that are named. */
const FILES = 3;
/** Pixels of the terms beside the facts. */
const TERMS = 64;

/** What the page is about: the name, the question in one sentence, and what it rests on. */
export function head(material: ReportMaterial, { lines }: Density): Block {
  const { comparison, notes } = material;
  const name = clip(plainText(comparison.name).trim(), 60);
  return within(
    `<header><p class="kind">Gemba Lab · one-page report<span>Date <i class="blank"></i></span></p>`,
    stacked([
      textBlock(name === "" ? "Investigation without a name" : name, {
        tag: "h1",
        size: 21,
        line: 26,
        most: 1,
      }),
      textBlock(questionText(material), { tag: "p", kind: "question", size: 13, line: 18, most: lines }),
      facts(lines, [
        ["Period", periodText(material)],
        ["Rows", `${countsText(comparison, STORED)} · ${plainText(comparison.rowText)}`],
        ["Data", dataText(material)],
        ["Notes", notes],
      ]),
    ]),
    "</header>",
    20,
  );
}

function facts(most: number, entries: readonly (readonly [string, string])[]): Block {
  const look = { tag: "dd", size: 12, line: 16, width: SHEET.width - TERMS, most } as const;
  const blocks = entries.map(([term, text]) => {
    const shown = textBlock(clip(text, 220), look);
    return shown.html === "" ? shown : within(`<dt>${escapeMarkup(term)}</dt>`, shown, "");
  });
  return within("<dl>", stacked(blocks), "</dl>");
}

function questionText({ comparison, whenText }: ReportMaterial): string {
  const { event, reference } = namesOf(comparison);
  const target = clip(plainText(comparison.targetText), 160);
  const counted = whenText === null ? "" : ` Counted while ${clip(plainText(whenText), 120)}.`;
  const same =
    (comparison.likeWithLike ?? []).length === 0
      ? ""
      : ` Like with like: ${sameText(comparison.likeWithLike)}.`;
  return `What is different when it is ${event} (${target}), compared with ${reference}?${counted}${same}`;
}

function periodText({ comparison, record: { decided, table } }: ReportMaterial): string {
  const { axis } = comparison.timeline;
  if (decided.period === null || axis.kind !== "time") return axisTitle(axis, STORED);
  const [from, to] = [Date.parse(decided.period.from), Date.parse(decided.period.to)];
  return axisTitle({ kind: "time", from, to, timeZone: table.timeZone }, STORED);
}

/** Files by their names, without the folders of somebody's computer. */
function dataText({ record: { table, sources } }: ReportMaterial): string {
  const rows = `${countText(table.rows, STORED)} rows × ${countText(table.tags.length, STORED)} tags`;
  if (table.madeFrom === "simulation") return `the simulated line · ${rows}`;
  const files = sources.flatMap(source => source.files.map(({ path }) => baseName(path)));
  if (files.length === 0) return `a table made in code · ${rows}`;
  const named = files.slice(0, FILES).map(file => clip(file, 48));
  const more = files.length - named.length;
  return `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""} · ${rows}`;
}

/** The last part of a path, as text. */
export function baseName(path: string): string {
  return plainText(path.split(/[\\/]/).at(-1) ?? path);
}
