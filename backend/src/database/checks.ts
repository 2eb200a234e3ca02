import { Check } from 'typeorm';

/**
 * Names the CHECK constraints of a table. Their expressions stand in the migration alone: TypeORM compares only names, and
 * with this list `migration:generate` does not want to drop them.
 */
export function Checks(...names: string[]): ClassDecorator {
  return (entity) => {
    for (const name of names) Check(name, 'stands in the migration')(entity);
  };
}
