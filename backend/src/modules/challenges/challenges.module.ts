import { Module } from '@nestjs/common';
import { ChallengesController } from './challenges.controller.js';
import { ChallengesRepository } from './challenges.repository.js';
import { ChallengesService } from './challenges.service.js';

@Module({ controllers: [ChallengesController], providers: [ChallengesService, ChallengesRepository] })
export class ChallengesModule {}
