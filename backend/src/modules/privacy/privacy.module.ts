import { Module } from '@nestjs/common';
import { CommentsModule } from '../comments/comments.module.js';
import { EventsModule } from '../events/events.module.js';
import { IdeasModule } from '../ideas/ideas.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { DeletionController } from './deletion.controller.js';
import { DeletionService } from './deletion.service.js';
import { ErasureModule } from './erasure.module.js';
import { ExportFiles } from './export-files.js';
import { ExportWorker } from './export-worker.js';
import { ExportsController } from './exports.controller.js';
import { ExportsRepository } from './exports.repository.js';
import { ExportsService } from './exports.service.js';
import { MutesController } from './mutes.controller.js';
import { MutesRepository } from './mutes.repository.js';
import { MutesService } from './mutes.service.js';
import { PurposesController } from './purposes.controller.js';
import { PurposesRepository } from './purposes.repository.js';
import { PurposesService } from './purposes.service.js';

@Module({
  imports: [ErasureModule, EventsModule, SessionsModule, IdeasModule, CommentsModule],
  controllers: [DeletionController, ExportsController, MutesController, PurposesController],
  providers: [
    DeletionService,
    ExportFiles,
    ExportWorker,
    ExportsService,
    ExportsRepository,
    MutesService,
    MutesRepository,
    PurposesService,
    PurposesRepository,
  ],
})
export class PrivacyModule {}
