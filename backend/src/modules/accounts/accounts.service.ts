import { Injectable } from '@nestjs/common';
import { type AccountDto, AGE_BANDS, isMinor, type SignUpDto, type UpdateAccountDto } from '@headframe/shared/accounts';
import type { FastifyRequest } from 'fastify';
import { v7 as uuid } from 'uuid';
import { Database } from '../../database/database.js';
import { violatedUnique } from '../../platform/errors/database-errors.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { RateLimits } from '../../platform/rate-limits/rate-limits.js';
import type { Actor } from '../../platform/security/actor.js';
import { SessionMemory } from '../../platform/security/session-memory.js';
import { KnownBrowsers } from '../../platform/security/known-browsers.js';
import { Vault } from '../../platform/security/vault.js';
import { ConsentsService } from '../consents/consents.service.js';
import { EventsService } from '../events/events.service.js';
import { emailKey, nicknameKey } from './account-keys.js';
import {
  addressTaken,
  ageBandYounger,
  nicknameTaken,
  nicknameUnreadable,
  notForMinors,
  passwordCommon,
  regionUnknown,
} from './accounts.errors.js';
import { presentAccount } from './accounts.presenter.js';
import { AccountsRepository } from './accounts.repository.js';
import type { AccountRow } from './accounts.sql.js';
import { isCommonPassword } from './common-passwords.js';
import { isReadableNickname } from './nickname.js';
import { PasswordHasher } from './password-hasher.js';

const SIGN_IN_LIMIT = { most: 10, seconds: 900 };
const SIGN_UP_LIMIT = { most: 300, seconds: 3600 };

/** Whose account is opened: a confirmed address of mail, or a seat in a school group. */
export type Identity = { email: string } | { groupId: string };

