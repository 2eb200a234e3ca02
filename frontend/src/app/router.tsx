import { createRouter, parseSearchWith, type RouterHistory, stringifySearchWith } from '@tanstack/react-router';
import { challengeRoute } from '../routes/challenge/challenge.route';
import { challengeFormRoute } from '../routes/challenge-form/challenge-form.route';
import { shortlistRoute } from '../routes/shortlist/shortlist.route';
import { voteRoute } from '../routes/vote/vote.route';
import { challengePhasesRoute } from '../routes/challenge-phases/challenge-phases.route';
import { challengesRoute } from '../routes/challenges/challenges.route';
import { deadMailsRoute } from '../routes/dead-mails/dead-mails.route';
import { demoMailboxRoute } from '../routes/demo-mailbox/demo-mailbox.route';
import { devicesRoute } from '../routes/devices/devices.route';
import { editIdeaRoute } from '../routes/edit-idea/edit-idea.route';
import { familyRoute } from '../routes/family/family.route';
import { groupsRoute } from '../routes/groups/groups.route';
import { guardianRoute } from '../routes/guardian/guardian.route';
import { ideaPeopleRoute } from '../routes/idea-people/idea-people.route';
import { ideaRoute } from '../routes/idea/idea.route';
import { invitationRoute } from '../routes/invitation/invitation.route';
import { invitationsRoute } from '../routes/invitations/invitations.route';
import { joiningRoute } from '../routes/joining/joining.route';
import { journeyRoute } from '../routes/journey/journey.route';
import { labRoute } from '../routes/lab/lab.route';
import { landingRoute } from '../routes/landing/landing.route';
import { meRoute } from '../routes/me/me.route';
import { myIdeasRoute } from '../routes/my-ideas/my-ideas.route';
import { farewellRoute } from '../routes/farewell/farewell.route';
import { privacyRoute } from '../routes/privacy/privacy.route';
import { privacyNoticeRoute } from '../routes/privacy-notice/privacy-notice.route';
import { peopleRoute } from '../routes/people/people.route';
import { regionRoute } from '../routes/region/region.route';
import { searchRoute } from '../routes/search/search.route';
import { securityRoute } from '../routes/security/security.route';
import { signInRoute } from '../routes/sign-in/sign-in.route';
import { setupRoute } from '../routes/setup/setup.route';
import { signInLinkRoute } from '../routes/sign-in-link/sign-in-link.route';
import { signUpRoute } from '../routes/sign-up/sign-up.route';
import { suggestRoute } from '../routes/suggest/suggest.route';
import { versionsRoute } from '../routes/versions/versions.route';
import { writeRoute } from '../routes/write/write.route';
import { ErrorPage } from './error-page';
import { NotFoundPage } from './not-found-page';
import { rootRoute } from './root-route';
import type { RouterContext } from './router-context';

/** All screens, in the order in which a reader meets them. */
const routeTree = rootRoute.addChildren([
  landingRoute,
  regionRoute,
  labRoute,
  groupsRoute,
  challengesRoute,
  challengeRoute,
  challengeFormRoute,
  challengePhasesRoute,
  voteRoute,
  shortlistRoute,
  writeRoute,
  ideaRoute,
  journeyRoute,
  versionsRoute,
  familyRoute,
  ideaPeopleRoute,
  suggestRoute,
  editIdeaRoute,
  searchRoute,
  signInRoute,
  signInLinkRoute,
  signUpRoute,
  myIdeasRoute,
  meRoute,
  guardianRoute,
  demoMailboxRoute,
  deadMailsRoute,
  securityRoute,
  devicesRoute,
  privacyRoute,
  privacyNoticeRoute,
  farewellRoute,
  peopleRoute,
  invitationsRoute,
  joiningRoute,
  invitationRoute,
  setupRoute,
]);

/** The router of one tab or one request. */
export function createPageRouter(context: RouterContext, history: RouterHistory) {
  const isBrowser = typeof window !== 'undefined';
  const router = createRouter({
    routeTree,
    context,
    history,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPreload: 'intent',
    // Queries know how old they are; the router need not know it a second time.
    defaultPreloadStaleTime: 0,
    // On the server this would print an inline script, which the content security policy refuses.
    scrollRestoration: isBrowser,
    // Every search parameter is text: `?q=2026` stays a word and `?q="x"` keeps its quotes.
    parseSearch: parseSearchWith(String),
    stringifySearch: stringifySearchWith(String),
  });
  // Makes the browser draw the same Suspense boundaries as the server (see `Matches` of the router), without which
  // React would throw the server's HTML away. The library sets it in its own full-stack framework only.
  if (isBrowser) router.ssr = { manifest: undefined };
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPageRouter>;
  }
}
