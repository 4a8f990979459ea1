import type { Populations } from "./populations";

/** Rows in [edgeᵢ, edgeᵢ₊₁), the last bin closed. */
export function countInBins(
  populations: Populations,
  edges: readonly number[],
): { event: number[]; reference: number[] } {
  const counts = (of: "event" | "reference"): number[] => {
    const before = edges.map((edge, i) =>
      i === edges.length - 1 ? populations.rowsUpTo(edge, of) : populations.rowsBelow(edge, of),
    );
    return before.slice(1).map((rows, i) => rows - before[i]!);
  };
  return { event: counts("event"), reference: counts("reference") };
}
