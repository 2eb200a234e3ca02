import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { Slug, Text } from '../common/validators.js';
import { THEMES, THEMES_MAX, type Theme } from '../themes/theme.js';
import { IDEA_LIMITS, IDEA_LINKS_MAX, LINK_PATTERN } from './idea-limits.js';

const section = (limits: { max: number }) => Text({ max: limits.max, multiline: true });

/** An idea's text. Everything may be unfinished while it is a draft; a section left out keeps what it says. */
export class UpdateIdeaDto {
  /** The language the idea is written in. */
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: LanguageCode;

  @IsOptional()
  @Text({ max: IDEA_LIMITS.title.max })
  title?: string;

  /** The idea in one sentence. */
  @IsOptional()
  @Text({ max: IDEA_LIMITS.pitch.max })
  pitch?: string;

  /** What is wrong, where, since when. */
  @IsOptional()
  @section(IDEA_LIMITS.problem)
  problem?: string;

  /** Whom it helps. */
  @IsOptional()
  @section(IDEA_LIMITS.beneficiaries)
  beneficiaries?: string;

  @IsOptional()
  @section(IDEA_LIMITS.howItWorks)
  howItWorks?: string;

  /** What is new about it here. */
  @IsOptional()
  @section(IDEA_LIMITS.novelty)
  novelty?: string;

  /** Who must join in, and who may be against. */
  @IsOptional()
  @section(IDEA_LIMITS.actors)
  actors?: string;

  /** The first small test. */
  @IsOptional()
  @section(IDEA_LIMITS.firstTest)
  firstTest?: string;

  /** A municipality, nothing more exact. */
  @IsOptional()
  @Text({ max: IDEA_LIMITS.place.max })
  place?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(THEMES_MAX)
  @ArrayUnique()
  @IsIn(THEMES, { each: true })
  themes?: Theme[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(IDEA_LINKS_MAX)
  @IsString({ each: true })
  @MaxLength(IDEA_LIMITS.link.max, { each: true })
  @Matches(LINK_PATTERN, { each: true, context: { code: 'link_invalid' } })
  links?: string[];
}

/** Begins an idea as a draft that only its author sees. */
export class CreateIdeaDto extends UpdateIdeaDto {
  @IsIn(LANGUAGES)
  override language: LanguageCode;

  /** Slug of the challenge it answers. */
  @Slug()
  challenge: string;
}

/** Sends an idea back to its author, with what to change. */
export class ReturnIdeaDto {
  @Text({ min: 20, max: 600, multiline: true })
  reason: string;
}
