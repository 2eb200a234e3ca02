/** What an idea's page shows to people who are signed in. Everybody else reads without it. */
export { AuthorBox } from '../../features/ideas/components/author-box';
export { HandedInBox } from '../../features/ideas/components/handed-in-box';
export { LookBox } from '../../features/ideas/components/look-box';
export { PersonMenu } from '../../features/privacy/components/person-menu';
export { SupportAsk } from '../../features/supports/components/support-ask';
