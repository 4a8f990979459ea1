import type { Diagnostic } from "tslab/dist/converter";
import { excerpt } from "./excerpt";

const MOST_SHOWN = 5;

/** A cell that TypeScript did not accept, and so did not run. */
export class CompileError extends Error {
  override readonly name: string = "CompileError";
  /** How many things are wrong, or the one that is. */
  readonly summary: string;
  readonly #diagnostics: readonly Diagnostic[];
  readonly #source: string;

  constructor(diagnostics: readonly Diagnostic[], source: string) {
    const problems = grouped(diagnostics);
    const first = problems[0];
    super(
      first === undefined ? "TypeScript does not accept this cell" : `${placed(first)}: ${first.messageText}`,
    );
    this.#diagnostics = problems;
    this.#source = source;
    this.summary =
      problems.length === 1 ? "this cell was not run" : `${problems.length} problems; this cell was not run`;
  }

  /** Every problem with its line of code. */
  lines(): string[] {
    const shown = this.#diagnostics
      .slice(0, MOST_SHOWN)
      .flatMap(problem => [
        `${placed(problem)}: ${problem.messageText}`,
        ...(problem.fileName === undefined
          ? excerpt(this.#source, problem.start.line + 1, problem.start.character + 1)
          : []),
      ]);
    const more = this.#diagnostics.length - MOST_SHOWN;
    return more > 0 ? [...shown, `… and ${more} more`] : shown;
  }
}

function placed({ fileName, start }: Diagnostic): string {
  const file = fileName === undefined ? "" : `${fileName}, `;
  return `${file}line ${start.line + 1}, column ${start.character + 1}`;
}

/** TypeScript explains one problem in several messages at one place. */
function grouped(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const problems: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const last = problems.at(-1);
    if (
      last !== undefined &&
      last.start.offset === diagnostic.start.offset &&
      last.fileName === diagnostic.fileName
    ) {
      problems[problems.length - 1] = {
        ...last,
        messageText: `${last.messageText}\n  ${diagnostic.messageText}`,
      };
    } else {
      problems.push(diagnostic);
    }
  }
  return problems;
}
