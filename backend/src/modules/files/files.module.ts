import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { IdeasModule } from '../ideas/ideas.module.js';
import { Decoder } from './decoding/decoder.js';
import { FileRemovalWorker } from './file-removal.worker.js';
import { FilesController } from './files.controller.js';
import { FilesRepository } from './files.repository.js';
import { FilesService } from './files.service.js';
import { IncomingFiles } from './incoming-files.js';

@Module({
  imports: [EventsModule, IdeasModule],
  controllers: [FilesController],
  providers: [FilesService, FilesRepository, Decoder, IncomingFiles, FileRemovalWorker],
})
export class FilesModule {}
