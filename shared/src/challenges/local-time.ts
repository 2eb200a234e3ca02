const LEAP_DAY = '(?:[02468][048]|[13579][26])-02-29';
const OTHER_DAY = String.raw`\d\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`;

/**
 * A wall-clock time in some time zone, to the minute, as `<input type="datetime-local">` writes it: `2026-03-29T02:30`. Only
 * days that there are, and none outside this century: who is still typing a year has written `0002`.
 */
export const LOCAL_TIME_PATTERN = new RegExp(`^20(?:${LEAP_DAY}|${OTHER_DAY})T(?:[01]\\d|2[0-3]):[0-5]\\d$`);

const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(timeZone, format);
  return format;
}

/** What the clocks of `timeZone` show at a moment, to the minute. */
export function localTime(moment: Date, timeZone: string): string {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const { year = '', month = '', day = '', hour = '', minute = '' } = parts;
  return `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}`;
}

/**
 * The moment at which the clocks of `timeZone` show `local`. In the hour that summer time skips it is the moment that the
 * clocks would have shown without it, one hour later by the new time; of an hour that happens twice it is the first.
 */
export function momentOf(local: string, timeZone: string): Date {
  const asUtc = Date.parse(`${local}Z`);
  // The offset changes at most once within two days: one of the two days around has the one that holds.
  const offset = (moment: number): number => Date.parse(`${localTime(new Date(moment), timeZone)}Z`) - moment;
  const floor = Math.floor(asUtc / MINUTE) * MINUTE;
  const before = floor - offset(floor - 1440 * MINUTE);
  const after = floor - offset(floor + 1440 * MINUTE);
  const fits = [Math.min(before, after), Math.max(before, after)].find(
    (moment) => localTime(new Date(moment), timeZone) === local,
  );
  return new Date(fits ?? before);
}
