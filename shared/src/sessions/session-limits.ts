export const SESSION_LIMITS = {
  device: { min: 1, max: 60 },
  groupName: { min: 2, max: 80 },
} as const;

/** A code that goes by mail, or that an authenticator shows. */
export const CODE_PATTERN = /^\d{6}$/;
/** A recovery code as printed: four groups of four letters and digits that cannot be taken for each other. */
export const RECOVERY_CODE_PATTERN = /^[A-HJ-NP-Z2-9]{4}(?:-[A-HJ-NP-Z2-9]{4}){3}$/;
export const RECOVERY_CODE_COUNT = 10;
/** A token in a link: 256 random bits. */
export const LINK_TOKEN_PATTERN = /^[A-Za-z0-9_-]{43}$/;
/** The code of a school group, without the letters and digits that look alike. */
export const GROUP_CODE_PATTERN = /^[A-HJ-NP-Z2-9]{6}$/;
/** A pupil's personal PIN. */
export const PIN_PATTERN = /^\d{8}$/;

/** How long a mailed code and its link live, in minutes, and how many wrong codes end them. */
export const SIGN_IN_CODE_MINUTES = 10;
export const SIGN_IN_CODE_TRIES = 5;
