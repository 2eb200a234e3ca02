import { Inject, Injectable } from '@nestjs/common';
import { type LanguageCode, pagePaths } from '@headframe/shared/common';
import { CONFIG, type Config } from '../../config/config.js';
import { Vault } from '../../platform/security/vault.js';

const PURPOSE = 'guardian';

/** What is kept of a guardian until they answer: where to write, and the token of the link that they have. */
export interface GuardianContact {
  readonly token: string;
  readonly email: string;
}

/** Links in mails to guardians, and what of them may stand in the database. */
@Injectable()
export class GuardianLinks {
  constructor(
    private readonly vault: Vault,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** The page in the language of the mail. The token stands behind `#`, so that it reaches no server's log. */
  address(token: string, language: LanguageCode): string {
    return `${this.config.publicUrl}${pagePaths.guardian}?lang=${language}#${token}`;
  }

  hash(token: string): Buffer {
    return this.vault.mac(PURPOSE, token);
  }

  /** What mails to one address are counted by. */
  addressKey(address: string): string {
    return this.vault.mac(`${PURPOSE}-address`, address).toString('base64url');
  }

  seal({ token, email }: GuardianContact): Buffer {
    return this.vault.seal(PURPOSE, JSON.stringify({ token, email }));
  }

  open(sealed: Buffer): GuardianContact {
    return JSON.parse(this.vault.open(PURPOSE, sealed)) as GuardianContact;
  }
}
