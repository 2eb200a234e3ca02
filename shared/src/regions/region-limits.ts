export const REGION_LIMITS = { name: { min: 2, max: 100 }, slug: { max: 80 } } as const;
