/** Ways to write the same unit, as {@link sameUnit} compares them: without spaces, case and signs. */
const SPELLINGS: readonly (readonly string[])[] = [
  ["°c", "c", "degc", "deg c", "grad c", "celsius", "grad celsius"],
  ["°f", "f", "degf", "fahrenheit"],
  ["%", "percent", "prozent", "pct", "proz"],
  ["m³", "m3", "cbm"],
  ["m²", "m2", "qm"],
  ["l", "liter", "litre", "ltr"],
  ["rpm", "1/min", "u/min", "min-1", "min⁻¹"],
  ["-", "1", "none", "dimensionless"],
  ["µm", "um", "μm"],
  ["h", "hr", "std", "hour", "stunde"],
];

const SAME: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap(words => words.map(word => [plain(word), words[0]!] as const)),
);

/** Whether two units are the same but for how they are written: "m3/h" and "m³ / h", "degC" and "°C". */
export function sameUnit(a: string, b: string): boolean {
  return canonical(a) === canonical(b);
}

function canonical(unit: string): string {
  const whole = plain(unit);
  const known = SAME.get(whole);
  if (known !== undefined) return known;
  return whole
    .split("/")
    .map(part => SAME.get(part) ?? part)
    .join("/");
}

function plain(unit: string): string {
  return unit.toLowerCase().replaceAll(/\s+|^\[|\]$/g, "");
}
