import { CombinedError } from '@urql/core';
import { GraphQLError } from 'graphql';
import { needsStepUp } from './step-up.js';

const refused = (code: string) =>
  new CombinedError({ graphQLErrors: [new GraphQLError('Confirm that it is you', { extensions: { code } })] });

describe('a refusal until the person confirms that it is they', () => {
  it('is told from all others', () => {
    expect(needsStepUp(refused('STEP_UP_REQUIRED'))).toBe(true);
    expect(needsStepUp(refused('FORBIDDEN'))).toBe(false);
    expect(needsStepUp(new CombinedError({ networkError: new Error('no line') }))).toBe(false);
    expect(needsStepUp(undefined)).toBe(false);
  });
});
