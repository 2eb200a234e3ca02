import { Transform } from 'class-transformer';
import { IsString, IsUUID, Matches, MaxLength, ValidateBy, ValidateIf } from 'class-validator';
import { countCodePoints, hasForbiddenCharacter, normaliseText } from './text.js';

/** Limits of a text in Unicode code points. */
export interface TextLimits {
  readonly min?: number;
  readonly max: number;
}

interface TextOptions extends TextLimits {
  /** Whether line breaks are kept; a single line refuses them. */
  readonly multiline?: boolean;
}

function combine(...decorators: PropertyDecorator[]): PropertyDecorator {
  return (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };
}

/** Length limits in code points; the OpenAPI document shows them as `minLength` and `maxLength`. */
function TextLength({ min = 0, max }: TextLimits): PropertyDecorator {
  return ValidateBy({
    name: 'textLength',
    constraints: [min, max],
    validator: {
      validate: (value) => typeof value === 'string' && countCodePoints(value) >= min && countCodePoints(value) <= max,
      defaultMessage: () => `text_length:${min}:${max}`,
    },
  });
}

/** No control, bidirectional or invisible characters, see `hasForbiddenCharacter`. */
function PlainText(multiline: boolean): PropertyDecorator {
  return ValidateBy({
    name: 'plainText',
    validator: {
      validate: (value) =>
        typeof value === 'string' && !hasForbiddenCharacter(value) && (multiline || !value.includes('\n')),
      defaultMessage: () => 'plain_text',
    },
  });
}

/** A text written by a person: normalised (NFC, trimmed), of bounded length, without hidden characters. */
export function Text({ min = 0, max, multiline = false }: TextOptions): PropertyDecorator {
  return combine(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? normaliseText(value) : value)),
    IsString(),
    TextLength({ min, max }),
    PlainText(multiline),
  );
}

/** A UUID in lower case, as the platform hands them out. */
export function Id(options: { each?: boolean } = {}): PropertyDecorator {
  return combine(IsUUID(undefined, options), MaxLength(36, options));
}

/** The readable name of a thing in a URL. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const SLUG_MAX = 80;

export function Slug(): PropertyDecorator {
  return combine(IsString(), Matches(SLUG_PATTERN), MaxLength(SLUG_MAX));
}

/** A place in a list, opaque to the client; see `Page`. */
export function Cursor(): PropertyDecorator {
  return combine(IsString(), Matches(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/), MaxLength(400));
}

/** A moment as an ISO 8601 string in UTC. */
export function Timestamp(): PropertyDecorator {
  return combine(IsString(), Matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/), MaxLength(40));
}

/** The property may be left out. `null` is a value like any other: class-validator's own `IsOptional` lets it pass unchecked. */
export function Optional(): PropertyDecorator {
  return ValidateIf((_object, value) => value !== undefined);
}

const nullableProperties = new WeakMap<object, Set<string | symbol>>();

/** The property may be `null` (it is always present). Read back by `isNullable` for the OpenAPI document. */
export function Nullable(): PropertyDecorator {
  return (target, property) => {
    const known = nullableProperties.get(target) ?? new Set();
    nullableProperties.set(target, known.add(property));
    ValidateIf((_object, value) => value !== null)(target, property);
  };
}

/** Whether a property of a DTO class, or of a class it extends, was marked `@Nullable()`. */
export function isNullable(dto: abstract new () => object, property: string): boolean {
  for (
    let prototype: object | null = dto.prototype as object;
    prototype;
    prototype = Object.getPrototypeOf(prototype) as object | null
  ) {
    if (nullableProperties.get(prototype)?.has(property)) return true;
  }
  return false;
}
