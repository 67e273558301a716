/**
 * Whether demonstration sign-ins exist: only on the embedded database, and never in production. Decided by facts of the
 * start, not by a switch that could be left on.
 */
export const isDemonstration = (): boolean =>
  process.env.WAYMARK_DEMONSTRATION === 'embedded' &&
  !process.env.DATABASE_URL &&
  process.env.NODE_ENV !== 'production';
