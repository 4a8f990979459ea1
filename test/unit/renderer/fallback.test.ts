// What is seen of a result where the extension is not installed.
import { Sanitizer } from "@jupyterlab/apputils/lib/sanitizer";
import { bundle, svg } from "../../../kernel-lib/dist/display";
import { distributionChart, figure, LIGHT, trendChart } from "../../../kernel-lib/dist/display/figures";
import type { ComparisonEnvelope } from "../../../kernel-lib/dist/protocol";
import { HOSTILE_NAMES, sampleEnvelope } from "../display/sample";

const labels = { event: "<b>wet</b>", reference: '"><script>window.hacked=1</script>' };
const ordinary = sampleEnvelope();
const hostile = sampleEnvelope({ names: HOSTILE_NAMES, labels });

/** The HTML as an untrusted notebook in JupyterLab shows it. */
function sanitized(envelope: ComparisonEnvelope): HTMLElement {
  const root = document.createElement("div");
  root.innerHTML = new Sanitizer().sanitize(bundle(envelope)["text/html"] as string);
  return root;
}

function picturesIn(root: HTMLElement): { alt: string; xml: string }[] {
  return [...root.querySelectorAll("img")].map(({ alt, src }) => {
    expect(src).toMatch(/^data:image\/svg\+xml;charset=utf-8,/);
    return { alt, xml: decodeURIComponent(src.slice(src.indexOf(",") + 1)) };
  });
}

function parsed(xml: string): Document {
  const picture = new DOMParser().parseFromString(xml, "application/xml");
  expect(picture.querySelector("parsererror")).toBeNull();
  expect(picture.documentElement.localName).toBe("svg");
  return picture;
}

describe("the HTML of a result in a notebook that is not trusted", () => {
  it("keeps the answer, the three charts with their descriptions, and the ranked table", () => {
    const root = sanitized(ordinary);
    expect(root.textContent).toContain("Oven zone 2 temperature differs most: above 211\u00A0°C");
    expect(root.textContent).toContain("no significance yet: ranked by difference alone");
    const alts = picturesIn(root).map(({ alt }) => alt);
    expect(alts).toHaveLength(3);
    expect(alts[0]).toMatch(/^Ranked bars of 15 of 19 tags: 1\. Oven zone 2 temperature/);
    const rows = root.querySelectorAll("details table tbody tr");
    expect(rows).toHaveLength(19);
    expect(rows[0].textContent).toContain("oven_2_temperature");
    expect(root.querySelectorAll("details summary")).toHaveLength(2);
  });

  it("loses nothing to the sanitizer: no element, attribute or style", () => {
    const before = document.createElement("div");
    before.innerHTML = bundle(ordinary)["text/html"] as string;
    const parts = (root: HTMLElement): string[] =>
      [...root.querySelectorAll<HTMLElement>("*")].map(
        ({ localName, attributes, style }) => `${localName} ${attributes.length} ${style.length}`,
      );
    expect(parts(sanitized(ordinary))).toEqual(parts(before));
  });

  it("shows hostile names as text, with and without the sanitizer", () => {
    const raw = document.createElement("div");
    raw.innerHTML = bundle(hostile)["text/html"] as string;
    for (const root of [raw, sanitized(hostile)]) {
      expect(root.querySelectorAll("script, b, a, i, iframe, svg, style")).toHaveLength(0);
      expect(root.querySelectorAll("img")).toHaveLength(3);
      for (const element of root.querySelectorAll("*")) {
        for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
      }
      expect(root.textContent).toContain("<img src=x onerror=window.hacked=1>");
      expect(root.textContent).toContain("__proto__");
    }
    expect(window).not.toHaveProperty("hacked");
  });
});

describe("the picture of a chart", () => {
  const charts = [ordinary, hostile].flatMap(envelope => {
    const { result } = envelope;
    const all = result.pictures.flatMap(picture => {
      const variable = result.variables.find(({ name }) => name === picture.variable)!;
      return [trendChart(result, variable, picture), distributionChart(result, variable, picture)];
    });
    return [figure(envelope).ranked, ...all.filter(chart => chart !== null)];
  });

  it("is well-formed XML without scripts or links, whatever the names", () => {
    expect(charts.length).toBeGreaterThan(60);
    for (const chart of charts) {
      const picture = parsed(svg(chart, 560));
      expect(picture.querySelectorAll("script, a, image, foreignObject, style")).toHaveLength(0);
      expect(picture.querySelector("title")?.textContent).toBe(chart.alt);
    }
  });

  it("shows names as they are, not their escapes", () => {
    const texts = charts.flatMap(chart =>
      [...parsed(svg(chart, 560)).querySelectorAll("text")].map(node => node.textContent),
    );
    expect(texts).toContain("<b>wet</b>");
    expect(texts.join(" ")).toContain("%{x} $x^2$ &lt;i&gt; &amp;constru");
  });

  it("stands on a ground of its own and holds numbers only where numbers belong", () => {
    for (const chart of charts) {
      const xml = svg(chart, 560);
      expect(xml).toContain(`fill='${LIGHT.background}'`);
      expect(xml).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it("has the event's and the left-out rows' hatching, and a dashed cut", () => {
    const [, trend] = charts;
    const picture = parsed(svg(trend, 560));
    expect(
      [...picture.querySelectorAll("pattern")].map(node => node.getAttribute("patternTransform")),
    ).toEqual(["rotate(-45)", "rotate(45)"]);
    expect(picture.querySelectorAll("[stroke-dasharray]")).toHaveLength(1);
  });
});
