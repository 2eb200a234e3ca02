import { Slug, Text } from '../common/validators.js';
import { REGION_LIMITS } from './region-limits.js';

/** A region by name, where something else is the subject. */
export class RegionRefDto {
  @Slug()
  slug: string;

  /** In the reader's language. */
  @Text(REGION_LIMITS.name)
  name: string;
}
