import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, type LanguageCode } from '@headframe/shared/common';
import { exportPage } from './export-page.js';
import { EXPORT_SECTIONS, type ExportRow, type ExportSection } from './export-sections.js';
import { exportWords } from './export-words/index.js';

const page = (language: LanguageCode, sections: Partial<Record<ExportSection, ExportRow[]>> = {}, nickname = 'Otter') =>
  exportPage({
    sections: Object.fromEntries(EXPORT_SECTIONS.map((key) => [key, sections[key] ?? []])) as unknown as Record<
      ExportSection,
      ExportRow[]
    >,
    language,
    nickname,
    site: 'https://headframe.example',
    madeAt: new Date('2026-11-22T10:00:00Z'),
  });

describe('the page of an export', () => {
  it.each(LANGUAGES)('speaks %s, with a heading for each part', (language) => {
    const html = page(language);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    for (const key of EXPORT_SECTIONS) {
      expect(html).toContain(`<h2 id="${key}">${exportWords[language].sections[key].title}</h2>`);
      expect(html).toContain(`href="#${key}"`);
    }
    expect(html).toContain('2026');
  });

  it('escapes whatever people wrote, in texts, in lists and in their names', () => {
    const nasty = `<img src=x onerror="alert('1')">&`;
    const html = page(
      'en',
      {
        comments: [{ text: nasty, language: 'en' }],
        ideas: [{ title: nasty, links: [nasty], versions: [{ title: nasty }] }],
      },
      nasty,
    );
    expect(html).not.toContain('<img');
    expect(html.match(/&lt;img src=x onerror=&quot;alert\(&#39;1&#39;\)&quot;&gt;&amp;/g)).toHaveLength(5);
  });

  it('asks nobody for anything: no script, no picture, nothing from elsewhere', () => {
    const html = page('de');
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<(?:script|img|link|iframe|object)\b/);
  });

  it('says codes, moments and yes or no in words, and marks the language of people’s texts', () => {
    const html = page('es', {
      profile: [{ hasPassword: true, ageBand: '18-24', createdAt: '2026-03-05T12:00:00Z', language: 'es' }],
      comments: [{ kind: 'question', text: 'Wem gehört sie?', language: 'de', ideaId: 'an-id' }],
      events: [{ type: 'idea.created' }, { type: 'idea.published' }],
    });
    expect(html).toContain('<dt>Tiene contraseña</dt><dd>sí</dd>');
    expect(html).toContain('<dt>Idioma</dt><dd>Español</dd>');
    expect(html).toContain('5 de marzo de 2026');
    expect(html).toContain('<dd lang="de">Wem gehört sie?</dd>');
    expect(html).toContain(`<dd>${exportWords.es.codes.kind.question}</dd>`);
    expect(html).toContain('<a href="https://headframe.example/ideas/an-id">');
    expect(html).toContain(exportWords.es.events('2'));
  });
});
