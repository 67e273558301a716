import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { sharingText } from './sharing-matrix.js';

writeFileSync(process.argv[2] ?? 'docs/sharing-matrix.md', sharingText());
