import { Module } from '@nestjs/common';
import { LabsController } from './labs.controller.js';
import { LabsRepository } from './labs.repository.js';
import { LabsService } from './labs.service.js';

@Module({ controllers: [LabsController], providers: [LabsService, LabsRepository] })
export class LabsModule {}
