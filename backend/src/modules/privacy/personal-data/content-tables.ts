import type { PersonalTables } from './personal-table.js';

const SECTIONS = ['problem', 'beneficiaries', 'how_it_works', 'novelty', 'actors', 'first_test', 'links'];

/** What people write and support, and what is recorded of it. */
export const contentTables: PersonalTables = {
  idea: {
    about: 'author, title, pitch, a coarse place, status, when',
    keptFor: 'until the author deletes it with their account; from submission on without its author',
    seenBy: 'drafts: the author; waiting ones: also the lab’s facilitators; public ones: everybody',
    personal: {
      participation: [
        'author_id',
        'language',
        'title',
        'pitch',
        'depth',
        'status',
        'themes',
        'place',
        'version',
        'return_reason',
        'created_at',
        'updated_at',
        'published_at',
      ],
    },
    other: ['id', 'challenge_id', 'lab_id', 'region_id', 'revision'],
    exported: 'ideas',
  },
  idea_text: {
    about: 'the sections of an idea',
    keptFor: 'with the idea',
    seenBy: 'like the idea',
    personal: { participation: SECTIONS },
    other: ['idea_id'],
    exported: 'ideas',
  },
  idea_version: {
    about: 'the text at each publication and change, who wrote it',
    keptFor: 'with the idea; cannot be changed',
    seenBy: 'like the idea',
    personal: { participation: ['author_id', 'number', 'created_at', 'language', 'title', 'pitch', ...SECTIONS] },
    other: ['idea_id'],
    exported: 'ideas',
  },
  comment: {
    about: 'author, text, when',
    keptFor: 'the words until their author takes them back or deletes them with the account; the place stays',
    seenBy: 'everybody who sees the idea',
    personal: {
      participation: [
        'author_id',
        'idea_id',
        'parent_id',
        'version',
        'kind',
        'language',
        'text',
        'created_at',
        'removed_at',
      ],
    },
    other: ['id', 'reply_count'],
    exported: 'comments',
  },
  support: {
    about: 'that an account supports an idea, since when',
    keptFor: 'until taken back or the account is deleted',
    seenBy: 'the person; everybody sees the number',
    personal: { participation: ['account_id', 'idea_id', 'version', 'created_at'] },
    other: [],
    exported: 'supports',
  },
  mute: {
    about: 'whom somebody does not want to read or keeps away',
    keptFor: 'until undone, or one of the two deletes the account',
    seenBy: 'the person; never the other one',
    personal: { participation: ['account_id', 'other_id', 'kind', 'since'] },
    other: ['id'],
    exported: 'mutes',
  },
  event: {
    about: 'who did what to what, when, in which role, reasons given; accounts by their id alone',
    keptFor: 'for good; cannot be changed; after a deletion the id leads to nobody',
    seenBy: 'an idea’s steps, without the actor: everybody; the rest: nobody on the page',
    personal: { record_of_decisions: ['actor_id', 'acting_as', 'occurred_at', 'type', 'idea_id', 'data'] },
    other: ['id', 'region_id'],
    exported: 'events',
  },
};
