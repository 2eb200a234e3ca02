import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { AccountsController } from '../accounts/accounts.controller.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { EventsModule } from '../events/events.module.js';
import { FactorsModule } from '../factors/factors.module.js';
import { PupilsModule } from '../groups/pupils.module.js';
import { GuardiansModule } from '../guardians/guardians.module.js';
import { AccountNotices } from './account-notices.service.js';
import { AccountChangesUseCase } from './account-changes.use-case.js';
import { FactorChangesUseCase } from './factor-changes.use-case.js';
import { FactorsController } from './factors.controller.js';
import { PendingSignInsRepository } from './pending-sign-ins.repository.js';
import { PendingSignInsService } from './pending-sign-ins.service.js';
import { PupilStrategy } from './pupil.strategy.js';
import { SecondFactorsService } from './second-factors.service.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsRepository } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';
import { SignInLinksController } from './sign-in-links.controller.js';
import { SignInLinksRepository } from './sign-in-links.repository.js';
import { SignInLinksService } from './sign-in-links.service.js';
import { SignUpUseCase } from './sign-up.use-case.js';
import { strategies } from './strategies.js';

/**
 * Signing in. Opening an account, changing how one signs in and changing factors begin or renew a session, so their
 * controllers live where both services are known.
 */
@Module({
  imports: [PassportModule, AccountsModule, EventsModule, FactorsModule, GuardiansModule, PupilsModule],
  controllers: [SignInLinksController, SessionsController, AccountsController, FactorsController],
  providers: [
    AccountNotices,
    SessionsService,
    SessionsRepository,
    PendingSignInsService,
    PendingSignInsRepository,
    SignInLinksService,
    SignInLinksRepository,
    SecondFactorsService,
    SignUpUseCase,
    AccountChangesUseCase,
    FactorChangesUseCase,
    ...strategies,
    PupilStrategy,
  ],
  exports: [SessionsService, PendingSignInsService],
})
export class SessionsModule {}
