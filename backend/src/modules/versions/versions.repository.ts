import { Injectable } from '@nestjs/common';
import { PAGE_SIZE } from '@headframe/shared/common';
import type { UpdateIdeaDto } from '@headframe/shared/ideas';
import { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';

export interface VersionCardRow {
  number: number;
  at: string;
  /** `null` for a former member. */
  author: string | null;
  isMinor: boolean;
  isMaterial: boolean;
  restoredFrom: number | null;
  isSuggested: boolean;
  suggestedBy: string | null;
}

export interface VersionRow extends VersionCardRow {
  text: Required<Omit<UpdateIdeaDto, 'themes' | 'place'>>;
}

const CARD = `
  v.number, to_json(v.created_at) as at, a.nickname as author, v.is_minor as "isMinor", v.is_material as "isMaterial",
  v.restored_from as "restoredFrom", v.suggestion_id is not null as "isSuggested", p.nickname as "suggestedBy"`;
const FROM = `
  from idea_version v join account a on a.id = v.author_id
    left join suggestion s on s.id = v.suggestion_id left join account p on p.id = s.author_id`;
const TEXT = `
  json_build_object('language', v.language, 'title', v.title, 'pitch', v.pitch, 'problem', coalesce(v.problem, ''),
    'beneficiaries', coalesce(v.beneficiaries, ''), 'howItWorks', coalesce(v.how_it_works, ''),
    'novelty', coalesce(v.novelty, ''), 'actors', coalesce(v.actors, ''), 'firstTest', coalesce(v.first_test, ''),
    'effects', coalesce(v.effects, ''), 'income', coalesce(v.income, ''), 'risks', coalesce(v.risks, ''),
    'results', v.results, 'plan', v.plan, 'costs', v.costs, 'fairness', v.fairness, 'answers', v.answers,
    'links', v.links) as text`;

const listVersions = statement(`
  select ${CARD} ${FROM} where v.idea_id = $1 and v.number < $2 order by v.number desc limit ${PAGE_SIZE + 1}`);
const oneVersion = statement(`select ${CARD}, ${TEXT} ${FROM} where v.idea_id = $1 and v.number = $2`);

@Injectable()
export class VersionsRepository {
  constructor(private readonly database: Database) {}

  /** Up to a page and one more, newest first, those before `before`. */
  list(ideaId: string, before: number): Promise<VersionCardRow[]> {
    return this.database.rows<VersionCardRow>(listVersions, [ideaId, before]);
  }

  get(ideaId: string, number: number): Promise<VersionRow | null> {
    return this.database.row<VersionRow>(oneVersion, [ideaId, number]);
  }
}
