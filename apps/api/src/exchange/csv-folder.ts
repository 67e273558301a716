import { StartRefused } from '@app/platform';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

/** A file for the importer. */
export interface FolderFile {
  readonly name: string;
  readonly content: { readonly path: string };
}

const MOST = 6;

/** The CSV files of a folder, by name. @throws StartRefused when there is no such folder, or not one to six of them */
export async function csvFilesIn(folder: string): Promise<FolderFile[]> {
  const path = resolve(folder);
  const names = await readdir(path).catch(() => {
    throw new StartRefused(`There is no folder ${path}.`);
  });
  const files = names.filter((name) => /\.csv$/i.test(name)).sort();
  if (files.length === 0) throw new StartRefused(`There are no CSV files in ${path}.`);
  if (files.length > MOST)
    throw new StartRefused(
      `There are ${files.length} CSV files in ${basename(path)}. Leave only those of one return and the cohort extract.`,
    );
  return files.map((name) => ({ name, content: { path: join(path, name) } }));
}
