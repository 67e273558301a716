/** How much of a file is read before it is refused. */
export interface Limits {
  /** Bytes in one file. */
  readonly bytes: number;
  /** Rows below the header. */
  readonly rows: number;
  /** Characters in one row, quoted line breaks included. */
  readonly rowLength: number;
}

/**
 * Room for 50,000 young people with twelve episodes each (about 45 MB), and no more: a file of 200 MB is some other file.
 * A row of the widest layout, with its free text, is under 10,000 characters.
 */
export const LIMITS: Limits = { bytes: 100 * 1024 * 1024, rows: 1_000_000, rowLength: 64 * 1024 };
