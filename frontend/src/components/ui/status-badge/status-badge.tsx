import type { IdeaStatus } from '@headframe/shared/ideas';
import {
  ArrowUpFromLine,
  CircleCheck,
  CircleX,
  Eye,
  Hammer,
  Hourglass,
  ListChecks,
  type LucideIcon,
  Merge,
  PencilLine,
  Scale,
  Send,
  Undo2,
} from 'lucide-react';
import { useT } from '../../../lib/i18n/language-provider';
import { Chip, type Tone } from '../chip/chip';

const LOOKS: Record<IdeaStatus, readonly [Tone, LucideIcon]> = {
  draft: ['plain', PencilLine],
  pending: ['slate', Hourglass],
  published: ['moss', ArrowUpFromLine],
  submitted: ['slate', Send],
  shortlisted: ['slate', ListChecks],
  in_review: ['slate', Eye],
  decided: ['seam', Scale],
  in_progress: ['moss', Hammer],
  done: ['moss', CircleCheck],
  closed: ['plain', CircleX],
  merged: ['plain', Merge],
  withdrawn: ['plain', Undo2],
};

/** Where an idea stands: icon and word, never colour alone. */
export function StatusBadge({ status }: { readonly status: IdeaStatus }) {
  const t = useT();
  const [tone, icon] = LOOKS[status];
  return (
    <Chip tone={tone} icon={icon}>
      {t(`statuses.${status}`)}
    </Chip>
  );
}
