/** In which capacity somebody acted on an idea. */
export const JOURNEY_ACTORS = ['author', 'member', 'mentor', 'facilitator', 'authority', 'administrator'] as const;
export type JourneyActor = (typeof JOURNEY_ACTORS)[number];
