import { partnerChoices, whatTheySee } from './agencies.js';

describe('the agencies in the room for an item', () => {
  it('are offered when they are invited, or see it already', () => {
    const choices = partnerChoices(['CHILDRENS_SERVICES', 'HOUSING', 'ELECTED_MEMBERS'], ['DWP']);

    expect(choices.map(({ label }) => label)).toEqual(['Housing', 'DWP']);
  });

  it('are all offered while nobody is invited', () => {
    expect(partnerChoices([], [])).toHaveLength(8);
  });

  it('are told in a sentence each, as the server says it', () => {
    const agencies = [
      { id: '1', name: 'Exampleshire NHS', kind: 'HEALTH' as const, sees: 'Health will see health.' },
      { id: '2', name: 'Jobcentre Plus', kind: 'DWP' as const, sees: 'DWP will see learning and work.' },
    ];

    expect(whatTheySee(['HEALTH', 'DWP', 'HOUSING'], agencies)).toEqual([
      'DWP will see learning and work.',
      'Health will see health.',
    ]);
    expect(whatTheySee([], agencies)).toEqual([]);
  });
});
