import { createRequire } from 'node:module';
import { isNullable } from '@headframe/shared/common';
import { getMetadataStorage } from 'class-validator';
import { targetConstructorToSchema } from 'class-validator-jsonschema';

type Dto = abstract new () => object;
/** A JSON Schema (2020-12, as OpenAPI 3.1 uses it), as far as this document builds them. */
export type Schema = Record<string, unknown>;

const require = createRequire(import.meta.url);
// class-transformer keeps its @Type() metadata in a module without a public way in; class-validator-jsonschema documents
// this import as the way to nested types.
const { defaultMetadataStorage } = require('class-transformer/cjs/storage.js') as { defaultMetadataStorage: never };

const OPTIONS: Parameters<typeof targetConstructorToSchema>[1] = {
  classValidatorMetadataStorage: getMetadataStorage(),
  classTransformerMetadataStorage: defaultMetadataStorage,
  refPointerPrefix: '#/components/schemas/',
  additionalConverters: {
    textLength: ({ constraints }) => {
      const [minLength, maxLength] = constraints as [number, number];
      return { type: 'string', minLength, maxLength };
    },
    plainText: {},
    linkAddress: {},
  },
};

/** The schema of a DTO class, from the same decorators that validate it. */
export function schemaOf(dto: Dto): Schema {
  const schema = targetConstructorToSchema(dto, OPTIONS) as { properties?: Record<string, Schema> } & Schema;
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    name,
    isNullable(dto, name) ? { anyOf: [property, { type: 'null' }] } : property,
  ]);
  const optional = new Set(conditionalProperties(dto).filter((name) => !isNullable(dto, name)));
  const required = properties.map(([name]) => name as string).filter((name) => !optional.has(name));
  return { ...schema, properties: Object.fromEntries(properties) as Schema, required, additionalProperties: false };
}

function conditionalProperties(dto: Dto): string[] {
  return getMetadataStorage()
    .getTargetValidationMetadatas(dto, '', true, false)
    .filter(({ type }) => type === 'conditionalValidation')
    .map(({ propertyName }) => propertyName);
}

/** The DTO classes that a schema refers to, by `@Type()`. */
export function referencedDtos(dto: Dto): Dto[] {
  const storage = defaultMetadataStorage as {
    getExposedMetadatas: unknown;
    findTypeMetadata(target: Dto, property: string): { typeFunction?: () => Dto } | undefined;
  };
  const names = new Set(
    getMetadataStorage()
      .getTargetValidationMetadatas(dto, '', true, false)
      .map(({ propertyName }) => propertyName),
  );
  return [...names].flatMap((name) => storage.findTypeMetadata(dto, name)?.typeFunction?.() ?? []);
}
