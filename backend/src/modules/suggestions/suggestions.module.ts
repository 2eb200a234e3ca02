import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { IdeasModule } from '../ideas/ideas.module.js';
import { DecideSuggestionsUseCase } from './decide-suggestions.use-case.js';
import { SuggestionsController } from './suggestions.controller.js';
import { SuggestionsRepository } from './suggestions.repository.js';
import { SuggestionsService } from './suggestions.service.js';

@Module({
  imports: [EventsModule, IdeasModule],
  controllers: [SuggestionsController],
  providers: [SuggestionsService, DecideSuggestionsUseCase, SuggestionsRepository],
})
export class SuggestionsModule {}
