import { CONTENT_CHOICES, type ContentChoice, type DeletionStepDto } from '@headframe/shared/privacy';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { RadioCardsField } from '../../../components/form/radio-cards-field';
import { Button } from '../../../components/ui/button/button';
import { SettingsActions, SettingsPart } from '../../../components/ui/settings-part/settings-part';
import { useFormat } from '../../../lib/format/format-provider';
import { useT } from '../../../lib/i18n/language-provider';
import { deletionQuery } from '../api/deletion';
import { DeletionDialog } from './deletion-dialog';
import styles from './privacy.module.css';

const ID = 'delete';

/** Deleting the account: first what happens to what is one's own, then the choice, then the question. */
export function DeletionPart() {
  const t = useT();
  const { data: steps } = useSuspenseQuery(deletionQuery);
  const { control } = useForm<{ contents: ContentChoice }>({ defaultValues: { contents: 'delete' } });
  const contents = useWatch({ control, name: 'contents' });
  const [isAsking, setAsking] = useState(false);
  return (
    <SettingsPart id={ID} icon={Trash2} title={t('privacy.delete')} lead={t('privacy.delete_lead')}>
      <RadioCardsField
        control={control}
        name="contents"
        label={t('privacy.delete_choice')}
        choices={CONTENT_CHOICES.map((choice) => ({
          value: choice,
          label: t(`privacy.delete_choice_${choice}`),
          hint: t(`privacy.delete_choice_${choice}_hint`),
        }))}
      />
      <Fates steps={steps} contents={contents} />
      <SettingsActions>
        <Button variant="danger" onClick={() => setAsking(true)}>
          {t('privacy.delete_open')}
        </Button>
      </SettingsActions>
      <DeletionDialog part={ID} contents={contents} isOpen={isAsking} onClose={() => setAsking(false)} />
    </SettingsPart>
  );
}

interface FatesProps {
  readonly steps: readonly DeletionStepDto[];
  readonly contents: ContentChoice;
}

function Fates({ steps, contents }: FatesProps) {
  const t = useT();
  const format = useFormat();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('privacy.delete_what')}</th>
          <th scope="col">{t('privacy.delete_count')}</th>
          <th scope="col">{t('privacy.delete_fate')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ kind, count, ifLeft, ifDeleted }) => (
          <tr key={kind}>
            <th scope="row">{t(`content_kinds.${kind}`)}</th>
            <td className={styles.number}>{format.number(count)}</td>
            <td>{t(`content_fates.${contents === 'delete' ? ifDeleted : ifLeft}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
