import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents/consents.module.js';
import { EventsModule } from '../events/events.module.js';
import { ErasureModule } from '../privacy/erasure.module.js';
import { ConsentConfirmationController } from './consent-confirmation.controller.js';
import { GuardianAnswersRepository } from './guardian-answers.repository.js';
import { GuardianAnswersService } from './guardian-answers.service.js';
import { GuardianRequestsController } from './guardian-requests.controller.js';
import { GuardiansJob } from './guardians.job.js';
import { GuardiansJobRepository } from './guardians-job.repository.js';
import { GuardiansModule } from './guardians.module.js';
import { OwnConsentService } from './own-consent.service.js';

/** What guardians and young people decide, and what time does. */
@Module({
  imports: [GuardiansModule, ConsentsModule, EventsModule, ErasureModule],
  controllers: [GuardianRequestsController, ConsentConfirmationController],
  providers: [
    GuardianAnswersService,
    GuardianAnswersRepository,
    OwnConsentService,
    GuardiansJob,
    GuardiansJobRepository,
  ],
})
export class GuardianAnswersModule {}
