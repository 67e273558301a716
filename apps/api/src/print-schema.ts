import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { schemaText } from './schema-text.js';

writeFileSync(process.argv[2] ?? 'schema.graphql', await schemaText());
