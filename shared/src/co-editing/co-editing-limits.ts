/** Bounds of writing a section with others at once. */
export const CO_EDITING_LIMITS = {
  /** People, or windows of theirs, in one section at once. */
  editors: 12,
  /** Places that one account may hold at once, over all its windows. */
  seatsPerAccount: 8,
  /** Bytes of one update as sent, before it is put into letters. */
  updateBytes: 48_000,
  /** Bytes of all that is known of a text, what was deleted included. */
  documentBytes: 768_000,
  /** While people write together a text may be this many times as long as the section may be when it is saved. */
  textFactor: 2,
  /** Updates of one account. */
  updates: { most: 900, seconds: 60 },
  /** Cursor moves of one account. */
  presences: { most: 900, seconds: 60 },
  /** Places taken anew by one account. */
  seats: { most: 120, seconds: 60 },
  /** A place that was not heard of for so long is free again. */
  seatSeconds: 45,
} as const;

/** A text that nobody has written in for so long is put away; what it says stands in the idea. */
export const CO_EDITING_KEPT_DAYS = 30;

/** How many colours tell people apart; each also has a name beside it. */
export const CO_EDITING_COLOURS = 6;
