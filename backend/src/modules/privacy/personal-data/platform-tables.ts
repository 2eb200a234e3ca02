import { type PersonalTables, SECRET } from './personal-table.js';

/** What the platform needs to work and to answer requests about data. */
export const platformTables: PersonalTables = {
  mail: {
    about: 'which kind of mail goes or went to an account, when; address and words sealed',
    keptFor:
      'the words until the mail server has them; the row 7 days after that, 90 days when it could not be sent; with the account',
    seenBy: 'administrators see kind, time and a masked address of those that could not be sent',
    personal: { messages: ['account_id', 'template', 'language', 'sealed', 'status', 'created_at', 'sent_at'] },
    other: ['id', 'attempts', 'next_attempt_at', 'last_attempt_at', 'expires_at', 'last_error'],
    exported: 'mails',
    withheld: { sealed: SECRET },
  },
  data_export: {
    about: 'that a copy of the data was asked for; the copy itself, sealed',
    keptFor: 'the copy 7 days, or until a vote closes whose ballot stands in it; the rest 30 days',
    seenBy: 'the person, after proving anew who they are',
    personal: {
      privacy_requests: ['account_id', 'state', 'requested_at', 'ready_at', 'expires_at', 'bytes', 'archive'],
    },
    other: ['id', 'attempts', 'next_attempt_at'],
    exported: 'exports',
    withheld: { archive: 'a copy of the data is no part of itself' },
  },
  idempotency_key: {
    about: 'account, hash of what was sent, the answer: so that a write sent twice is done once',
    keptFor: 'one day',
    seenBy: 'nobody',
    personal: { security: ['owner', 'route', 'fingerprint', 'response', 'created_at'] },
    other: ['key', 'status'],
    exported: { not: 'answers about things that stand in the other parts, kept for a day' },
  },
  rate_limit_window: {
    about: 'how often an account, or a hash of an address, tried something',
    keptFor: 'one day',
    seenBy: 'nobody',
    personal: { security: ['key', 'started_at', 'hits'] },
    other: [],
    exported: { not: 'counts of attempts, kept for a day' },
  },
  lab: {
    about: 'name and contact of the safeguarding person',
    keptFor: 'as long as the lab exists',
    seenBy: 'everybody: they must be reachable',
    personal: { protection_of_minors: ['safeguarding_person', 'safeguarding_contact'] },
    other: ['id', 'region_id', 'slug', 'original_language', 'looks_first', 'created_at'],
    exported: { not: 'published with the lab, and tied to no account' },
  },
};
