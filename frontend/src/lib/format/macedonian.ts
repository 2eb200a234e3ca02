/** The words of dates in Macedonian, which no `Intl` of Chromium knows. Forms after CLDR 48. */
const MONTHS = [
  'јануари',
  'февруари',
  'март',
  'април',
  'мај',
  'јуни',
  'јули',
  'август',
  'септември',
  'октомври',
  'ноември',
  'декември',
] as const;
const WEEKDAYS = ['недела', 'понеделник', 'вторник', 'среда', 'четврток', 'петок', 'сабота'] as const;

export type RelativeUnit = 'minute' | 'hour' | 'day';

const UNITS: Record<RelativeUnit, { one: string; other: string }> = {
  minute: { one: 'минута', other: 'минути' },
  hour: { one: 'час', other: 'часа' },
  day: { one: 'ден', other: 'дена' },
};
const NEAR_DAYS: Record<string, string> = { '-2': 'завчера', '-1': 'вчера', '0': 'денес', '1': 'утре', '2': 'задутре' };

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** `15:07`. */
  readonly time: string;
}

export const macedonian = {
  dayMonth: ({ day, month }: DateParts) => `${day} ${MONTHS[month - 1]}`,
  month: ({ month, year }: DateParts) => `${MONTHS[month - 1]} ${year} г.`,
  date: (parts: DateParts) => `${macedonian.dayMonth(parts)} ${parts.year} г.`,
  weekday: ({ weekday }: DateParts) => WEEKDAYS[weekday] ?? '',

  now: 'сега',

  relative(value: number, unit: RelativeUnit): string {
    const near = unit === 'day' ? NEAR_DAYS[String(value)] : undefined;
    if (near !== undefined) return near;
    const amount = Math.abs(value);
    // 1, 21, 31, 101 … take the singular; 11 and 111 do not.
    const isOne = amount % 10 === 1 && amount % 100 !== 11;
    return `${value < 0 ? 'пред' : 'за'} ${amount} ${UNITS[unit][isOne ? 'one' : 'other']}`;
  },

  list(items: readonly string[]): string {
    if (items.length < 2) return items.join('');
    return `${items.slice(0, -1).join(', ')} и ${items.at(-1)}`;
  },
};
