import { IsBoolean, IsInt, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { Cursor, Nullable, Optional, Timestamp } from '../common/validators.js';
import { AuthorDto } from '../ideas/idea-card.dto.js';
import { UpdateIdeaDto } from '../ideas/save-idea.dto.js';

/** A version in the list of an idea's versions. */
export class VersionCardDto {
  /** From 1. */
  @IsInt()
  @Min(1)
  number: number;

  @Timestamp()
  at: string;

  /** Who saved it. */
  @ValidateNested()
  @Type(() => AuthorDto)
  author: AuthorDto;

  /** Whether its author called it a small change. */
  @IsBoolean()
  isMinor: boolean;

  /** Whether supporters were asked again because of it. */
  @IsBoolean()
  isMaterial: boolean;

  /** The version whose text it brought back. */
  @Nullable()
  @IsInt()
  @Min(1)
  restoredFrom: number | null;

  /** Whoever suggested it; `null` where nobody did. */
  @Nullable()
  @ValidateNested()
  @Type(() => AuthorDto)
  suggestedBy: AuthorDto | null;
}

/** The text of a version. What it does not say is left out. */
export class VersionTextDto extends UpdateIdeaDto {}

/** One version with its whole text. */
export class VersionDto extends VersionCardDto {
  @ValidateNested()
  @Type(() => VersionTextDto)
  text: VersionTextDto;
}

/** The versions of an idea, newest first. */
export class ListVersionsQuery {
  @Optional()
  @Cursor()
  cursor?: string;
}
