import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Vault } from '../../platform/security/vault.js';
import { HashingQueue, type WaitingLine } from './hashing-queue.js';

/** OWASP's minimum for argon2id, which is the library's default algorithm: 19 MiB, two passes, one lane. */
const HASH_PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Hashes that begin so are of the password mixed with a key outside the database; older ones are of the password alone. */
const KEYED = 'keyed';
const CURRENT = `${KEYED}$argon2id$v=19$m=${HASH_PARAMETERS.memoryCost},t=${HASH_PARAMETERS.timeCost},p=${HASH_PARAMETERS.parallelism}$`;

/**
 * Hashes passwords with argon2id, two at a time and at most twenty waiting: thirty sign-ins a second would otherwise stop
 * everything else on the machine. Beyond that it answers 503. Browsers known for an account have twenty places of their
 * own and go first: a flood of guesses does not keep people out.
 */
@Injectable()
export class PasswordHasher {
  private readonly queue = new HashingQueue();
  /** What the password of an unknown account is compared with, so that it takes the same time. */
  private decoy: Promise<string> | undefined;

  constructor(private readonly vault: Vault) {}

  hash(password: string): Promise<string> {
    return this.queue.run('others', async () => `${KEYED}${await hash(this.keyed(password), HASH_PARAMETERS)}`);
  }

  /** Whether the password is right; `null` stands for an account that does not exist or has no password. */
  async verify(storedHash: string | null, password: string, line: WaitingLine = 'others'): Promise<boolean> {
    this.decoy ??= hash(this.keyed('no account has this password'), HASH_PARAMETERS).then((made) => `${KEYED}${made}`);
    const stored = storedHash ?? (await this.decoy);
    const isKeyed = stored.startsWith(KEYED);
    const isRight = await this.queue.run(line, () =>
      verify(isKeyed ? stored.slice(KEYED.length) : stored, isKeyed ? this.keyed(password) : password),
    );
    return isRight && storedHash !== null;
  }

  /** Whether a hash was made with older parameters and should be made anew at the next sign-in. */
  isOutdated(storedHash: string): boolean {
    return !storedHash.startsWith(CURRENT);
  }

  private keyed(password: string): string {
    return this.vault.mac('password', password).toString('base64');
  }
}
