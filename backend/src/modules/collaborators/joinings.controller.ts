import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { JoiningOfferDto, JoiningTokenDto, TakenUpDto } from '@headframe/shared/collaborators';
import { IdPipe } from '../../platform/http/validation.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { CurrentActor, Policy, Public } from '../../platform/security/access.decorators.js';
import type { Actor } from '../../platform/security/actor.js';
import { CollaboratorsService } from './collaborators.service.js';
import { JoinIdeaUseCase } from './join-idea.use-case.js';

@Controller('api/joinings')
export class JoiningsController {
  constructor(
    private readonly collaborators: CollaboratorsService,
    private readonly joining: JoinIdeaUseCase,
  ) {}

  @Post('offer')
  @HttpCode(200)
  @Public('Whoever has the link sees what it offers before they sign in')
  @Operation({
    summary: 'What a link onto an idea offers',
    body: JoiningTokenDto,
    answer: { one: JoiningOfferDto },
    failures: [404],
  })
  offer(@Body() { token }: JoiningTokenDto): Promise<JoiningOfferDto> {
    return this.collaborators.offer(token);
  }

  @Post('take-up')
  @HttpCode(200)
  @Policy('joinings.takeUp')
  @Operation({
    summary: 'Take up a link onto an idea',
    body: JoiningTokenDto,
    answer: { one: TakenUpDto },
    failures: [404, 409],
  })
  async takeUp(@Body() { token }: JoiningTokenDto, @CurrentActor() actor: Actor): Promise<TakenUpDto> {
    return { ideaId: await this.joining.takeUp(token, actor) };
  }

  @Post(':id/accept')
  @HttpCode(204)
  @Policy('joinings.accept')
  @Operation({ summary: 'Accept an invitation, or a request as an author', answer: 'nothing', failures: [409] })
  accept(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.joining.accept(id, actor);
  }

  @Post(':id/decline')
  @HttpCode(204)
  @Policy('joinings.decline')
  @Operation({ summary: 'Say no to an invitation, or to a request as an author', answer: 'nothing', failures: [409] })
  decline(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.joining.decline(id, actor);
  }

  @Post(':id/withdraw')
  @HttpCode(204)
  @Policy('joinings.withdraw')
  @Operation({ summary: 'Take back a link, an invitation or one’s own request', answer: 'nothing', failures: [409] })
  withdraw(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.joining.withdraw(id, actor);
  }
}
