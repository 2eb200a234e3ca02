import { Injectable } from '@nestjs/common';
import type { LanguageCode } from '@headframe/shared/common';
import type { LabDto } from '@headframe/shared/labs';
import { notFound } from '../../platform/errors/domain-error.js';
import type { MaybeActor } from '../../platform/security/actor.js';
import { presentLab } from './labs.presenter.js';
import { LabsRepository } from './labs.repository.js';

@Injectable()
export class LabsService {
  constructor(private readonly labs: LabsRepository) {}

  async get(slug: string, reader: MaybeActor, language: LanguageCode): Promise<LabDto> {
    const row = await this.labs.find(slug, language);
    if (!row) throw notFound();
    return presentLab(row, reader);
  }
}
