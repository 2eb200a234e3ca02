import { Module } from '@nestjs/common';
import { IdeasModule } from '../ideas/ideas.module.js';
import { JourneysController } from './journeys.controller.js';
import { JourneysRepository } from './journeys.repository.js';
import { JourneysService } from './journeys.service.js';

@Module({ imports: [IdeasModule], controllers: [JourneysController], providers: [JourneysService, JourneysRepository] })
export class JourneysModule {}
