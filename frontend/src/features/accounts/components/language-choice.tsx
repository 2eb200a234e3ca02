import { isLanguageCode, LANGUAGES, type LanguageCode } from '@headframe/shared/common';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { Field, selectClass } from '../../../components/ui/field/field';
import { useToast } from '../../../components/ui/toast/toast';
import { useLanguage } from '../../../lib/i18n/language-provider';
import { useAccountUpdate } from '../api/account';

/** The language of the account: of the page, and of what the platform will write to the person. */
export function LanguageChoice({ language }: { readonly language: LanguageCode }) {
  const { t, setLanguage } = useLanguage();
  const toast = useToast();
  const update = useAccountUpdate();
  const choose = (next: string) => {
    if (!isLanguageCode(next)) return;
    update.mutate(
      { language: next },
      { onSuccess: () => void setLanguage(next).catch(() => toast(t('errors.offline'))) },
    );
  };
  return (
    <div>
      <Field label={t('accounts.language')} hint={t('accounts.language_why')}>
        {(input) => (
          <select
            {...input}
            className={selectClass}
            value={update.isPending ? update.variables.language : language}
            onChange={(event) => choose(event.target.value)}
          >
            {LANGUAGES.map((code) => (
              <option key={code} value={code} lang={code}>
                {t(`languages.${code}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {update.isError && <ErrorNotice error={update.error} />}
    </div>
  );
}
