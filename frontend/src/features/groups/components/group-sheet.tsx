import { pagePaths } from '@headframe/shared/common';
import type { GroupSheetDto } from '@headframe/shared/groups';
import { Printer, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../../components/ui/button/button';
import { Icon } from '../../../components/ui/icon/icon';
import { useT } from '../../../lib/i18n/language-provider';
import { inGroups } from '../lib/in-groups';
import styles from './group-sheet.module.css';

interface GroupSheetProps {
  readonly sheet: GroupSheetDto;
  readonly onDone: () => void;
}

/** The slips to print and cut apart, one for each pupil. On paper nothing else of the page appears. */
export function GroupSheet({ sheet: { group, pins }, onDone }: GroupSheetProps) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const site = `${location.host}${pagePaths.signIn}`;
  useEffect(() => heading.current?.focus(), []);
  return (
    <section data-sheet className={styles.sheet}>
      <h2 ref={heading} tabIndex={-1}>
        {t('groups.sheet', { name: group.name })}
      </h2>
      <p className={styles.warning}>
        <Icon of={TriangleAlert} className={styles.warningIcon} />
        {t('groups.sheet_once')}
      </p>
      <div className={styles.actions}>
        <Button variant="primary" icon={Printer} onClick={() => window.print()}>
          {t('groups.print')}
        </Button>
        <Button onClick={onDone}>{t('groups.done')}</Button>
      </div>
      <ol role="list" className={styles.slips}>
        {pins.map(({ number, pin }) => (
          <li key={number} className={styles.slip}>
            <p className={styles.head}>
              {group.name} · {t('groups.slip', { number })}
            </p>
            <dl className={styles.keys}>
              <div className={styles.site}>
                <dt>{t('groups.slip_site')}</dt>
                <dd translate="no">{site}</dd>
              </div>
              <div>
                <dt>{t('groups.code')}</dt>
                <dd translate="no" className={styles.big}>
                  {inGroups(group.code, 3)}
                </dd>
              </div>
              <div>
                <dt>{t('groups.slip_pin')}</dt>
                <dd translate="no" className={styles.big}>
                  {inGroups(pin, 4)}
                </dd>
              </div>
            </dl>
            <ol className={styles.how}>
              <li>{t('groups.slip_how_1', { way: t('sessions.way_pupil') })}</li>
              <li>{t('groups.slip_how_2')}</li>
              <li>{t('groups.slip_how_3')}</li>
            </ol>
          </li>
        ))}
      </ol>
    </section>
  );
}
