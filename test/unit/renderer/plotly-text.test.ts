// plotly's own reading of labels, the real code: what it makes of escaped names.
import { plainText, plotlyLines, plotlyText } from "../../../kernel-lib/dist/display/figures";
import { HOSTILE_NAMES } from "../display/sample";

interface Selection {
  text(content: string): Selection;
  call(convert: (selection: Selection, plot: object) => void, plot: object): Selection;
}

const d3 = jest.requireActual<{ select(node: Element): Selection }>("@plotly/d3");
const { convertToTspans } = jest.requireActual<{
  convertToTspans: (selection: Selection, plot: object) => void;
}>("plotly.js/src/lib/svg_text_utils");

function drawn(label: string): SVGTextElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const node = document.createElementNS("http://www.w3.org/2000/svg", "text");
  svg.append(node);
  d3.select(node)
    .text(label)
    .call(convertToTspans, { _context: { typesetMath: false } });
  return node;
}

describe("plotly's labels", () => {
  it.each(HOSTILE_NAMES)("show %j as text, and nothing in it is read as a tag, link or entity", name => {
    const node = drawn(plotlyText(name));
    expect(node.textContent).toBe(plainText(name));
    expect(node.children).toHaveLength(0);
  });

  it("would read a raw name as markup: the escape is needed", () => {
    const node = drawn('<a href="https://example.com">link</a> <b>bold</b>');
    expect(node.querySelectorAll("a, tspan")).toHaveLength(2);
  });

  it("break lines only where a chart does", () => {
    const node = drawn(plotlyLines(["first<br>", "second"]));
    expect([...node.children].map(line => line.textContent)).toEqual(["first<br>", "second"]);
  });
});
