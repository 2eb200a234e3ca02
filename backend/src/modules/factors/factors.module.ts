import { Module } from '@nestjs/common';
import { CeremoniesRepository } from './ceremonies.repository.js';
import { CeremoniesService } from './ceremonies.service.js';
import { FactorsRepository } from './factors.repository.js';
import { FactorsService } from './factors.service.js';
import { PasskeysService } from './passkeys.service.js';
import { RecoveryCodesService } from './recovery-codes.service.js';
import { TotpService } from './totp.service.js';

@Module({
  providers: [
    FactorsService,
    FactorsRepository,
    TotpService,
    RecoveryCodesService,
    PasskeysService,
    CeremoniesService,
    CeremoniesRepository,
  ],
  exports: [FactorsService, TotpService, RecoveryCodesService, PasskeysService],
})
export class FactorsModule {}
