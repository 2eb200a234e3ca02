import { Smartphone, Trash2 } from 'lucide-react';
import { routePaths } from '../../../app/route-paths';
import { ButtonLink } from '../../../components/layout/links';
import { Button } from '../../../components/ui/button/button';
import { Card } from '../../../components/ui/card/card';
import { Chip } from '../../../components/ui/chip/chip';
import { RelativeTime } from '../../../components/ui/time/time';
import { useT } from '../../../lib/i18n/language-provider';
import type { LocalDraft } from '../lib/draft-store';
import styles from './own-idea-row.module.css';

interface LocalDraftRowProps {
  readonly draft: LocalDraft;
  readonly onThrowAway: () => void;
}

/** A draft that nobody but this device has. */
export function LocalDraftRow({ draft, onThrowAway }: LocalDraftRowProps) {
  const t = useT();
  const { challenge, values } = draft;
  return (
    <Card as="li" className={styles.row}>
      <div className={styles.words}>
        <p className={styles.above}>
          <Chip tone="seam" icon={Smartphone}>
            {t('ideas.only_here')}
          </Chip>
          <span lang={challenge.language}>{challenge.title}</span>
        </p>
        <h3 className={styles.title} lang={values.title ? values.language : undefined}>
          {values.title || t('ideas.untitled')}
        </h3>
        <p className={styles.facts}>
          <span>
            {t('ideas.changed')} <RelativeTime at={draft.changedAt} />
          </span>
        </p>
      </div>
      <div className={styles.actions}>
        <Button variant="quiet" size="small" icon={Trash2} onClick={onThrowAway}>
          {t('ideas.throw_away')}
        </Button>
        <ButtonLink to={routePaths.write} params={{ challengeSlug: challenge.slug }} size="small" variant="secondary">
          {t('ideas.go_on_writing')}
        </ButtonLink>
      </div>
    </Card>
  );
}
