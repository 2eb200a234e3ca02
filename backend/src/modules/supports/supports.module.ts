import { Module } from '@nestjs/common';
import { IdeasModule } from '../ideas/ideas.module.js';
import { SupportAsksJob } from './support-asks.job.js';
import { SupportsController } from './supports.controller.js';
import { SupportsRepository } from './supports.repository.js';
import { SupportsService } from './supports.service.js';

@Module({
  imports: [IdeasModule],
  controllers: [SupportsController],
  providers: [SupportsService, SupportAsksJob, SupportsRepository],
  exports: [SupportsService],
})
export class SupportsModule {}
