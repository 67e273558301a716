// npm run migration -- create-x: an empty migration with today's number, added to the list.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build/root.mjs';

const name = process.argv[2] ?? '';
if (!/^[a-z]+(-[a-z0-9]+)+$/.test(name)) {
  console.error(
    'Say what it does in words with dashes between, for example: npm run migration -- create-sharing-agreement',
  );
  process.exit(1);
}

const list = join(root, 'migrations/index.ts');
const written = readFileSync(list, 'utf8');
const latest = Math.max(...[...written.matchAll(/(\d{13})/g)].map(([number]) => Number(number)));
// TypeORM runs them in the order of their numbers: a new one always comes after all that are there.
const number = Math.max(Date.now(), latest + 100_000);
const className = name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase()) + number;
const file = join(root, 'migrations', `${number}-${name}.ts`);
if (existsSync(file)) throw new Error(`${file} is there already`);

writeFileSync(
  file,
  `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(\`\`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(\`\`);
  }
}
`,
);
const withImport = written.replace(/(\n\n\/\*\* Every)/, `\nimport { ${className} } from './${number}-${name}.js';$1`);
writeFileSync(list, withImport.replace(/\n\];/, `\n  ${className},\n];`));
console.log(`migrations/${number}-${name}.ts`);
