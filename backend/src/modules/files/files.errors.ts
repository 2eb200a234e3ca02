import { FILE_LIMITS, FILES_MAX } from '@headframe/shared/files';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Refusal } from './decoding/decoded.js';

export const fileTooLarge = (): DomainError =>
  new DomainError({ status: 413, code: 'file_too_large', detail: `A file has at most ${FILE_LIMITS.bytes} bytes.` });

export const filesExhausted = (): DomainError =>
  new DomainError({ status: 409, code: 'files_exhausted', detail: `An idea has at most ${FILES_MAX} files.` });

export const filesBusy = (): DomainError =>
  new DomainError({
    status: 503,
    code: 'files_busy',
    detail: 'Many people add pictures right now. Try again in a minute.',
    retryAfter: 60,
  });

export const uploadNeeded = (): DomainError =>
  new DomainError({ status: 415, code: 'content_type_unsupported', detail: 'Send application/octet-stream.' });

const DETAILS: Partial<Record<Refusal['code'], string>> = {
  file_broken: 'The file is not whole, or cannot be read.',
  file_type_refused: 'Only JPEG, PNG, WebP and PDF are taken.',
  file_unsafe: 'The file is two things at once, or acts on its own.',
  picture_too_large: `A picture has at most ${FILE_LIMITS.pixels} pixels.`,
};

export const fileRefused = ({ code }: Refusal): DomainError =>
  new DomainError({ status: 422, code, detail: DETAILS[code] ?? 'The file cannot be taken.' });
