import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { EventsModule } from '../events/events.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { RolesModule } from '../roles/roles.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { SetUpController } from './setup.controller.js';
import { SetUpRepository } from './setup.repository.js';
import { SetUpService } from './setup.service.js';

@Module({
  imports: [AccountsModule, EventsModule, RegionsModule, RolesModule, SessionsModule],
  controllers: [SetUpController],
  providers: [SetUpService, SetUpRepository],
})
export class SetUpModule {}
