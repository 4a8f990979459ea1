import { createRequire } from "node:module";
import { join } from "node:path";
import type * as ReactDom from "react-dom/client";
import type { ReactElement } from "react";

// The browser tests bring a React of their own, which must not meet the extension's.
const fromRoot = createRequire(join(__dirname, "../../../package.json"));
const { createRoot } = fromRoot("react-dom/client") as typeof ReactDom;

globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

/** A component on a page. */
export interface Page {
  readonly node: HTMLElement;
  /** Shows something else in its place. */
  show(element: ReactElement): Promise<void>;
  close(): void;
}

/** Opens an empty page. */
export function openPage(): Page {
  const node = document.body.appendChild(document.createElement("div"));
  const root = createRoot(node);
  return {
    node,
    show: async element => {
      root.render(element);
      await drawn();
    },
    close: () => {
      root.unmount();
      node.remove();
    },
  };
}

/** Does something to an element, and waits until what follows from it is drawn. */
export async function fire(element: Element | null | undefined, event: Event): Promise<void> {
  if (element === null || element === undefined) throw new Error("There is no such element on the page.");
  element.dispatchEvent(event);
  await drawn();
}

/** Presses a key. */
export function press(element: Element | null, key: string, more: KeyboardEventInit = {}): Promise<void> {
  return fire(element, new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
}

/** Clicks. */
export function click(element: Element | null | undefined, more: MouseEventInit = {}): Promise<void> {
  return fire(element, new MouseEvent("click", { bubbles: true, cancelable: true, ...more }));
}

/** Types into a field, in place of what stood there. */
export async function type(field: HTMLInputElement | null, text: string): Promise<void> {
  if (field === null) throw new Error("There is no such field on the page.");
  // React listens at the element's own property; the prototype's setter gets past it.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(field, text);
  await fire(field, new Event("input", { bubbles: true }));
}

/** React draws in tasks of its own. */
async function drawn(): Promise<void> {
  for (let task = 0; task < 4; task++) await new Promise(resolve => setTimeout(resolve, 2));
}
