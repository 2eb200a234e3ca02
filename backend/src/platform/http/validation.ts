import { type ArgumentMetadata, Injectable, type PipeTransform, ValidationPipe } from '@nestjs/common';
import { type FieldErrorCode, type FieldProblem, SLUG_MAX, SLUG_PATTERN } from '@headframe/shared/common';
import type { ValidationError } from 'class-validator';
import { DomainError, notFound, validationFailed } from '../errors/domain-error.js';

/** The stable code of each class-validator constraint. */
const CODES: Record<string, FieldErrorCode> = {
  arrayMaxSize: 'too_many',
  arrayMinSize: 'field_missing',
  arrayUnique: 'choice_invalid',
  isArray: 'type_invalid',
  isBoolean: 'type_invalid',
  isIn: 'choice_invalid',
  isInt: 'number_invalid',
  isNumber: 'number_invalid',
  isString: 'type_invalid',
  isUuid: 'format_invalid',
  linkAddress: 'format_invalid',
  matches: 'format_invalid',
  max: 'number_invalid',
  maxLength: 'text_too_long',
  min: 'number_invalid',
  plainText: 'text_characters',
  textLength: 'text_too_long',
  whitelistValidation: 'field_unknown',
};
/** Where several constraints fail, the one that helps most is told. */
const FIRST = ['whitelistValidation', 'isString', 'isArray', 'plainText', 'textLength', 'maxLength'];

function problemsOf(error: ValidationError, parents: string[]): FieldProblem[] {
  const path = [...parents, error.property];
  const below = (error.children ?? []).flatMap((child) => problemsOf(child, path));
  const failed = Object.keys(error.constraints ?? {});
  if (failed.length === 0) return below;
  const constraint = FIRST.find((name) => failed.includes(name)) ?? failed[0] ?? '';
  return [{ path: path.join('.'), ...fieldCode(error, constraint) }, ...below];
}

function fieldCode(error: ValidationError, constraint: string): Omit<FieldProblem, 'path'> {
  if (error.value === undefined && constraint !== 'whitelistValidation') return { code: 'field_missing' };
  const given: unknown = (error.contexts?.[constraint] as { code?: unknown } | undefined)?.code;
  if (typeof given === 'string') return { code: given };
  if (constraint === 'textLength') {
    const [, min = '0', max = '0'] = (error.constraints?.[constraint] ?? '').split(':');
    const isLong = typeof error.value === 'string' && [...error.value].length > Number(max);
    return isLong
      ? { code: 'text_too_long', params: { max: Number(max) } }
      : { code: 'text_too_short', params: { min: Number(min) } };
  }
  return { code: CODES[constraint] ?? 'field_invalid' };
}

/**
 * Where an array stands in an array. No DTO has that; class-validator takes the inner one for more rows, finds nothing wrong
 * with an empty one, and lets it through in the place of a row.
 */
function arraysInArrays(value: unknown, path: readonly string[] = []): FieldProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): FieldProblem[] => {
    const place = [...path, key];
    if (Array.isArray(value) && Array.isArray(inner)) return [{ path: place.join('.'), code: 'type_invalid' }];
    return arraysInArrays(inner, place);
  });
}

class StrictValidationPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const problems = metadata.type === 'body' ? arraysInArrays(value) : [];
    if (problems.length > 0) throw validationFailed(problems);
    return super.transform(value, metadata);
  }
}

/** Validates bodies and queries by the shared DTO classes; unknown fields are refused. */
export function createValidationPipe(): ValidationPipe {
  return new StrictValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) => validationFailed(errors.flatMap((error) => problemsOf(error, []))),
  });
}

const UUID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** A path parameter that must be a UUID; normalised to lower case. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (UUID_PATTERN.test(value)) return value.toLowerCase();
    throw new DomainError({
      status: 400,
      code: 'identifier_invalid',
      detail: 'The identifier in the address is not a UUID.',
    });
  }
}

/** A path parameter that must look like a slug; nothing else can exist. */
@Injectable()
export class SlugPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (value.length <= SLUG_MAX && SLUG_PATTERN.test(value)) return value;
    throw notFound();
  }
}

/** A path parameter that counts from 1; nothing else can exist. */
@Injectable()
export class NumberPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
    throw notFound();
  }
}
