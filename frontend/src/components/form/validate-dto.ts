import 'reflect-metadata';
import type { FieldErrorCode, FieldProblem } from '@headframe/shared/common';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';

interface CodedProblem extends FieldProblem {
  code: FieldErrorCode;
}

/** The fields of a plain object that a DTO class refuses, with stable codes. */
export function validateDto(dto: new () => object, plain: object): CodedProblem[] {
  return validateSync(plainToInstance(dto, plain), { whitelist: true }).flatMap((error) => problemsOf(error, ''));
}

function problemsOf(error: ValidationError, parent: string): CodedProblem[] {
  const path = parent === '' ? error.property : `${parent}.${error.property}`;
  if (error.children?.length) return error.children.flatMap((child) => problemsOf(child, path));
  const [constraint] = Object.keys(error.constraints ?? {}).toSorted((a, b) => rank(a) - rank(b));
  if (constraint === undefined) return [];
  return [{ path, ...codeOf(constraint, error) }];
}

const CODES: Record<string, FieldErrorCode> = {
  isIn: 'choice_invalid',
  plainText: 'text_characters',
  maxLength: 'text_too_long',
  minLength: 'text_too_short',
  arrayMaxSize: 'too_many',
  arrayMinSize: 'field_missing',
  arrayUnique: 'choice_invalid',
  matches: 'format_invalid',
  isUuid: 'format_invalid',
  isInt: 'number_invalid',
  isNumber: 'number_invalid',
  min: 'number_invalid',
  max: 'number_invalid',
  isString: 'type_invalid',
  isArray: 'type_invalid',
};

/** When several rules are broken, a length says more than a pattern, and a missing value more than either. */
const ORDER = ['isString', 'isArray', 'textLength', 'maxLength', 'plainText', 'matches'];
const rank = (constraint: string) => (ORDER.includes(constraint) ? ORDER.indexOf(constraint) : ORDER.length);

function codeOf(constraint: string, error: ValidationError): { code: FieldErrorCode; params?: Record<string, number> } {
  const value: unknown = error.value;
  if (value === undefined || value === null || value === '') return { code: 'field_missing' };

  const own = (error.contexts?.[constraint] as { code?: FieldErrorCode } | undefined)?.code;
  if (own !== undefined) return { code: own };

  const message = error.constraints?.[constraint] ?? '';
  const [, min, max] = /^text_length:(\d+):(\d+)$/.exec(message) ?? [];
  if (min !== undefined && max !== undefined) {
    const isShort = typeof value === 'string' && [...value].length < Number(min);
    return { code: isShort ? 'text_too_short' : 'text_too_long', params: { min: Number(min), max: Number(max) } };
  }
  const limit = /\d+/.exec(message)?.[0];
  return {
    code: CODES[constraint] ?? 'field_invalid',
    params: limit ? { min: Number(limit), max: Number(limit) } : undefined,
  };
}
