import type { Role } from "../../protocol";

/** What people write for the roles, in English and German. */
const WORDS: readonly (readonly [Role, readonly string[]])[] = [
  [
    "setting",
    [
      ...["setting", "set", "setpoint", "set point", "sp", "manipulated", "manipulated variable", "mv", "op"],
      ...[
        "output",
        "control",
        "controller output",
        "parameter",
        "sollwert",
        "soll",
        "vorgabe",
        "einstellung",
      ],
      ...["stellgröße", "stellgroesse", "stellwert"],
    ],
  ],
  [
    "sensor",
    [
      ...[
        "sensor",
        "measurement",
        "measured",
        "process value",
        "process variable",
        "pv",
        "actual",
        "reading",
      ],
      ...["istwert", "ist", "messwert", "messung", "fühler"],
    ],
  ],
  [
    "ingredient",
    ["ingredient", "material", "raw material", "dosage", "zutat", "rohstoff", "material", "dosierung"],
  ],
  ["recipe", ["recipe", "product", "grade", "rezept", "rezeptur", "produkt", "sorte"]],
  [
    "quality",
    [
      ...["quality", "lab", "laboratory", "lab result", "quality result", "test result", "qc"],
      ...["qualität", "qualitaet", "labor", "laborwert", "prüfwert", "pruefwert", "merkmal"],
    ],
  ],
  [
    "identifier",
    ["identifier", "id", "batch", "batch id", "order", "kennung", "charge", "auftrag", "nummer"],
  ],
  ["time", ["time", "timestamp", "date", "zeit", "zeitstempel", "datum"]],
];

const ROLES: ReadonlyMap<string, Role> = new Map(
  WORDS.flatMap(([role, words]) => words.map(word => [word, role] as const)),
);

/** The role that a word of a tag dictionary means; undefined when it is none. */
export function roleOfWord(word: string): Role | undefined {
  return ROLES.get(
    word
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_-]+/g, " "),
  );
}
