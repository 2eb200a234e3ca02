import type { LanguageCode } from '@headframe/shared/common';

/** A mail knows no region; its times are those of the country its language is spoken in, and say so. */
const TIME_ZONES: Record<LanguageCode, string> = {
  en: 'UTC',
  de: 'Europe/Berlin',
  es: 'Europe/Madrid',
  el: 'Europe/Athens',
  mk: 'Europe/Skopje',
  hu: 'Europe/Budapest',
};
const TAGS: Record<LanguageCode, string> = {
  en: 'en-GB',
  de: 'de-DE',
  es: 'es-ES',
  el: 'el-GR',
  mk: 'mk-MK',
  hu: 'hu-HU',
};

/** How numbers and dates stand in the sentences of one language: the month as a word, 24 hours. */
export class MailFormats {
  private readonly plurals: Intl.PluralRules;
  private readonly numbers: Intl.NumberFormat;

  constructor(
    private readonly language: LanguageCode,
    /** Where the installation is reached. */
    readonly site: string,
  ) {
    this.plurals = new Intl.PluralRules(TAGS[language]);
    this.numbers = new Intl.NumberFormat(TAGS[language]);
  }

  /** `count(2, 'day', 'days')` is "2 days". */
  count(number: number, one: string, other: string): string {
    return `${this.numbers.format(number)} ${this.plurals.select(number) === 'one' ? one : other}`;
  }

  /** A day (ISO 8601) in words. */
  day(iso: string): string {
    const format = new Intl.DateTimeFormat(TAGS[this.language], { dateStyle: 'long', timeZone: 'UTC' });
    return format.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
  }

  /** A moment (ISO 8601) in words, with its time zone. */
  moment(iso: string): string {
    return new Intl.DateTimeFormat(TAGS[this.language], {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: TIME_ZONES[this.language],
      timeZoneName: 'short',
    }).format(new Date(iso));
  }
}