@Injectable()
export class AccountsService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly events: EventsService,
    private readonly consents: ConsentsService,
    private readonly hasher: PasswordHasher,
    private readonly rateLimits: RateLimits,
    private readonly vault: Vault,
    private readonly knownBrowsers: KnownBrowsers,
    private readonly memory: SessionMemory,
    private readonly database: Database,
  ) {}

  /**
   * What must happen before the transaction that opens an account, because it takes long or must count in any case.
   * Returns the hash of the password, if there is one.
   * @throws DomainError 422 for an unreadable nickname or a common password, 429, 503 when the hasher is busy
   */
  async beforeOpening(
    { nickname, password }: Pick<SignUpDto, 'nickname' | 'password'>,
    email: string | null,
  ): Promise<string | null> {
    await this.rateLimits.count('sign-up', SIGN_UP_LIMIT);
    if (!isReadableNickname(nickname)) throw nicknameUnreadable();
    return password === undefined ? null : this.hashed(password, [nickname, ...localPart(email)]);
  }

  /**
   * Opens an account within the open transaction and returns its id.
   * @throws DomainError 409 `address_taken`, 422 for a taken nickname or an unknown region
   */
  async open(
    dto: Pick<SignUpDto, 'nickname' | 'ageBand' | 'region' | 'language'>,
    identity: Identity,
    passwordHash: string | null,
  ): Promise<string> {
    const regionId = await this.accounts.regionId(dto.region);
    if (regionId === null) throw regionUnknown();
    const email = 'email' in identity ? identity.email : null;
    const id = uuid();
    await this.refuseTaken(() =>
      this.accounts.insert({
        id,
        email,
        emailKey: email === null ? null : emailKey(email),
        emailConfirmedAt: email === null ? null : new Date(),
        nickname: dto.nickname,
        nicknameKey: nicknameKey(dto.nickname),
        passwordHash,
        ageBand: dto.ageBand,
        regionId,
        language: dto.language,
        groupId: 'groupId' in identity ? identity.groupId : null,
      }),
    );
    await this.events.record({ type: 'account.created', actorId: id, regionId });
    return id;
  }

  /**
   * The id behind a right pair of address and password, or `null`; the same work is done for an unknown address.
   * @throws DomainError 429 after ten tries for one address, 503 when too many people sign in at once
   */
  async authenticate(email: string, password: string, request: FastifyRequest): Promise<string | null> {
    const key = emailKey(email);
    const browser = this.knownBrowsers.recognise(key, request);
    const counted = browser ?? this.vault.mac('rate-limit', key).toString('base64url');
    await this.rateLimits.count(`sign-in ${counted}`, SIGN_IN_LIMIT);
    const known = await this.accounts.credentials(key);
    const line = browser === null ? 'others' : 'known';
    const isRight = await this.hasher.verify(known?.passwordHash ?? null, password, line);
    if (!isRight || !known?.passwordHash) return null;
    if (this.hasher.isOutdated(known.passwordHash))
      await this.accounts.update(known.id, { passwordHash: await this.hasher.hash(password) });
    return known.id;
  }

  /** The account with this address. */
  async withAddress(email: string): Promise<string | null> {
    return (await this.accounts.credentials(emailKey(email)))?.id ?? null;
  }

  async find(id: string): Promise<AccountRow> {
    const row = await this.accounts.find(id);
    if (!row) throw notFound();
    return row;
  }

  async get(id: string, hasSecondFactor: boolean): Promise<AccountDto> {
    return presentAccount(await this.find(id), hasSecondFactor);
  }

  noteDevice(id: string, device: string): Promise<'known' | 'first' | 'new'> {
    return this.accounts.noteDevice(id, device);
  }

  async update(actor: Actor, dto: UpdateAccountDto): Promise<AccountDto> {
    const { nickname, ageBand, language, isFindable } = dto;
    const band = ageBand ?? actor.ageBand;
    if (AGE_BANDS.indexOf(band) < AGE_BANDS.indexOf(actor.ageBand)) throw ageBandYounger();
    if (isFindable === true && isMinor(band)) throw notForMinors();
    if (nickname !== undefined && !isReadableNickname(nickname)) throw nicknameUnreadable();
    await this.database.transaction(async () => {
      await this.refuseTaken(() =>
        this.accounts.update(actor.accountId, {
          ...(language === undefined ? {} : { language }),
          ...(nickname === undefined ? {} : { nickname, nicknameKey: nicknameKey(nickname) }),
          ...(band === actor.ageBand ? {} : { ageBand: band, ageBandSince: new Date() }),
          ...(isFindable === undefined ? {} : { isFindable }),
        }),
      );
      if (isFindable !== undefined) await this.recordFindable(actor, isFindable);
      await this.events.record({
        type: 'account.updated',
        actorId: actor.accountId,
        data: { fields: Object.keys(dto).filter((field) => dto[field as keyof UpdateAccountDto] !== undefined) },
      });
    });
    this.memory.forget(actor.accountId);
    return this.get(actor.accountId, actor.hasSecondFactor);
  }

  private recordFindable({ accountId, language }: Actor, isFindable: boolean): Promise<void> {
    const decision = isFindable ? 'given' : 'withdrawn';
    return this.consents.record({ accountId, text: 'search_engines', decision, language });
  }

  /** The hash of a new password, made before the transaction that keeps it. @throws DomainError 422 `password_common` */
  async hashNewPassword(accountId: string, password: string): Promise<string> {
    const { nickname, email } = await this.find(accountId);
    return this.hashed(password, [nickname, ...localPart(email)]);
  }

  /** Keeps the hash of a password, or removes it with `null`. */
  async setPasswordHash(accountId: string, passwordHash: string | null): Promise<void> {
    await this.accounts.update(accountId, { passwordHash });
  }

  /** Changes the address to one that its owner has confirmed. @throws DomainError 409 `address_taken` */
  async setEmail(accountId: string, email: string): Promise<void> {
    await this.refuseTaken(() =>
      this.accounts.update(accountId, { email, emailKey: emailKey(email), emailConfirmedAt: new Date() }),
    );
  }

  private hashed(password: string, ownWords: string[]): Promise<string> {
    if (isCommonPassword(password, ownWords)) throw passwordCommon();
    return this.hasher.hash(password);
  }

  private async refuseTaken(write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      const constraint = violatedUnique(error);
      if (constraint === 'uq_account_nickname_key') throw nicknameTaken();
      if (constraint === 'uq_account_email_key') throw addressTaken();
      throw error;
    }
  }
}

function localPart(email: string | null): string[] {
  const part = email?.split('@')[0];
  return part === undefined ? [] : [part];
}
