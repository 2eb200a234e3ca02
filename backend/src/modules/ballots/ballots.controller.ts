import { Body, Controller, Get, Headers, Param, Put, type StreamableFile } from '@nestjs/common';
import {
  CastBallotDto,
  ReceiptDto,
  SaveVoteRulesDto,
  TallyDto,
  VoteDto,
  VoteRulesDto,
} from '@headframe/shared/ballots';
import { PublicRead } from '../../platform/http/public-read.interceptor.js';
import { SlugPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy, Public, Reader } from '../../platform/security/access.decorators.js';
import type { Actor, MaybeActor } from '../../platform/security/actor.js';
import { BallotsService } from './ballots.service.js';

@Controller('api/challenges/:slug')
export class BallotsController {
  constructor(private readonly ballots: BallotsService) {}

  @Get('vote')
  @Public('Reading needs no account')
  @PublicRead()
  @Operation({ summary: 'The vote of a challenge, with your own ballot while it is open', answer: { one: VoteDto } })
  get(@Param('slug', SlugPipe) slug: string, @Reader() reader: MaybeActor): Promise<VoteDto> {
    return this.ballots.get(slug, reader);
  }

  @Put('vote')
  @Policy('votes.rules')
  @Operation({
    summary: 'Say how ballots are filled in and who may cast one',
    body: SaveVoteRulesDto,
    answer: { one: VoteRulesDto },
    ifMatch: true,
  })
  saveRules(
    @Param('slug', SlugPipe) slug: string,
    @Body() dto: SaveVoteRulesDto,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<VoteRulesDto> {
    return this.ballots.saveRules(slug, dto, ifMatch, actor);
  }

  @Put('ballot')
  @Policy('ballots.cast')
  @Operation({
    summary: 'Cast a ballot, or change it: the newest counts',
    body: CastBallotDto,
    answer: { one: ReceiptDto },
    failures: [409],
  })
  cast(
    @Param('slug', SlugPipe) slug: string,
    @Body() dto: CastBallotDto,
    @CurrentActor() actor: Actor,
  ): Promise<ReceiptDto> {
    return this.ballots.cast(slug, dto, actor);
  }

  @Get('tally')
  @Public('Anybody may see what a vote came to')
  @PublicRead()
  @Operation({ summary: 'What a vote came to', answer: { one: TallyDto } })
  tally(@Param('slug', SlugPipe) slug: string): Promise<TallyDto> {
    return this.ballots.tally(slug);
  }

  @Get('tally/file')
  @Public('Anybody may recount')
  @Operation({
    summary: 'The anonymous ballots of a vote, chained and signed; `tools/verify-tally.mjs` recounts them',
    answer: { file: 'text/plain' },
    failures: [403],
  })
  file(@Param('slug', SlugPipe) slug: string): Promise<StreamableFile> {
    return this.ballots.file(slug);
  }
}
