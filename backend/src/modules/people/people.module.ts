import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { RolesModule } from '../roles/roles.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { ChangeRolesUseCase } from './change-roles.use-case.js';
import { PeopleController } from './people.controller.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleService } from './people.service.js';
import { VettingRemindersJob } from './vetting-reminders.job.js';
import { VettingRemindersRepository } from './vetting-reminders.repository.js';

@Module({
  imports: [EventsModule, RolesModule, SessionsModule],
  controllers: [PeopleController],
  providers: [PeopleService, PeopleRepository, ChangeRolesUseCase, VettingRemindersJob, VettingRemindersRepository],
})
export class PeopleModule {}
