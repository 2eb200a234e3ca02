import type { LucideIcon } from 'lucide-react';

interface IconProps {
  readonly of: LucideIcon;
  /** Only where no text beside it says the same. */
  readonly label?: string;
  readonly className?: string;
}

/** A line icon of 20 px. It is silent unless it has a label. */
export function Icon({ of: Drawing, label, className }: IconProps) {
  return (
    <Drawing
      size={20}
      strokeWidth={1.75}
      className={className}
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    />
  );
}
