/** What a cell that the panel wrote is for; kept in the cell's metadata under `gemba.cell`. */
export type CellRole = "open" | "investigation" | "compare" | "profile" | "explain" | "placebo" | "report";

const ROLES: readonly unknown[] = [
  "open",
  "investigation",
  "compare",
  "profile",
  "explain",
  "placebo",
  "report",
] satisfies CellRole[];

/** The metadata key of Gemba Lab, of cells and of notebooks. */
export const METADATA_KEY = "gemba";

/** The role noted in a cell's metadata; null for every other cell. */
export function roleIn(metadata: unknown): CellRole | null {
  const role = (metadata as { cell?: unknown } | undefined)?.cell;
  return ROLES.includes(role) ? (role as CellRole) : null;
}

/** Whether a cell's source makes tables, going by its text. */
export function seemsToOpenData(source: string): boolean {
  return /\b(?:open|assemble|simulateLine|tableFrom)\s*\(/.test(source) && !/\binvestigate\s*\(/.test(source);
}

/** Whether a cell's source makes an investigation, going by its text. */
export function seemsToInvestigate(source: string): boolean {
  return /\binvestigate\s*\(/.test(source);
}

/** The one comment that the kernel writes into a data cell. */
const SAMPLE_REMARK = "// A simulated biscuit line";

/**
 * Whether a data cell reads as the kernel writes it, with nothing of a person's
 * before, after or beside it, so that another one may take its place.
 */
export function seemsWrittenByPanel(source: string): boolean {
  const [first, , ...rest] = source.trim().split("\n");
  const statements = rest.filter(line => /^(?:const|let|var|await|\w+\()/.test(line));
  const isRemarked = rest.some(line => /^\s*\/[/*]/.test(line) && !line.startsWith(SAMPLE_REMARK));
  return (
    /^import \{ (?:open|assemble|simulateLine) \} from "gembalab";$/.test(first) &&
    statements.length === 1 &&
    !isRemarked &&
    rest.at(-1) === "line"
  );
}
