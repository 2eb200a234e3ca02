import type { Translate } from '../lib/i18n/translate';

/** The name under which the page is found and shared. */
const SITE = 'Headframe';

interface PageHeadOptions {
  /** Without the site's name: that is added. */
  readonly title: string;
  /** One or two sentences for search engines and shared links. */
  readonly description?: string;
  /** Keeps the page out of search engines. */
  readonly noIndex?: boolean;
}

/** One tag of `<head>`, in the shape the router carries. */
export type HeadTag = { title: string } | { name: string; content: string } | { property: string; content: string };

/** The `head` of a route: `head: ({ match }) => pageHead({ title: match.context.t('pages.search') })`. */
export function pageHead({ title, description, noIndex = false }: PageHeadOptions): { meta: HeadTag[] } {
  const meta: HeadTag[] = [
    { title: title === SITE ? SITE : `${title} · ${SITE}` },
    { property: 'og:site_name', content: SITE },
    { property: 'og:type', content: 'website' },
    { property: 'og:title', content: title },
  ];
  if (description) {
    meta.push({ name: 'description', content: description }, { property: 'og:description', content: description });
  }
  if (noIndex) meta.push({ name: 'robots', content: 'noindex' });
  return { meta };
}

interface HeadMatch {
  readonly status: string;
  readonly _notFound?: boolean;
  readonly meta?: readonly unknown[];
}

/** The tags of the page that is shown; a missing or broken page speaks for itself. */
export function headOf(matches: readonly HeadMatch[], t: Translate): HeadTag[] {
  if (matches.some((match) => match.status === 'notFound' || match._notFound === true)) {
    return pageHead({ title: t('errors.not_found_title'), noIndex: true }).meta;
  }
  if (matches.some((match) => match.status === 'error')) {
    return pageHead({ title: t('errors.page_broken_title'), noIndex: true }).meta;
  }
  const deepest = matches.findLast((match) => match.meta !== undefined);
  return (deepest?.meta as HeadTag[] | undefined) ?? pageHead({ title: SITE }).meta;
}

/** The tags as HTML. */
export function headHtml(tags: readonly HeadTag[]): string {
  return tags
    .map((tag) => {
      if ('title' in tag) return `<title>${escapeHtml(tag.title)}</title>`;
      const [attribute, name] = 'name' in tag ? ['name', tag.name] : ['property', tag.property];
      return `<meta ${attribute}="${escapeHtml(name)}" content="${escapeHtml(tag.content)}">`;
    })
    .join('\n    ');
}

/** Brings the document's head to `tags`, whoever wrote it before. */
export function applyHead(tags: readonly HeadTag[]): void {
  for (const old of document.head.querySelectorAll('meta[property], meta[name="description"], meta[name="robots"]')) {
    old.remove();
  }
  for (const tag of tags) {
    if ('title' in tag) {
      document.title = tag.title;
      continue;
    }
    const element = document.createElement('meta');
    if ('name' in tag) element.setAttribute('name', tag.name);
    else element.setAttribute('property', tag.property);
    element.setAttribute('content', tag.content);
    document.head.append(element);
  }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
