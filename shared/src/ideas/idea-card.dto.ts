import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import type { Ability } from '../common/abilities.js';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { Id, Nullable, Slug, Text, Timestamp } from '../common/validators.js';
import { ACCOUNT_LIMITS } from '../accounts/account-limits.js';
import { CHALLENGE_LIMITS } from '../challenges/challenge-limits.js';
import { COLLABORATOR_ROLES, type CollaboratorRole } from '../collaborators/collaborator-role.js';
import { CardPictureDto } from '../files/file.dto.js';
import { RegionRefDto } from '../regions/region-ref.dto.js';
import { THEMES, THEMES_MAX, type Theme } from '../themes/theme.js';
import type { IdeaDenial } from './idea-actions.js';
import { IDEA_DEPTHS, type IdeaDepth } from './idea-depth.js';
import { IDEA_LIMITS } from './idea-limits.js';
import { IDEA_STATUSES, type IdeaStatus } from './idea-status.js';

/** A person as everybody sees them: a nickname, nothing else. */
export class AuthorDto {
  /** `null` for a former member. */
  @Nullable()
  @Text(ACCOUNT_LIMITS.nickname)
  nickname: string | null;
}

/** A challenge by name, where an idea is the subject. */
export class ChallengeRefDto {
  @Slug()
  slug: string;

  @Text(CHALLENGE_LIMITS.title)
  title: string;

  @IsIn(LANGUAGES)
  language: LanguageCode;
}

/** An idea in a list. */
export class IdeaCardDto {
  @Id()
  id: string;

  /** The language of all its texts. */
  @IsIn(LANGUAGES)
  language: LanguageCode;

  @Text({ max: IDEA_LIMITS.title.max })
  title: string;

  @Text({ max: IDEA_LIMITS.pitch.max })
  pitch: string;

  @IsIn(IDEA_DEPTHS)
  depth: IdeaDepth;

  @IsIn(IDEA_STATUSES)
  status: IdeaStatus;

  @IsArray()
  @ArrayMaxSize(THEMES_MAX)
  @IsIn(THEMES, { each: true })
  themes: Theme[];

  /** The municipality it is about, in words. */
  @Nullable()
  @Text(IDEA_LIMITS.place)
  place: string | null;

  /** The same as its slug, where the region has a list of them. */
  @Nullable()
  @Slug()
  municipality: string | null;

  /** Its first picture. */
  @Nullable()
  @ValidateNested()
  @Type(() => CardPictureDto)
  picture: CardPictureDto | null;

  @ValidateNested()
  @Type(() => AuthorDto)
  author: AuthorDto;

  @ValidateNested()
  @Type(() => ChallengeRefDto)
  challenge: ChallengeRefDto;

  @ValidateNested()
  @Type(() => RegionRefDto)
  region: RegionRefDto;

  @IsInt()
  @Min(0)
  supportCount: number;

  @IsInt()
  @Min(0)
  commentCount: number;

  /** `null` until it is published. */
  @Nullable()
  @Timestamp()
  publishedAt: string | null;

  @Timestamp()
  updatedAt: string;

  /** Whether the reader is one of its authors. */
  @IsBoolean()
  isOwn: boolean;

  /** The reader's role on it. */
  @Nullable()
  @IsIn(COLLABORATOR_ROLES)
  collaboration: CollaboratorRole | null;

  /** How many more people write it than the one named as author. */
  @IsInt()
  @Min(0)
  furtherWriters: number;

  /** Whether the reader muted its author; lists fold it away. */
  @IsBoolean()
  isMuted: boolean;

  /** Whether the reader supports it. */
  @IsBoolean()
  isSupported: boolean;

  /** Whether the reader may support it, or take the support back. */
  @IsString()
  @MaxLength(40)
  support: Ability<IdeaDenial>;
}

/** An idea that resembles one being written. */
export class LookAlikeDto {
  @Id()
  id: string;

  @IsIn(LANGUAGES)
  language: LanguageCode;

  @Text({ max: IDEA_LIMITS.title.max })
  title: string;

  @Text({ max: IDEA_LIMITS.pitch.max })
  pitch: string;

  @IsInt()
  @Min(0)
  supportCount: number;
}
