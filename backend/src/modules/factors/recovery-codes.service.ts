import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RECOVERY_CODE_COUNT, RECOVERY_CODE_PATTERN } from '@headframe/shared/sessions';
import { Vault } from '../../platform/security/vault.js';
import { FactorsRepository } from './factors.repository.js';

/** Without 0 O 1 I, which are taken for each other on paper. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Ten codes of 80 bits for when the second factor is lost: shown once, each good once. */
@Injectable()
export class RecoveryCodesService {
  constructor(
    private readonly factors: FactorsRepository,
    private readonly vault: Vault,
  ) {}

  /** New codes; the older ones are worth nothing any more. */
  async make(accountId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODE_COUNT }, newCode);
    await this.factors.replaceCodes(
      accountId,
      codes.map((code) => this.hashOf(accountId, code)),
    );
    return codes;
  }

  async remove(accountId: string): Promise<void> {
    await this.factors.replaceCodes(accountId, []);
  }

  /** Whether a code is right and unused; then it is used. Of two requests with one code, one is right. */
  async use(accountId: string, typed: string): Promise<boolean> {
    const code = typed.replace(/[\s-]/g, '').replace(/(.{4})(?=.)/g, '$1-');
    return RECOVERY_CODE_PATTERN.test(code) && this.factors.useCode(accountId, this.hashOf(accountId, code));
  }

  private hashOf(accountId: string, code: string): Buffer {
    return this.vault.mac('recovery-code', `${accountId} ${code}`);
  }
}

function newCode(): string {
  const letters = Array.from({ length: 16 }, () => ALPHABET[randomInt(ALPHABET.length)] ?? '').join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}
