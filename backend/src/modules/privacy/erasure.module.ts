import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { AccountErasure } from './account-erasure.js';
import { DeletionRepository } from './deletion.repository.js';

/** Erasing accounts, apart from the rest of privacy: guardians need it, and know nothing of sessions. */
@Module({
  imports: [EventsModule],
  providers: [AccountErasure, DeletionRepository],
  exports: [AccountErasure, DeletionRepository],
})
export class ErasureModule {}
