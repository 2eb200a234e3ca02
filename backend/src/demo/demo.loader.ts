import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { PasswordHasher } from '../modules/accounts/password-hasher.js';
import { LineageService } from '../modules/lineage/lineage.service.js';
import { MergeIdeasUseCase } from '../modules/lineage/merge-ideas.use-case.js';
import { Vault } from '../platform/security/vault.js';
import { Storage } from '../platform/storage/storage.js';
import { demoRegions } from './content/index.js';
import { DEMO_PASSWORD } from './demo-accounts.js';
import { loadDemoChallenge } from './demo-challenges.js';
import type { DemoRegion } from './demo-content.js';
import { loadDemoIdea } from './demo-ideas.js';
import { demoOrganisationIds, loadDemoLab } from './demo-labs.js';
import { loadDemoLineage } from './demo-lineage.js';
import { loadDemoRegion } from './demo-regions.js';
import { demoHolder, loadDemoRoles } from './demo-roles.js';
import { DemoRun } from './demo-run.js';
import { loadDemoTogether } from './demo-together.js';
import { loadDemoVotes } from './demo-votes.js';

/** Fills an empty installation with the demo data, once and in one transaction. */
@Injectable()
export class DemoLoader implements OnApplicationBootstrap {
  private readonly logger = new Logger(DemoLoader.name);

  constructor(
    private readonly database: Database,
    private readonly hasher: PasswordHasher,
    private readonly vault: Vault,
    private readonly storage: Storage,
    private readonly lineage: LineageService,
    private readonly merges: MergeIdeasUseCase,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.isDemo) return;
    await this.database.transaction(async (manager) => {
      // Another process may be loading; this one waits for it.
      await manager.query('set local lock_timeout = 0');
      await manager.query('set local statement_timeout = 0');
      const claimed = await manager.query<unknown[]>(
        `insert into installation_fact (key, value) values ('demo_loaded', 'true') on conflict do nothing returning key`,
      );
      if (claimed.length === 0) return;
      await this.load(new DemoRun(manager));
      this.logger.log('demo data loaded');
    });
  }

  private async load(run: DemoRun): Promise<void> {
    const passwordHash = await this.hasher.hash(DEMO_PASSWORD);
    const regionIds = new Map<DemoRegion, string>();
    // Ideas have supporters of other regions: all people are there before the first idea.
    for (const [position, region] of demoRegions.entries())
      regionIds.set(region, await loadDemoRegion(run, region, { position, passwordHash }));
    for (const [region, id] of regionIds) await this.loadRest(run, region, id);
    await run.manager.query(`select index_idea(id) from idea`);
    await run.manager.query(`
      update challenge c set idea_count = (select count(*) from idea_search s join idea i on i.id = s.idea_id where i.challenge_id = c.id)`);
    await run.manager.query(`
      update region r set idea_count = (select count(*) from idea_search s join idea i on i.id = s.idea_id where i.region_id = r.id)`);
    await loadDemoTogether(run.manager);
    await loadDemoLineage(run, { lineage: this.lineage, merges: this.merges });
    await loadDemoVotes(run.manager);
  }

  /** The lab of a region, its challenges and their ideas. */
  private async loadRest(run: DemoRun, { lab, people, timeZone }: DemoRegion, regionId: string): Promise<void> {
    const organisationId = await demoOrganisationIds(run, regionId);
    const labId = await loadDemoLab(run, lab, regionId, organisationId);
    await loadDemoRoles(run, people, { labId, regionId }, { organisationId, vault: this.vault });
    const place = {
      labId,
      regionId,
      timeZone,
      facilitator: demoHolder(run, people, 'facilitator'),
      authority: demoHolder(run, people, 'authority_lead'),
    };
    for (const challenge of lab.challenges) {
      const challengeId = await loadDemoChallenge(run, challenge, organisationId(challenge.decidedBy), place);
      for (const idea of challenge.ideas) await loadDemoIdea(run, idea, { ...place, challengeId }, this.storage);
    }
  }
}
