import { Module } from '@nestjs/common';
import { IdeasModule } from '../ideas/ideas.module.js';
import { CoEditingStreams } from './co-editing-streams.js';
import { CoEditingController } from './co-editing.controller.js';
import { CoEditingJob } from './co-editing.job.js';
import { CoEditingRepository } from './co-editing.repository.js';
import { CoEditingService } from './co-editing.service.js';
import { SharedTexts } from './shared-texts.js';

@Module({
  imports: [IdeasModule],
  controllers: [CoEditingController],
  providers: [CoEditingService, CoEditingStreams, CoEditingRepository, SharedTexts, CoEditingJob],
})
export class CoEditingModule {}
