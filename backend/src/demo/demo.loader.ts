import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { isMinor, SCOPE_OF_ROLE, VETTED_ROLES } from '@headframe/shared/accounts';
import { depthOf, IDEA_SECTIONS, type IdeaSection, type IdeaStatus, isPublicStatus } from '@headframe/shared/ideas';
import { findMunicipality } from '@headframe/shared/places';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { emailKey, nicknameKey } from '../modules/accounts/account-keys.js';
import { Account } from '../modules/accounts/entities/account.entity.js';
import { RoleGrant } from '../modules/accounts/entities/role-grant.entity.js';
import { PasswordHasher } from '../modules/accounts/password-hasher.js';
import { ChallengeText } from '../modules/challenges/entities/challenge-text.entity.js';
import { Challenge } from '../modules/challenges/entities/challenge.entity.js';
import { Phase } from '../modules/challenges/entities/phase.entity.js';
import { Comment } from '../modules/comments/entities/comment.entity.js';
import { Event } from '../modules/events/entities/event.entity.js';
import { IdeaCounter } from '../modules/ideas/entities/idea-counter.entity.js';
import { IdeaText } from '../modules/ideas/entities/idea-text.entity.js';
import { IdeaVersion } from '../modules/ideas/entities/idea-version.entity.js';
import { Idea } from '../modules/ideas/entities/idea.entity.js';
import { Totp } from '../modules/factors/entities/totp.entity.js';
import { LabPartner } from '../modules/labs/entities/lab-partner.entity.js';
import { LabText } from '../modules/labs/entities/lab-text.entity.js';
import { Lab } from '../modules/labs/entities/lab.entity.js';
import { VettingCheck } from '../modules/people/entities/vetting-check.entity.js';
import { Organisation } from '../modules/regions/entities/organisation.entity.js';
import { Region } from '../modules/regions/entities/region.entity.js';
import { Suggestion } from '../modules/suggestions/entities/suggestion.entity.js';
import { Support } from '../modules/supports/entities/support.entity.js';
import { Vault } from '../platform/security/vault.js';
import { Storage } from '../platform/storage/storage.js';
import { demoRegions } from './content/index.js';
import { DEMO_PASSWORD, DEMO_TOTP_SECRET, demoEmail } from './demo-accounts.js';
import type { DemoChallenge, DemoComment, DemoIdea, DemoRegion, DemoSuggestion } from './demo-content.js';
import { loadDemoPictures } from './demo-pictures.js';
import { loadDemoTogether } from './demo-together.js';
import { loadDemoVotes } from './demo-votes.js';

const DAY = 86_400_000;

/** The status that each step of a demo journey leads to. */
const STATUS_AFTER: Partial<Record<DemoIdea['journey'][number]['type'], IdeaStatus>> = {
  'idea.sent_for_look': 'pending',
  'idea.published': 'published',
  'idea.approved': 'published',
  'idea.returned': 'draft',
  'idea.withdrawn': 'withdrawn',
  'idea.submitted': 'submitted',
  'idea.shortlisted': 'shortlisted',
  'idea.review_opened': 'in_review',
  'idea.ruled': 'decided',
  'idea.started': 'in_progress',
  'idea.finished': 'done',
  'idea.closed': 'closed',
};
const BY_FACILITATOR = new Set(['idea.approved', 'idea.returned', 'idea.shortlisted']);
const BY_AUTHORITY = new Set(['idea.review_opened', 'idea.ruled', 'idea.started', 'idea.finished', 'idea.closed']);

/** Where an idea stands in the demo: ids that its rows need. */
interface Place {
  challengeId: string;
  labId: string;
  regionId: string;
  facilitator: string;
  authority: string;
}

/** Fills an empty installation with the demo data, once and in one transaction. */
@Injectable()
export class DemoLoader implements OnApplicationBootstrap {
  private readonly logger = new Logger(DemoLoader.name);
  private readonly people = new Map<string, string>();
  private readonly now = Date.now();

