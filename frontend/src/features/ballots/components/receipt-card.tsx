import { Download } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../../components/ui/button/button';
import { Card } from '../../../components/ui/card/card';
import { CopyButton } from '../../../components/ui/copy-button/copy-button';
import { useT } from '../../../lib/i18n/language-provider';
import { saveFile } from '../../../lib/save-file';
import styles from './tally.module.css';

/** What proves later that a ballot was counted. It is shown once, to its voter alone. */
export function ReceiptCard({ slug, receipt }: { readonly slug: string; readonly receipt: string }) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Card as="section" tone="accent" className={styles.receipt} aria-labelledby="receipt">
      <h2 id="receipt" ref={heading} tabIndex={-1}>
        {t('votes.receipt')}
      </h2>
      <p>{t('votes.receipt_lead')}</p>
      <code className={styles.code}>{receipt}</code>
      <div className={styles.actions}>
        <CopyButton text={() => receipt} done={t('votes.receipt_copied')}>
          {t('votes.receipt_copy')}
        </CopyButton>
        <Button
          icon={Download}
          onClick={() => saveFile(new Blob([`${receipt}\n`], { type: 'text/plain' }), `receipt-${slug}.txt`)}
        >
          {t('votes.receipt_save')}
        </Button>
      </div>
    </Card>
  );
}
