// Ends with 0 when what is installed in node_modules is what package-lock.json asks for, else with 1.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build/root.mjs';

const packagesIn = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

function isInstalled() {
  try {
    const wanted = packagesIn('package-lock.json');
    const installed = packagesIn('node_modules/.package-lock.json');
    // Optional ones are for other platforms: npm leaves out what this one cannot use.
    return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
      if (path === '') return true;
      const found = installed[path];
      return found ? found.version === version : Boolean(optional || devOptional);
    });
  } catch {
    return false;
  }
}

process.exit(isInstalled() ? 0 : 1);
