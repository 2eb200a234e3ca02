import { describe, expect, it } from '@jest/globals';
import { createFormat, daysUntil } from './format';

const NOW = new Date('2026-03-05T14:07:00Z');

describe('format', () => {
  it.each([
    ['en', '5 March 2026', 'Thursday 5 March 2026', '5 March 2026, 15:07', '12,345'],
    ['de', '5. März 2026', 'Donnerstag, 5. März 2026', '5. März 2026, 15:07', '12.345'],
    ['es', '5 de marzo de 2026', 'jueves, 5 de marzo de 2026', '5 de marzo de 2026, 15:07', '12.345'],
    ['el', '5 Μαρτίου 2026', 'Πέμπτη 5 Μαρτίου 2026', '5 Μαρτίου 2026, 15:07', '12.345'],
    ['mk', '5 март 2026 г.', 'четврток, 5 март 2026 г.', '5 март 2026 г., во 15:07', '12.345'],
    ['hu', '2026. március 5.', '2026. március 5., csütörtök', '2026. március 5. 15:07', '12 345'],
  ] as const)(
    'writes dates with the month as a word and numbers as people do: %s',
    (language, date, long, time, number) => {
      const format = createFormat(language);
      expect(format.date(NOW.toISOString())).toBe(date);
      expect(format.longDate(NOW.toISOString())).toBe(long);
      expect(format.dateTime(NOW.toISOString())).toBe(time);
      expect(format.number(12345)).toBe(number.replace(' ', '\u00a0'));
      expect(format.calendarDate('2026-03-05')).toBe(date);
    },
  );

  it('never asks Intl for Macedonian, which Chromium answers in English', () => {
    const real = Intl.DateTimeFormat;
    const asked: unknown[] = [];
    Intl.DateTimeFormat = function (locale: string, options: Intl.DateTimeFormatOptions) {
      asked.push(locale);
      return new real(locale, options);
    } as unknown as typeof Intl.DateTimeFormat;
    try {
      const format = createFormat('mk');
      format.longDate('2025-11-30T12:00:00Z', 'Europe/Skopje');
      format.relative('2025-11-30T12:00:00Z', NOW);
    } finally {
      Intl.DateTimeFormat = real;
    }
    expect(asked.filter((locale) => String(locale).startsWith('mk'))).toEqual([]);
  });

  it('counts days as the calendar of the place does', () => {
    const lateEvening = new Date('2026-03-05T22:30:00Z');
    expect(daysUntil('2026-03-06T00:30:00Z', lateEvening, 'Europe/Berlin')).toBe(1);
    expect(daysUntil('2026-03-06T00:30:00Z', lateEvening, 'Europe/Athens')).toBe(0);
  });

  it.each([
    ['2026-03-05T14:07:20Z', 'now', 'сега'],
    ['2026-03-05T14:02:00Z', '5 minutes ago', 'пред 5 минути'],
    ['2026-03-05T11:07:00Z', '3 hours ago', 'пред 3 часа'],
    ['2026-03-04T08:00:00Z', 'yesterday', 'вчера'],
    ['2026-03-26T14:07:00Z', 'in 21 days', 'за 21 ден'],
    ['2026-03-16T14:07:00Z', 'in 11 days', 'за 11 дена'],
    ['2026-05-01T14:07:00Z', '1 May 2026', '1 мај 2026 г.'],
  ])('says how far away %s is', (at, english, macedonian) => {
    expect(createFormat('en').relative(at, NOW)).toBe(english);
    expect(createFormat('mk').relative(at, NOW)).toBe(macedonian);
  });

  it('joins lists', () => {
    expect(createFormat('de').list(['a', 'b', 'c'])).toBe('a, b und c');
    expect(createFormat('mk').list(['а', 'б', 'в'])).toBe('а, б и в');
    expect(createFormat('mk').list([])).toBe('');
  });
});
