type Page = {
  readonly subject: string;
  readonly text: string;
  readonly locale: string;
  readonly municipality: string;
  /** As `#14595F`: the settings' schema takes nothing else. */
  readonly accent: string;
};

/**
 * The same words as the plain text, with the municipality's name above and its colour as a stripe. No colours of its own for text
 * and ground: a mail program in dark mode can then turn both, and the stripe carries no words.
 */
export function htmlMail({ subject, text, locale, municipality, accent }: Page): string {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map(paragraph)
    .join("\n");
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:24px 16px;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:16px;line-height:1.5">
<div style="max-width:34em;margin:0 auto;border-top:6px solid ${accent};padding-top:16px">
<p style="margin:0 0 16px;font-weight:600">${escaped(municipality)}</p>
${paragraphs}
</div>
</body>
</html>
`;
}

const paragraph = (text: string): string =>
  `<p style="margin:0 0 16px">${text.split("\n").map(linked).join("<br>\n")}</p>`;

// Only what begins like a web address, up to the first space; the full stop behind it is the sentence's.
const address = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)»]/g;

function linked(line: string): string {
  let html = "";
  let at = 0;
  for (const match of line.matchAll(address)) {
    const url = escaped(match[0]);
    html += `${escaped(line.slice(at, match.index))}<a href="${url}" style="color:inherit;overflow-wrap:anywhere">${url}</a>`;
    at = match.index + match[0].length;
  }
  return html + escaped(line.slice(at));
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
