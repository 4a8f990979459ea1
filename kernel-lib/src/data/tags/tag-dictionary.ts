import type { Notice, Role } from "../../protocol";
import type { SourceFile } from "../table";
import type { Limits } from "../variable";

/** What a tag dictionary says about one tag. */
export interface TagEntry {
  readonly name: string;
  readonly description?: string;
  readonly unit?: string;
  readonly station?: string;
  readonly role?: Role;
  readonly limits?: Limits;
}

/** What is known about tags beside their values; made by `readTagDictionary`. */
export interface TagDictionary {
  /** Where it came from, as it was named. */
  readonly path?: string;
  /** One per tag. */
  readonly entries: readonly TagEntry[];
  /** What did not fit while it was read: unknown roles, names that stand twice. */
  readonly notices: readonly Notice[];
  /** The file, as it was then. */
  readonly files: readonly SourceFile[];
}
