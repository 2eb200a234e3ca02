import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { IdeasModule } from '../ideas/ideas.module.js';
import { LineageController } from './lineage.controller.js';
import { LineageMail } from './lineage-mail.js';
import { LineageRepository } from './lineage.repository.js';
import { LineageService } from './lineage.service.js';
import { MergeAsksJob } from './merge-asks.job.js';
import { MergeIdeasUseCase } from './merge-ideas.use-case.js';

@Module({
  imports: [EventsModule, IdeasModule],
  controllers: [LineageController],
  providers: [LineageService, LineageRepository, LineageMail, MergeIdeasUseCase, MergeAsksJob],
  exports: [LineageService, MergeIdeasUseCase],
})
export class LineageModule {}
