import { normaliseText } from '@headframe/shared/common';
import { LINK_PATTERN } from '@headframe/shared/ideas';
import { MERGE_LIMITS } from '@headframe/shared/lineage';
import { useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { Field, inputClass } from '../../../components/ui/field/field';
import { useToast } from '../../../components/ui/toast/toast';
import { useT } from '../../../lib/i18n/language-provider';
import { useInspiration } from '../api/family';
import { ideaOfAddress } from '../lib/idea-address';
import styles from './lineage.module.css';

/** Names what inspired an idea: another idea by its address, or something done elsewhere by address and name. */
export function InspireForm({ ideaId }: { readonly ideaId: string }) {
  const t = useT();
  const toast = useToast();
  const inspire = useInspiration(ideaId);
  const [address, setAddress] = useState('');
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const url = address.trim();
  const origin = ideaOfAddress(url, globalThis.location?.origin ?? '');
  const title = normaliseText(name);
  const isLink = origin !== null || LINK_PATTERN.test(url);
  const isNamed = origin !== null || title.length >= MERGE_LIMITS.practice.min;
  const send = () => {
    setTried(true);
    if (!isLink || !isNamed) return;
    inspire.mutate(origin === null ? { url, title } : { origin }, {
      onSuccess: () => {
        toast(t('lineage.inspired'));
        setAddress('');
        setName('');
        setTried(false);
      },
    });
  };
  return (
    <div className={styles.form}>
      <p>{t('lineage.inspire_lead')}</p>
      <Field label={t('lineage.url')} error={isTried && !isLink ? t('lineage.url_wrong') : undefined}>
        {(input) => (
          <input
            {...input}
            type="text"
            inputMode="url"
            autoComplete="off"
            className={inputClass}
            value={address}
            onChange={({ target }) => setAddress(target.value)}
          />
        )}
      </Field>
      {origin === null && (
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
