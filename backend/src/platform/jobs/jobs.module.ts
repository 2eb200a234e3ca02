import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { HousekeepingJob } from './housekeeping.job.js';

@Module({ imports: [ScheduleModule.forRoot()], providers: [HousekeepingJob] })
export class JobsModule {}