  constructor(
    private readonly database: Database,
    private readonly hasher: PasswordHasher,
    private readonly vault: Vault,
    private readonly storage: Storage,
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
      await this.load(manager);
      this.logger.log('demo data loaded');
    });
  }

  private async load(manager: EntityManager): Promise<void> {
    const passwordHash = await this.hasher.hash(DEMO_PASSWORD);
    const regionIds = new Map<string, string>();
    for (const [position, region] of demoRegions.entries())
      regionIds.set(region.slug, await this.loadRegion(manager, region, position, passwordHash));
    for (const region of demoRegions) await this.loadLab(manager, region, regionIds.get(region.slug) ?? '');
    await manager.query(`select index_idea(id) from idea`);
    await manager.query(`
      update challenge c set idea_count = (select count(*) from idea_search s join idea i on i.id = s.idea_id where i.challenge_id = c.id)`);
    await manager.query(`
      update region r set idea_count = (select count(*) from idea_search s join idea i on i.id = s.idea_id where i.region_id = r.id)`);
    await loadDemoTogether(manager);
    await loadDemoVotes(manager);
  }

  private async loadRegion(
    manager: EntityManager,
    demo: DemoRegion,
    position: number,
    passwordHash: string,
  ): Promise<string> {
    const id = uuid();
    const { slug, names, country, languages, timeZone, guardianMode } = demo;
    await manager.insert(Region, { id, slug, names, country, languages, timeZone, guardianMode, position });
    await manager.insert(
      Organisation,
      demo.organisations.map((organisation) => ({ ...organisation, id: uuid(), regionId: id })),
    );
    for (const person of demo.people) {
      const accountId = uuid();
      this.people.set(person.key, accountId);
      const email = demoEmail(person);
      await manager.insert(Account, {
        id: accountId,
        email,
        emailKey: emailKey(email),
        nickname: person.nickname,
        nicknameKey: nicknameKey(person.nickname),
        passwordHash,
        ageBand: person.ageBand,
        emailConfirmedAt: new Date(this.now),
        // Demo people under the age were let in by guardians who are made up like them.
        guardianState: isMinor(person.ageBand) ? 'given' : 'none',
        isFindable: !isMinor(person.ageBand),
        regionId: id,
        language: person.language,
        createdAt: this.daysAgo(200),
      });
    }
    return id;
  }

  private async loadLab(
    manager: EntityManager,
    { lab, people, organisations }: DemoRegion,
    regionId: string,
  ): Promise<void> {
    const labId = uuid();
    const known = await manager.find(Organisation, { where: { regionId }, select: { id: true, slug: true } });
    const organisationId = (slug: string): string => known.find((organisation) => organisation.slug === slug)?.id ?? '';
    const { slug, originalLanguage, safeguardingPerson, safeguardingContact, looksFirst } = lab;
    await manager.insert(Lab, {
      id: labId,
      regionId,
      slug,
      originalLanguage,
      safeguardingPerson,
      safeguardingContact,
      looksFirst,
    });
    for (const [language, text] of Object.entries(lab.texts)) {
      await manager.insert(LabText, {
        labId,
        language: language as LabText['language'],
        origin: language === originalLanguage ? 'original' : 'human',
        ...text,
      });
    }
    await manager.insert(
      LabPartner,
      lab.partners.map((partner) => ({ labId, organisationId: organisationId(partner) })),
    );
    const withRole = (role: string): string => this.person(people.find((person) => person.role === role)?.key ?? '');
    for (const { key, role, organisation } of people) {
      if (role === undefined) continue;
      const scope = SCOPE_OF_ROLE[role];
      await manager.insert(Totp, {
        accountId: this.person(key),
        sealedSecret: this.vault.seal('totp', DEMO_TOTP_SECRET),
        confirmedAt: new Date(this.now),
      });
      await manager.insert(RoleGrant, {
        id: uuid(),
        accountId: this.person(key),
        role,
        scope,
        labId: scope === 'lab' ? labId : null,
        regionId: scope === 'region' ? regionId : null,
        organisationId: scope === 'organisation' ? organisationId(organisation ?? '') : null,
      });
      if (!VETTED_ROLES.has(role)) continue;
      await manager.insert(VettingCheck, {
        id: uuid(),
        accountId: this.person(key),
        seenBy: withRole('authority_lead'),
        seenOn: this.daysAgo(190).toISOString().slice(0, 10),
        validUntil: this.daysAgo(-900).toISOString().slice(0, 10),
      });
    }
    const place = { labId, regionId, facilitator: withRole('facilitator'), authority: withRole('authority_lead') };
    for (const challenge of lab.challenges)
      await this.loadChallenge(manager, challenge, organisationId(challenge.decidedBy), place);
    if (organisations.length !== known.length) throw new Error(`organisations of ${slug} are incomplete`);
  }

  private async loadChallenge(
    manager: EntityManager,
    demo: DemoChallenge,
    decidedById: string,
    place: Omit<Place, 'challengeId'>,
  ): Promise<void> {
    const challengeId = uuid();
    const { slug, originalLanguage, themes } = demo;
    const phases = demo.phases.map(({ kind, startDay, endDay }) => ({
      challengeId,
      kind,
      startsAt: this.day(startDay),
      endsAt: this.day(endDay),
    }));
    await manager.insert(Challenge, {
      id: challengeId,
      labId: place.labId,
      regionId: place.regionId,
      slug,
      originalLanguage,
      themes,
      decidedById,
      decidesOn: this.day(demo.decidesInDays).toISOString().slice(0, 10),
      endsAt: phases.at(-1)?.endsAt ?? this.day(0),
    });
    for (const [language, text] of Object.entries(demo.texts)) {
      await manager.insert(ChallengeText, {
        challengeId,
        language: language as ChallengeText['language'],
        origin: language === originalLanguage ? 'original' : 'human',
        ...text,
      });
    }
    await manager.insert(Phase, phases);
    for (const idea of demo.ideas) await this.loadIdea(manager, idea, { ...place, challengeId });
  }

  private async loadIdea(manager: EntityManager, demo: DemoIdea, place: Place): Promise<void> {
    const createdAt = this.daysAgo(demo.createdDaysAgo);
    const id = uuid({ msecs: createdAt.getTime() });
    const authorId = this.person(demo.author);
    const { title, pitch, language, themes, journey } = demo;
    const sections = this.sectionsOf(demo);
    const status = journey.reduce<IdeaStatus>((before, { type }) => STATUS_AFTER[type] ?? before, 'draft');
    const published = journey.find(({ type }) => type === 'idea.published' || type === 'idea.approved');
    const edits = journey.filter(({ type }) => type === 'idea.edited').length;
    const last = journey.at(-1);
    await manager.insert(Idea, {
      id,
      challengeId: place.challengeId,
      labId: place.labId,
      regionId: place.regionId,
      authorId,
      language,
      title,
      pitch,
      depth: depthOf({ ...demo, ...sections }),
      status,
      themes,
      municipality: demo.municipality ?? null,
      place: (demo.municipality && findMunicipality(demo.municipality)?.name) ?? null,
      version: 1 + edits,
      materialVersion: published && demo.earlier ? 1 + edits : 1,
      returnReason: last?.type === 'idea.returned' ? (last.reason ?? null) : null,
      createdAt,
      updatedAt: last ? this.daysAgo(last.daysAgo) : createdAt,
      publishedAt: published ? this.daysAgo(published.daysAgo) : null,
    });
    await manager.insert(IdeaText, { ideaId: id, ...sections });
    const versions = published ? 1 + edits : 0;
    const edited = journey.findLast(({ type }) => type === 'idea.edited');
    for (let number = 1; number <= versions; number += 1) {
      const isFirst = number === 1;
      await manager.insert(IdeaVersion, {
        ideaId: id,
        number,
        authorId,
        createdAt: this.daysAgo((isFirst ? published?.daysAgo : edited?.daysAgo) ?? 0),
        language,
        title,
        pitch,
        ...sections,
        ...(isFirst ? demo.earlier : {}),
        isMaterial: number === versions && !isFirst && demo.earlier !== undefined,
      });
    }
    if (demo.pictures)
      await loadDemoPictures(manager, this.storage, { ideaId: id, accountId: authorId, pictures: demo.pictures });
    for (const suggestion of demo.suggestions ?? [])
      await this.loadSuggestion(manager, id, versions, suggestion, authorId);
    const comments = isPublicStatus(status) ? demo.comments : [];
    await manager.insert(IdeaCounter, {
      ideaId: id,
      challengeId: place.challengeId,
      regionId: place.regionId,
      supportCount: published ? demo.supporters.length : 0,
      commentCount: comments.reduce((count, { replies = [] }) => count + 1 + replies.length, 0),
    });
    await this.loadJourney(manager, id, demo, place);
    if (published && demo.supporters.length > 0) {
      await manager.insert(
        Support,
        // The first ones said yes before a change of meaning, and are still asked.
        demo.supporters.map((key, index) => ({
          ideaId: id,
          accountId: this.person(key),
          version: demo.earlier && index >= 3 ? versions : 1,
        })),
      );
    }
    for (const comment of comments) await this.loadComment(manager, id, comment, null);
  }

  /** The texts and rows of an idea as its tables have them. */
  private sectionsOf(demo: DemoIdea) {
    const texts = Object.fromEntries(IDEA_SECTIONS.map((section) => [section, demo[section] ?? null]));
    const inMonths = (months: number) => this.daysAgo(-30 * months).toISOString();
    return {
      ...(texts as Record<IdeaSection, string | null>),
      links: [],
      results: (demo.results ?? []).map(({ text, unit, now, goal, inMonths: months }) => ({
        text,
        unit,
        now,
        goal,
        by: inMonths(months).slice(0, 7),
      })),
      plan: (demo.plan ?? []).map(({ text, inMonths: months }) => ({ text, month: inMonths(months).slice(0, 7) })),
      costs: demo.costs ?? [],
    };
  }

  private async loadSuggestion(
    manager: EntityManager,
    ideaId: string,
    version: number,
    { author, part, text, note, daysAgo, answer }: DemoSuggestion,
    decidedBy: string,
  ): Promise<void> {
    const createdAt = this.daysAgo(daysAgo);
    const decided =
      answer === undefined
        ? {}
        : { answer, state: 'declined' as const, decidedBy, decidedAt: this.daysAgo(daysAgo - 1) };
    await manager.insert(Suggestion, {
      id: uuid({ msecs: createdAt.getTime() }),
      ideaId,
      version,
      part,
      authorId: this.person(author),
      text,
      note,
      createdAt,
      ...decided,
    });
  }

  private async loadJourney(
    manager: EntityManager,
    ideaId: string,
    { author, createdDaysAgo, journey }: DemoIdea,
    place: Place,
  ): Promise<void> {
    const steps = [
      { type: 'idea.created' as const, daysAgo: createdDaysAgo, reason: undefined, language: undefined },
      ...journey,
    ];
    for (const [position, { type, daysAgo, reason, language }] of steps.entries()) {
      const occurredAt = new Date(this.daysAgo(daysAgo).getTime() + position * 1000);
      const actingAs = BY_FACILITATOR.has(type) ? 'facilitator' : BY_AUTHORITY.has(type) ? 'authority' : 'author';
      await manager.insert(Event, {
        id: uuid({ msecs: occurredAt.getTime() }),
        occurredAt,
        type,
        actorId: actingAs === 'author' ? this.person(author) : place[actingAs],
        actingAs,
        regionId: place.regionId,
        ideaId,
        data: {
          ...(reason === undefined ? {} : { reason, language }),
          ...(type === 'idea.published' || type === 'idea.approved' ? { version: 1 } : {}),
          ...(type === 'idea.edited' ? { version: 2 } : {}),
        } as never,
      });
    }
  }

  private async loadComment(
    manager: EntityManager,
    ideaId: string,
    demo: DemoComment,
    parentId: string | null,
  ): Promise<void> {
    const createdAt = this.daysAgo(demo.daysAgo);
    const id = uuid({ msecs: createdAt.getTime() });
    const { author, kind, text, language, replies = [] } = demo;
    await manager.insert(Comment, {
      id,
      ideaId,
      parentId,
      authorId: this.person(author),
      version: 1,
      kind,
      language,
      text,
      createdAt,
      replyCount: replies.length,
    });
    for (const reply of replies) await this.loadComment(manager, ideaId, reply, id);
  }

  private person(key: string): string {
    const id = this.people.get(key);
    if (id === undefined) throw new Error(`the demo data knows nobody called ${key}`);
    return id;
  }

  private daysAgo(days: number): Date {
    return new Date(this.now - days * DAY);
  }

  /** Midnight of a day counted from today; good enough for a demo, where time zones differ by two hours at most. */
  private day(offset: number): Date {
    return new Date(Math.floor(this.now / DAY) * DAY + offset * DAY);
  }
}
