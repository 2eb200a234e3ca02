import { describe, expect, it } from '@jest/globals';
import {
  isArgumentElement,
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import {
  ACCOUNT_ERROR_CODES,
  AGE_BANDS,
  GUARDIAN_MODES,
  ROLE_LACKS,
  ROLES,
  STAFF_ROLES,
} from '@headframe/shared/accounts';
import { BALLOT_ERROR_CODES } from '@headframe/shared/ballots';
import { CHALLENGE_DENIALS, CHALLENGE_ERROR_CODES, PHASE_KINDS, QUESTION_KINDS } from '@headframe/shared/challenges';
import { COLLABORATOR_ERROR_CODES, COLLABORATOR_ROLES } from '@headframe/shared/collaborators';
import { COMMENT_ERROR_CODES, COMMENT_KINDS } from '@headframe/shared/comments';
import {
  COMMON_DENIALS,
  COMMON_ERROR_CODES,
  FIELD_ERROR_CODES,
  LANGUAGES,
  TEXT_ORIGINS,
} from '@headframe/shared/common';
import { JOURNEY_ACTORS, JOURNEY_EVENT_TYPES } from '@headframe/shared/events';
import { FACTOR_ERROR_CODES } from '@headframe/shared/factors';
import { FILE_ERROR_CODES } from '@headframe/shared/files';
import { GROUP_ERROR_CODES } from '@headframe/shared/groups';
import {
  CONSENT_DECISIONS,
  CONSENT_GIVERS,
  CONSENT_METHODS,
  CONSENT_TEXTS,
  GUARDIAN_ERROR_CODES,
} from '@headframe/shared/guardians';
import { CO_EDITING_ERROR_CODES } from '@headframe/shared/co-editing';
import {
  FAIRNESS_ANSWERS,
  FAIRNESS_CHECKS,
  IDEA_DEPTHS,
  IDEA_ERROR_CODES,
  IDEA_ROWS,
  IDEA_SECTIONS,
  IDEA_SORTS,
  IDEA_STATUSES,
} from '@headframe/shared/ideas';
import { INVITATION_ERROR_CODES, INVITATION_STATES } from '@headframe/shared/invitations';
import { MAIL_FAILURES, MAIL_TEMPLATES } from '@headframe/shared/mails';
import { ORGANISATION_KINDS } from '@headframe/shared/organisations';
import { LINEAGE_ERROR_CODES, LINEAGE_KINDS, MERGE_STATES, MERGE_STEPS } from '@headframe/shared/lineage';
import { PEOPLE_ERROR_CODES, ROLE_CHANGE_RESULTS } from '@headframe/shared/people';
import {
  CONTENT_FATES,
  CONTENT_KINDS,
  LEGAL_BASES,
  MUTE_KINDS,
  PRIVACY_ERROR_CODES,
  PURPOSES,
} from '@headframe/shared/privacy';
import { SESSION_ERROR_CODES, SIGN_IN_METHODS } from '@headframe/shared/sessions';
import { SETUP_ERROR_CODES } from '@headframe/shared/setup';
import { SUGGESTION_ERROR_CODES } from '@headframe/shared/suggestions';
import { THEMES } from '@headframe/shared/themes';
import { PAGE_ERROR_CODES } from '../lib/api-error';
import { listSources, readSource } from '../testing/files';

/** Messages named after values of the contract: each value has one, and none is left over. */
const FAMILIES: Record<string, readonly string[]> = {
  errors: [
    ...new Set([
      ...PAGE_ERROR_CODES,
      ...COMMON_ERROR_CODES,
      ...FIELD_ERROR_CODES,
      ...ACCOUNT_ERROR_CODES,
      ...SESSION_ERROR_CODES,
      ...FACTOR_ERROR_CODES,
      ...GUARDIAN_ERROR_CODES,
      ...FILE_ERROR_CODES,
      ...GROUP_ERROR_CODES,
      ...IDEA_ERROR_CODES,
      ...BALLOT_ERROR_CODES,
      ...CHALLENGE_ERROR_CODES,
      ...COMMENT_ERROR_CODES,
      ...CO_EDITING_ERROR_CODES,
      ...COLLABORATOR_ERROR_CODES,
      ...INVITATION_ERROR_CODES,
      ...LINEAGE_ERROR_CODES,
      ...PEOPLE_ERROR_CODES,
      ...SETUP_ERROR_CODES,
      ...SUGGESTION_ERROR_CODES,
      ...CHALLENGE_DENIALS,
      ...PRIVACY_ERROR_CODES,
      ...COMMON_DENIALS,
    ]),
    'forbidden_title',
    'not_found_title',
    'page_broken_title',
  ],
  age_bands: AGE_BANDS,
  collaborator_meanings: COLLABORATOR_ROLES,
  collaborator_roles: COLLABORATOR_ROLES,
  comment_kinds: COMMENT_KINDS,
  consent_decisions: CONSENT_DECISIONS,
  consent_givers: CONSENT_GIVERS,
  consent_methods: CONSENT_METHODS,
  consent_texts: CONSENT_TEXTS,
  content_fates: CONTENT_FATES,
  content_kinds: CONTENT_KINDS,
  depths: IDEA_DEPTHS,
  guardian_modes: GUARDIAN_MODES,
  fairness_answers: FAIRNESS_ANSWERS,
  fairness_checks: FAIRNESS_CHECKS,
  idea_fields: ['title', 'pitch', ...IDEA_SECTIONS, ...IDEA_ROWS, 'answers', 'municipality', 'themes', 'links'],
  idea_sorts: IDEA_SORTS,
  invitation_states: INVITATION_STATES,
  journey: JOURNEY_EVENT_TYPES,
  journey_actors: JOURNEY_ACTORS,
  languages: LANGUAGES,
  legal_bases: LEGAL_BASES,
  lineage_kinds: LINEAGE_KINDS,
  mail_failures: MAIL_FAILURES,
  mail_templates: MAIL_TEMPLATES,
  merge_states: MERGE_STATES,
  merge_steps: MERGE_STEPS.flatMap((step) => [step, `${step}.done`]),
  mute_kinds: MUTE_KINDS,
  organisation_kinds: ORGANISATION_KINDS,
  phases: PHASE_KINDS.flatMap((kind) => [kind, `${kind}.now`]),
  purpose_texts: PURPOSES,
  purposes: PURPOSES,
  question_kinds: QUESTION_KINDS,
  role_changes: ROLE_CHANGE_RESULTS,
  role_lacks: ROLE_LACKS,
  role_meanings: STAFF_ROLES,
  roles: ROLES,
  sign_in_methods: SIGN_IN_METHODS,
  statuses: IDEA_STATUSES,
  text_origins: TEXT_ORIGINS,
  themes: THEMES,
};

function readCatalogue(language: string): Map<string, string> {
  const files = listSources(new RegExp(`^locales/${language}/[a-z-]+\\.json$`));
  return new Map(files.flatMap((path) => Object.entries(JSON.parse(readSource(path)) as Record<string, string>)));
}

const catalogues = new Map(LANGUAGES.map((language) => [language, readCatalogue(language)]));
const english = catalogues.get('en') ?? new Map<string, string>();
const translations = [...catalogues].filter(([language]) => language !== 'en');

/** The names and kinds of a message's arguments: a translation that loses one would show a hole. */
function argumentsOf(message: string): string[] {
  const found = new Set<string>();
  const walk = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (isArgumentElement(element)) found.add(element.value);
      if (isPluralElement(element) || isSelectElement(element)) {
        found.add(`${element.value} (${isPluralElement(element) ? 'plural' : 'select'})`);
        for (const option of Object.values(element.options)) walk(option.value);
      }
    }
  };
  walk(parse(message));
  return [...found].toSorted();
}

