import { Inject, Injectable } from '@nestjs/common';
import { LANGUAGES, type LanguageCode, pagePaths } from '@headframe/shared/common';
import type { SessionDto } from '@headframe/shared/sessions';
import type { SetUpDto, SetUpStateDto } from '@headframe/shared/setup';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.js';
import { notFound } from '../../platform/errors/domain-error.js';
import type { Exchange } from '../../platform/security/exchange.js';
import { newToken, Vault } from '../../platform/security/vault.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { EventsService } from '../events/events.service.js';
import { RegionsService } from '../regions/regions.service.js';
import { RolesService } from '../roles/roles.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { setUpDone, setUpLinkWrong, timeZoneUnknown } from './setup.errors.js';
import { SetUpRepository } from './setup.repository.js';

const LINK_MINUTES = 60;

/**
 * The first administrator of an empty installation. Whoever reads the console of the server is the one to trust: a
 * one-time address is printed there, and nothing else leads to this role without somebody who holds it.
 */
@Injectable()
export class SetUpService {
  constructor(
    private readonly setUps: SetUpRepository,
    private readonly accounts: AccountsService,
    private readonly regions: RegionsService,
    private readonly roles: RolesService,
    private readonly sessions: SessionsService,
    private readonly events: EventsService,
    private readonly vault: Vault,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async state(): Promise<SetUpStateDto> {
    return { isNeeded: !this.config.isDemo && !(await this.setUps.hasAdministrator()) };
  }

  /** A new one-time address to print, or `null` where there is nothing to set up. A former one ends. */
  async newAddress(): Promise<string | null> {
    if (!(await this.state()).isNeeded) return null;
    const token = newToken();
    await this.setUps.keepLink(this.macOf(token), LINK_MINUTES);
    return `${this.config.publicUrl}${pagePaths.setup}#${token}`;
  }

  /** Makes the first region and the first administrator, and signs them in. Of several at once exactly one does. */
  async run(dto: SetUpDto, exchange: Exchange): Promise<SessionDto> {
    const { email, nickname, password, ageBand, language, regionSlug } = dto;
    if (!isTimeZone(dto.timeZone)) throw timeZoneUnknown();
    if (!(await this.state()).isNeeded) throw setUpDone();
    const passwordHash = await this.accounts.beforeOpening({ nickname, password }, email);
    const accountId = await this.database.transaction(async () => {
      if (this.config.isDemo || (await this.roles.countAdministrators()) > 0) throw setUpDone();
      if (!(await this.setUps.useLink(this.macOf(dto.token)))) throw setUpLinkWrong();
      const regionId = await this.regions.create({
        slug: regionSlug,
        names: Object.fromEntries(LANGUAGES.map((code) => [code, dto.regionName])) as Record<LanguageCode, string>,
        country: dto.country,
        languages: [language],
        timeZone: dto.timeZone,
        guardianMode: dto.guardianMode,
      });
      const account = { nickname, ageBand, language, region: regionSlug };
      const id = await this.accounts.open(account, { email }, passwordHash);
      await this.events.record({ type: 'installation.set_up', actorId: id, regionId });
      const place = await this.roles.place('administrator', undefined);
      const person = (await this.roles.candidates([id], 'administrator', place))[0];
      if (!person) throw notFound();
      await this.roles.give(person, { role: 'administrator', place, by: null, actingAs: null });
      return id;
    });
    return this.sessions.start(accountId, 'password', false, exchange);
  }

  private macOf(token: string): string {
    return this.vault.mac('set-up', token).toString('base64url');
  }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
