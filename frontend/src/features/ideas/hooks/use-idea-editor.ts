import type { FieldProblem } from '@headframe/shared/common';
import { type IdeaDto, missingFor } from '@headframe/shared/ideas';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type FieldErrors, useWatch } from 'react-hook-form';
import { useToast } from '../../../components/ui/toast/toast';
import { ApiError } from '../../../lib/api-error';
import { useT } from '../../../lib/i18n/language-provider';
import { draftServer, keepIdea, publishIdea } from '../api/change-idea';
import { begunIdeas, drafts } from '../lib/draft-store';
import type { DraftSync } from '../lib/draft-sync';
import { IDEA_FORM_FIELDS, type IdeaValues, textOf } from '../lib/idea-values';
import { answersOf } from '../lib/row-values';
import { isWritePart, type WritePart } from '../lib/write-parts';
import { useDraftSync } from './use-draft-sync';
import { type IdeaForm, useIdeaForm } from './use-idea-form';

export type EditorStep = 'title' | 'sections' | 'account';

interface IdeaEditorOptions {
  readonly sync: DraftSync;
  readonly values: IdeaValues;
  readonly challenge: string;
  readonly isPublished: boolean;
  readonly isSignedIn: boolean;
  /** Called with the idea as it is after publishing, or after saving a new version. */
  readonly onDone: (idea: IdeaDto) => void;
  /** Called when the idea is safe as a draft and goes no further before a guardian has said yes. */
  readonly onWaiting: () => void;
  /** Called when another tab of this device has gone on with the text; with its idea, where that is still a draft. */
  readonly onElsewhere?: (ideaId: string | undefined) => void;
}

/** The writing of an idea: which step is open, what is being sent, what went wrong. */
export function useIdeaEditor({ sync, values, challenge, isPublished, isSignedIn, ...on }: IdeaEditorOptions) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const form = useIdeaForm(values);
  const state = useDraftSync(sync);
  const current = useWatch({ control: form.control }) as IdeaValues;
  const isSpark = missingFor('spark', textOf(values)).length === 0;
  const [step, setStep] = useState<EditorStep>(isSpark ? 'sections' : 'title');
  const [isEntered, setEntered] = useState(false);
  const [section, setSection] = useState<WritePart | null>(() => firstMissing(values));
  const [sending, setSending] = useState(false);
  const [isMinor, setMinor] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [wanted, setWanted] = useState<{ readonly field: keyof IdeaValues } | null>(null);

  useEffect(() => sync.change(current), [sync, current]);
  useEffect(() => sync.whenMerged((merged) => form.reset(merged)), [sync, form]);

  // A field is focused once its step and section are drawn.
  useEffect(() => {
    if (wanted !== null) form.setFocus(wanted.field);
  }, [wanted, form]);

  // What the server refused is marked, without taking the writer's cursor away.
  useEffect(() => {
    if (state.kind !== 'refused' || dropGoneAnswers(state.error)) return undefined;
    if (markFields(form, state.error) === undefined) return undefined;
    return () => form.clearErrors();
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [state, form]);

  /** What was asked has changed under the open form: it is read again, and answers to what is asked no more go. */
  const dropGoneAnswers = (cause: unknown): boolean => {
    if (cause instanceof ApiError && dropped.has(cause)) return true;
    const problems = answerProblems(form.getValues('answers'), cause);
    if (problems.length === 0) return false;
    void queryClient.invalidateQueries({
      predicate: ({ queryKey: [noun] }) => noun === 'ideas' || noun === 'challenges',
    });
    const gone = problems.filter(({ isGone }) => isGone).map(({ question }) => question);
    if (gone.length === 0) return false;
    const rest = Object.entries(form.getValues('answers')).filter(([question]) => !gone.includes(question));
    form.setValue('answers', Object.fromEntries(rest));
    sync.change(form.getValues());
    toast(t('write.question_gone'));
    if (cause instanceof ApiError) dropped.add(cause);
    return true;
  };

  const goTo = (next: EditorStep) => {
    setEntered(true);
    setStep(next);
    setError(null);
  };

  const showProblem = (field: keyof IdeaValues | undefined) => {
    if (field === undefined) return;
    setEntered(false);
    setStep(field === 'title' || field === 'pitch' ? 'title' : 'sections');
    if (isWritePart(field)) setSection(field);
    setWanted({ field });
  };

  const send = async (): Promise<void> => {
    setSending(true);
    setError(null);
    try {
      sync.call(isMinor);
      const { id } = await sync.flush();
      // The server has said already that it will not be: asking again would only be told so a second time.
      const ability = sync.answer?.abilities.publish;
      if (ability === 'guardian_needed') throw new ApiError({ code: ability, status: 403 });
      const idea = isPublished ? await draftServer.read(id) : await publishIdea(id);
      sync.finish();
      begunIdeas.remove(challenge);
      keepIdea(queryClient, idea);
      on.onDone(idea);
    } catch (cause) {
      if (dropGoneAnswers(cause)) {
        await send();
        return;
      }
      if (cause instanceof ApiError && cause.code === 'guardian_needed' && sync.idea !== null) {
        on.onWaiting();
        return;
      }
      setError(cause);
      showProblem(markFields(form, cause));
    } finally {
      setSending(false);
    }
  };

  const submit = form.handleSubmit(
    () => (isSignedIn ? send() : goTo('account')),
    (errors: FieldErrors<IdeaValues>) => showProblem(IDEA_FORM_FIELDS.find((field) => errors[field])),
  );

  return {
    form,
    state,
    current,
    step,
    isEntered,
    goTo,
    section,
    openSection: setSection,
    sending,
    isMinor,
    setMinor,
    error,
    submit: () => void submit(),
    /** Somebody signed in at the end: goes on with what they wanted. */
    signedIn: (accountId: string) => {
      if (isTakenOver(sync, challenge)) {
        // Else leaving would keep the text here once more.
        sync.finish();
        on.onElsewhere?.(begunIdeas.read(challenge)?.ideaId);
        return;
      }
      sync.signIn(accountId);
      goTo('sections');
      void send();
    },
    resolve: (choice: 'mine' | 'theirs') => form.reset(sync.resolve(choice)),
  };
}

