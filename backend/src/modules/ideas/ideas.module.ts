import { Module } from '@nestjs/common';
import { CoEditingMarksModule } from '../co-editing/co-editing-marks.module.js';
import { EventsModule } from '../events/events.module.js';
import { IdeaTransitionsUseCase } from './idea-transitions.use-case.js';
import { IdeasController } from './ideas.controller.js';
import { IdeasRepository } from './ideas.repository.js';
import { IdeasService } from './ideas.service.js';
import { ShortlistController } from './shortlist.controller.js';
import { ShortlistUseCase } from './shortlist.use-case.js';

@Module({
  imports: [CoEditingMarksModule, EventsModule],
  controllers: [IdeasController, ShortlistController],
  providers: [IdeasService, IdeasRepository, IdeaTransitionsUseCase, ShortlistUseCase],
  exports: [IdeasService],
})
export class IdeasModule {}
