import type { Explanation, ExplanationEnvelope } from "../protocol";
import {
  caseChart,
  countText,
  directionText,
  figure,
  groupTitle,
  interactionsChart,
  MODEL_NOT_LINE,
  namesOf,
  numberText,
  ranksText,
  swarmChart,
  tagOf,
} from "./figures";
import type { FigureOptions } from "./figures";
import {
  CELL,
  CLOSING,
  image,
  IMAGE_WIDTH,
  mono,
  noticeLines,
  NUMBER,
  opening,
  paragraph,
} from "./html-parts";
import { escapeMarkup } from "./markup";

/** Rows of the table at most. */
const TABLE_ROWS = 100;

/** An explanation as HTML for places without the extension. */
export function explanationHtml(envelope: ExplanationEnvelope, options: FigureOptions): string {
  const { result } = envelope;
  const size = { ...options, width: IMAGE_WIDTH };
  const { headline, subline, reasons, scores, flags, blocks, contributions, reliability } = figure(
    envelope,
    size,
  );
  const { belief } = result;
  const interactions = interactionsChart(result, size);
  return [
    ...opening(headline),
    paragraph(subline),
    ...reasons.map(text => paragraph(`⚠ ${text}`)),
    heading("Can it be believed?"),
    ...scores.map(paragraph),
    ...flags.map(text => paragraph(`⚑ ${text}`)),
    paragraph(belief.gap),
    ...(blocks === null ? [] : [image(blocks), ...blocks.notes.map(paragraph)]),
    ...(reliability === null ? [] : [image(reliability)]),
    paragraph(belief.reliabilityText),
    ...(belief.isTrusted ? [] : [paragraph("What follows explains a model that is not to be trusted.")]),
    heading("What the model leans on"),
    paragraph(MODEL_NOT_LINE),
    image(contributions),
    ...swarms(result, size),
    ...(interactions === null ? [] : [image(interactions), ...interactions.notes.map(paragraph)]),
    ...firstCase(result, size),
    groupTable(result, options),
    ...noticeLines(result.notices),
    CLOSING,
  ].join("\n");
}

function heading(text: string): string {
  return `<p style="font-weight: 600; margin: 8px 0px 0px 0px">${escapeMarkup(text)}</p>`;
}

function swarms(result: Explanation, options: FigureOptions): string[] {
  const chart = swarmChart(result, result.contributions.swarms, options);
  return result.contributions.swarms.length === 0 ? [] : [image(chart), ...chart.notes.map(paragraph)];
}

function firstCase(result: Explanation, options: FigureOptions): string[] {
  const [first] = result.contributions.cases;
  if (first === undefined) return [];
  const { text, figure: chart } = caseChart(result, first, options);
  return [paragraph(text), image(chart)];
}

function groupTable(result: Explanation, options: FigureOptions): string {
  const { groups } = result.contributions;
  if (groups.length === 0) return "";
  const names = namesOf(result);
  const rows = groups.slice(0, TABLE_ROWS).map((group, i) => {
    const title = groupTitle(group, result);
    const cells = [
      `<td style="${NUMBER}">${i + 1}</td>`,
      `<td style="${CELL}">${title === tagOf(group) ? "" : `${escapeMarkup(title)}<br>`}${mono(group)}</td>`,
      `<td style="${NUMBER}">${numberText(group.meanAbsolute, options)}</td>`,
      `<td style="${CELL}">${escapeMarkup(directionText(group, names))}</td>`,
      `<td style="${CELL}">${escapeMarkup(ranksText(group, options))}</td>`,
    ];
    return `<tr>${cells.join("")}</tr>`;
  });
  const head = ["", "tag", "mean contribution", "direction", "models of single blocks"];
  return [
    `<details><summary>${countText(Math.min(groups.length, TABLE_ROWS), options)} of ${countText(groups.length, options)} tags</summary>`,
    `<table style="border-collapse: collapse">`,
    `<thead><tr>${head.map(title => `<th scope="col" style="${CELL}">${escapeMarkup(title)}</th>`).join("")}</tr></thead>`,
    `<tbody>${rows.join("\n")}</tbody></table></details>`,
  ].join("\n");
}
