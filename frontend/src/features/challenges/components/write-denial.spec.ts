import { describe, expect, it } from '@jest/globals';
import type { PhaseDto } from '@headframe/shared/challenges';
import { createFormat } from '../../../lib/format/format';
import { loadCatalogue } from '../../../lib/i18n/catalogue';
import { createTranslate } from '../../../lib/i18n/translate';
import { writeDenial } from './write-action';

const phases: PhaseDto[] = [{ kind: 'ideas', startsAt: '2026-03-01T00:00:00Z', endsAt: '2026-03-31T22:00:00Z' }];
const timeZone = 'Europe/Berlin';

describe('why no idea can be written', () => {
  it('names the date where time is the reason', async () => {
    const t = createTranslate('en', await loadCatalogue('en'));
    const say = (write: 'allowed' | 'phase_closed' | 'guardian_needed', now: string) =>
      writeDenial(
        {
          abilities: { write, form: 'role_needed', phases: 'role_needed', shortlist: 'role_needed' },
          phases,
          timeZone,
        },
        new Date(now),
        t,
        createFormat('en'),
      );
    expect(say('allowed', '2026-03-05T00:00:00Z')).toBeNull();
    expect(say('phase_closed', '2026-02-05T00:00:00Z')).toBe('Ideas can be published from 1 March 2026 on.');
    expect(say('phase_closed', '2026-05-05T00:00:00Z')).toMatch(/^New ideas were taken until 31 March 2026\./);
    expect(say('guardian_needed', '2026-03-05T00:00:00Z')).toMatch(/guardian/);
  });
});
