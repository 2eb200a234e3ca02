import { accountTables } from './account-tables.js';
import { contentTables } from './content-tables.js';
import { guardianTables } from './guardian-tables.js';
import type { PersonalTables } from './personal-table.js';
import { platformTables } from './platform-tables.js';

/** Every table that holds something about people. A test compares it with the database, column by column. */
export const personalTables: PersonalTables = {
  ...accountTables,
  ...guardianTables,
  ...contentTables,
  ...platformTables,
};

/** Tables that hold nothing about people. */
export const impersonalTables: Readonly<Record<string, readonly string[]>> = {
  consent_age: ['id', 'country', 'min_age', 'valid_from', 'valid_to', 'source', 'checked_on'],
  region: [
    'id',
    'slug',
    'names',
    'country',
    'languages',
    'time_zone',
    'guardian_mode',
    'idea_count',
    'position',
    'created_at',
  ],
  organisation: ['id', 'region_id', 'slug', 'name', 'kind', 'created_at'],
  idea_lineage: ['id', 'idea_id', 'kind', 'origin_id', 'url', 'title', 'merge_id', 'created_at'],
  lab_text: ['lab_id', 'language', 'origin', 'name', 'summary', 'rules'],
  lab_partner: ['lab_id', 'organisation_id'],
  challenge: [
    'id',
    'lab_id',
    'region_id',
    'slug',
    'original_language',
    'themes',
    'decided_by_id',
    'decides_on',
    'ends_at',
    'idea_count',
    'created_at',
  ],
  challenge_text: ['challenge_id', 'language', 'origin', 'title', 'question', 'background', 'promise'],
  challenge_form: ['challenge_id', 'parts', 'questions', 'revision'],
  phase: ['challenge_id', 'kind', 'starts_at', 'ends_at'],
  // `told_through` is where the job stands among followers, gone within minutes.
  phase_revision: ['challenge_id', 'revision', 'moved_at', 'told_revision', 'told_through'],
  vote: [
    'challenge_id',
    'method',
    'most',
    'most_each',
    'is_region_only',
    'is_lab_only',
    'age_bands',
    'revision',
    'candidate_count',
    'opened_at',
    'closed_at',
  ],
  candidate: ['challenge_id', 'number', 'idea_id', 'version'],
  // Ballots that nothing leads back from, and none at all of fewer than five people.
  tally: ['challenge_id', 'ballot_count', 'standings', 'file', 'head', 'closed_at'],
  idea_counter: ['idea_id', 'challenge_id', 'region_id', 'support_count', 'comment_count'],
  // Words of public ideas without their author. They go with the idea; see `forget_words`.
  idea_search: ['idea_id', 'published_at', 'document'],
  search_word: ['word'],
  file_removal: ['file_id', 'due_at'],
  purpose: ['id', 'region_id', 'purpose', 'basis', 'text_version'],
  installation_fact: ['key', 'value', 'created_at'],
  migrations: ['id', 'timestamp', 'name'],
};
