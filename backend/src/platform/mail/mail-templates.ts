import type { Role } from '@headframe/shared/accounts';
import type { CollaboratorRole } from '@headframe/shared/collaborators';

/** A change to how somebody signs in, told to them by mail. */
export type FactorChange =
  | 'password_set'
  | 'password_removed'
  | 'totp_added'
  | 'totp_removed'
  | 'passkey_added'
  | 'passkey_removed'
  | 'recovery_codes_made'
  | 'recovery_code_used';

/** Every kind of mail and the values that its sentences need. Links are absolute; dates are ISO days or moments. */
export interface MailValues {
  /** To whoever typed an address into "sign in" or "sign up": it may have an account or not. */
  sign_in_code: { code: string; link: string; minutes: number };
  /** To the new address. */
  email_change_code: { code: string; minutes: number };
  /** To the old address, after the change; the new one is not told. */
  email_changed: { nickname: string };
  /** A sign-in from a browser that was not seen before. */
  new_device: { nickname: string; device: string; at: string };
  factor_changed: { nickname: string; change: FactorChange; at: string };
  role_granted: { nickname: string; role: Role; place: string | null };
  role_removed: { nickname: string; role: Role; place: string | null };
  invitation: { role: Role; place: string | null; inviter: string; link: string; days: number };
  /** To a guardian whose yes is needed. */
  guardian_request: { nickname: string; region: string; link: string; days: number };
  /** The same, three days later. */
  guardian_reminder: { nickname: string; region: string; link: string; days: number };
  /** To a guardian who is only told (mode `inform`). */
  guardian_informed: { nickname: string; region: string; link: string };
  /** To a guardian after their yes: how to take it back. */
  guardian_thanks: { nickname: string; link: string };
  /** To the young person. */
  guardian_answered: { nickname: string; answer: 'yes' | 'no' | 'withdrawn' };
  /** To a young person who now decides for themselves. */
  consent_due: { nickname: string; link: string };
  /** To the vetted person and to whoever saw their certificate, 60 days before it ends. */
  vetting_ends: { nickname: string; until: string };
  /** To a supporter of an idea that has come to mean something else. */
  idea_changed: { nickname: string; title: string; link: string };
  /** To whoever works on or supports an idea of a challenge whose dates were moved. */
  phases_moved: { nickname: string; title: string; link: string };
  /** To whoever wrote a comment: an author invites them to work on the idea. */
  idea_invitation: { nickname: string; inviter: string; role: CollaboratorRole; title: string; link: string };
  /** To an idea's authors: somebody would like to work on it. */
  join_asked: { nickname: string; person: string; role: CollaboratorRole; title: string; link: string };
  /** To whoever asked. */
  join_answered: { nickname: string; answer: 'accepted' | 'declined'; title: string; link: string };
  /** To an idea's authors: somebody took an invitation up. */
  idea_joined: { nickname: string; person: string; role: CollaboratorRole; title: string; link: string };
  /** To an idea's authors: somebody would like to put another one into it. */
  merge_proposed: { nickname: string; person: string; title: string; other: string; link: string };
  /** To the authors of the other side. */
  merge_answered: {
    nickname: string;
    answer: 'agreed' | 'declined' | 'undone';
    title: string;
    other: string;
    link: string;
  };
  /** To a supporter of an idea that went into another. */
  support_asked: { nickname: string; title: string; other: string; link: string };
  export_ready: { nickname: string; link: string; days: number };
  account_deleted: { nickname: string };
}
