import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { BallotsController } from './ballots.controller.js';
import { BallotsRepository } from './ballots.repository.js';
import { BallotsService } from './ballots.service.js';
import { SettleVotesUseCase } from './settle-votes.use-case.js';

@Module({
  imports: [EventsModule],
  controllers: [BallotsController],
  providers: [BallotsService, BallotsRepository, SettleVotesUseCase],
})
export class BallotsModule {}
