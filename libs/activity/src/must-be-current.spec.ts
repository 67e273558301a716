import { differing } from './must-be-current.js';

describe('which answers of a form differ from what stands there now', () => {
  const current = { needs: 'A dentist', worries: null, sharedWith: ['HEALTH'], state: 'DRAFT' };

  it.each([
    ['those with another value', { needs: 'A doctor', sharedWith: ['HOUSING'] }, ['needs', 'sharedWith']],
    ['none that is the same, or was left out', { needs: 'A dentist', worries: '', myView: 'x', state: undefined }, []],
    ['one that was cleared', { needs: null }, ['needs']],
  ])('%s', (_what, form, differs) => {
    expect(differing(form, current)).toEqual(differs);
  });
});
