import { Injectable } from '@nestjs/common';
import type { FactorsDto } from '@headframe/shared/factors';
import type { SecondFactor } from '@headframe/shared/sessions';
import { lastFactor } from './factors.errors.js';
import { FactorsRepository } from './factors.repository.js';

/** With what an account signs in. */
@Injectable()
export class FactorsService {
  constructor(private readonly factors: FactorsRepository) {}

  /** With what the second step can be done; empty where an account has no second factor. */
  async secondFactorsOf(accountId: string): Promise<SecondFactor[]> {
    const { passkeys, hasTotp, recoveryCodes } = await this.factors.counts(accountId);
    if (passkeys === 0 && !hasTotp) return [];
    return [
      ...(passkeys > 0 ? (['passkey'] as const) : []),
      ...(hasTotp ? (['totp'] as const) : []),
      ...(recoveryCodes > 0 ? (['recovery_code'] as const) : []),
    ];
  }

  async get(accountId: string): Promise<FactorsDto> {
    const { hasTotp, recoveryCodes, hasRole, hasPassword } = await this.factors.counts(accountId);
    const passkeys = await this.factors.passkeys(accountId);
    return {
      hasPassword,
      hasTotp,
      recoveryCodesLeft: recoveryCodes,
      passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
        id,
        name,
        addedAt: createdAt.toISOString(),
        lastUsedAt: lastUsedAt?.toISOString() ?? null,
      })),
      isSecondFactorNeeded: hasRole,
    };
  }

  /** To be called before a factor is removed: of two removals at once the second one sees what the first has left. */
  beforeRemoving(accountId: string): Promise<void> {
    return this.factors.lock(accountId);
  }

  /**
   * To be called after a factor was removed. Returns whether it was the last one, so that the recovery codes go with it.
   * @throws DomainError 409 `last_factor` where a role needs one: the transaction then goes back
   */
  async afterRemoving(accountId: string): Promise<{ wasLast: boolean }> {
    const { passkeys, hasTotp, hasRole } = await this.factors.counts(accountId);
    const wasLast = passkeys === 0 && !hasTotp;
    if (wasLast && hasRole) throw lastFactor();
    return { wasLast };
  }
}
