import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { SingleSignOnController } from './single-sign-on.controller.js';
import { SingleSignOnRepository } from './single-sign-on.repository.js';
import { SingleSignOnService } from './single-sign-on.service.js';
import { SingleSignOnStrategy } from './single-sign-on.strategy.js';

@Module({
  imports: [AccountsModule, SessionsModule],
  controllers: [SingleSignOnController],
  providers: [SingleSignOnService, SingleSignOnRepository, SingleSignOnStrategy],
})
export class SingleSignOnModule {}
