import type { CommentDto } from '@headframe/shared/comments';
import { Button } from '../../../components/ui/button/button';
import { Dialog } from '../../../components/ui/dialog/dialog';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { PersonText } from '../../../components/ui/person-text/person-text';
import { useT } from '../../../lib/i18n/language-provider';
import { useCommentRemove } from '../api/comments';
import styles from './take-back-dialog.module.css';

interface TakeBackDialogProps {
  /** The comment in question; `null` while nobody asks. */
  readonly comment: CommentDto | null;
  readonly onClose: () => void;
  readonly onDone: (comment: CommentDto) => void;
}

/** Asks before a comment is taken back: it cannot be brought again. */
export function TakeBackDialog({ comment, onClose, onDone }: TakeBackDialogProps) {
  const t = useT();
  const remove = useCommentRemove();
  const close = () => {
    remove.reset();
    onClose();
  };
  return (
    <Dialog
      isOpen={comment !== null}
      onClose={close}
      title={t('comments.take_back_title')}
      actions={
        <>
          <Button variant="secondary" onClick={close}>
            {t('comments.take_back_no')}
          </Button>
          <Button
            variant="danger"
            loading={remove.isPending}
            onClick={() => comment && remove.mutate(comment.id, { onSuccess: () => onDone(comment) })}
          >
            {t('comments.take_back_yes')}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        {comment?.text && <PersonText text={comment.text} lang={comment.language} className={styles.quote} />}
        <p>{t('comments.take_back_lead')}</p>
        {remove.isError && <ErrorNotice error={remove.error} />}
      </div>
    </Dialog>
  );
}
