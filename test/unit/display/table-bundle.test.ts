import { inspect } from "node:util";
import { Table } from "../../../kernel-lib/dist/data";
import { tableBundle } from "../../../kernel-lib/dist/display/table-bundle";
import type { Notice } from "../../../kernel-lib/dist/protocol";

const note = (level: Notice["level"], code: string, text: string): Notice => ({ level, code, text });

function shown(notices: readonly Notice[]): { html: string; text: string } {
  const made = tableBundle(new Table({ columns: [], notices }));
  return { html: made["text/html"], text: made["text/plain"] };
}

describe("a table at the end of a cell", () => {
  it("says what matched and what is wrong, and folds away how it was read", () => {
    const notices = [
      note("info", "how-read", "“lab”: Read as: fields parted by semicolons."),
      note("info", "joined", "“lab”: 164 of 173 samples matched."),
      note("warning", "text", "Text in numeric tag “gas”: “Bad” 20×."),
    ];
    const { html, text } = shown(notices);
    const [open, folded] = html.split("<details>");
    expect(open).toContain("✓ “lab”: 164 of 173 samples matched.");
    expect(open).toContain("⚠ Text in numeric tag “gas”: “Bad” 20×.");
    expect(open).not.toContain("Read as");
    expect(folded).toContain("<summary>1 more note</summary>");
    expect(folded).toContain("fields parted by semicolons");
    for (const notice of notices) expect(text).toContain(notice.text);
  });

  it("keeps a long list of warnings short, and names from data text", () => {
    const warnings = Array.from({ length: 30 }, (_, i) =>
      note("warning", "text", `<img src=x onerror=${i}>`),
    );
    const { html } = shown(warnings);
    expect(html).not.toContain("<img");
    expect(html.split("<details>")[0].match(/⚠/g)).toHaveLength(8);
    expect(html).toContain("22 more notes");
  });

  it("is one line where there is nothing to tell", () => {
    expect(shown([]).html).not.toContain("<details>");
    expect(inspect(new Table({ columns: [] }))).toBe(shown([]).text);
  });
});
