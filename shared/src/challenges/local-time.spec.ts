import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LOCAL_TIME_PATTERN, localTime, momentOf } from './local-time.js';

const ZONES = ['Europe/Madrid', 'Europe/Berlin', 'Europe/Athens', 'Europe/Skopje', 'Europe/Budapest', 'UTC'];
const MINUTE = 60_000;
const FIRST = Date.parse('2020-01-01T00:00:00Z') / MINUTE;
const written = (minutes: number): string => new Date(minutes * MINUTE).toISOString().slice(0, 16);
const LAST = Date.parse('2036-01-01T00:00:00Z') / MINUTE;
const isThere = (local: string): boolean =>
  !Number.isNaN(Date.parse(`${local}Z`)) && new Date(`${local}Z`).toISOString().startsWith(local);
const digits = (most: number) => fc.nat(most).map((number) => String(number).padStart(2, '0'));

describe('the clocks of a region', () => {
  it('show what people wrote, summer time included', () => {
    expect(momentOf('2026-01-15T18:00', 'Europe/Athens').toISOString()).toBe('2026-01-15T16:00:00.000Z');
    expect(momentOf('2026-07-15T18:00', 'Europe/Athens').toISOString()).toBe('2026-07-15T15:00:00.000Z');
    expect(localTime(new Date('2026-07-15T22:30:00Z'), 'Europe/Madrid')).toBe('2026-07-16T00:30');
  });

  it('skip an hour in March and repeat one in October', () => {
    expect(momentOf('2026-03-29T01:59', 'Europe/Madrid').toISOString()).toBe('2026-03-29T00:59:00.000Z');
    expect(momentOf('2026-03-29T02:30', 'Europe/Madrid').toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(momentOf('2026-03-29T03:00', 'Europe/Madrid').toISOString()).toBe('2026-03-29T01:00:00.000Z');
    expect(momentOf('2026-10-25T02:30', 'Europe/Madrid').toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(momentOf('2026-10-25T03:00', 'Europe/Madrid').toISOString()).toBe('2026-10-25T02:00:00.000Z');
  });

  it('lead back to the same time for every moment, and to the same moment but in the hour that is repeated', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: FIRST, max: LAST }), (zone, minutes) => {
        const moment = new Date(minutes * MINUTE);
        const local = localTime(moment, zone);
        const again = momentOf(local, zone);
        expect(localTime(again, zone)).toBe(local);
        expect([0, 60 * MINUTE]).toContain(moment.getTime() - again.getTime());
      }),
    );
  });

  it('never run backwards from one day to the next', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: FIRST, max: LAST }), fc.nat(2000), (zone, at, more) => {
        const [one, other] = [at, at + 120 + more].map((minutes) => momentOf(written(minutes), zone)) as [Date, Date];
        expect(one.getTime()).toBeLessThan(other.getTime());
      }),
    );
  });

  it('are written for days and minutes that there are', () => {
    fc.assert(
      fc.property(digits(99), digits(13), digits(32), digits(25), digits(61), (year, month, day, hour, minute) => {
        const local = `20${year}-${month}-${day}T${hour}:${minute}`;
        expect(LOCAL_TIME_PATTERN.test(local)).toBe(isThere(local));
      }),
    );
    expect(LOCAL_TIME_PATTERN.test('2028-02-29T10:00')).toBe(true);
    for (const wrong of ['2027-02-29T10:00', '0002-01-01T10:00', '2027-01-01T25:61', '2027-01-01T10:00Z'])
      expect(LOCAL_TIME_PATTERN.test(wrong)).toBe(false);
  });
});
