import { problemIn } from './send-address.js';

describe('a refusal of an address', () => {
  it('says what is wrong with which field', () => {
    const fields = [{ field: 'postcode', message: 'Enter a full UK postcode' }, 'nothing'];
    expect(problemIn({ message: 'Check what you entered', fields })).toMatchObject({
      kind: 'fields',
      fields: [{ field: 'postcode', message: 'Enter a full UK postcode' }],
    });
  });

  it('is one sentence otherwise, also where the answer is none of ours', () => {
    expect(problemIn({ message: 'Someone else changed this' })).toMatchObject({
      kind: 'rule',
      message: 'Someone else changed this',
    });
    expect(problemIn(undefined).message).not.toBe('');
  });
});
