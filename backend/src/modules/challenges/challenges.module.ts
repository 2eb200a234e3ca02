import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { ChallengeFormsController } from './challenge-forms.controller.js';
import { ChallengeFormsRepository } from './challenge-forms.repository.js';
import { ChallengeFormsService } from './challenge-forms.service.js';
import { ChallengePhasesController } from './challenge-phases.controller.js';
import { ChallengePhasesRepository } from './challenge-phases.repository.js';
import { ChallengePhasesService } from './challenge-phases.service.js';
import { ChallengesController } from './challenges.controller.js';
import { ChallengesRepository } from './challenges.repository.js';
import { ChallengesService } from './challenges.service.js';
import { PhaseMovesJob } from './phase-moves.job.js';

@Module({
  imports: [EventsModule],
  controllers: [ChallengesController, ChallengeFormsController, ChallengePhasesController],
  providers: [
    ChallengesService,
    ChallengesRepository,
    ChallengeFormsService,
    ChallengeFormsRepository,
    ChallengePhasesService,
    ChallengePhasesRepository,
    PhaseMovesJob,
  ],
})
export class ChallengesModule {}
