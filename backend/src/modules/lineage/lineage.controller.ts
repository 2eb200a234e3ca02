import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  AnswerCarryDto,
  CreateInspirationDto,
  DeclineMergeDto,
  FamilyDto,
  ProposeMergeDto,
} from '@headframe/shared/lineage';
import { PublicRead } from '../../platform/http/public-read.interceptor.js';
import { IdPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy, Public, Reader } from '../../platform/security/access.decorators.js';
import type { Actor, MaybeActor } from '../../platform/security/actor.js';
import { LineageService } from './lineage.service.js';
import { MergeIdeasUseCase } from './merge-ideas.use-case.js';

@Controller('api')
export class LineageController {
  constructor(
    private readonly lineage: LineageService,
    private readonly merging: MergeIdeasUseCase,
  ) {}

  @Get('ideas/:id/family')
  @Public('Reading needs no account')
  @PublicRead()
  @Operation({ summary: 'Where an idea comes from and what came out of it', answer: { one: FamilyDto } })
  family(@Param('id', IdPipe) id: string, @Reader() reader: MaybeActor): Promise<FamilyDto> {
    return this.lineage.family(id, reader);
  }

  @Post('ideas/:id/inspirations')
  @HttpCode(200)
  @Policy('lineage.inspire')
  @Operation({
    summary: 'Name what inspired an idea: another one, or something done elsewhere',
    body: CreateInspirationDto,
    answer: { one: FamilyDto },
    failures: [409],
  })
  inspire(
    @Param('id', IdPipe) id: string,
    @Body() dto: CreateInspirationDto,
    @CurrentActor() actor: Actor,
  ): Promise<FamilyDto> {
    return this.lineage.inspire(id, dto, actor);
  }

  @Delete('ideas/:id/inspirations/:entry')
  @HttpCode(204)
  @Policy('lineage.forget')
  @Operation({ summary: 'Take back what inspired an idea', answer: 'nothing' })
  forget(
    @Param('id', IdPipe) id: string,
    @Param('entry', IdPipe) entry: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.lineage.forget(id, entry, actor);
  }

  @Post('ideas/:id/merges')
  @HttpCode(200)
  @Policy('merges.propose')
  @Operation({
    summary: 'Propose to the authors of another idea that this one goes into theirs',
    body: ProposeMergeDto,
    answer: { one: FamilyDto },
    failures: [409],
  })
  propose(
    @Param('id', IdPipe) id: string,
    @Body() dto: ProposeMergeDto,
    @CurrentActor() actor: Actor,
  ): Promise<FamilyDto> {
    return this.merging.propose(id, dto, actor);
  }

  @Post('merges/:id/agree')
  @HttpCode(204)
  @Policy('merges.agree')
  @Operation({ summary: 'Agree: the other idea goes into yours', answer: 'nothing', failures: [409] })
  agree(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.merging.agree(id, actor);
  }

  @Post('merges/:id/decline')
  @HttpCode(204)
  @Policy('merges.decline')
  @Operation({
    summary: 'Say no to a merge, with a word or without one',
    body: DeclineMergeDto,
    answer: 'nothing',
    failures: [409],
  })
  decline(
    @Param('id', IdPipe) id: string,
    @Body() { answer }: DeclineMergeDto,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.merging.decline(id, answer ?? null, actor);
  }

  @Post('merges/:id/withdraw')
  @HttpCode(204)
  @Policy('merges.withdraw')
  @Operation({ summary: 'Take a proposed merge back', answer: 'nothing', failures: [409] })
  withdraw(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.merging.withdraw(id, actor);
  }

  @Post('merges/:id/undo')
  @HttpCode(204)
  @Policy('merges.undo')
  @Operation({ summary: 'Make two ideas of one again, within 30 days', answer: 'nothing', failures: [409] })
  undo(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.merging.undo(id, actor);
  }

  @Post('merges/:id/support')
  @HttpCode(204)
  @Policy('merges.answer')
  @Operation({
    summary: 'Say whether your support comes along to the idea that yours went into',
    body: AnswerCarryDto,
    answer: 'nothing',
    failures: [409],
  })
  answer(
    @Param('id', IdPipe) id: string,
    @Body() { answer }: AnswerCarryDto,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.merging.answer(id, answer, actor);
  }
}