describe('the catalogues', () => {
  it.each(translations)('%s has the same messages as English', (_language, messages) => {
    expect([...messages.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it.each(translations)('%s takes the same arguments as English', (_language, messages) => {
    for (const [id, text] of messages)
      expect([id, argumentsOf(text)]).toEqual([id, argumentsOf(english.get(id) ?? '')]);
  });

  it.each([...catalogues])('%s is plain, finished text', (language, messages) => {
    for (const [id, text] of messages) {
      expect([id, text.trim() === text && text !== '']).toEqual([id, true]);
      // No exclamation marks, no straight apostrophes (ICU would read them), no markup.
      expect([id, /[!¡'<>]/.test(text)]).toEqual([id, false]);
      expect([id, text.normalize('NFC') === text]).toEqual([id, true]);
      if (text.includes('plural')) {
        const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
        for (const category of needed)
          expect([id, category, text.includes(`${category} {`)]).toEqual([id, category, true]);
      }
    }
  });

  it.each(Object.entries(FAMILIES))('have a message for each value: %s', (family, values) => {
    const present = [...english.keys()].filter((id) => id.startsWith(`${family}.`));
    expect(present.toSorted()).toEqual(values.map((value) => `${family}.${value}`).toSorted());
  });

  it('hold no message that nobody says', () => {
    const sources = listSources(/\.tsx?$/)
      .filter((path) => !/\.spec\.|^testing\//.test(path))
      .map(readSource)
      .join('\n');
    // `t('shell.skip')` says one message; t(`shell.theme_${…}`) says all that begin like this.
    const prefixes = [...sources.matchAll(/`([a-z_]+\.[\w.]*)\$\{/g)].map(([, prefix = '']) => prefix);
    const unused = [...english.keys()].filter(
      (id) =>
        !sources.includes(`'${id}'`) &&
        !prefixes.some((prefix) => id.startsWith(prefix)) &&
        !Object.keys(FAMILIES).some((family) => id.startsWith(`${family}.`)),
    );
    expect(unused).toEqual([]);
  });
});
