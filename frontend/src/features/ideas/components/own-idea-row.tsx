import type { IdeaCardDto } from '@headframe/shared/ideas';
import { MessageCircle, ThumbsUp } from 'lucide-react';
import { routePaths } from '../../../app/route-paths';
import { ButtonLink, CardLink } from '../../../components/layout/links';
import { Card } from '../../../components/ui/card/card';
import { Icon } from '../../../components/ui/icon/icon';
import { StatusBadge } from '../../../components/ui/status-badge/status-badge';
import { RelativeTime } from '../../../components/ui/time/time';
import type { MessageId } from '../../../lib/i18n/catalogue';
import { useFormat } from '../../../lib/format/format-provider';
import { useT } from '../../../lib/i18n/language-provider';
import styles from './own-idea-row.module.css';

/** What comes next for an idea of this status, in one sentence. */
const NEXT: Partial<Record<IdeaCardDto['status'], MessageId>> = {
  draft: 'ideas.next_draft',
  pending: 'ideas.next_pending',
  published: 'ideas.next_published',
  submitted: 'ideas.next_submitted',
  shortlisted: 'ideas.next_submitted',
  in_review: 'ideas.next_submitted',
};

/** One of the reader's own ideas: where it stands, how it fares, and what comes next. */
export function OwnIdeaRow({ idea }: { readonly idea: IdeaCardDto }) {
  const t = useT();
  const format = useFormat();
  const isDraft = idea.status === 'draft';
  const next = NEXT[idea.status];
  return (
    <Card as="li" linked className={styles.row} data-region={idea.region.slug}>
      <div className={styles.words}>
        <p className={styles.above}>
          <StatusBadge status={idea.status} />
          <span lang={idea.challenge.language}>{idea.challenge.title}</span>
        </p>
        <h3 className={styles.title}>
          <CardLink
            to={isDraft ? routePaths.editIdea : routePaths.idea}
            params={{ ideaId: idea.id }}
            lang={idea.title ? idea.language : undefined}
          >
            {idea.title || t('ideas.untitled')}
          </CardLink>
        </h3>
        {next && <p className={styles.next}>{t(next)}</p>}
        <p className={styles.facts}>
          {isDraft ? (
            <span>
              {t('ideas.saved')} <RelativeTime at={idea.updatedAt} />
            </span>
          ) : (
            <>
              <span className={styles.fact}>
                <Icon of={ThumbsUp} className={styles.icon} />
                <span aria-hidden="true">{format.number(idea.supportCount)}</span>
                <span className="visually-hidden">{t('supports.people', { count: idea.supportCount })}</span>
              </span>
              <span className={styles.fact}>
                <Icon of={MessageCircle} className={styles.icon} />
                <span aria-hidden="true">{format.number(idea.commentCount)}</span>
                <span className="visually-hidden">{t('comments.title', { count: idea.commentCount })}</span>
              </span>
            </>
          )}
        </p>
      </div>
      {isDraft && (
        <ButtonLink
          to={routePaths.editIdea}
          params={{ ideaId: idea.id }}
          size="small"
          variant="secondary"
          className={styles.action}
        >
          {t('ideas.go_on_writing')}
        </ButtonLink>
      )}
    </Card>
  );
}
