import type { LanguageCode } from '@headframe/shared/common';
import type { MailBlock, MailSentences, MailText } from './mail-text.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** One column, fonts of the system, no picture, nothing fetched. Programs that ignore `style` show plain paragraphs. */
const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 24px 16px; background: #fbfaf7; color: #1b1e21; font: 16px/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
main { max-width: 560px; margin: 0 auto; }
h1 { margin: 0 0 24px; font-size: 22px; line-height: 1.3; }
h2 { margin: 24px 0 4px; font-size: 16px; }
p, ul { margin: 0 0 16px; }
ul { padding-left: 20px; }
.brand { color: #1c6b4a; font-weight: 700; }
.code { font-size: 36px; line-height: 1.3; font-weight: 700; letter-spacing: 6px; }
.button { display: inline-block; padding: 14px 24px; border-radius: 6px; background: #1c6b4a; color: #ffffff; font-weight: 700; text-decoration: none; }
.small { color: #565c62; font-size: 14px; overflow-wrap: anywhere; }
.small a { color: #1c6b4a; }
footer { margin-top: 32px; padding-top: 16px; border-top: 1px solid #dedad2; }
@media (prefers-color-scheme: dark) {
  body { background: #14171a; color: #ecebe5; }
  .brand, .small a { color: #57c08f; }
  .button { background: #57c08f; color: #14171a; }
  .small { color: #a9afb5; }
  footer { border-color: #2e3439; }
}`;

/** What the frame around the words needs. */
export interface MailFrame {
  readonly language: LanguageCode;
  /** Where the installation is reached. */
  readonly site: string;
  readonly sentences: Pick<MailSentences, 'linkHint' | 'footer'>;
}

function htmlBlock(block: MailBlock, linkHint: string): string {
  if (typeof block === 'string') return `<p>${escape(block)}</p>`;
  if ('heading' in block) return `<h2>${escape(block.heading)}</h2>`;
  if ('list' in block) return `<ul>${block.list.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
  if ('code' in block) return `<p class="code">${escape(block.code)}</p>`;
  const address = escape(block.link);
  return (
    `<p><a class="button" href="${address}">${escape(block.label)}</a></p>\n` +
    `<p class="small">${escape(linkHint)}<br><a href="${address}">${address}</a></p>`
  );
}

export function htmlOf(text: MailText, { language, site, sentences }: MailFrame): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(text.subject)}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
<p class="brand">Headframe</p>
<h1>${escape(text.subject)}</h1>
${text.body.map((block) => htmlBlock(block, sentences.linkHint)).join('\n')}
<footer class="small">
<p>${escape(text.why)} ${escape(sentences.footer)}</p>
<p><a href="${escape(site)}">${escape(site)}</a></p>
</footer>
</main>
</body>
</html>
`;
}

/** A heading stands right above its text; everything else is parted by an empty line. */
function plainBlock(block: MailBlock): string {
  if (typeof block === 'string') return `${block}\n\n`;
  if ('heading' in block) return `${block.heading}\n`;
  if ('list' in block) return `${block.list.map((item) => `- ${item}`).join('\n')}\n\n`;
  if ('code' in block) return `${block.code}\n\n`;
  return `${block.label}:\n${block.link}\n\n`;
}

export function plainOf(text: MailText, { site, sentences }: MailFrame): string {
  return `${text.body.map(plainBlock).join('')}-- \n${text.why} ${sentences.footer}\n${site}\n`;
}
