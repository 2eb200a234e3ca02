import { IsIn, IsObject } from 'class-validator';

export const HEALTH_STATES = ['ok', 'failing'] as const;
export type HealthState = (typeof HEALTH_STATES)[number];

/** How the installation is. */
export class HealthDto {
  @IsIn(HEALTH_STATES)
  status: HealthState;

  /** `database`, `migrations`. */
  @IsObject()
  checks: Record<string, HealthState>;
}
