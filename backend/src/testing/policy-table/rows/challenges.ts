import { apiPaths } from '@headframe/shared/common';
import { about, type PolicyRow } from '../policy-row.js';

export const challengeRows: readonly PolicyRow[] = [
  about('put /api/challenges/{slug}/phases', async ({ world, place }) => {
    const phases = await world.app.rows<{ kind: string; from: string; until: string; revision: number }>(
      `select p.kind, to_char(p.starts_at at time zone r.time_zone, 'YYYY-MM-DD"T"HH24:MI') as from,
         to_char(p.ends_at at time zone r.time_zone, 'YYYY-MM-DD"T"HH24:MI') as until, coalesce(v.revision, 0) as revision
       from phase p join challenge c on c.id = p.challenge_id join region r on r.id = c.region_id
         left join phase_revision v on v.challenge_id = c.id where c.slug = $1`,
      [place.challenge],
    );
    return {
      path: apiPaths.challengePhases(place.challenge),
      body: { phases: phases.map(({ kind, from, until }) => ({ kind, from, until })) },
      headers: { 'if-match': `"${phases[0]?.revision ?? 0}"` },
    };
  }),
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
