import { Controller, Get, Inject } from '@nestjs/common';
import { InstallationDto } from '@headframe/shared/installation';
import { CONFIG, type Config } from '../../config/config.js';
import { demoAccounts } from '../../demo/demo-accounts.js';
import { PublicRead } from '../../platform/http/public-read.interceptor.js';
import { Operation } from '../../platform/openapi/operation.decorator.js';
import { Public } from '../../platform/security/access.decorators.js';

@Controller('api/installation')
export class InstallationController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  @Public('The page asks before anybody is signed in')
  @PublicRead()
  @Operation({ summary: 'What the page must know about this installation', answer: { one: InstallationDto } })
  get(): InstallationDto {
    const { version, isDemo, smtp, singleSignOn } = this.config;
    return {
      version,
      isDemo,
      hasMailbox: isDemo && smtp === null,
      singleSignOn: singleSignOn?.name ?? null,
      demoAccounts: isDemo ? demoAccounts() : [],
    };
  }
}
