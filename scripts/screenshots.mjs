// npm run screenshots: the pictures of the README, of the whole demonstration.
import { spawnSync } from 'node:child_process';

const args = ['playwright', 'test', '-c', 'test/browser/playwright.config.ts', 'screenshots'];
const env = { ...process.env, SEED_SIZE: '516', SCREENSHOTS: 'docs/screenshots' };
process.exit(spawnSync('npx', args, { stdio: 'inherit', env }).status ?? 1);
