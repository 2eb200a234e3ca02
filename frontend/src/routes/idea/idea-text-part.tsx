import type { IdeaDto } from '@headframe/shared/ideas';
import type { SuggestionPart } from '@headframe/shared/suggestions';
import { useQueryClient } from '@tanstack/react-query';
import { History, PenLine } from 'lucide-react';
import { routePaths } from '../../app/route-paths';
import { ButtonLink } from '../../components/layout/links';
import { NicknameTag } from '../../components/ui/nickname-tag/nickname-tag';
import { keepIdea } from '../../features/ideas/api/change-idea';
import { ideaQuery } from '../../features/ideas/api/idea';
import { IdeaText } from '../../features/ideas/components/idea-text';
import { useT } from '../../lib/i18n/language-provider';
import styles from './idea-page.module.css';
import { suggestionParts } from './late-parts';

/** The text of an idea with what others propose for it, who is to be thanked, and the way to its versions. */
export function IdeaTextPart({ idea }: { readonly idea: IdeaDto }) {
  const t = useT();
  const queryClient = useQueryClient();
  const suggestions = suggestionParts.useModule(idea.openSuggestionCount > 0);
  const { suggest } = idea.abilities;
  const readAgain = () => void queryClient.invalidateQueries({ queryKey: ideaQuery(idea.id).queryKey });
  const proposed = (part: SuggestionPart) =>
    suggestions !== null &&
    idea.openSuggestionCount > 0 && (
      <suggestions.SuggestionsOfPart
        idea={idea}
        part={part}
        onAccepted={(changed) => keepIdea(queryClient, changed)}
        onClosed={readAgain}
      />
    );
  return (
    <>
      <IdeaText idea={idea} below={proposed} />
      {idea.contributors.length > 0 && (
        <p className={styles.thanks}>
          {t('ideas.contributors')}{' '}
          {idea.contributors.map(({ nickname }, index) => (
            <span key={nickname ?? index}>
              {index > 0 && ', '}
              <NicknameTag nickname={nickname} />
            </span>
          ))}
        </p>
      )}
      {(idea.version > 1 || suggest === 'allowed' || suggest === 'sign_in_needed') && (
        <div className={styles.textActions}>
          {(suggest === 'allowed' || suggest === 'sign_in_needed') && (
            <ButtonLink size="small" icon={PenLine} to={routePaths.suggest} params={{ ideaId: idea.id }}>
              {t('ideas.suggest')}
            </ButtonLink>
          )}
          {idea.version > 1 && (
            <ButtonLink size="small" icon={History} to={routePaths.versions} params={{ ideaId: idea.id }}>
              {t('ideas.versions', { count: idea.version })}
            </ButtonLink>
          )}
        </div>
      )}
    </>
  );
}
