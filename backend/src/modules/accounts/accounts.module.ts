import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents/consents.module.js';
import { EventsModule } from '../events/events.module.js';
import { AccountsRepository } from './accounts.repository.js';
import { AccountsService } from './accounts.service.js';
import { PasswordHasher } from './password-hasher.js';

@Module({
  imports: [ConsentsModule, EventsModule],
  providers: [AccountsService, AccountsRepository, PasswordHasher],
  exports: [AccountsService, PasswordHasher],
})
export class AccountsModule {}
