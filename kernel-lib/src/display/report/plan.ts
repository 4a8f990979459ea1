import type { ReportMaterial } from "../../investigation";
import { textBlock } from "./block";
import type { Block } from "./block";
import type { Density } from "./density";

/** Pixels across of one of two fields, and down of a field's title and of a line to write on. */
const FIELD = 351;
const TITLE = 18;
const LINE = 24;
/** The edge above, and between the rows. */
const EDGE = 10;

/** What the meeting decides: given in code, or lines to fill in by hand. */
export function planBlock(
  { plan: { weThink, nextStep, who, when } }: ReportMaterial,
  { planHeight }: Density,
): Block {
  const [think, next] = [field("We think", weThink), field("Next step", nextStep)];
  const [whose, until] = [field("Who", who), field("When", when)];
  const below = Math.max(whose.height, until.height);
  const height = Math.max(planHeight, EDGE + Math.max(think.height, next.height) + below);
  const fields = [think, next, whose, until].map(({ html }) => html).join("");
  return {
    html: `<section class="plan" style="min-height: ${height}px; grid-template-rows: minmax(0, 1fr) ${below}px">${fields}</section>`,
    height,
  };
}

function field(title: string, text: string): Block {
  const said = textBlock(text, { tag: "p", size: 12, line: 16, width: FIELD });
  const lines = `<span class="lines" role="img" aria-label="to be filled in by hand"></span>`;
  return {
    html: `<div><h2>${title}</h2>${said.html === "" ? lines : said.html}</div>`,
    height: TITLE + Math.max(LINE, said.height),
  };
}
