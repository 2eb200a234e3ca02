import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { AccountsController } from '../accounts/accounts.controller.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { EventsModule } from '../events/events.module.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsRepository } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';
import { PasswordStrategy, SessionStrategy } from './strategies.js';

/** Opening an account starts a session, so its controller lives where both services are known. */
@Module({
  imports: [PassportModule, AccountsModule, EventsModule],
  controllers: [SessionsController, AccountsController],
  providers: [SessionsService, SessionsRepository, PasswordStrategy, SessionStrategy],
  exports: [SessionsService],
})
export class SessionsModule {}
