export const ACCOUNT_LIMITS = {
  nickname: { min: 2, max: 30 },
  email: { max: 254 },
  password: { min: 12, max: 128 },
} as const;

/** An address as we accept it: one ASCII mailbox, no comments, no quotes, no groups; dots only between other characters. */
export const EMAIL_PATTERN =
  /^(?=.{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;
