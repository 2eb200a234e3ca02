import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { PupilSignInDto } from '@headframe/shared/sessions';
import type { FastifyRequest } from 'fastify';
import { Strategy as CustomStrategy } from 'passport-custom';
import { readToken } from '../../platform/security/cookies.js';
import { PupilsService } from '../groups/pupils.service.js';
import type { Proof } from './proof.js';

/** `pupil`: the code of a school group and the PIN of one of its pupils. */
@Injectable()
export class PupilStrategy extends PassportStrategy(CustomStrategy, 'pupil') {
  constructor(private readonly pupils: PupilsService) {
    super();
  }

  async validate(request: unknown): Promise<Proof> {
    const sent = request as FastifyRequest<{ Body: PupilSignInDto }>;
    const { code, pin } = sent.body;
    const seat = await this.pupils.signIn(code, pin, readToken(sent, 'sign-in'));
    return { ...seat, method: 'pupil', isStrong: false };
  }
}
