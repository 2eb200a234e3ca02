import { Controller, Get, HttpCode, Param, Post, type StreamableFile } from '@nestjs/common';
import { DataExportDto } from '@headframe/shared/privacy';
import { IdPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy } from '../../platform/security/access.decorators.js';
import type { Actor } from '../../platform/security/actor.js';
import { ExportsService } from './exports.service.js';

@Controller('api/data-exports')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Get()
  @Policy('data-exports.list')
  @Operation({ summary: 'The copies of your data that you asked for, newest first', answer: { list: DataExportDto } })
  list(@CurrentActor() actor: Actor): Promise<DataExportDto[]> {
    return this.exports.list(actor);
  }

  @Post()
  @HttpCode(202)
  @Policy('data-exports.create')
  @Operation({
    summary: 'Ask for a copy of everything that is kept about you',
    answer: { one: DataExportDto },
    status: 202,
    failures: [409],
  })
  create(@CurrentActor() actor: Actor): Promise<DataExportDto> {
    return this.exports.create(actor);
  }

  @Get(':id/file')
  @Policy('data-exports.read')
  @Operation({
    summary: 'Fetch your copy: JSON, a page to read, and files, in a zip',
    answer: { file: 'application/zip' },
    failures: [403, 410],
  })
  file(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return this.exports.file(id, actor);
  }
}
