export const LAB_LIMITS = {
  name: { min: 2, max: 100 },
  summary: { min: 10, max: 600 },
  rules: { max: 1000 },
  safeguardingPerson: { min: 2, max: 100 },
  safeguardingContact: { min: 3, max: 254 },
} as const;
