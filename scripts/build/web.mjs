import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, fingerprintOf, isFresh, remember } from './fingerprint.mjs';
import { root } from './root.mjs';

const product = 'apps/web/dist/index.html';
const isSource = (file) => !file.startsWith('apps/web/dist/') && !/\.spec\.tsx?$/.test(file);

/** Builds the web pages unless nothing has changed since they last were. In a process of its own: it keeps a core busy. */
export async function buildWeb({ log = console.log } = {}) {
  const fingerprint = fingerprintOf([...filesIn(['apps/web'], isSource), 'package-lock.json']);
  if (isFresh('web', fingerprint, product)) return false;

  const folder = join(root, 'apps/web/dist');
  accessSync(existsSync(folder) ? folder : join(root, 'apps/web'), constants.W_OK);
  log('Building the web pages ...');
  await vite(['build', 'apps/web', '--logLevel', 'warn']);
  remember('web', fingerprint, product);
  return true;
}

/** What it says on the way (warnings about the style sheets of others) is of use only when it fails. */
function vite(args) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const endIt = () => child.kill();
    process.once('exit', endIt);
    child.once('close', (code) => {
      process.off('exit', endIt);
      if (code === 0) done();
      else failed(new Error(`${output}\nThe web pages could not be built: what is wrong stands above.`));
    });
  });
}
