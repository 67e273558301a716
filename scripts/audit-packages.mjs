// npm run audit:packages: asks the registry which packages of production have published weaknesses, and says how soon each must
// be brought up to date (docs/security/upkeep.md). Exit code 0: none. 1: some. 2: the registry did not answer the question.
import { spawnSync } from 'node:child_process';
import { root } from './build/root.mjs';
import { verdictOf } from './audit-verdict.mjs';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: root, encoding: 'utf8' });
const { lines, code } = verdictOf(stdout);
for (const line of lines) console.log(line);
process.exitCode = code;
