import type { ResultEnvelope } from "../protocol";
import { textLine } from "./bundle";
import { html } from "./kinds";
import { escapeMarkup } from "./markup";

/** A page that holds no script and asks nobody for anything. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** A result as an HTML page of its own, for a browser. The same result gives the same bytes. */
export function page(envelope: ResultEnvelope): string {
  const { name } = envelope.result;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(name === "" ? textLine(envelope) : name)}</title>
</head>
<body style="font-family: system-ui, sans-serif; font-size: 13px; margin: 24px">
${html(envelope, { locale: "en-GB" })}
</body>
</html>
`;
}
