import type { Check, Profile, ProfileEnvelope } from "../protocol";
import {
  clip,
  countText,
  figure,
  flagsText,
  numberText,
  percentText,
  profileTrend,
  shapeChart,
  tagOf,
  titleOf,
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
/** Lines under a check at most. */
const DETAILS = 20;

/** A profile as HTML for places without the extension. */
export function profileHtml(envelope: ProfileEnvelope, options: FigureOptions): string {
  const { result } = envelope;
  const { headline, subline, meaning, worst } = figure(envelope, options);
  return [
    ...opening(headline),
    paragraph(subline),
    paragraph(meaning),
    ...result.checks.filter(({ level }) => level === "warning").flatMap(checkLines),
    ...fineLine(result),
    ...(worst === null ? [] : [image(worst)]),
    ...worstImages(result, options),
    tagTable(result, options),
    ...noticeLines(result.notices),
    CLOSING,
  ].join("\n");
}

function checkLines({ text, details = [], advice }: Check): string[] {
  const line = paragraph(`⚠ ${clip(text, 400)}`);
  const rest = [...details.slice(0, DETAILS), ...(advice === undefined ? [] : [advice])];
  if (rest.length === 0) return [line];
  const items = rest.map(item => `<li>${escapeMarkup(clip(item, 300))}</li>`);
  return [
    `<details><summary>${escapeMarkup(`⚠ ${clip(text, 400)}`)}</summary><ul>${items.join("")}</ul></details>`,
  ];
}

/** What was looked at and found well, in one line. */
function fineLine({ checks }: Profile): string[] {
  const fine = checks.filter(({ level }) => level === "ok").map(({ text }) => text);
  return fine.length === 0 ? [] : [paragraph(`✓ ${clip(fine.join(" · "), 1000)}`)];
}

function worstImages(profile: Profile, options: FigureOptions): string[] {
  const worst = profile.variables.find(({ flags }) => flags.length > 0);
  const picture = profile.pictures.find(({ variable }) => variable === worst?.name);
  if (worst === undefined || picture === undefined) return [];
  const size = { ...options, width: IMAGE_WIDTH, height: 190 };
  const charts = [profileTrend(profile, worst, picture, size), shapeChart(profile, worst, picture, size)];
  const title = titleOf(worst, profile);
  return [
    `<p style="font-weight: 600; margin: 8px 0px 0px 0px">${title === tagOf(worst) ? "" : `${escapeMarkup(title)} `}${mono(worst)}</p>`,
    ...charts.filter(chart => chart !== null).flatMap(chart => [image(chart), ...chart.notes.map(paragraph)]),
  ];
}

function tagTable(profile: Profile, options: FigureOptions): string {
  const { variables } = profile;
  if (variables.length === 0) return "";
  const shown = variables.slice(0, TABLE_ROWS);
  const count = (of: number): string => countText(of, options);
  const summary =
    shown.length === variables.length
      ? `All ${count(variables.length)} tags, worst first`
      : `The first ${count(shown.length)} of ${count(variables.length)} tags, worst first`;
  const head = ["tag", "what is wrong", "missing", "smallest", "median", "largest", "different values"];
  const rows = shown.map(variable => {
    const { rows: present, missing, range, distinct } = variable;
    const number = (value: number | undefined): string =>
      `<td style="${NUMBER}">${value === undefined ? "–" : escapeMarkup(numberText(value, options))}</td>`;
    const title = titleOf(variable, profile);
    const cells = [
      `<td style="${CELL}">${title === tagOf(variable) ? "" : `${escapeMarkup(title)}<br>`}${mono(variable)}</td>`,
      `<td style="${CELL}">${escapeMarkup(clip(flagsText(variable, options), 200))}</td>`,
      `<td style="${NUMBER}">${percentText(missing.rows, present + missing.rows, options)}</td>`,
      number(range?.min),
      number(range?.median),
      number(range?.max),
      `<td style="${NUMBER}">${count(distinct)}</td>`,
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
