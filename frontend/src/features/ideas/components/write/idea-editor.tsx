import type { IdeaDto } from '@headframe/shared/ideas';
import { ArrowLeft } from 'lucide-react';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { preloadRichText } from '../../../../components/form/rich-text-field/rich-text-field';
import { Button } from '../../../../components/ui/button/button';
import { ErrorNotice } from '../../../../components/ui/error-notice/error-notice';
import { denialSentence } from '../../../../lib/i18n/error-sentence';
import { useT } from '../../../../lib/i18n/language-provider';
import { useIdeaEditor } from '../../hooks/use-idea-editor';
import type { DraftSync } from '../../lib/draft-sync';
import type { IdeaValues } from '../../lib/idea-values';
import type { ChallengeAsks } from '../../lib/write-parts';
import { ChangeNote } from './change-note';
import { ConflictBox } from './conflict-box';
import { GuardianNote } from './guardian-note';
import styles from './idea-editor.module.css';
import { SaveLine } from './save-line';
import { SectionsStep } from './sections-step';
import { StepHead } from '../../../../components/ui/step-head/step-head';
import { TitleStep } from './title-step';

interface IdeaEditorProps {
  readonly sync: DraftSync;
  readonly values: IdeaValues;
  /** Slug of the challenge. */
  readonly challenge: string;
  /** What the challenge asks of its ideas. */
  readonly asks: ChallengeAsks;
  /** Slug of its region. */
  readonly region: string;
  /** A published idea gets a new version when its author says so; a draft saves itself. */
  readonly isPublished: boolean;
  /** The text that everybody reads now. */
  readonly published?: IdeaValues;
  /** Whether the lab looks at an idea before everybody may read it. */
  readonly looksFirst: boolean;
  readonly isSignedIn: boolean;
  /** `allowed`, or why the idea cannot be published now. */
  readonly ability: string;
  /** The last step for readers without an account. */
  readonly renderAccount?: (signedIn: (accountId: string) => void) => ReactNode;
  /** What stands under the sections: pictures, say. Without an idea as long as the server has none. */
  readonly renderFiles: (ideaId: string | undefined) => ReactNode;
  readonly onDone: (idea: IdeaDto) => void;
  /** Called when the idea is safe as a draft and goes no further before a guardian has said yes. */
  readonly onWaiting: () => void;
  /** Called when another tab of this device has gone on with the text; with its idea, where that is still a draft. */
  readonly onElsewhere?: (ideaId: string | undefined) => void;
}

/** Writing an idea in two steps, and signing in at the very end where that is still to be done. */
export function IdeaEditor({
  renderAccount,
  renderFiles,
  looksFirst,
  ability,
  asks,
  region,
  published,
  ...options
}: IdeaEditorProps) {
  const t = useT();
  const { challenge, isPublished, sync } = options;
  const editor = useIdeaEditor(options);
  const { form, state, step, isEntered, goTo, error } = editor;
  const isForGuardian = ability === 'guardian_needed';
  const publishLabel = looksFirst ? t('write.send_to_lab') : t('write.publish');

  const messages = useRef<HTMLDivElement>(null);

  // Who writes a title will write a section: without network the plain fields do.
  useEffect(() => {
    preloadRichText().catch(() => undefined);
  }, []);

  // The button is always in sight, its answer might not be.
  useEffect(() => {
    if (error !== null) messages.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);

  const saveLine = <SaveLine state={state} isPublished={isPublished} />;

  if (step === 'account') {
    return (
      <div className={styles.editor}>
        <Button
          variant="secondary"
          size="small"
          icon={ArrowLeft}
          className={styles.back}
          onClick={() => goTo('sections')}
        >
          {t('write.back_to_text')}
        </Button>
        <StepHead
          title={looksFirst ? t('write.account_step_look') : t('write.account_step')}
          lead={t('write.account_step_lead')}
          isEntered
        />
        {renderAccount?.(editor.signedIn)}
        {saveLine}
      </div>
    );
  }

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (step === 'title') goTo('sections');
    else editor.submit();
  };

  return (
    <form noValidate className={styles.editor} onSubmit={send}>
      {state.kind === 'conflict' && (
        <ConflictBox mine={editor.current} theirs={state.theirs} onChoose={editor.resolve} />
      )}
      {step === 'title' && (
        <TitleStep
          form={form}
          challenge={challenge}
          ideaId={sync.idea?.id}
          isSignedIn={options.isSignedIn}
          isEntered={isEntered}
        />
      )}
      {step === 'sections' && (
        <>
          <Button
            variant="secondary"
            size="small"
            icon={ArrowLeft}
            className={styles.back}
            onClick={() => goTo('title')}
          >
            {t('write.back')}
          </Button>
          <SectionsStep
            form={form}
            asks={asks}
            region={region}
            open={editor.section}
            onOpen={editor.openSection}
            lead={isPublished ? t('write.version_lead') : t('write.sections_step_lead')}
            isEntered={isEntered}
          />
          {renderFiles(sync.idea?.id)}
        </>
      )}
      {step === 'sections' && looksFirst && !isPublished && <p className={styles.note}>{t('write.looks_first')}</p>}
      <div ref={messages} className={styles.messages}>
        {step === 'sections' && published && (
          <ChangeNote form={form} published={published} isMinor={editor.isMinor} onMinor={editor.setMinor} />
        )}
        {isForGuardian && <GuardianNote />}
        {error !== null && !isForGuardian && state.kind !== 'conflict' && <ErrorNotice error={error} />}
      </div>
      <div className={styles.bar}>
        {saveLine}
        {step === 'title' ? (
          <Button type="submit" variant="primary">
            {t('write.go_on')}
          </Button>
        ) : (
          <Button
            type="submit"
            variant="primary"
            loading={editor.sending}
            disabledReason={isPublished ? null : denialSentence(t, ability)}
          >
            {isPublished ? t('write.save_version') : publishLabel}
          </Button>
        )}
      </div>
    </form>
  );
}
