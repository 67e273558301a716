import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

/** Every file below the given files and folders that `keep` keeps, sorted, as paths from the root. */
export function filesIn(places, keep = () => true) {
  return places
    .flatMap((place) => (statSync(join(root, place)).isDirectory() ? below(place) : [place]))
    .filter(keep)
    .sort();
}

function below(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1));
}

/** By content, because a fresh checkout or a copied tree gives every file a new time. A thousand files take 50 ms. */
export function fingerprintOf(files) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/**
 * Whether what a build made is still there and was made from these sources. `product` is a file that every other way of
 * building (nest build, vite build) rewrites: its time tells when somebody else has built in between.
 */
export function isFresh(name, fingerprint, product) {
  try {
    return readFileSync(noteOf(name), 'utf8') === noteFor(fingerprint, product);
  } catch {
    return false;
  }
}

/** Notes down that the product was made from these sources. */
export function remember(name, fingerprint, product) {
  mkdirSync(dirname(noteOf(name)), { recursive: true });
  writeFileSync(noteOf(name), noteFor(fingerprint, product));
}

const noteOf = (name) => join(root, '.cache', `built-${name}`);
const noteFor = (fingerprint, product) => `${fingerprint} ${statSync(join(root, product)).mtimeMs}`;
