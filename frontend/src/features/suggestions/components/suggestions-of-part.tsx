import type { IdeaDto } from '@headframe/shared/ideas';
import type { SuggestionPart } from '@headframe/shared/suggestions';
import { Button } from '../../../components/ui/button/button';
import { useT } from '../../../lib/i18n/language-provider';
import { usePages } from '../../../lib/use-pages';
import { openSuggestionsQuery } from '../api/suggestions';
import { SuggestionCard } from './suggestion-card';
import styles from './suggestion.module.css';

interface SuggestionsOfPartProps {
  readonly idea: IdeaDto;
  readonly part: SuggestionPart;
  /** Called with the idea after a suggestion was taken up. */
  readonly onAccepted: (idea: IdeaDto) => void;
  /** Called after one was declined or withdrawn. */
  readonly onClosed: () => void;
}

/** What others propose for one part of an idea, right under it. */
export function SuggestionsOfPart({ idea, part, onAccepted, onClosed }: SuggestionsOfPartProps) {
  const t = useT();
  const { items, next, isLoadingMore, onMore } = usePages(openSuggestionsQuery(idea.id));
  const suggestions = items.filter((suggestion) => suggestion.part === part);
  return (
    <>
      {suggestions.length > 0 && (
        <ul role="list" className={styles.list} aria-label={t('suggestions.of', { part: t(`idea_fields.${part}`) })}>
          {suggestions.map((suggestion) => (
            <li key={suggestion.id}>
              <SuggestionCard idea={idea} suggestion={suggestion} onAccepted={onAccepted} onClosed={onClosed} />
            </li>
          ))}
        </ul>
      )}
      {part === 'title' && next !== null && (
        <Button size="small" loading={isLoadingMore} onClick={onMore}>
          {t('suggestions.more')}
        </Button>
      )}
    </>
  );
}
