import type { ContentFate, ContentKind } from '@headframe/shared/privacy';

/** What becomes of each kind of content when its person leaves: where contents are left, and where they are deleted. */
export const FATES: Readonly<Record<ContentKind, { readonly ifLeft: ContentFate; readonly ifDeleted: ContentFate }>> = {
  profile: { ifLeft: 'deleted', ifDeleted: 'deleted' },
  sessions: { ifLeft: 'deleted', ifDeleted: 'deleted' },
  drafts: { ifLeft: 'deleted', ifDeleted: 'deleted' },
  solo_ideas: { ifLeft: 'former_member', ifDeleted: 'deleted' },
  shared_ideas: { ifLeft: 'former_member', ifDeleted: 'former_member' },
  comments: { ifLeft: 'former_member', ifDeleted: 'words_deleted' },
  supports: { ifLeft: 'deleted', ifDeleted: 'deleted' },
  consents: { ifLeft: 'kept', ifDeleted: 'kept' },
  events: { ifLeft: 'kept', ifDeleted: 'kept' },
};
