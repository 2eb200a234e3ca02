import { normaliseText } from '@headframe/shared/common';
import { isLinkAddress } from '@headframe/shared/ideas';
import { MERGE_LIMITS } from '@headframe/shared/lineage';
import { useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { Field, inputClass } from '../../../components/ui/field/field';
import { useToast } from '../../../components/ui/toast/toast';
import { useT } from '../../../lib/i18n/language-provider';
import { useInspiration } from '../api/family';
import { type IdeaChoice, IdeaField, NO_CHOICE } from './idea-field';
import styles from './lineage.module.css';

/** Names what inspired an idea: another idea, or something done elsewhere by its address and name. */
export function InspireForm({ ideaId }: { readonly ideaId: string }) {
  const t = useT();
  const toast = useToast();
  const inspire = useInspiration(ideaId);
  const [choice, setChoice] = useState<IdeaChoice>(NO_CHOICE);
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const url = choice.text.trim();
  const origin = choice.idea;
  const isElsewhere = origin === null && url.startsWith('http');
  const title = normaliseText(name);
  const isLink = origin !== null || isLinkAddress(url);
  const isNamed = origin !== null || title.length >= MERGE_LIMITS.practice.min;
  const send = () => {
    setTried(true);
    if (!isLink || !isNamed) return;
    inspire.mutate(origin === null ? { url, title } : { origin }, {
      onSuccess: () => {
        toast(t('lineage.inspired'));
        setChoice(NO_CHOICE);
        setName('');
        setTried(false);
      },
    });
  };
  return (
    <div className={styles.form}>
      <p>{t('lineage.inspire_lead')}</p>
      <IdeaField
        label={t('lineage.url')}
        hint={t('lineage.url_hint')}
        error={isTried && !isLink ? t('lineage.url_wrong') : undefined}
        ideaId={ideaId}
        value={choice}
        onChange={setChoice}
      />
      {isElsewhere && (
        <Field
          label={t('lineage.name')}
          error={isTried && !isNamed ? t('errors.text_too_short', { min: MERGE_LIMITS.practice.min }) : undefined}
        >
          {(input) => (
            <input
              {...input}
              type="text"
              maxLength={MERGE_LIMITS.practice.max}
              className={inputClass}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
      )}
      {inspire.isError && <ErrorNotice error={inspire.error} />}
      <Button loading={inspire.isPending} onClick={send}>
        {t('lineage.inspire')}
      </Button>
    </div>
  );
}
