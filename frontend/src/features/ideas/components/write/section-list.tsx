import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { Button } from '../../../../components/ui/button/button';
import { Icon } from '../../../../components/ui/icon/icon';
import { useT } from '../../../../lib/i18n/language-provider';
import type { IdeaForm } from '../../hooks/use-idea-form';
import type { IdeaValues } from '../../lib/idea-values';
import { type ChallengeAsks, depthAsking, isBegun, partState, type WritePart, writeParts } from '../../lib/write-parts';
import { PartFields } from './part-fields';
import { PartItem } from './part-item';
import styles from './section-list.module.css';

interface SectionListProps {
  readonly form: IdeaForm;
  readonly asks: ChallengeAsks;
  readonly open: WritePart | null;
  readonly onOpen: (part: WritePart | null) => void;
}

/** The parts of an idea, one open at a time, each with an example beside it; those of a proposal once one wants them. */
export function SectionList({ form, asks, open, onOpen }: SectionListProps) {
  const t = useT();
  const id = useId();
  const values = useWatch({ control: form.control }) as IdeaValues;
  const { sketch, proposal } = writeParts(asks, values);
  const isSketched = sketch.every((part) => partState(part, values, asks).kind === 'done');
  const [isWanted, setWanted] = useState(() => isSketched || proposal.some((part) => isBegun(part, values)));
  const isFurther = isWanted || (open !== null && proposal.includes(open));
  return (
    <>
      <PartList form={form} asks={asks} parts={sketch} open={open} onOpen={onOpen} values={values} />
      <div className={styles.further}>
        <h3 className={styles.furtherTitle}>
          <button
            type="button"
            className={styles.opener}
            aria-expanded={isFurther}
            aria-controls={id}
            onClick={() => setWanted(!isFurther)}
          >
            <span className={styles.name}>
              {t('write.proposal')}
              <span className={styles.state}>{t('write.proposal_lead')}</span>
            </span>
            <Icon of={ChevronDown} className={styles.arrow} />
          </button>
        </h3>
        <div id={id} hidden={!isFurther}>
          {isFurther && (
            <PartList form={form} asks={asks} parts={proposal} open={open} onOpen={onOpen} values={values} />
          )}
        </div>
      </div>
    </>
  );
}

interface PartListProps extends SectionListProps {
  readonly parts: readonly WritePart[];
  readonly values: IdeaValues;
}

function PartList({ form, asks, parts, open, onOpen, values }: PartListProps) {
  const t = useT();
  /** The part that was opened by its neighbour: the writer wants to go on in it. */
  const [entered, setEntered] = useState<WritePart | null>(null);
  return (
    <ol role="list" className={styles.sections}>
      {parts.map((part, index) => {
        const next = parts[index + 1];
        return (
          <PartItem
            key={part}
            name={t(`idea_fields.${part}`)}
            state={partState(part, values, asks)}
            askedFor={depthAsking(part, asks)}
            isOpen={open === part}
            isEntered={entered === part}
            onToggle={() => {
              setEntered(null);
              onOpen(open === part ? null : part);
            }}
          >
            <div className={styles.writing}>
              <PartFields part={part} form={form} questions={asks.questions} language={values.language} />
              {next && (
                <Button
                  variant="secondary"
                  size="small"
                  onClick={() => {
                    setEntered(next);
                    onOpen(next);
                  }}
                >
                  {t('write.next_section')}
                </Button>
              )}
            </div>
            {part !== 'answers' && (
              <aside className={styles.example} aria-label={t('write.example')}>
                <p className={styles.exampleTitle}>{t('write.example')}</p>
                <p>{t(`write.example_${part}`)}</p>
              </aside>
            )}
          </PartItem>
        );
      })}
    </ol>
  );
}
