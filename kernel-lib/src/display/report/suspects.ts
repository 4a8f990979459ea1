import type { ReportMaterial } from "../../investigation";
import type { Comparison, Picture, VariableComparison } from "../../protocol";
import {
  clip,
  distributionChart,
  hasVerdicts,
  namesOf,
  ratesOf,
  rateText,
  tagOf,
  titleOf,
  trendChart,
} from "../figures";
import { mono } from "../html-parts";
import { escapeMarkup } from "../markup";
import { STORED } from "../stored";
import { SECTION_TITLE, SHEET, sentence, stacked, textBlock, within } from "./block";
import type { Block } from "./block";
import type { Density } from "./density";
import { badgeText, differenceText, evidenceSentences } from "./evidence";
import { image } from "./image";
import { noSuspects } from "./no-suspects";

/** Suspects with charts; a page has no room for more. */
export const DRAWN_SUSPECTS = 4;
/** With more suspects than these, two stand side by side with one chart each. */
const WIDE_SUSPECTS = 2;
/** Pixels across: of a suspect in two columns, of the trend beside the distribution, between the two. */
const COLUMN = 351;
const TREND = 402;
const BETWEEN = 8;
/** The edge above a suspect, and what parts it from the next. */
const EDGE = 11;

/** The suspects, each with its charts, the rates on either side of its cut, and the evidence. */
export function suspects(material: ReportMaterial, density: Density): Block {
  const { comparison, pictures } = material;
  const drawn = comparison.variables
    .filter(({ name }) => material.suspects.includes(name))
    .sort((a, b) => material.suspects.indexOf(a.name) - material.suspects.indexOf(b.name))
    .slice(0, DRAWN_SUSPECTS);
  if (drawn.length === 0) return noSuspects(comparison);
  const isWide = drawn.length <= WIDE_SUSPECTS;
  const blocks = drawn.map(variable => {
    const picture = pictures.find(each => each.variable === variable.name);
    return suspect({ variable, comparison, picture, isWide, density });
  });
  return within(
    `<section>${textBlock(hasVerdicts(comparison) ? "Suspects" : "Leads", SECTION_TITLE).html}<div class="${isWide ? "wide" : "columns"}">`,
    isWide ? stacked(blocks) : inColumns(blocks),
    "</div></section>",
    SECTION_TITLE.line,
  );
}

/** Two beside each other are as high as the higher one. */
function inColumns(blocks: readonly Block[]): Block {
  const rows = blocks
    .filter((_, i) => i % 2 === 0)
    .map((left, i) => [left, blocks[2 * i + 1] ?? left] as const);
  const height = rows.reduce((sum, [left, right]) => sum + Math.max(left.height, right.height), 0);
  return { ...stacked(blocks), height };
}

interface Suspect {
  readonly variable: VariableComparison;
  readonly comparison: Comparison;
  readonly picture: Picture | undefined;
  readonly isWide: boolean;
  readonly density: Density;
}

function suspect(parts: Suspect): Block {
  const { variable, comparison, isWide, density } = parts;
  const width = isWide ? SHEET.width : COLUMN;
  const sentences = evidenceSentences(variable, comparison);
  const kept = sentences.slice(0, isWide ? density.sentences : Math.min(2, density.sentences));
  return within(
    "<article>",
    stacked([
      heading(variable, comparison),
      textBlock(`${sentence(differenceText(variable, comparison))}.`, {
        tag: "p",
        size: 12,
        line: 16,
        width,
        most: density.lines,
      }),
      charts(parts),
      isWide ? rateBars(variable, comparison) : rateLine(variable, comparison),
      textBlock(kept.join(" "), {
        tag: "p",
        kind: "evidence",
        size: 11,
        line: 15,
        width,
        most: density.lines,
      }),
    ]),
    "</article>",
    EDGE,
  );
}

function heading(variable: VariableComparison, comparison: Comparison): Block {
  const title = titleOf(variable, comparison);
  const badge = badgeText(variable, comparison);
  const tag = mono({ ...variable, name: clip(tagOf(variable), 60) });
  const name = title === tagOf(variable) ? tag : `${escapeMarkup(title)} <small>${tag}</small>`;
  const edge =
    badge === null ? "" : `<span class="badge ${badge.toLowerCase().replaceAll(" ", "-")}">${badge}</span>`;
  return { html: `<h3><span>${name}</span>${edge}</h3>`, height: 18 };
}

function charts({ variable, comparison, picture, isWide, density }: Suspect): Block {
  if (picture === undefined)
    return textBlock("No chart of this tag is stored.", { tag: "p", kind: "evidence", size: 11, line: 15 });
  const height = density.chartHeight;
  const options = { ...STORED, height };
  const trend = isWide ? trendChart(comparison, variable, picture, { ...options, width: TREND }) : null;
  const width = !isWide ? COLUMN : trend === null ? SHEET.width : SHEET.width - TREND - BETWEEN;
  const distribution = distributionChart(comparison, variable, picture, { ...options, width });
  const images = [
    ...(trend === null ? [] : [image(trend, TREND)]),
    ...(distribution === null ? [] : [image(distribution, width)]),
  ];
  return { html: `<div class="charts">${images.join("")}</div>`, height };
}

/** The rate on both sides, as bars from zero and in words. */
function rateBars(variable: VariableComparison, comparison: Comparison): Block {
  const { event } = namesOf(comparison);
  const rows = ratesOf(variable, STORED).map(({ side, ...rate }) => {
    const share = rate.total === 0 ? 0 : rate.event / rate.total;
    const bar = `<span class="bar"><i style="width: ${(100 * share).toFixed(1)}%"></i></span>`;
    return `<tr><th scope="row">${escapeMarkup(side)}</th><td>${bar}</td><td>${escapeMarkup(rateText(rate, event, STORED))}</td></tr>`;
  });
  return rows.length === 0
    ? stacked([])
    : { html: `<table>${rows.join("")}</table>`, height: 16 * rows.length };
}

function rateLine(variable: VariableComparison, comparison: Comparison): Block {
  const { event } = namesOf(comparison);
  const sides = ratesOf(variable, STORED).map(
    ({ side, ...rate }) => `${side}: ${rateText(rate, event, STORED)}`,
  );
  return textBlock(sides.join(". "), { tag: "p", kind: "rates", size: 13, line: 16, width: COLUMN, most: 2 });
}
