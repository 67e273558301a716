// Written for any Node that knows modules: this is the one file that an old one reads before it is told so.
import { existsSync, readFileSync } from 'fs';

/** Ends the process with one sentence when this Node is too old, or when the packages were never installed. */
export function refuseWithoutGround() {
  const root = new URL('../', import.meta.url);
  const wanted = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).engines.node.replace('>=', '');
  if (isOlder(process.versions.node, wanted))
    refuse(`Waymark needs Node ${wanted} or newer, and this is ${process.versions.node}.`);
  if (!existsSync(new URL('node_modules/typeorm/package.json', root)))
    refuse('The packages are not installed: run "npm ci" first.');
}

function isOlder(have, want) {
  const [haveMajor, haveMinor] = have.split('.').map(Number);
  const [wantMajor, wantMinor] = want.split('.').map(Number);
  return haveMajor < wantMajor || (haveMajor === wantMajor && haveMinor < wantMinor);
}

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}
