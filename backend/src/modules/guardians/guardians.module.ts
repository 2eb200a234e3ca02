import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents/consents.module.js';
import { EventsModule } from '../events/events.module.js';
import { GuardianLinks } from './guardian-links.js';
import { GuardianRequestsRepository } from './guardian-requests.repository.js';
import { GuardiansService } from './guardians.service.js';

/** Asking guardians: what opening an account needs. What they answer is in `GuardianAnswersModule`. */
@Module({
  imports: [ConsentsModule, EventsModule],
  providers: [GuardiansService, GuardianRequestsRepository, GuardianLinks],
  exports: [GuardiansService, GuardianRequestsRepository, GuardianLinks],
})
export class GuardiansModule {}
