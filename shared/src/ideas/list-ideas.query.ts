import { IsIn } from 'class-validator';
import { LANGUAGES, type LanguageCode } from '../common/language-code.js';
import { Cursor, Optional, Slug, Text } from '../common/validators.js';
import { THEMES, type Theme } from '../themes/theme.js';
import { IDEA_DEPTHS, type IdeaDepth } from './idea-depth.js';
import { IDEA_LIMITS } from './idea-limits.js';
import { IDEA_SORTS, type IdeaSort, SEARCH_LIMITS } from './idea-sort.js';
import { IDEA_STATUSES, type IdeaStatus } from './idea-status.js';

/** Ideas the reader may see. */
export class ListIdeasQuery {
  @Optional()
  @Slug()
  region?: string;

  @Optional()
  @Slug()
  lab?: string;

  @Optional()
  @Slug()
  challenge?: string;

  @Optional()
  @IsIn(THEMES)
  theme?: Theme;

  /** Slug of a municipality. */
  @Optional()
  @Slug()
  municipality?: string;

  @Optional()
  @IsIn(LANGUAGES)
  language?: LanguageCode;

  @Optional()
  @IsIn(IDEA_DEPTHS)
  depth?: IdeaDepth;

  @Optional()
  @IsIn(IDEA_STATUSES)
  status?: IdeaStatus;

  /** Only the reader's own ideas, of every status. */
  @Optional()
  @IsIn(['true'])
  own?: 'true';

  /** Words to look for: any language, accents optional, Cyrillic may be typed in Latin letters. */
  @Optional()
  @Text(SEARCH_LIMITS)
  q?: string;

  /** Default: `match` where there is a `q`, else `newest`. */
  @Optional()
  @IsIn(IDEA_SORTS)
  sort?: IdeaSort;

  @Optional()
  @Cursor()
  cursor?: string;
}

/** Ideas that resemble a title being typed. */
export class ListLookAlikesQuery {
  @Text({ min: 3, max: IDEA_LIMITS.title.max + IDEA_LIMITS.pitch.max + 1 })
  text: string;

  /** Slug of the challenge the idea is written for. */
  @Slug()
  challenge: string;
}
