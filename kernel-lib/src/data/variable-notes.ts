import type { Role } from "../protocol";
import type { ColumnInfo } from "./raw-column";
import type { Limits, Variable } from "./variable";

const ROLES: readonly Role[] = ["setting", "sensor", "ingredient", "recipe", "quality", "identifier", "time"];
const LONGEST = 500;

/** Roles, units, stations, descriptions and limits as text, to be stored beside the values. */
export function writeVariableNotes(variables: readonly Variable[]): string {
  const notes = variables.map(({ name, role, unit, station, description, limits }) => [
    name,
    { role, unit, station, description, limits },
  ]);
  return JSON.stringify({ version: 1, variables: notes });
}

/** What {@link writeVariableNotes} wrote; whatever does not look like it is passed over, since files come from strangers. */
export function readVariableNotes(text: string | null): Map<string, ColumnInfo> {
  const notes = new Map<string, ColumnInfo>();
  for (const entry of entriesIn(text)) {
    if (!Array.isArray(entry) || typeof entry[0] !== "string" || !isRecord(entry[1])) continue;
    notes.set(entry[0], infoOf(entry[1]));
  }
  return notes;
}

function entriesIn(text: string | null): unknown[] {
  if (text === null) return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return isRecord(parsed) && Array.isArray(parsed["variables"]) ? parsed["variables"] : [];
  } catch {
    return [];
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function infoOf(note: Record<string, unknown>): ColumnInfo {
  const role = ROLES.find(known => known === note["role"]);
  const [unit, station, description] = [note["unit"], note["station"], note["description"]].map(shortText);
  const limits = limitsOf(note["limits"]);
  return {
    ...(role === undefined ? {} : { role }),
    ...(unit === undefined ? {} : { unit }),
    ...(station === undefined ? {} : { station }),
    ...(description === undefined ? {} : { description }),
    ...(limits === undefined ? {} : { limits }),
  };
}

function shortText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" && value.length <= LONGEST ? value : undefined;
}

function limitsOf(value: unknown): Limits | undefined {
  if (!isRecord(value)) return undefined;
  const [low, high] = [value["low"], value["high"]].map(limit =>
    typeof limit === "number" && Number.isFinite(limit) ? limit : undefined,
  );
  if (low === undefined && high === undefined) return undefined;
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}
