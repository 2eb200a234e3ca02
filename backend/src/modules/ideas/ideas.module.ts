import { Module } from '@nestjs/common';
import { CoEditingMarksModule } from '../co-editing/co-editing-marks.module.js';
import { EventsModule } from '../events/events.module.js';
import { IdeaTransitionsUseCase } from './idea-transitions.use-case.js';
import { IdeasController } from './ideas.controller.js';
import { IdeasRepository } from './ideas.repository.js';
import { IdeasService } from './ideas.service.js';

@Module({
  imports: [CoEditingMarksModule, EventsModule],
  controllers: [IdeasController],
  providers: [IdeasService, IdeasRepository, IdeaTransitionsUseCase],
  exports: [IdeasService],
})
export class IdeasModule {}
