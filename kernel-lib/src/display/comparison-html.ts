import type { Comparison, ComparisonEnvelope, VariableComparison } from "../protocol";
import {
  adjustedSentence,
  clip,
  countText,
  delaySentence,
  distributionChart,
  falseAlarmsText,
  figure,
  flagTexts,
  hasVerdicts,
  lagText,
  leftOutSummary,
  meaningText,
  namesOf,
  rankingTitle,
  rateSentences,
  separation,
  separationText,
  tagOf,
  titleOf,
  trendChart,
  verdictText,
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

/** Rows of the ranked table at most. */
const TABLE_ROWS = 100;
/** Names and reasons in the list of what was left out, at most. */
const LEFT_OUT_NAMES = 200;
/** A comparison as HTML for places without the extension. */
export function comparisonHtml(envelope: ComparisonEnvelope, options: FigureOptions): string {
  const { result } = envelope;
  const { headline, subline, judged, caution, ranked } = figure(envelope, options);
  return [
    ...opening(headline),
    ...(caution === null ? [] : [paragraph(caution)]),
    paragraph(subline),
    paragraph(meaningText(result)),
    paragraph(judged),
    ...noticeLines(result.notices),
    ...(result.variables.length === 0 ? [] : [image(ranked)]),
    ...leaderImages(result, options),
    rankedTable(result, options),
    ...leftOut(result, options),
    CLOSING,
  ].join("\n");
}

function leaderImages(result: Comparison, options: FigureOptions): string[] {
  const [leader] = result.variables;
  const picture = result.pictures.find(({ variable }) => variable === leader?.name);
  if (leader === undefined || picture === undefined) return [];
  const size = { ...options, width: IMAGE_WIDTH, height: 190 };
  const charts = [
    trendChart(result, leader, picture, size),
    distributionChart(result, leader, picture, size),
  ];
  return [
    `<p style="font-weight: 600; margin: 8px 0px 0px 0px">${titleOf(leader, result) === tagOf(leader) ? "" : `${escapeMarkup(titleOf(leader, result))} `}${mono(leader)}</p>`,
    ...charts.filter(chart => chart !== null).flatMap(chart => [image(chart), ...chart.notes.map(paragraph)]),
    ...rateSentences(leader, namesOf(result), options).map(paragraph),
    ...[
      delaySentence(leader, namesOf(result), options),
      adjustedSentence(leader, result.likeWithLike, options),
      ...flagTexts(leader).map(text => `May give the answer away: ${text}`),
    ].flatMap(text => (text === null ? [] : [paragraph(text)])),
  ];
}

function rankedTable(result: Comparison, options: FigureOptions): string {
  const { variables } = result;
  if (variables.length === 0) return "";
  const ranking = result.rankedBy;
  const shown = variables.slice(0, TABLE_ROWS);
  const summary =
    shown.length === variables.length
      ? `All ${countText(variables.length, options)} tags, ranked`
      : `The first ${countText(shown.length, options)} of ${countText(variables.length, options)} tags, ranked`;
  const judged = hasVerdicts(result);
  const head = [
    "",
    "tag",
    rankingTitle(ranking),
    ...(judged ? ["by chance?"] : []),
    "how it differs",
    "rates",
  ];
  const rows = shown.map((variable, i) => {
    const cells = [
      `<td style="${NUMBER}">${i + 1}</td>`,
      `<td style="${CELL}">${titleOf(variable, result) === tagOf(variable) ? "" : `${escapeMarkup(titleOf(variable, result))}<br>`}${mono(variable)}</td>`,
      `<td style="${NUMBER}">${separationText(separation(variable, ranking), options)}</td>`,
      ...(judged ? [`<td style="${CELL}">${verdictCell(variable, options)}</td>`] : []),
      `<td style="${CELL}">${escapeMarkup(howText(variable, options))}</td>`,
      `<td style="${CELL}">${rateSentences(variable, namesOf(result), options).map(escapeMarkup).join("<br>")}</td>`,
    ];
    return `<tr>${cells.join("")}</tr>`;
  });
  return [
    `<details><summary>${summary}</summary>`,
    `<table style="border-collapse: collapse">`,
    `<thead><tr>${head.map(title => `<th scope="col" style="${CELL}">${escapeMarkup(title)}</th>`).join("")}</tr></thead>`,
    `<tbody>${rows.join("\n")}</tbody></table></details>`,
  ].join("\n");
}

function verdictCell(variable: VariableComparison, options: FigureOptions): string {
  const { significance } = variable;
  if (significance === undefined) return "";
  const chance = falseAlarmsText(variable, options);
  const aside = chance === null ? "" : `<br>${escapeMarkup(chance)}`;
  return `<strong>${escapeMarkup(verdictText(significance.verdict))}</strong>${aside}`;
}

/** How a tag differs, and when most; ⚑ where it may give the answer away. */
function howText(variable: VariableComparison, options: FigureOptions): string {
  const { words, delay, flags = [] } = variable;
  const lag = delay === undefined ? null : lagText(delay, options);
  return `${flags.length > 0 ? "⚑ " : ""}${clip(words, 120)}${lag === null ? "" : ` · ${lag}`}`;
}

function leftOut({ leftOut }: Comparison, options: FigureOptions): string[] {
  if (leftOut.length === 0) return [];
  const names = leftOut
    .slice(0, LEFT_OUT_NAMES)
    .map(
      ({ variable, reason }) =>
        `<li><code>${escapeMarkup(clip(variable, 120))}</code>: ${escapeMarkup(reason)}</li>`,
    );
  const more = leftOut.length - names.length;
  const rest = more > 0 ? `<li>and ${countText(more, options)} more</li>` : "";
  const summary = `${countText(leftOut.length, options)} tags left out: ${leftOutSummary(leftOut, options)}`;
  return [`<details><summary>${escapeMarkup(summary)}</summary><ul>${names.join("")}${rest}</ul></details>`];
}
