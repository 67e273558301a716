import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { matrixText } from './access-matrix.js';
import { buildSchema } from './schema-text.js';

writeFileSync(process.argv[2] ?? 'docs/access-matrix.md', matrixText(await buildSchema()));
