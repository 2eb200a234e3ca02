import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { ChallengeFormsController } from './challenge-forms.controller.js';
import { ChallengeFormsRepository } from './challenge-forms.repository.js';
import { ChallengeFormsService } from './challenge-forms.service.js';
import { ChallengesController } from './challenges.controller.js';
import { ChallengesRepository } from './challenges.repository.js';
import { ChallengesService } from './challenges.service.js';

@Module({
  imports: [EventsModule],
  controllers: [ChallengesController, ChallengeFormsController],
  providers: [ChallengesService, ChallengesRepository, ChallengeFormsService, ChallengeFormsRepository],
})
export class ChallengesModule {}
