import { IDEA_SECTIONS, type IdeaDto, type IdeaSection } from '@headframe/shared/ideas';
import { ExternalLink } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { Icon } from '../../../components/ui/icon/icon';
import { RichText } from '../../../components/ui/rich-text/rich-text';
import { useT } from '../../../lib/i18n/language-provider';
import { readLink } from '../../../lib/read-link';
import { IdeaRows } from './idea-rows';
import styles from './idea-text.module.css';

interface IdeaTextProps {
  readonly idea: IdeaDto;
  /** What stands under a part: suggestions to it, say. */
  readonly below?: (part: 'title' | 'pitch' | IdeaSection) => ReactNode;
}

/** The sections that an idea has, its links and the licence of its text. */
export function IdeaText({ idea, below }: IdeaTextProps) {
  const t = useT();
  return (
    <div className={styles.text}>
      {below?.('title')}
      {below?.('pitch')}
      {IDEA_SECTIONS.map((section) => {
        const text = idea[section];
        return (
          <Fragment key={section}>
            {text !== null && (
              <section className={styles.section}>
                <h2 className={styles.title}>{t(`idea_fields.${section}`)}</h2>
                <RichText text={text} lang={idea.language} headingLevel={3} />
              </section>
            )}
            {below?.(section)}
          </Fragment>
        );
      })}
      <IdeaRows idea={idea} />
      {idea.links.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.title}>{t('idea_fields.links')}</h2>
          <ul role="list" className={styles.links}>
            {idea.links.map((link) => {
              const { host, rest } = readLink(link);
              return (
                <li key={link}>
                  <a href={link} rel="nofollow ugc noopener" className={styles.link}>
                    <Icon of={ExternalLink} className={styles.linkIcon} />
                    {/* The whole host is always shown: who leaves should know where to. */}
                    <span>
                      <bdi>{host}</bdi>
                      {rest && <span className={styles.rest}>{rest}</span>}
                    </span>
                  </a>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <p className={styles.licence}>
        {t('ideas.licence')}{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener" className={styles.licenceName}>
          CC BY 4.0
        </a>
      </p>
    </div>
  );
}
