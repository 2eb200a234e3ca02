import type { IdeaDto } from '@headframe/shared/ideas';
import type { FamilyDto } from '@headframe/shared/lineage';
import { Link, useNavigate } from '@tanstack/react-router';
import { Sprout } from 'lucide-react';
import { routePaths } from '../../app/route-paths';
import { Button } from '../../components/ui/button/button';
import { ErrorNotice } from '../../components/ui/error-notice/error-notice';
import { useInspiredDraft } from '../../features/lineage/api/family';
import { FamilyTree } from '../../features/lineage/components/family-tree';
import styles from '../../features/lineage/components/lineage.module.css';
import { useLanguage } from '../../lib/i18n/language-provider';

interface FamilyPartProps {
  readonly idea: IdeaDto;
  readonly family: FamilyDto;
  readonly isSignedIn: boolean;
}

/** The family of an idea beside its text, and the way to go on from it with an idea of one's own. */
export function FamilyPart({ idea, family, isSignedIn }: FamilyPartProps) {
  const { language, t } = useLanguage();
  const navigate = useNavigate();
  const begin = useInspiredDraft(idea);
  const { ancestors, descendants, abilities, merges } = family;
  const isEmpty = ancestors.length + descendants.length === 0;
  const isAuthor = abilities.inspire === 'allowed' || abilities.propose === 'allowed';
  const isOwn = idea.collaboration !== null;
  if (isEmpty && !isAuthor && (isOwn || !isSignedIn)) return null;
  return (
    <section className={styles.stack} aria-labelledby="family">
      <h2 id="family" className={styles.noticeTitle}>
        {t('lineage.family')}
      </h2>
      {ancestors.length > 0 && <FamilyTree root={idea.id} entries={ancestors} label={t('lineage.ancestors')} />}
      {descendants.length > 0 && <FamilyTree root={idea.id} entries={descendants} label={t('lineage.descendants')} />}
      {(isAuthor || merges.length > 0 || !isEmpty) && (
        <Link to={routePaths.family} params={{ ideaId: idea.id }}>
          {t(isAuthor ? 'lineage.change' : 'lineage.all')}
        </Link>
      )}
      {!isOwn && isSignedIn && (
        <Button
          size="small"
          icon={Sprout}
          loading={begin.isPending}
          onClick={() =>
            begin.mutate(language, {
              onSuccess: (ideaId) => void navigate({ to: routePaths.editIdea, params: { ideaId } }),
            })
          }
        >
          {t('lineage.begin')}
        </Button>
      )}
      {begin.isError && <ErrorNotice error={begin.error} />}
    </section>
  );
}
