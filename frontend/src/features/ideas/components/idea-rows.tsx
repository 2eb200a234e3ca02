import { figureText, labelFor } from '@headframe/shared/challenges';
import { type IdeaDto, isResultFinished, totalOf } from '@headframe/shared/ideas';
import { useFormat } from '../../../lib/format/format-provider';
import { useLanguage, useT } from '../../../lib/i18n/language-provider';
import { PersonText } from '../../../components/ui/person-text/person-text';
import styles from './idea-rows.module.css';

interface IdeaRowsProps {
  readonly idea: IdeaDto;
}

/** What a proposal says in rows: results, steps, costs, the fairness check, and the challenge’s own questions. */
export function IdeaRows({ idea }: IdeaRowsProps) {
  return (
    <>
      <Results idea={idea} />
      <Plan idea={idea} />
      <Costs idea={idea} />
      <Fairness idea={idea} />
      <Answers idea={idea} />
    </>
  );
}

function Results({ idea: { results, language } }: IdeaRowsProps) {
  const t = useT();
  const format = useFormat();
  if (results.length === 0) return null;
  const amount = (figure: number | null) => (figure === null ? '–' : format.number(figure));
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t('idea_fields.results')}</h2>
      <ul role="list" className={styles.rows}>
        {results.map((row, index) => (
          <li key={index} className={styles.row}>
            <p lang={language} className={styles.main}>
              {row.text}
            </p>
            {isResultFinished(row) ? (
              <p>
                <bdi lang={language}>{row.unit}</bdi>:{' '}
                {t('ideas.result_change', {
                  now: amount(row.now),
                  goal: amount(row.goal),
                  month: format.month(row.by ?? ''),
                })}
              </p>
            ) : (
              <p className={styles.soft}>{t('ideas.result_open')}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Plan({ idea: { plan, language } }: IdeaRowsProps) {
  const t = useT();
  const format = useFormat();
  if (plan.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t('idea_fields.plan')}</h2>
      <ol role="list" className={styles.rows}>
        {plan.map(({ text, month }, index) => (
          <li key={index} className={styles.step}>
            <span className={styles.soft}>{month === null ? '–' : format.month(month)}</span>
            <span lang={language}>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Costs({ idea: { costs, language } }: IdeaRowsProps) {
  const t = useT();
  const format = useFormat();
  if (costs.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t('idea_fields.costs')}</h2>
      <ul role="list" className={styles.rows}>
        {costs.map(({ text, euros }, index) => (
          <li key={index} className={styles.cost}>
            <span lang={language}>{text}</span>
            <span className={styles.figure}>
              {euros === null ? '–' : t('ideas.euros', { euros: format.number(euros) })}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.main}>{t('ideas.costs_total', { total: format.number(totalOf(costs)) })}</p>
    </section>
  );
}

function Fairness({ idea: { fairness, language } }: IdeaRowsProps) {
  const t = useT();
  if (fairness.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t('idea_fields.fairness')}</h2>
      <ul role="list" className={styles.rows}>
        {fairness.map(({ check, answer, note }) => (
          <li key={check} className={styles.row}>
            <p>
              {t(`fairness_checks.${check}`)} <strong>{t(`fairness_answers.${answer}`)}</strong>
            </p>
            {note !== '' && <p lang={language}>{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answers({ idea: { questions, answers, language: written } }: IdeaRowsProps) {
  const { language } = useLanguage();
  const format = useFormat();
  return questions.map(({ id, kind, labels, choices }) => {
    const text = answers.find(({ question }) => question === id)?.text;
    const label = labelFor(labels, language);
    // What was answered before the question asked for a figure stays as it was said.
    const figure = kind === 'number' ? figureText(text ?? '') : null;
    if (text === undefined || label === undefined) return null;
    const choice = kind === 'choice' ? labelFor(choices.find((one) => one.id === text)?.labels ?? [], language) : null;
    return (
      <section key={id} className={styles.part}>
        <h2 lang={label.language} className={styles.title}>
          {label.text}
        </h2>
        {kind === 'choice' ? (
          <p lang={choice?.language}>{choice?.text ?? '–'}</p>
        ) : (
          <PersonText text={figure === null ? text : format.number(Number(figure))} lang={written} />
        )}
      </section>
    );
  });
}
