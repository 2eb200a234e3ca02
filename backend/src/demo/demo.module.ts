import { Module } from '@nestjs/common';
import { AccountsModule } from '../modules/accounts/accounts.module.js';
import { LineageModule } from '../modules/lineage/lineage.module.js';
import { SessionsModule } from '../modules/sessions/sessions.module.js';
import { DemoCodes } from './demo-codes.js';
import { DemoController } from './demo.controller.js';
import { DemoLoader } from './demo.loader.js';

@Module({
  imports: [AccountsModule, LineageModule, SessionsModule],
  controllers: [DemoController],
  providers: [DemoLoader, DemoCodes],
})
export class DemoModule {}
