import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { buildApi } from '../build/api.mjs';
import { root } from '../build/root.mjs';

const fresh = '.cache/check';
/** A program of node_modules and its arguments, in one line. What it has found is kept for the next run, by content. */
const tool = (line) => ({ args: `node_modules/${line}`.split(' ') });
const types = (project) =>
  tool(
    `typescript/bin/tsc -p ${project} --noEmit --incremental --tsBuildInfoFile ${fresh}/${project.replaceAll('/', '-')}buildinfo`,
  );

/** The longest first, so that the last to end is a short one. `made` compares a committed file with what it is made from. */
const checks = [
  { name: 'lint', ...tool('eslint/bin/eslint.js . --max-warnings 0') },
  { name: 'types of the server', ...types('tsconfig.json') },
  {
    name: 'format',
    ...tool(
      `prettier/bin/prettier.cjs --check . --log-level warn --cache --cache-strategy content --cache-location ${fresh}/prettier`,
    ),
  },
  { name: 'types of the web pages', ...types('apps/web/tsconfig.json') },
  { name: 'types of the stories', ...types('test/browser/tsconfig.json') },
  {
    name: 'floors',
    ...tool(
      'dependency-cruiser/bin/dependency-cruise.mjs apps/api apps/web/src libs migrations --config .dependency-cruiser.cjs',
    ),
  },
  { name: 'what nothing uses', ...tool('knip/bin/knip.js') },
  { name: 'schema', ...made('schema.graphql', 'print-schema.js', 'npm run schema') },
  { name: 'access matrix', ...made('docs/access-matrix.md', 'print-matrix.js', 'npm run matrix') },
  { name: 'sharing matrix', ...made('docs/sharing-matrix.md', 'print-sharing.js', 'npm run matrix') },
  { name: 'typed documents', args: ['scripts/codegen.mjs', '--check'] },
];

/** Runs them all and tells of each. Gives the exit code: 0 only when all are in order. */
export async function runChecks() {
  mkdirSync(join(root, fresh), { recursive: true });
  await buildApi({ log: () => undefined });
  const started = performance.now();
  const waiting = [...checks];
  const wrong = [];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      if (!(await passes(check))) wrong.push(check.name);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, lane));
  const seconds = secondsSince(started);
  console.log(
    wrong.length > 0 ? `\nNot in order: ${wrong.join(', ')}` : `\nAll ${checks.length} checks passed in ${seconds} s`,
  );
  return wrong.length > 0 ? 1 : 0;
}

async function passes({ name, args, afterwards }) {
  const started = performance.now();
  const { code, output } = await node(args);
  const complaint = code === 0 ? (afterwards?.() ?? '') : output || `ended with exit code ${code}`;
  console.log(`${complaint ? 'FAILED' : 'ok    '} ${name.padEnd(24)} ${secondsSince(started).padStart(5)} s`);
  if (complaint) console.log(complaint.trimEnd().replace(/^/gm, '       '));
  return !complaint;
}

/** A program of the API writes the file anew, elsewhere; it must be the same as the one that is committed. */
function made(file, program, remedy) {
  const anew = join(fresh, program);
  const afterwards = () => (textOf(file) === textOf(anew) ? '' : `${file} is out of date: run "${remedy}".`);
  return { args: [`dist/apps/api/src/${program}`, anew], afterwards };
}

function textOf(file) {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}

function node(args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('close', (code) => done({ code, output }));
  });
}

const secondsSince = (started) => ((performance.now() - started) / 1000).toFixed(1);
