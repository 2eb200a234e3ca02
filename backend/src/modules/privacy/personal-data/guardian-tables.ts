import { type PersonalTables, SECRET, SOMEBODY_ELSE } from './personal-table.js';

/** Guardians, consents and school groups. */
export const guardianTables: PersonalTables = {
  guardian_request: {
    about: 'that a guardian was asked, their address (sealed, until they answer), their answer',
    keptFor: 'the address: until the answer, at most 30 days; the rest with the account',
    seenBy: 'the guardian with their link; the young person sees where it stands',
    personal: {
      guardian_consent: [
        'account_id',
        'sealed_contact',
        'token_hash',
        'language',
        'mode',
        'asked_at',
        'reminded_at',
        'answered_at',
        'answer',
        'closed_at',
        'confirmation_asked_at',
      ],
    },
    other: ['id'],
    exported: 'guardian',
    withheld: { sealed_contact: SOMEBODY_ELSE, token_hash: SECRET },
  },
  consent_receipt: {
    about:
      'which version of which text was agreed to, refused or taken back, when, how and by whom (never a guardian’s name)',
    keptFor: 'for good, as the law wants consent to be shown; cannot be changed; the account’s id then leads to nobody',
    seenBy: 'the person',
    personal: {
      guardian_consent: [
        'account_id',
        'text',
        'text_version',
        'decision',
        'method',
        'given_by',
        'organisation_id',
        'authorised_on',
        'language',
        'given_at',
      ],
    },
    other: ['id'],
    exported: 'consents',
  },
  school_group: {
    about: 'a group with its code, who authorised it on which day, who set it up',
    keptFor: 'with the lab',
    seenBy: 'facilitators of the lab',
    personal: { guardian_consent: ['name', 'authorised_on', 'created_by'] },
    other: ['id', 'lab_id', 'region_id', 'organisation_id', 'code', 'age_band', 'created_at', 'closed_at'],
    exported: 'profile',
    withheld: {
      authorised_on: 'stands in the receipt among the consents',
      created_by: SOMEBODY_ELSE,
    },
  },
  pupil: {
    about: 'which seat of a school group an account has, a keyed hash of its PIN; **no name**',
    keptFor: 'with the group; the account’s id until the account is deleted',
    seenBy: 'facilitators of the lab see which number has which nickname',
    personal: { sign_in: ['account_id', 'number', 'pin_mac'] },
    other: ['id', 'group_id'],
    exported: 'profile',
    withheld: { pin_mac: SECRET },
  },
};
