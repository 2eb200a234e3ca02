import { BenchDrawing, LampDrawing, SproutDrawing } from '../../components/brand/illustrations/drawings';
import { Section } from '../../components/layout/page';
import { useT } from '../../lib/i18n/language-provider';
import styles from './landing-page.module.css';

const STEPS = [
  ['idea', SproutDrawing],
  ['talk', BenchDrawing],
  ['answer', LampDrawing],
] as const;

/** The way of an idea in three steps, for those who see the page for the first time. */
export function HowItGoes() {
  const t = useT();
  return (
    <Section title={t('landing.how')}>
      <ol role="list" className={styles.steps}>
        {STEPS.map(([step, Drawing], index) => (
          <li key={step} className={styles.step}>
            <div className={styles.drawing}>
              <Drawing />
            </div>
            <div>
              <h3 className={styles.stepTitle}>
                <span className={styles.number}>{index + 1}</span>
                {t(`landing.step_${step}`)}
              </h3>
              <p>{t(`landing.step_${step}_text`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
