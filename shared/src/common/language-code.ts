/** The six languages of the platform, in the order in which the page offers them. */
export const LANGUAGES = ['en', 'de', 'es', 'el', 'mk', 'hu'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

/** What a reader gets when none of their languages is ours. */
export const DEFAULT_LANGUAGE: LanguageCode = 'en';

export function isLanguageCode(value: unknown): value is LanguageCode {
  return typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value);
}

/**
 * The best of our languages for an `Accept-Language` header or a list of BCP 47 tags.
 * Serbo-Croatian readers are not guessed: only exact primary subtags count.
 */
export function negotiateLanguage(accepted: string | readonly string[] | undefined): LanguageCode {
  const ranges = typeof accepted === 'string' ? accepted.slice(0, 500).split(',') : (accepted ?? []);
  const wanted = ranges
    .map((range, position) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
      const quality = parameters
        .map((parameter) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1])
        .find(Boolean);
      return { primary: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality), position };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality || a.position - b.position);
  for (const { primary } of wanted) if (isLanguageCode(primary)) return primary;
  return DEFAULT_LANGUAGE;
}
