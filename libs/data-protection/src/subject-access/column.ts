/** One row of a table, as the database tells it. */
export type Row = Readonly<Record<string, unknown>>;

/** How a column is told to the young person. */
export type Column = {
  readonly label: string;
} & (
  | { readonly as: 'day' | 'instant' | 'worker' | 'agency' | 'yes-no' | 'plain' }
  | { readonly as: 'code'; readonly words: (code: string) => string }
  /** Their own words, and what has been shown to them. */
  | { readonly as: 'own' }
  /** What somebody else wrote: held until its reviewer has read it. */
  | { readonly as: 'written'; readonly isTheirs?: (row: Row) => boolean }
);

/** A table that is told: row by row, each at its day. */
export interface Told {
  readonly table: string;
  /** What one row is: "We were in touch". */
  readonly title: string;
  /** The columns that make its key, to find a passage again. */
  readonly key: readonly string[];
  /** The column that says when; null for what has no day and stands at the beginning. */
  readonly day: string | null;
  readonly columns: Readonly<Record<string, Column>>;
  /** Columns that are not told, and why. */
  readonly leftOut: Readonly<Record<string, string>>;
}

/** "INFO_REQUESTED" as "Info requested". */
const inWords = (code: string): string => {
  const words = code.replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const day = (label: string): Column => ({ label, as: 'day' });
export const instant = (label: string): Column => ({ label, as: 'instant' });
export const worker = (label: string): Column => ({ label, as: 'worker' });
export const agency = (label: string): Column => ({ label, as: 'agency' });
export const yesNo = (label: string): Column => ({ label, as: 'yes-no' });
export const plain = (label: string): Column => ({ label, as: 'plain' });
export const code = (label: string, words: (code: string) => string = inWords): Column => ({
  label,
  as: 'code',
  words,
});
export const own = (label: string): Column => ({ label, as: 'own' });
export const written = (label: string, isTheirs?: (row: Row) => boolean): Column =>
  isTheirs ? { label, as: 'written', isTheirs } : { label, as: 'written' };

/** Columns that are of no meaning outside the service. */
export const inner = (...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, 'a number by which the service finds its own rows']));
/** Which row of another table it belongs to: that row is told itself. */
export const points = (...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, 'where it belongs: told with that']));
