import { Body, Controller, Get, Post } from '@nestjs/common';
import { SessionDto } from '@headframe/shared/sessions';
import { SetUpDto, SetUpStateDto } from '@headframe/shared/setup';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { Public } from '../../platform/security/access.decorators.js';
import { CurrentExchange, type Exchange } from '../../platform/security/exchange.js';
import { SetUpService } from './setup.service.js';

@Controller('api/setup')
export class SetUpController {
  constructor(private readonly setUp: SetUpService) {}

  @Get()
  @Public('Before the first administrator nobody can sign in')
  @Operation({ summary: 'Whether this installation waits for its first administrator', answer: { one: SetUpStateDto } })
  state(): Promise<SetUpStateDto> {
    return this.setUp.state();
  }

  @Post()
  @Public('The one-time address from the server’s console is asked for instead of a session')
  @Operation({
    summary: 'Make the first region and the first administrator',
    body: SetUpDto,
    answer: { one: SessionDto },
    status: 201,
    failures: [403, 409],
  })
  run(@Body() dto: SetUpDto, @CurrentExchange() exchange: Exchange): Promise<SessionDto> {
    return this.setUp.run(dto, exchange);
  }
}
