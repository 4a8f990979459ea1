import { inspectSource } from "../data";
import type { Inspection, SourceKind } from "../protocol";

/** A file to look at, and what has been decided about it. */
interface SourceToInspect {
  readonly path: string;
  readonly kind?: SourceKind;
  readonly options?: object;
}

/** How files would be read: one after the other, so that four large ones do not fill the memory. */
export async function inspectSources(
  sources: readonly SourceToInspect[],
  timeZone: string = "UTC",
): Promise<Inspection[]> {
  const inspections: Inspection[] = [];
  for (const { path, kind, options } of sources) {
    inspections.push(await inspectSource({ path, kind, options }, timeZone));
  }
  return inspections;
}
