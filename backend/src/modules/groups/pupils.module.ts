import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents/consents.module.js';
import { PupilsRepository } from './pupils.repository.js';
import { PupilsService } from './pupils.service.js';

/** Pupils' sign-in. Running the groups is in `GroupsModule`. */
@Module({ imports: [ConsentsModule], providers: [PupilsService, PupilsRepository], exports: [PupilsService] })
export class PupilsModule {}
