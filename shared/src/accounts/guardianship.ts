import { type AgeBand, type GuardianMode, hasReachedAge, needsGuardian } from './age-band.js';
import type { GuardianState } from './guardian-state.js';

/** What decides whether somebody may publish, as far as their age goes. */
export interface ConsentFacts {
  readonly ageBand: AgeBand;
  /** Since when the person has been in this band. */
  readonly ageBandSince: Date;
  readonly guardianMode: GuardianMode;
  /** Of the person's country, today; `null` where it is not known. */
  readonly consentAge: number | null;
  readonly guardianState: GuardianState;
  /** Whether the person, once old enough, has confirmed for themselves. */
  readonly isConsentConfirmed: boolean;
}

/**
 * Whether this person reads and drafts only, because nobody who may has said yes: no guardian where one is needed, and not
 * they themselves since they are old enough. A consent that was taken back counts whatever the region asks for.
 */
export function lacksConsent(facts: ConsentFacts): boolean {
  if (facts.isConsentConfirmed || facts.guardianState === 'given') return false;
  if (facts.guardianState === 'withdrawn') return true;
  if (facts.guardianMode !== 'authorise') return false;
  // Somebody whose guardian was asked and who grew older meanwhile confirms for themselves, see `isConfirmationDue`.
  return facts.guardianState !== 'none' || needsGuardian(facts.ageBand, facts.guardianMode, facts.consentAge);
}

/**
 * Whether the person is now certainly old enough and is asked to confirm for themselves what a guardian decided, or did not
 * decide, before. Until then a guardian's yes goes on.
 */
export function isConfirmationDue(facts: ConsentFacts, now: Date): boolean {
  return (
    facts.guardianState !== 'none' &&
    !facts.isConsentConfirmed &&
    hasReachedAge(facts.ageBand, facts.ageBandSince, facts.consentAge, now)
  );
}
