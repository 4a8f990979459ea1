import type { Notice } from "../protocol";
import type { ReadOptions } from "./open-options";

/** The options by which a file was read: those that were said, and those that were found or guessed. */
export class HowRead {
  private readonly said: ReadOptions;
  private readonly used: Map<string, unknown> = new Map();
  private readonly found: Set<string> = new Set();
  private readonly texts: string[] = [];

  constructor(said: ReadOptions) {
    this.said = said;
    for (const [option, value] of Object.entries(said)) if (value !== undefined) this.used.set(option, value);
  }

  /**
   * Notes what an option was taken to be. It counts as guessed unless it was said.
   * @param text in plain words, where it is worth telling
   */
  note(option: keyof ReadOptions, value: unknown, text?: string): void {
    if (this.said[option] !== undefined) return;
    this.used.set(option, value);
    this.found.add(option);
    if (text !== undefined && !this.texts.includes(text)) this.texts.push(text);
  }

  /** All reading options as they were used. */
  get options(): Record<string, unknown> {
    return Object.fromEntries(this.used);
  }

  /** Names of the options that were found or guessed. */
  get guessed(): string[] {
    return [...this.found];
  }

  /** What was guessed in one sentence; none when there is nothing to tell. */
  get notices(): Notice[] {
    if (this.texts.length === 0) return [];
    const text = `Read as: ${this.texts.join("; ")}. Each can be said otherwise in the options.`;
    return [{ level: "info", code: "read-as", text }];
  }
}
