import type { Comparison, ResultEnvelope, VariableComparison } from "../protocol";
import {
  clip,
  countText,
  distributionChart,
  figure,
  leftOutSummary,
  meaningText,
  namesOf,
  rankingTitle,
  rateSentences,
  separation,
  separationText,
  shownUnit,
  tagOf,
  titleOf,
  trendChart,
} from "./figures";
import type { Figure, FigureOptions } from "./figures";
import { escapeMarkup } from "./markup";
import { svg, svgAddress } from "./svg";

/** Rows of the ranked table at most. */
const TABLE_ROWS = 100;
/** Names and reasons in the list of what was left out, at most. */
const LEFT_OUT_NAMES = 200;
const NOTICES = 20;
const WIDTH = 620;

const CELL = "text-align: left; padding: 2px 12px 2px 0px; vertical-align: top";
const NUMBER = "text-align: right; padding: 2px 12px 2px 0px; vertical-align: top; white-space: nowrap";

/**
 * A result as HTML for places without the extension. It holds what JupyterLab's
 * sanitizer lets through in a notebook that is not trusted: no script, style sheet or
 * inline SVG; charts are images with alternative text.
 */
export function html(envelope: ResultEnvelope, options: FigureOptions): string {
  const { result } = envelope;
  const { headline, subline, caution, ranked } = figure(envelope, options);
  return [
    `<div style="max-width: 960px; line-height: 1.4">`,
    `<p style="font-size: 16px; font-weight: 600; margin: 4px 0px">${escapeMarkup(headline)}</p>`,
    paragraph(subline),
    paragraph(meaningText(result)),
    ...(caution === null ? [] : [paragraph(caution)]),
    ...notices(result),
    ...(result.variables.length === 0 ? [] : [image(ranked)]),
    ...leaderImages(result, options),
    rankedTable(result, options),
    ...leftOut(result, options),
    paragraph(clip(result.significance.text, 500)),
    `</div>`,
  ].join("\n");
}

function paragraph(text: string): string {
  return `<p style="margin: 4px 0px">${escapeMarkup(text)}</p>`;
}

function image(chart: Figure): string {
  const { height } = chart.layout;
  const address = svgAddress(svg(chart, WIDTH));
  return `<p style="margin: 8px 0px"><img alt="${escapeMarkup(chart.alt)}" width="${WIDTH}" height="${height}" style="max-width: 100%; height: auto" src="${address}"></p>`;
}

function leaderImages(result: Comparison, options: FigureOptions): string[] {
  const [leader] = result.variables;
  const picture = result.pictures.find(({ variable }) => variable === leader?.name);
  if (leader === undefined || picture === undefined) return [];
  const size = { ...options, width: WIDTH, height: 190 };
  const charts = [
    trendChart(result, leader, picture, size),
    distributionChart(result, leader, picture, size),
  ];
  return [
    `<p style="font-weight: 600; margin: 8px 0px 0px 0px">${titleOf(leader, result) === tagOf(leader) ? "" : `${escapeMarkup(titleOf(leader, result))} `}${mono(leader)}</p>`,
    ...charts.filter(chart => chart !== null).flatMap(chart => [image(chart), ...chart.notes.map(paragraph)]),
    ...rateSentences(leader, namesOf(result), options).map(paragraph),
  ];
}

function mono(variable: VariableComparison): string {
  const unit = shownUnit(variable) ?? "";
  return `<code>${escapeMarkup(clip(tagOf(variable), 120))}</code>${unit === "" ? "" : ` ${escapeMarkup(unit)}`}`;
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
  const head = ["", "tag", rankingTitle(ranking), "how it differs", "rates"];
  const rows = shown.map((variable, i) => {
    const cells = [
      `<td style="${NUMBER}">${i + 1}</td>`,
      `<td style="${CELL}">${titleOf(variable, result) === tagOf(variable) ? "" : `${escapeMarkup(titleOf(variable, result))}<br>`}${mono(variable)}</td>`,
      `<td style="${NUMBER}">${separationText(separation(variable, ranking), options)}</td>`,
      `<td style="${CELL}">${escapeMarkup(clip(variable.words, 120))}</td>`,
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

function notices({ notices }: Comparison): string[] {
  return notices
    .slice(0, NOTICES)
    .map(({ level, text }) => paragraph(`${level === "warning" ? "⚠ " : ""}${clip(text, 400)}`));
}
