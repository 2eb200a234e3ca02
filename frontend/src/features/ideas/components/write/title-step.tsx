import { IDEA_LIMITS } from '@headframe/shared/ideas';
import { useWatch } from 'react-hook-form';
import { TextAreaField } from '../../../../components/form/text-area-field';
import { TextField } from '../../../../components/form/text-field';
import { useT } from '../../../../lib/i18n/language-provider';
import type { IdeaForm } from '../../hooks/use-idea-form';
import { LookAlikes } from './look-alikes';
import { StepHead } from '../../../../components/ui/step-head/step-head';

interface TitleStepProps {
  readonly form: IdeaForm;
  readonly challenge: string;
  readonly ideaId: string | undefined;
  readonly isSignedIn: boolean;
  readonly isEntered: boolean;
}

/** Step one: a title and a sentence. That is already an idea. */
export function TitleStep({ form: { control }, challenge, ideaId, isSignedIn, isEntered }: TitleStepProps) {
  const t = useT();
  const [title, pitch] = useWatch({ control, name: ['title', 'pitch'] });
  return (
    <>
      <StepHead
        above={t('write.step', { number: 1, total: 2 })}
        title={t('write.title_step')}
        lead={isSignedIn ? t('write.title_step_lead') : `${t('write.title_step_lead')} ${t('write.no_account')}`}
        isEntered={isEntered}
      />
      <TextField
        control={control}
        name="title"
        label={t('idea_fields.title')}
        hint={t('write.title_hint')}
        max={IDEA_LIMITS.title.max}
        autoComplete="off"
      />
      <LookAlikes challenge={challenge} title={title} pitch={pitch} ownId={ideaId} />
      <TextAreaField
        control={control}
        name="pitch"
        label={t('idea_fields.pitch')}
        hint={t('write.pitch_hint')}
        max={IDEA_LIMITS.pitch.max}
        rows={2}
      />
    </>
  );
}
