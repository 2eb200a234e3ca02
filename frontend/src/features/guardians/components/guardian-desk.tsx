import type { GuardianRequestDto } from '@headframe/shared/guardians';
import { useEffect, useRef } from 'react';
import { Page, PageTitle } from '../../../components/layout/page';
import { useFormat } from '../../../lib/format/format-provider';
import { useLanguage } from '../../../lib/i18n/language-provider';
import { useGuardianAnswer } from '../api/guardian-request';
import { deskState } from '../lib/desk-state';
import { GuardianAnswer } from './guardian-answer';
import { GuardianChange } from './guardian-change';
import styles from './guardian-desk.module.css';
import { GuardianFacts } from './guardian-facts';

interface GuardianDeskProps {
  readonly token: string;
  readonly request: GuardianRequestDto;
}

/** The question, what one needs to know, and the answer beside it; later, how the answer can be changed. */
export function GuardianDesk({ token, request }: GuardianDeskProps) {
  const { language, t } = useLanguage();
  const format = useFormat();
  const answer = useGuardianAnswer(token, language);
  const state = deskState(request);
  const top = useRef<HTMLDivElement>(null);
  const { data: answered } = answer;

  useEffect(() => {
    if (answered === undefined) return;
    // What was answered is said at the top: eye and screen reader go there.
    const heading = top.current?.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }, [answered]);

  const { nickname, regionName, deletionDueAt, answers } = request;
  const values = {
    nickname,
    region: regionName,
    date: deletionDueAt === null ? '' : format.date(deletionDueAt),
  };
  const isAsked = answers.includes('yes');
  const isChangeable = !isAsked && answers.length > 0;
  return (
    <div ref={top}>
      <Page
        side={
          (isAsked || isChangeable) && (
            <div id="answer" tabIndex={-1} className={styles.side}>
              {isAsked && <GuardianAnswer request={request} answer={answer} />}
              {isChangeable && <GuardianChange request={request} answer={answer} />}
            </div>
          )
        }
      >
        <PageTitle above={t('guardians.above')} lead={t(`guardians.lead_${state}`, values)}>
          {t(`guardians.title_${state}`, values)}
        </PageTitle>
        {answers.length > 0 && (
          <p className={styles.jump}>
            <a href="#answer" onClick={jump}>
              {isAsked ? t('guardians.to_answer') : t('guardians.change')}
            </a>
          </p>
        )}
        {state !== 'deleted' && <GuardianFacts request={request} />}
      </Page>
    </div>
  );
}

/** Goes to the answer without touching the address: the token stands behind its `#`. */
function jump(event: React.MouseEvent): void {
  event.preventDefault();
  const target = document.getElementById('answer');
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}
