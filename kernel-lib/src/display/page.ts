import type { ResultEnvelope } from "../protocol";
import { textLine } from "./bundle";
import { html } from "./kinds";
import { escapeMarkup } from "./markup";
import { STORED } from "./stored";

/** A page that holds no script and asks nobody for anything. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** A result as an HTML page of its own, for a browser. The same result gives the same bytes. */
export function page(envelope: ResultEnvelope): string {
  const { name } = envelope.result;
  return htmlDocument({
    title: name === "" ? textLine(envelope) : name,
    style: "body { font-family: system-ui, sans-serif; font-size: 13px; margin: 24px }",
    body: html(envelope, STORED),
  });
}

/**
 * A whole HTML document without scripts.
 *
 * @param parts the title is text; style and body are markup, in which every name is escaped already
 */
export function htmlDocument({ title, style, body }: { title: string; style: string; body: string }): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>
${style}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}
