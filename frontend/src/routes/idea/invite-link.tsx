import type { CommentDto } from '@headframe/shared/comments';
import type { IdeaDto } from '@headframe/shared/ideas';
import { UserPlus } from 'lucide-react';
import { routePaths } from '../../app/route-paths';
import { ButtonLink } from '../../components/layout/links';
import { useT } from '../../lib/i18n/language-provider';

/** From what somebody said to inviting them: for authors, and about whoever does not work on the idea yet. */
export function InviteLink({ idea, comment }: { readonly idea: IdeaDto; readonly comment: CommentDto }) {
  const t = useT();
  if (comment.author === null || comment.text === null) return null;
  if (idea.team.some(({ nickname }) => nickname === comment.author)) return null;
  return (
    <ButtonLink
      to={routePaths.ideaPeople}
      params={{ ideaId: idea.id }}
      search={{ comment: comment.id }}
      variant="quiet"
      size="small"
      icon={UserPlus}
      aria-describedby={`by-${comment.id}`}
    >
      {t('ideas.invite_commenter')}
    </ButtonLink>
  );
}
