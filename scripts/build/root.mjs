import { join } from 'node:path';

/** The top of the repository, wherever a script is called from. */
export const root = join(import.meta.dirname, '../..');
