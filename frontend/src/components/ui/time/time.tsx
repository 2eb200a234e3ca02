import { useFormat, useNow } from '../../../lib/format/format-provider';

interface TimeProps {
  /** ISO 8601. */
  readonly at: string;
  /** The region's zone, where one is at hand. */
  readonly timeZone?: string;
}

/** `3 days ago`, with the exact moment as a tip. */
export function RelativeTime({ at, timeZone }: TimeProps) {
  const format = useFormat();
  const now = useNow();
  return (
    <time dateTime={at} title={format.dateTime(at, timeZone)}>
      {format.relative(at, now, timeZone)}
    </time>
  );
}

/** `5 March 2026` */
export function DateText({ at, timeZone }: TimeProps) {
  const format = useFormat();
  return <time dateTime={at}>{format.date(at, timeZone)}</time>;
}

/** A calendar date such as `2026-03-05`, in words. */
export function CalendarDate({ date }: { readonly date: string }) {
  const format = useFormat();
  return <time dateTime={date}>{format.calendarDate(date)}</time>;
}
