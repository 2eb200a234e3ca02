import { Injectable } from '@nestjs/common';
import {
  type ChallengeFormDto,
  QUESTION_LIMITS,
  type QuestionDto,
  type SaveChallengeFormDto,
} from '@headframe/shared/challenges';
import type { FieldProblem } from '@headframe/shared/common';
import { Database } from '../../database/database.js';
import { denied, notFound, validationFailed } from '../../platform/errors/domain-error.js';
import { revisionOf, revisionOutdated } from '../../platform/http/revision.js';
import type { Actor } from '../../platform/security/actor.js';
import { EventsService } from '../events/events.service.js';
import { ChallengeFormsRepository } from './challenge-forms.repository.js';
import { maySetUp } from './challenges.policy.js';

/** What a challenge asks of its proposals beyond what every proposal has. */
@Injectable()
export class ChallengeFormsService {
  constructor(
    private readonly forms: ChallengeFormsRepository,
    private readonly events: EventsService,
    private readonly database: Database,
  ) {}

  /**
   * Saves the form. Answers already given stay with their questions; a proposal is measured by it from its next save on.
   * @throws DomainError 403, 412 where somebody saved since, 422 where a question has too few or needless choices
   */
  async save(
    slug: string,
    dto: SaveChallengeFormDto,
    ifMatch: string | undefined,
    actor: Actor,
  ): Promise<ChallengeFormDto> {
    const revision = revisionOf(ifMatch);
    const challenge = await this.forms.challenge(slug);
    if (!challenge) throw notFound();
    const ability = maySetUp(actor, challenge.labId);
    if (ability !== 'allowed') throw denied(ability);
    const problems = dto.questions.flatMap(choiceProblems);
    if (problems.length > 0) throw validationFailed(problems);
    await this.database.transaction(async () => {
      if (!(await this.forms.save(challenge.id, revision, dto))) throw revisionOutdated();
      await this.events.record({
        type: 'challenge.form_changed',
        actorId: actor.accountId,
        actingAs: 'facilitator',
        regionId: challenge.regionId,
        data: { challenge: challenge.id, parts: dto.parts, questions: dto.questions.length },
      });
    });
    return { parts: dto.parts, questions: dto.questions, revision: revision + 1 };
  }
}

function choiceProblems({ kind, choices }: QuestionDto, index: number): FieldProblem[] {
  const path = `questions.${index}.choices`;
  if (kind !== 'choice') return choices.length > 0 ? [{ path, code: 'choice_invalid' }] : [];
  return choices.length < QUESTION_LIMITS.choices.min ? [{ path, code: 'field_missing' }] : [];
}
