/** For how long what is closed still shows itself to those who were party to it. */
export const DAYS_AFTER_CLOSING = 30;

const aDay = 24 * 60 * 60 * 1000;

/**
 * Whether an action or a referral still shows itself to who is only party to it: while it is open, and thirty days after. `closedAt` is null
 * while it is open. On the instant at which the thirty days are over it does no longer. The rule in words; `stillOpens` says it to the database.
 */
export const isStillOpen = (closedAt: Date | null, now: Date): boolean =>
  closedAt === null || now.getTime() - closedAt.getTime() < DAYS_AFTER_CLOSING * aDay;

/** The same as a condition, by the clock of the database. `closedAt` is a column written by hand, never taken from input. */
export const stillOpens = (closedAt: string): string =>
  `coalesce(${closedAt}, 'infinity') > now() - interval '${DAYS_AFTER_CLOSING} days'`;
