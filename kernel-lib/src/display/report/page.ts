import type { ReportMaterial } from "../../investigation";
import { cautionText, clip, evidenceText, headline, judgedText, plainText } from "../figures";
import { htmlDocument } from "../page";
import { STORED } from "../stored";
import { GAP, NOTHING, sentence, SHEET, stacked, textBlock, within } from "./block";
import type { Block } from "./block";
import { DENSITIES } from "./density";
import type { Density } from "./density";
import { baseName, head } from "./head";
import { otherLeads } from "./leads";
import { modelFacts } from "./model";
import { planBlock } from "./plan";
import { REPORT_STYLE } from "./style";
import { suspects } from "./suspects";

/** Files whose contents are told apart in the foot. */
const FILES = 3;

/**
 * An investigation on one page of A4, for the morning meeting: HTML without scripts, charts as images. Names
 * from data are text. The same results give the same bytes; nothing on it says when it was written.
 */
export function reportPage(material: ReportMaterial): string {
  const name = clip(plainText(material.comparison.name).trim(), 90);
  return htmlDocument({
    title: name === "" ? "One-page report" : name,
    style: REPORT_STYLE,
    body: sheet(material),
  });
}

/** As airy as one sheet allows. */
function sheet(material: ReportMaterial): string {
  const tries = DENSITIES.map(density => contents(material, density));
  const { html } = tries.find(({ height }) => height <= SHEET.height) ?? tries.at(-1)!;
  return `<main class="sheet">\n${html}\n</main>`;
}

function contents(material: ReportMaterial, density: Density): Block {
  return stacked(
    [
      head(material, density),
      ...warnings(material),
      answer(material, density),
      suspects(material, density),
      within(
        "<section>",
        stacked([...otherLeads(material, density), ...modelFacts(material, density)]),
        "</section>",
      ),
      planBlock(material, density),
      foot(material),
    ],
    GAP,
  );
}

/** What takes the weight off everything below: said before it. */
function warnings({ comparison, outOfDate }: ReportMaterial): Block[] {
  const caution = cautionText(comparison);
  const changes = clip(plainText(outOfDate.join(" ")), 260);
  return [
    outOfDate.length === 0
      ? NOTHING
      : banner(`Out of date. ${changes} Compare again before you act on this.`),
    caution === null ? NOTHING : banner(caution),
  ];
}

function banner(text: string): Block {
  const look = { tag: "p", kind: "banner", size: 14, line: 17, width: SHEET.width - 28, most: 2 } as const;
  return within("", textBlock(text, look), "", 11);
}

function answer({ comparison }: ReportMaterial, { lines }: Density): Block {
  const weak = evidenceText(comparison.significance.evidence, STORED);
  const said = clip(judgedText(comparison), 480);
  // The judgement itself may have said so.
  const judged = weak === "" || said.includes("weak evidence") ? said : `${weak}. ${said}`;
  return within(
    "<section>",
    stacked([
      textBlock(clip(headline(comparison, STORED), 280), {
        tag: "p",
        kind: "headline",
        size: 17,
        line: 21,
        most: lines + 1,
      }),
      textBlock(sentence(judged), { tag: "p", kind: "judged", size: 11, line: 15, most: lines }),
    ]),
    "</section>",
  );
}

/** What nobody may forget, and what the numbers can be made from again. */
function foot({ record: { sources, versions, decided } }: ReportMaterial): Block {
  const look = { tag: "p", size: 11, line: 15, most: 1 } as const;
  const prints = sources
    .flatMap(({ files }) => files)
    .slice(0, FILES)
    .map(({ path, sha256 }) => `${clip(baseName(path), 32)} ${sha256?.slice(0, 12) ?? "(changed since)"}`);
  return within(
    "<footer>",
    stacked([
      textBlock(
        "Tags differ, which does not say that they cause anything. A cut separates this same data best: expect less of it elsewhere.",
        look,
      ),
      textBlock([`Gemba Lab ${versions.gembalab}`, `seed ${decided.seed}`, ...prints].join(" · "), look),
    ]),
    "</footer>",
  );
}
