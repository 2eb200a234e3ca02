import { Module } from '@nestjs/common';
import { IdeasModule } from '../ideas/ideas.module.js';
import { VersionsController } from './versions.controller.js';
import { VersionsRepository } from './versions.repository.js';
import { VersionsService } from './versions.service.js';

@Module({ imports: [IdeasModule], controllers: [VersionsController], providers: [VersionsService, VersionsRepository] })
export class VersionsModule {}