/** Refusals that have been dealt with: saving by itself and on demand may hear of the same one. */
const dropped = new WeakSet<ApiError>();

/**
 * Whether another tab has taken this text to the server: what this device kept of it is gone. Somebody who signs in by
 * the link of a mail has two tabs, and must not publish one idea twice.
 */
function isTakenOver(sync: DraftSync, challenge: string): boolean {
  return sync.idea === null && sync.state().kind === 'device' && drafts.read(`new.${challenge}`) === undefined;
}

/** Puts what the server refused under its fields. @returns the first of them in reading order */
function markFields(form: IdeaForm, error: unknown): keyof IdeaValues | undefined {
  const fields = error instanceof ApiError ? error.fields : [];
  const problems = IDEA_FORM_FIELDS.flatMap((name) => {
    const problem = fields.find(({ path }) => path.split('.')[0] === name);
    return problem ? [{ name, ...problem }] : [];
  });
  for (const { name, code, params } of problems)
    if (name !== 'answers') form.setError(name, { type: code, message: JSON.stringify(params ?? {}) });
  for (const { question, code, params } of answerProblems(form.getValues('answers'), error))
    form.setError(`answers.${question}`, { type: code, message: JSON.stringify(params ?? {}) });
  return problems[0]?.name;
}

function firstMissing(values: IdeaValues): WritePart | null {
  const missing: readonly string[] = missingFor('sketch', textOf(values));
  return missing.find(isWritePart) ?? null;
}

interface AnswerProblem extends FieldProblem {
  readonly question: string;
  /** The question is asked no more. */
  readonly isGone: boolean;
}

/** What the server refused of the answers, by their questions: it counts them in the order in which they were sent. */
function answerProblems(answers: IdeaValues['answers'], error: unknown): AnswerProblem[] {
  const sent = answersOf(answers);
  return (error instanceof ApiError ? error.fields : []).flatMap((problem) => {
    const [, index, member] = /^answers\.(\d+)\.(question|text)$/.exec(problem.path) ?? [];
    const question = sent[Number(index)]?.question;
    return question === undefined ? [] : [{ ...problem, question, isGone: member === 'question' }];
  });
}
