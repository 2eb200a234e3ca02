import { type LanguageCode, pagePaths } from '@headframe/shared/common';
import { MailFormats } from '../../platform/mail/mail-formats.js';
import { EXPORT_SECTIONS, type ExportRow, type ExportSection } from './export-sections.js';
import { type ExportWords, SHOWN_FIELDS, type ShownField } from './export-words/export-words.js';
import { exportWords } from './export-words/index.js';

/** What an export is made of. */
export interface ExportContent {
  readonly sections: Readonly<Record<ExportSection, readonly ExportRow[]>>;
  readonly language: LanguageCode;
  readonly nickname: string;
  /** Where the installation is reached. */
  readonly site: string;
  readonly madeAt: Date;
}

/** Each language by its own name. */
const LANGUAGE_NAMES: Record<LanguageCode, string> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  el: 'Ελληνικά',
  mk: 'Македонски',
  hu: 'Magyar',
};

/** Fields whose words are people's own, in the language that the row names. */
const OWN_WORDS = new Set<ShownField>([
  'title',
  'pitch',
  'text',
  'problem',
  'beneficiaries',
  'howItWorks',
  'novelty',
  'actors',
  'firstTest',
  'effects',
  'income',
  'risks',
  'place',
  'unit',
  'note',
]);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** No script, no picture, nothing from elsewhere: the page works on a device that is never online again. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const STYLE = `
  :root { color-scheme: light dark }
  body { font: 1rem/1.55 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem }
  section { border-top: 1px solid; margin-top: 2rem; padding-top: .5rem }
  article { border-inline-start: .25rem solid; padding-inline-start: 1rem; margin-block: 1.25rem }
  dl { margin: 0 } dt { font-weight: 700; margin-top: .5rem }
  dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
  ol, ul { padding-inline-start: 1.25rem }`;

/** The readable page of an export, in the person's language. Everything from the database is escaped. */
export function exportPage(content: ExportContent): string {
  const { language, nickname, madeAt, sections } = content;
  const page = new Page(content);
  const words = exportWords[language];
  const list = EXPORT_SECTIONS.map((key) => `<li><a href="#${key}">${escape(words.sections[key].title)}</a></li>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escape(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escape(words.title)}</h1>
<p>${escape(words.lead(nickname, page.formats.moment(madeAt.toISOString())))}</p>
<p>${escape(words.files)}</p>
</header>
<nav aria-labelledby="contents"><h2 id="contents">${escape(words.contents)}</h2><ul>${list.join('')}</ul></nav>
<main>
${EXPORT_SECTIONS.map((key) => page.section(key, sections[key])).join('\n')}
</main>
</body>
</html>
`;
}

/** Rows within a row: versions, results, steps, costs. */
const isRows = (value: ExportRow[string]): value is readonly ExportRow[] =>
  Array.isArray(value) && value.some((item) => typeof item === 'object');

class Page {
  readonly formats: MailFormats;
  private readonly numbers: Intl.NumberFormat;
  private readonly words: ExportWords;

  constructor(private readonly content: ExportContent) {
    this.formats = new MailFormats(content.language, content.site);
    this.numbers = new Intl.NumberFormat(content.language);
    this.words = exportWords[content.language];
  }

  section(key: ExportSection, rows: readonly ExportRow[]): string {
    const { title, lead } = this.words.sections[key];
    return `<section aria-labelledby="${key}"><h2 id="${key}">${escape(title)}</h2><p>${escape(lead)}</p>${this.rows(key, rows)}</section>`;
  }

  private rows(key: ExportSection, rows: readonly ExportRow[]): string {
    if (rows.length === 0) return `<p>${escape(this.words.nothing)}</p>`;
    if (key === 'events') return `<p>${escape(this.words.events(this.numbers.format(rows.length)))}</p>`;
    return rows.map((row) => `<article>${this.facts(row)}</article>`).join('');
  }

  /** @param above the language of the row that this one stands in */
  private facts(row: ExportRow, above?: ExportRow[string]): string {
    const language = row['language'] ?? above;
    const facts = SHOWN_FIELDS.flatMap((field) => {
      const value = row[field];
      if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0))
        return [];
      return [`<dt>${escape(this.words.fields[field])}</dt>${this.value(field, value, language)}`];
    });
    return `<dl>${facts.join('')}</dl>`;
  }

  private value(field: ShownField, value: Exclude<ExportRow[string], null>, language?: ExportRow[string]): string {
    if (isRows(value)) {
      const rows = value.map((nested) => `<li>${this.facts(nested, language)}</li>`);
      return `<dd><ol>${rows.join('')}</ol></dd>`;
    }
    if (Array.isArray(value)) {
      const items = (value as readonly string[]).map((item) => `<li>${escape(this.meaning(field, item))}</li>`);
      return `<dd><ul>${items.join('')}</ul></dd>`;
    }
    if (field === 'ideaId' && typeof value === 'string') {
      const address = `${this.content.site}${pagePaths.idea(value)}`;
      return `<dd><a href="${escape(address)}">${escape(address)}</a></dd>`;
    }
    const lang = OWN_WORDS.has(field) && typeof language === 'string' ? ` lang="${escape(language)}"` : '';
    return `<dd${lang}>${escape(this.plain(field, value as string | number | boolean))}</dd>`;
  }

  private plain(field: ShownField, value: string | number | boolean): string {
    if (typeof value === 'boolean') return value ? this.words.yes : this.words.no;
    if (typeof value === 'number') return this.numbers.format(value);
    if (field === 'language') return LANGUAGE_NAMES[value as LanguageCode];
    if (/(?:At|Since)$/.test(field)) return this.formats.moment(value);
    if (/(?:On|Until)$/.test(field)) return this.formats.day(value);
    return this.meaning(field, value);
  }

  /** What a code means; whatever is no code stands for itself. */
  private meaning(field: ShownField, value: string): string {
    if (field === 'part') return this.words.fields[value as ShownField];
    const codes = (this.words.codes as Partial<Record<ShownField, Partial<Record<string, string>>>>)[field];
    return codes?.[value] ?? value;
  }
}
