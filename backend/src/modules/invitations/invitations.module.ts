import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { RolesModule } from '../roles/roles.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { AcceptInvitationUseCase } from './accept-invitation.use-case.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitationsJob } from './invitations.job.js';
import { InvitationsRepository } from './invitations.repository.js';
import { InvitationsService } from './invitations.service.js';

@Module({
  imports: [EventsModule, RolesModule, SessionsModule],
  controllers: [InvitationsController],
  providers: [InvitationsService, InvitationsRepository, AcceptInvitationUseCase, InvitationsJob],
})
export class InvitationsModule {}
