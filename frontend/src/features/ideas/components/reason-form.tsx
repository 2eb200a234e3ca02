import { REASON_LIMITS } from '@headframe/shared/ideas';
import { WordForm } from '../../../components/form/word-form';
import { useLanguage } from '../../../lib/i18n/language-provider';
import { createLocalStore } from '../../../lib/local-store';

const reasons = createLocalStore<string>('return-reasons', 1);

/** The reason has arrived: the device need not keep it. */
export const forgetReason = (ideaId: string): void => reasons.remove(ideaId);

interface ReasonFormProps {
  readonly ideaId: string;
  readonly label: string;
  readonly hint: string;
  readonly sendLabel: string;
  readonly isSending: boolean;
  readonly error: Error | null;
  readonly onSend: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Why an idea goes back to its people. What is typed is kept on the device until it is sent. */
export function ReasonForm({ ideaId, ...form }: ReasonFormProps) {
  const { language } = useLanguage();
  return (
    <WordForm
      {...form}
      limits={REASON_LIMITS}
      rows={5}
      lang={language}
      initial={reasons.read(ideaId)}
      onTyped={(text) => reasons.write(ideaId, text)}
    />
  );
}
