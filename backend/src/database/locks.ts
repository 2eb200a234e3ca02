/** What is done by one process at a time, by the number on which PostgreSQL locks it. No two are the same. */
export const LOCKS = {
  migration: 7_031_964,
  housekeeping: 7_031_965,
  administrators: 7_031_966,
  vettingReminders: 7_031_967,
  guardians: 7_031_970,
  phaseMoves: 7_031_971,
  supportAsks: 7_031_972,
  mergeAsks: 7_031_992,
  coEditing: 7_032_061,
} as const;
