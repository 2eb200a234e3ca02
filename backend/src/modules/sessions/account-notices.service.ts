import { Injectable } from '@nestjs/common';
import type { FactorChange } from '../../platform/mail/mail-templates.js';
import { Mails } from '../../platform/mail/mails.js';
import type { MailContent } from '../../platform/mail/sealed-mail.js';
import { AccountsService } from '../accounts/accounts.service.js';

/** Tells people by mail what happened to their account, in their language. Pupils have no address and are told nothing. */
@Injectable()
export class AccountNotices {
  constructor(
    private readonly accounts: AccountsService,
    private readonly mails: Mails,
  ) {}

  /** To the old address: to be called before the new one is written. */
  async emailChanged(accountId: string): Promise<void> {
    await this.tell(accountId, (nickname) => ({ template: 'email_changed', values: { nickname } }));
  }

  async factorChanged(accountId: string, change: FactorChange): Promise<void> {
    const at = new Date().toISOString();
    await this.tell(accountId, (nickname) => ({ template: 'factor_changed', values: { nickname, change, at } }));
  }

  async newDevice(accountId: string, device: string): Promise<void> {
    const at = new Date().toISOString();
    await this.tell(accountId, (nickname) => ({ template: 'new_device', values: { nickname, device, at } }));
  }

  private async tell(accountId: string, notice: (nickname: string) => MailContent): Promise<void> {
    const { email, nickname, language } = await this.accounts.find(accountId);
    if (email !== null) await this.mails.send({ ...notice(nickname), to: email, language, accountId });
  }
}
