import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { PhaseDto } from './challenge.dto.js';
import { LOCAL_TIME_PATTERN } from './local-time.js';
import { PHASE_KINDS, type PhaseKind } from './phase.js';

/** A phase as it is dated by hand: by the clocks of the challenge’s region. */
export class SavePhaseDto {
  @IsIn(PHASE_KINDS)
  kind: PhaseKind;

  @Matches(LOCAL_TIME_PATTERN)
  @MaxLength(16)
  from: string;

  /** The first minute that no longer belongs to the phase. */
  @Matches(LOCAL_TIME_PATTERN)
  @MaxLength(16)
  until: string;
}

/** All phases of a challenge; what is not named is no longer part of it. */
export class SavePhasesDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(PHASE_KINDS.length)
  @ArrayUnique(({ kind }: SavePhaseDto) => kind)
  @ValidateNested({ each: true })
  @Type(() => SavePhaseDto)
  phases: SavePhaseDto[];
}

export class PhasesDto {
  @IsArray()
  @ArrayMaxSize(PHASE_KINDS.length)
  @ValidateNested({ each: true })
  @Type(() => PhaseDto)
  phases: PhaseDto[];

  /** Rises with each save; send it back in `If-Match`. */
  @IsInt()
  @Min(0)
  revision: number;
}
