import { Injectable } from '@nestjs/common';
import {
  momentOf,
  PHASE_KINDS,
  type PhaseDto,
  phaseFaults,
  type PhasesDto,
  type SavePhasesDto,
  voteFaults,
} from '@headframe/shared/challenges';
import { Database } from '../../database/database.js';
import { denied, notFound, validationFailed } from '../../platform/errors/domain-error.js';
import { revisionOf, revisionOutdated } from '../../platform/http/revision.js';
import type { Actor } from '../../platform/security/actor.js';
import { EventsService } from '../events/events.service.js';
import { ChallengePhasesRepository } from './challenge-phases.repository.js';
import { maySetUp } from './challenges.policy.js';

/** When what may be done in a challenge. */
@Injectable()
export class ChallengePhasesService {
  constructor(
    private readonly phases: ChallengePhasesRepository,
    private readonly events: EventsService,
    private readonly database: Database,
  ) {}

  /**
   * Dates the phases anew. Its followers are told by `PhaseMovesJob`.
   * @throws DomainError 403, 412 where somebody saved since, 422 where phases overlap or a begun vote would be moved
   */
  async save(slug: string, dto: SavePhasesDto, ifMatch: string | undefined, actor: Actor): Promise<PhasesDto> {
    const revision = revisionOf(ifMatch);
    return this.database.transaction(async () => {
      const challenge = await this.phases.lock(slug);
      if (!challenge) throw notFound();
      const ability = maySetUp(actor, challenge.labId);
      if (ability !== 'allowed') throw denied(ability);
      if (challenge.revision !== revision) throw revisionOutdated();
      const phases = dated(dto, challenge.timeZone);
      refuseFaults(dto, [...phaseFaults(phases), ...voteFaults(challenge.phases, phases, new Date())]);
      await this.phases.save(challenge.id, phases);
      await this.events.record({
        type: 'challenge.phases_moved',
        actorId: actor.accountId,
        actingAs: 'facilitator',
        regionId: challenge.regionId,
        data: { challenge: challenge.id, from: challenge.phases, to: phases },
      });
      return { phases, revision: revision + 1 };
    });
  }
}

function dated({ phases }: SavePhasesDto, timeZone: string): PhaseDto[] {
  return phases
    .map(({ kind, from, until }) => ({
      kind,
      startsAt: momentOf(from, timeZone).toISOString(),
      endsAt: momentOf(until, timeZone).toISOString(),
    }))
    .toSorted((one, other) => PHASE_KINDS.indexOf(one.kind) - PHASE_KINDS.indexOf(other.kind));
}

function refuseFaults({ phases }: SavePhasesDto, faults: ReturnType<typeof phaseFaults>): void {
  const errors = faults.map(({ kind, code }) => {
    const index = phases.findIndex((phase) => phase.kind === kind);
    return { path: index < 0 ? 'phases' : `phases.${index}`, code };
  });
  if (errors.length > 0) throw validationFailed(errors);
}
