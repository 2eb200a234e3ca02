import { Controller, Get, Query } from '@nestjs/common';
import { ListPurposesQuery, PurposeDto } from '@headframe/shared/privacy';
import { PublicRead } from '../../platform/http/public-read.interceptor.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { Public } from '../../platform/security/access.decorators.js';
import { PurposesService } from './purposes.service.js';

@Controller('api/purposes')
export class PurposesController {
  constructor(private readonly purposes: PurposesService) {}

  @Get()
  @Public('What data is kept for must be known before any is given')
  @PublicRead()
  @Operation({
    summary: 'What personal data is kept for in a region, and on which legal basis',
    query: ListPurposesQuery,
    answer: { list: PurposeDto },
    failures: [404],
  })
  list(@Query() query: ListPurposesQuery): Promise<PurposeDto[]> {
    return this.purposes.list(query);
  }
}
