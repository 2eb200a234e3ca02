import { beforeAll, describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@headframe/shared/common';
import { ApiError } from '../api-error';
import { loadCatalogue, loadFurtherWords } from './catalogue';
import { denialSentence, errorSentence, fieldSentence } from './error-sentence';
import type { MessageValues } from './message';
import { createTranslate } from './translate';

beforeAll(loadFurtherWords);

const translator = async (language: (typeof LANGUAGES)[number]) =>
  createTranslate(language, await loadCatalogue(language));

describe('translate', () => {
  it('says each message in each language', async () => {
    for (const language of LANGUAGES) {
      const t = await translator(language);
      const catalogue = await loadCatalogue(language);
      // Whatever a message asks for is there.
      const values = new Proxy<MessageValues>({}, { get: () => 3 });
      for (const id of Object.keys(catalogue) as (keyof typeof catalogue)[]) {
        expect(t(id, values)).not.toMatch(/^[a-z_]+\.|[{}]/);
      }
    }
  });

  it('writes Macedonian numbers by our own rules, whatever the browser knows', async () => {
    const t = await translator('mk');
    expect(t('form.over_by', { count: 12345 })).toBe('12.345 знаци повеќе');
    expect(t('ui.days_left', { days: 21 })).toBe('Уште 21 ден.');
    expect(t('ui.days_left', { days: 11 })).toBe('Уште 11 дена.');
  });

  it('has a sentence for what it does not know', async () => {
    const t = await translator('en');
    const unknown = t('errors.unknown');
    expect(errorSentence(t, new ApiError({ code: 'from_the_future', status: 418 }))).toBe(unknown);
    expect(errorSentence(t, new Error('secret detail'))).toBe(unknown);
    expect(fieldSentence(t, { code: 'text_too_long', params: { max: 100 } })).toBe('At most 100 characters.');
    expect(denialSentence(t, 'allowed')).toBeNull();
    expect(denialSentence(t, 'own_idea')).toBe(t('errors.own_idea'));
  });
});
