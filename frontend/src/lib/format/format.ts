import type { LanguageCode } from '@headframe/shared/common';
import { INTL_LOCALES, numberLocale } from './locales';
import { type DateParts, macedonian, type RelativeUnit } from './macedonian';

/** Where no region's zone is at hand. Server and browser must agree, so the device's own zone is never used. */
const DEFAULT_TIME_ZONE = 'Europe/Berlin';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Beyond this a date says more than "in 47 days". */
const RELATIVE_UP_TO = 30;

/** Numbers, dates and lists as the page's language writes them. All moments are ISO 8601 strings. */
export interface Format {
  /** `1.234` */
  number(value: number): string;
  /** `5 March` */
  dayMonth(at: string, timeZone?: string): string;
  /** `5 March 2026` */
  date(at: string, timeZone?: string): string;
  /** `Thursday 5 March 2026` */
  longDate(at: string, timeZone?: string): string;
  /** `5 March 2026, 15:07` */
  dateTime(at: string, timeZone?: string): string;
  /** A calendar date such as `2026-03-05`, which belongs to no time zone. */
  calendarDate(date: string): string;
  /** `March 2026`, of a calendar month such as `2026-03`. */
  month(month: string): string;
  /** `in 3 days`, `yesterday`, `5 minutes ago`; the date where that is more than 30 days away. */
  relative(at: string, now: Date, timeZone?: string): string;
  /** `a, b and c` */
  list(items: readonly string[]): string;
}

/** The formats of one language: the only place that calls `Intl` for the reader. */
export function createFormat(language: LanguageCode): Format {
  const locale = language === 'mk' ? null : INTL_LOCALES[language];

  const write = (
    at: string,
    timeZone: string,
    own: (parts: DateParts) => string,
    options: Intl.DateTimeFormatOptions,
  ) =>
    locale === null ? own(partsOf(at, timeZone)) : dateFormat(locale, { ...options, timeZone }).format(new Date(at));

  const format: Format = {
    number: (value) => numberFormat(numberLocale(language)).format(value),
    dayMonth: (at, zone = DEFAULT_TIME_ZONE) => write(at, zone, macedonian.dayMonth, { day: 'numeric', month: 'long' }),
    date: (at, zone = DEFAULT_TIME_ZONE) => write(at, zone, macedonian.date, DATE),
    longDate(at, zone = DEFAULT_TIME_ZONE) {
      const [weekday, date] = [write(at, zone, macedonian.weekday, { weekday: 'long' }), format.date(at, zone)];
      return language === 'hu' ? `${date}, ${weekday}` : `${weekday}${WEEKDAY_JOINTS[language]}${date}`;
    },
    dateTime: (at, zone = DEFAULT_TIME_ZONE) =>
      `${format.date(at, zone)}${TIME_JOINTS[language]}${partsOf(at, zone).time}`,
    calendarDate: (date) => format.date(`${date}T12:00:00Z`, 'UTC'),

    month: (month) => write(`${month}-15T12:00:00Z`, 'UTC', macedonian.month, { month: 'long', year: 'numeric' }),

    relative(at, now, zone = DEFAULT_TIME_ZONE) {
      const [value, unit] = distance(at, now, zone);
      if (unit === 'minute' && value === 0)
        return locale === null ? macedonian.now : relativeFormat(locale).format(0, 'second');
      if (unit === 'day' && Math.abs(value) > RELATIVE_UP_TO) return format.date(at, zone);
      return locale === null ? macedonian.relative(value, unit) : relativeFormat(locale).format(value, unit);
    },

    list: (items) => (locale === null ? macedonian.list(items) : listFormat(locale).format(items)),
  };
  return format;
}

/** Calendar days from today to `at` in a place: 0 is today, negative is past. */
export function daysUntil(at: string, now: Date, timeZone = DEFAULT_TIME_ZONE): number {
  return Math.round((midnight(at, timeZone) - midnight(now.toISOString(), timeZone)) / DAY);
}

const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const satisfies Intl.DateTimeFormatOptions;
/** Versions of `Intl` disagree on what stands between a date's parts; server and browser must not. */
const WEEKDAY_JOINTS: Record<LanguageCode, string> = { en: ' ', de: ', ', es: ', ', el: ' ', mk: ', ', hu: ', ' };
const TIME_JOINTS: Record<LanguageCode, string> = { en: ', ', de: ', ', es: ', ', el: ', ', mk: ', во ', hu: ' ' };
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const satisfies Intl.DateTimeFormatOptions;

/** Making an `Intl` object is slow, and the same few are asked for all day. */
const kept = new Map<string, unknown>();
function keep<T>(key: string, make: () => T): T {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}
const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions) =>
  keep(`date ${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options));
const numberFormat = (locale: string) => keep(`number ${locale}`, () => new Intl.NumberFormat(locale));
const relativeFormat = (locale: string) =>
  keep(`relative ${locale}`, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
const listFormat = (locale: string) =>
  keep(`list ${locale}`, () => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** A moment's calendar day and clock time in a place. Reads numbers only, so any locale does. */
function partsOf(at: string, timeZone: string): DateParts {
  const parts = dateFormat('en-GB', {
    ...TIME,
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone,
  }).formatToParts(new Date(at));
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  const [year, month, day] = [Number(get('year')), Number(get('month')), Number(get('day'))];
  return {
    year,
    month,
    day,
    weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
    time: `${get('hour')}:${get('minute')}`,
  };
}

function midnight(at: string, timeZone: string): number {
  const { year, month, day } = partsOf(at, timeZone);
  return Date.UTC(year, month - 1, day);
}

/** Minutes and hours while it is close, else days as the calendar counts them. */
function distance(at: string, now: Date, timeZone: string): [number, RelativeUnit] {
  const gap = Date.parse(at) - now.getTime();
  if (Math.abs(gap) < HOUR) return [Math.trunc(gap / MINUTE), 'minute'];
  const days = daysUntil(at, now, timeZone);
  if (days === 0 || Math.abs(gap) < 6 * HOUR) return [Math.trunc(gap / HOUR), 'hour'];
  return [days, 'day'];
}
