import { apiPaths } from '@headframe/shared/common';
import { about, type PolicyRow } from '../policy-row.js';

export const challengeRows: readonly PolicyRow[] = [
  about('put /api/challenges/{slug}/form', async ({ world, place }) => {
    const [form] = await world.app.rows<{ revision: number }>(
      `select f.revision from challenge_form f join challenge c on c.id = f.challenge_id where c.slug = $1`,
      [place.challenge],
    );
    return {
      path: apiPaths.challengeForm(place.challenge),
      body: { parts: ['costs'], questions: [] },
      headers: { 'if-match': `"${form?.revision ?? 0}"` },
    };
  }),
];
