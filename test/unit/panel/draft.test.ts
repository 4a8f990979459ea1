import fc from "fast-check";
import { Draft } from "extension/panel/draft";
import { mergePatchBetween, sameJson } from "extension/panel/json";
import type { InvestigationInfo, Specification } from "gembalab/protocol";
import { mergePatch } from "../../../kernel-lib/dist/investigation/code/patch";

const WET: Specification = { target: { variable: "moisture", above: 4.2 } };

function announced(id: string, specification: Specification): InvestigationInfo {
  return { id, tableId: "table", cellId: "cell", specification, editable: true };
}

describe("undo and redo", () => {
  it("go back and forth through the decisions", () => {
    const draft = new Draft();
    draft.edit(WET);
    draft.edit({ name: "Wet" });
    draft.undo();
    expect(draft.specification).toEqual(WET);
    draft.redo();
    expect(draft.specification).toEqual({ ...WET, name: "Wet" });
    draft.undo();
    draft.edit({ name: "Dry" });
    expect(draft.canRedo).toBe(false);
  });

  it("take typing as one step", () => {
    const draft = new Draft();
    for (const name of ["W", "We", "Wet"]) draft.edit({ name }, "name");
    draft.undo();
    expect(draft.specification).toEqual({});
    expect(draft.canUndo).toBe(false);
  });

  it("do not count an edit that changes nothing", () => {
    const draft = new Draft();
    draft.edit(WET);
    draft.edit({ target: { above: 4.2, variable: "moisture" } });
    draft.undo();
    expect(draft.canUndo).toBe(false);
  });
});

describe("the draft of each table", () => {
  it("is kept while another one is looked at", () => {
    const draft = new Draft();
    draft.edit({ name: "Before any data" });
    draft.use("name line");
    expect(draft.specification.name).toBe("Before any data");
    draft.use("name other");
    expect(draft.specification).toEqual({});
    draft.use("name line");
    expect(draft.specification.name).toBe("Before any data");
  });
});

describe("what the kernel announces", () => {
  it("becomes the draft; a draft that says the same is written", () => {
    const draft = new Draft();
    draft.edit(WET);
    expect(draft.isChanged).toBe(true);
    expect(draft.adopt(announced("1", WET))).toBe(false);
    expect(draft.isChanged).toBe(false);
  });

  it("reports that unwritten edits gave way, but not on the first sight of a notebook", () => {
    const draft = new Draft();
    expect(draft.adopt(announced("1", WET))).toBe(false);
    draft.edit({ name: "Mine" });
    expect(draft.adopt(announced("2", { ...WET, name: "Theirs" }))).toBe(true);
    expect(draft.specification.name).toBe("Theirs");
  });
});

describe("the patch that turns the notebook's specification into the draft", () => {
  const json = fc.jsonValue({ maxDepth: 3 }).filter(value => !JSON.stringify(value).includes("null"));
  const object = fc.dictionary(
    fc.oneof(fc.constantFrom("a", "b", "__proto__", "constructor"), fc.string()),
    json,
  );

  it("arrives at the draft when the kernel applies it", () => {
    fc.assert(
      fc.property(object, object, (before, after) => {
        const patched = mergePatch(before as never, mergePatchBetween(before, after) as never);
        expect(sameJson(patched, after)).toBe(true);
      }),
    );
  });

  it("says nothing of what stays", () => {
    const before = { name: "Wet", target: { variable: "m", above: 4 }, notes: "typed by hand" };
    expect(mergePatchBetween(before, { ...before, target: { variable: "m", below: 3 } })).toEqual({
      target: { above: null, below: 3 },
    });
  });
});
