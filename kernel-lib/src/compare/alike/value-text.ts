/** A number in a sentence, with four digits that count: 0.01235, 123.5, 98,765. */
export function valueText(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const text =
    Math.abs(value) >= 1000 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(4)));
  return text.replace("-", "−");
}
