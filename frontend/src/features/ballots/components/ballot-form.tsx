import { type Choices, leftOf, type ReceiptDto, type VoteDto } from '@headframe/shared/ballots';
import { useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { useLanguage } from '../../../lib/i18n/language-provider';
import { useBallotCast } from '../api/vote';
import { EMPTY_BALLOT, isSame, mostOf } from '../lib/ballot-draft';
import styles from './ballot-form.module.css';
import { CandidateRow } from './candidate-row';
import { RankedList } from './ranked-list';

interface BallotFormProps {
  readonly slug: string;
  readonly vote: VoteDto;
  /** Why no ballot can be cast; `null` where it can. */
  readonly denial: string | null;
  readonly onCast: (receipt: ReceiptDto) => void;
}

/** Fills a ballot in: what is left is always in sight, and what was cast can be changed. */
export function BallotForm({ slug, vote, denial, onCast }: BallotFormProps) {
  const { language, t } = useLanguage();
  const cast = useBallotCast(slug);
  const { rules } = vote;
  const candidates = vote.candidates.map((candidate) =>
    candidate.ideaId === null ? { ...candidate, title: t('votes.deleted'), language } : candidate,
  );
  const [draft, setDraft] = useState<Choices>(vote.ballot ?? EMPTY_BALLOT);
  const most = mostOf(rules, candidates.length);
  const left = leftOf({ ...rules, most }, draft);
  const isUnchanged = isSame(draft, vote.ballot);

  const reason =
    denial ?? (draft.choices.length === 0 ? t('errors.ballot_empty') : isUnchanged ? t('votes.unchanged') : null);
  const send = () => cast.mutate({ choices: [...draft.choices], points: [...draft.points] }, { onSuccess: onCast });

  return (
    <div className={styles.ballot}>
      {rules.method === 'ranked' && denial === null && (
        <RankedList candidates={candidates} ballot={draft} onChange={setDraft} />
      )}
      <ol role="list" className={styles.candidates} aria-label={t('votes.ideas')}>
        {candidates.map((candidate) => (
          <CandidateRow
            key={candidate.number}
            candidate={candidate}
            ballot={draft}
            rules={rules}
            left={left}
            isOff={denial !== null}
            onChange={setDraft}
          />
        ))}
      </ol>
      {cast.error && <ErrorNotice error={cast.error} />}
      <div className={styles.bar}>
        <p role="status" className={styles.left}>
          {t(rules.method === 'points' ? 'votes.points_left' : 'votes.choices_left', { left, most })}
        </p>
        <Button variant="primary" loading={cast.isPending} disabledReason={reason} onClick={send}>
          {t(vote.ballot === null ? 'votes.cast' : 'votes.change')}
        </Button>
      </div>
    </div>
  );
}
