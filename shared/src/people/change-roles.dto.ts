import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn } from 'class-validator';
import { STAFF_ROLES, type StaffRole } from '../accounts/role.js';
import { Id, Optional, Slug } from '../common/validators.js';
import { ROLE_CHANGES_MAX } from './person-actions.js';

/** Gives or takes one role for several people at once. */
export class ChangeRolesDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(ROLE_CHANGES_MAX)
  @ArrayUnique()
  @Id({ each: true })
  people: string[];

  @IsIn(['give', 'take'])
  change: 'give' | 'take';

  @IsIn(STAFF_ROLES)
  role: StaffRole;

  /** Slug of the region, lab or organisation; left out for an administrator. */
  @Optional()
  @Slug()
  place?: string;

  /** Only tells what would happen. */
  @Optional()
  @IsBoolean()
  isPreview?: boolean;
}
