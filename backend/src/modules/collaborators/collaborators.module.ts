import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { IdeasModule } from '../ideas/ideas.module.js';
import { SupportsModule } from '../supports/supports.module.js';
import { CollaboratorsController } from './collaborators.controller.js';
import { CollaboratorsJob } from './collaborators.job.js';
import { CollaboratorsMail } from './collaborators-mail.js';
import { CollaboratorsRepository } from './collaborators.repository.js';
import { CollaboratorsService } from './collaborators.service.js';
import { JoinIdeaUseCase } from './join-idea.use-case.js';
import { JoiningsController } from './joinings.controller.js';
import { LeaveIdeaUseCase } from './leave-idea.use-case.js';

@Module({
  imports: [EventsModule, IdeasModule, SupportsModule],
  controllers: [CollaboratorsController, JoiningsController],
  providers: [
    CollaboratorsService,
    CollaboratorsRepository,
    CollaboratorsMail,
    CollaboratorsJob,
    JoinIdeaUseCase,
    LeaveIdeaUseCase,
  ],
})
export class CollaboratorsModule {}
