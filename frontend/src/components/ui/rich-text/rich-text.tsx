import type { LanguageCode } from '@headframe/shared/common';
import { parseRichText, type RichBlock, type RichRun } from '@headframe/shared/rich-text';
import { Fragment, useMemo } from 'react';
import { classNames } from '../../../lib/class-names';
import { readLink } from '../../../lib/read-link';
import styles from './rich-text.module.css';

interface RichTextProps {
  /** Limited Markdown. */
  readonly text: string;
  /** The language it was written in: screen readers and hyphenation need it. */
  readonly lang: LanguageCode;
  /** The level of its first headings: one below the title that it stands under. */
  readonly headingLevel: 3 | 4 | 5;
}

/** What a person wrote, with their headings, lists and links. Each is an element of ours; nothing in it is ever markup. */
export function RichText({ text, lang, headingLevel }: RichTextProps) {
  const blocks = useMemo(() => parseRichText(text), [text]);
  return (
    <div lang={lang} className={classNames('reading', styles.text)}>
      {blocks.map((block, index) => (
        <Block key={index} block={block} headingLevel={headingLevel} />
      ))}
    </div>
  );
}

function Block({ block, headingLevel }: { readonly block: RichBlock; readonly headingLevel: 3 | 4 | 5 }) {
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Runs runs={block.runs} />
      </p>
    );
  }
  if (block.kind === 'heading') {
    const Heading = `h${(headingLevel + block.level - 1) as 3 | 4 | 5 | 6}` as const;
    return (
      <Heading className={block.level === 1 ? styles.heading : styles.subheading}>
        <Runs runs={block.runs} />
      </Heading>
    );
  }
  const List = block.isOrdered ? 'ol' : 'ul';
  return (
    <List className={styles.list}>
      {block.items.map((runs, index) => (
        <li key={index}>
          <Runs runs={runs} />
        </li>
      ))}
    </List>
  );
}

/** Runs of one link are one link, however its words are emphasised. */
function Runs({ runs }: { readonly runs: readonly RichRun[] }) {
  const groups: RichRun[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && run.link !== null && last[0]?.link === run.link) last.push(run);
    else groups.push([run]);
  }
  return groups.map((group, index) => {
    const words = group.map((run, number) => <Run key={number} run={run} />);
    const link = group[0]?.link ?? null;
    return link === null ? (
      <Fragment key={index}>{words}</Fragment>
    ) : (
      <a key={index} href={link} rel="nofollow ugc noopener">
        {words}
        <LinkPlace link={link} said={group.map(({ text }) => text).join('')} />
      </a>
    );
  });
}

/** Who leaves should know where to, whatever the words of the link say. */
function LinkPlace({ link, said }: { readonly link: string; readonly said: string }) {
  const place = link.startsWith('mailto:') ? link.slice('mailto:'.length) : readLink(link).host;
  if (said.trim() === place) return null;
  return (
    <span className={styles.place}>
      {' ('}
      <bdi>{place}</bdi>)
    </span>
  );
}

function Run({ run }: { readonly run: RichRun }) {
  const lines = run.text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
  const words = run.emphasis ? <em>{lines}</em> : lines;
  return run.strong ? <strong>{words}</strong> : words;
}
