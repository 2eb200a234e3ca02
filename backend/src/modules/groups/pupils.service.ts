import { Injectable } from '@nestjs/common';
import { reachesUnderAge } from '@headframe/shared/accounts';
import { Database } from '../../database/database.js';
import { RateLimits } from '../../platform/rate-limits/rate-limits.js';
import { Vault } from '../../platform/security/vault.js';
import { ConsentsService } from '../consents/consents.service.js';
import { pinWrong, seatTaken } from './groups.errors.js';
import { pinMac } from './pins.js';
import { PupilsRepository, type SeatGroupRow } from './pupils.repository.js';

/**
 * Wrong attempts only, by group and by browser. A school is one network address, so that none is looked at; and forty who
 * sign in at once do not count at all.
 */
const GROUP_LIMIT = { most: 100, seconds: 900 };
const BROWSER_LIMIT = { most: 10, seconds: 900 };

/** Pupils sign in with the code of their group and a PIN of their own. */
@Injectable()
export class PupilsService {
  constructor(
    private readonly pupils: PupilsRepository,
    private readonly consents: ConsentsService,
    private readonly rateLimits: RateLimits,
    private readonly vault: Vault,
    private readonly database: Database,
  ) {}

  /**
   * Whose code and PIN these are: an account, or a seat for which one is to be opened.
   * @param browser the nonce in this browser's cookie, where it has one
   * @throws DomainError 401 `pin_wrong`, the same and after the same work whatever was wrong; 429 after too many of them
   */
  async signIn(
    code: string,
    pin: string,
    browser: string | null,
  ): Promise<{ accountId: string } | { pupilId: string }> {
    const mac = pinMac(this.vault, code, pin);
    const counts = [{ key: `pin ${code}`, limit: GROUP_LIMIT }];
    if (browser !== null) {
      const nonce = this.vault.mac('pupil-browser', browser).toString('base64url');
      counts.push({ key: `pin-browser ${nonce}`, limit: BROWSER_LIMIT });
    }
    const refuseSpent = () => Promise.all(counts.map(({ key, limit }) => this.rateLimits.refuseSpent(key, limit)));
    await refuseSpent();
    const seat = await this.pupils.find(code, mac);
    if (!seat) {
      // Each is counted before any refuses.
      const counted = await Promise.allSettled(counts.map(({ key, limit }) => this.rateLimits.count(key, limit)));
      throw counted.find((count) => count.status === 'rejected')?.reason ?? pinWrong();
    }
    // Once more: of a thousand guesses at once, each looks before the first is counted. The right one among them is let
    // in only while no more than the limit were counted before it.
    await refuseSpent();
    return seat.accountId === null ? { pupilId: seat.pupilId } : { accountId: seat.accountId };
  }

  /** The group of a free seat: it decides region and age band of the account. `null` once the seat is taken or closed. */
  group(pupilId: string): Promise<SeatGroupRow | null> {
    return this.pupils.group(pupilId);
  }

  /**
   * Gives the seat to a new account, in the transaction that opens it. The school's word stands for a guardian's.
   * @throws DomainError 401 `sign_in_expired` when another browser took the seat since
   */
  attach(pupilId: string, accountId: string): Promise<void> {
    return this.database.transaction(async () => {
      const consent = await this.pupils.take(pupilId, accountId);
      if (!consent) throw seatTaken();
      const { organisationId, authorisedOn, language, ageBand, consentAge } = consent;
      await this.consents.record({ accountId, text: 'participation', decision: 'given', language });
      await this.consents.record({
        accountId,
        text: 'guardian',
        decision: 'given',
        language,
        method: 'school_group',
        givenBy: 'organisation',
        organisation: { id: organisationId, authorisedOn },
      });
      // Whatever the region asks for today: a group of young people was authorised. Older ones answer for themselves.
      if (reachesUnderAge(ageBand, consentAge)) await this.pupils.markGiven(accountId);
    });
  }
}
