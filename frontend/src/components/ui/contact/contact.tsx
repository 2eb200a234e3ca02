interface ContactProps {
  /** An e-mail address, a telephone number or words. */
  readonly text: string;
}

/** A way to reach somebody; a link where the device can do it. */
export function Contact({ text }: ContactProps) {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return <a href={`mailto:${text}`}>{text}</a>;
  if (/^\+?[\d\s()/-]{5,}$/.test(text)) return <a href={`tel:${text.replaceAll(/[^\d+]/g, '')}`}>{text}</a>;
  return <span>{text}</span>;
}
