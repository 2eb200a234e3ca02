export const GROUP_PUPILS_MAX = 40;
export const GROUPS_PER_LAB_MAX = 100;
export const GROUP_ERROR_CODES = ['group_closed', 'too_many_groups', 'day_in_future'] as const;
