import { type ChallengeDto, PHASE_KINDS } from '@headframe/shared/challenges';
import { useForm, useWatch } from 'react-hook-form';
import { CheckboxField } from '../../../../components/form/checkbox-field';
import { FormNotice } from '../../../../components/form/form-notice';
import { FormStack } from '../../../../components/form/form-stack';
import { TextField } from '../../../../components/form/text-field';
import { Button } from '../../../../components/ui/button/button';
import { useToast } from '../../../../components/ui/toast/toast';
import { useT } from '../../../../lib/i18n/language-provider';
import { usePhasesSave } from '../../api/save-phases';
import { phaseErrors, type PhasesValues, phaseValuesOf, savedPhases } from '../../lib/phase-values';
import styles from './phases-editor.module.css';

/** Dates the phases by the clocks of the region. */
export function PhasesEditor({ challenge }: { readonly challenge: ChallengeDto }) {
  const t = useT();
  const toast = useToast();
  const { slug, timeZone, phases, phasesRevision } = challenge;
  const save = usePhasesSave(slug);
  const form = useForm<PhasesValues>({
    defaultValues: phaseValuesOf(phases, timeZone),
    resolver: (values) => {
      const errors = phaseErrors(values, challenge, new Date());
      return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
    },
  });
  const { control } = form;
  const shown = useWatch({ control });

  const send = (values: PhasesValues) =>
    save.mutate(
      { phases: savedPhases(values), revision: phasesRevision },
      {
        onSuccess: (saved) => {
          form.reset(phaseValuesOf(saved.phases, timeZone));
          toast(t('challenge_phases.saved'));
        },
      },
    );

  return (
    <FormStack form={form} onSend={send}>
      {PHASE_KINDS.map((kind) => (
        <fieldset key={kind} className={styles.phase}>
          <legend className={styles.name}>{t(`phases.${kind}`)}</legend>
          <CheckboxField control={control} name={`${kind}.isPart`} label={t('challenge_phases.is_part')} />
          {shown[kind]?.isPart === true && (
            <div className={styles.dates}>
              <TextField
                control={control}
                name={`${kind}.from`}
                type="datetime-local"
                label={t('challenge_phases.from')}
              />
              <TextField
                control={control}
                name={`${kind}.until`}
                type="datetime-local"
                label={t('challenge_phases.until')}
              />
            </div>
          )}
        </fieldset>
      ))}
      <FormNotice control={control} error={save.error} />
      <Button type="submit" variant="primary" loading={save.isPending}>
        {t('challenge_phases.save')}
      </Button>
    </FormStack>
  );
}
