import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { MailsController } from './mails.controller.js';
import { MailsRepository } from './mails.repository.js';
import { MailsService } from './mails.service.js';

@Module({ imports: [EventsModule], controllers: [MailsController], providers: [MailsService, MailsRepository] })
export class MailsModule {}
