import { fieldInWords } from './audit.rules.js';

describe('a field that changed', () => {
  it('is said in words and not as it is called in the code', () => {
    expect(['whatMattersOn', 'ownerId', 'askedByIds', 'dueOn', 'twoWay', 'wants'].map(fieldInWords)).toEqual([
      'what matters on',
      'owner',
      'asked',
      'due date',
      'whether they answered',
      'wants',
    ]);
  });
});
