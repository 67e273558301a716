import { buildSchema, Kind, parse, specifiedRules, validate } from 'graphql';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { webDocuments } from '../../apps/api/src/generated/web-documents.js';
import { limits, maxTokens } from '../../apps/api/src/graphql-limits.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const listed = Object.entries(webDocuments);

describe('the list of our own questions', () => {
  it('has each under the hash of its text', () => {
    const wrong = listed.filter(([id, text]) => createHash('sha256').update(text).digest('hex') !== id);
    expect(listed.length).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  });

  it('has questions with one operation each, within every limit that is asked of them all the same', () => {
    const faults = listed.flatMap(([, text]) => {
      const document = parse(text, { maxTokens });
      const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      const refused = validate(schema, document, [...specifiedRules, ...limits.validationRules]);
      return operations.length === 1 ? refused.map(({ message }) => message) : ['more than one operation'];
    });
    expect(faults).toEqual([]);
  });
});
