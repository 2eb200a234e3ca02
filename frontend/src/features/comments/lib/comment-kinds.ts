import type { CommentKind } from '@headframe/shared/comments';
import { CircleQuestionMark, Heart, type LucideIcon, TriangleAlert, Wrench } from 'lucide-react';
import type { Tone } from '../../../components/ui/chip/chip';

/** How each kind of comment looks: never by colour alone. */
export const KIND_LOOKS: Record<CommentKind, { readonly icon: LucideIcon; readonly tone: Tone }> = {
  question: { icon: CircleQuestionMark, tone: 'slate' },
  praise: { icon: Heart, tone: 'moss' },
  concern: { icon: TriangleAlert, tone: 'rust' },
  improvement: { icon: Wrench, tone: 'seam' },
};
