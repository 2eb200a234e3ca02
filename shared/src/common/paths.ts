/** Where each thing lives in the API. The only place where an API path is spelled. */
export const apiPaths = {
  installation: '/api/installation',
  accounts: '/api/accounts',
  account: '/api/accounts/me',
  sessions: '/api/sessions',
  session: '/api/sessions/current',
  regions: '/api/regions',
  region: (slug: string) => `/api/regions/${slug}`,
  lab: (slug: string) => `/api/labs/${slug}`,
  challenges: '/api/challenges',
  challenge: (slug: string) => `/api/challenges/${slug}`,
  ideas: '/api/ideas',
  ideaLookAlikes: '/api/ideas/look-alikes',
  idea: (id: string) => `/api/ideas/${id}`,
  ideaTransition: (id: string, transition: string) => `/api/ideas/${id}/${transition}`,
  ideaSupport: (id: string) => `/api/ideas/${id}/support`,
  ideaComments: (id: string) => `/api/ideas/${id}/comments`,
  ideaJourney: (id: string) => `/api/ideas/${id}/journey`,
  comment: (id: string) => `/api/comments/${id}`,
  commentReplies: (id: string) => `/api/comments/${id}/replies`,
} as const;

/** Where each screen lives in the page. Used for links, for redirects and by the server's HTML. */
export const pagePaths = {
  landing: '/',
  region: (slug: string) => `/regions/${slug}`,
  lab: (slug: string) => `/labs/${slug}`,
  challenges: '/challenges',
  challenge: (slug: string) => `/challenges/${slug}`,
  write: (challengeSlug: string) => `/challenges/${challengeSlug}/write`,
  idea: (id: string) => `/ideas/${id}`,
  editIdea: (id: string) => `/ideas/${id}/edit`,
  search: '/search',
  myIdeas: '/my-ideas',
  signIn: '/sign-in',
  signUp: '/sign-up',
  me: '/me',
} as const;
