import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Put, Query, Req, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { AddFileQuery, FILE_LIMITS, FileDto, UpdateFileDto } from '@headframe/shared/files';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Upload } from '../../platform/http/upload-body.js';
import { IdPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy, Public, Reader } from '../../platform/security/access.decorators.js';
import type { Actor, MaybeActor } from '../../platform/security/actor.js';
import { FilesService } from './files.service.js';
import { fileHeaders } from './file-headers.js';

@Controller()
export class FilesController {
  constructor(private readonly files: FilesService) {}

  @Put('api/ideas/:id/files/:file')
  @Policy('ideas.edit')
  @Upload()
  @Operation({
    summary: 'Add a picture or a document, under an id of your making; its bytes are the body',
    upload: FILE_LIMITS.bytes,
    query: AddFileQuery,
    answer: { one: FileDto },
    failures: [409],
  })
  add(
    @Param('id', IdPipe) id: string,
    @Param('file', IdPipe) fileId: string,
    @Query() query: AddFileQuery,
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
  ): Promise<FileDto> {
    const length = request.headers['content-length'];
    const body = { body: request.body, length: length === undefined ? null : Number(length) };
    return this.files.add(id, fileId, query, body, actor);
  }

  @Patch('api/ideas/:id/files/:file')
  @Policy('ideas.edit')
  @Operation({
    summary: 'Change what is said of a file, or its place; answers all files of the idea',
    body: UpdateFileDto,
    answer: { list: FileDto },
  })
  update(
    @Param('id', IdPipe) id: string,
    @Param('file', IdPipe) fileId: string,
    @Body() dto: UpdateFileDto,
    @CurrentActor() actor: Actor,
  ): Promise<FileDto[]> {
    return this.files.update(id, fileId, dto, actor);
  }

  @Delete('api/ideas/:id/files/:file')
  @HttpCode(204)
  @Policy('ideas.edit')
  @Operation({ summary: 'Take a file away', answer: 'nothing', failures: [409] })
  remove(
    @Param('id', IdPipe) id: string,
    @Param('file', IdPipe) fileId: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.files.remove(id, fileId, actor);
  }

  @Get('files/:file/:name')
  @Public('As visible as the idea: the service asks its scope')
  async bytes(
    @Param('file', IdPipe) fileId: string,
    @Param('name') name: string,
    @Reader() reader: MaybeActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { file, isPublic } = await this.files.bytes(fileId, name, reader);
    void reply.headers(fileHeaders(isPublic));
    return file;
  }
}
