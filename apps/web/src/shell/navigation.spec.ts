import { currency, entriesFor } from './navigation.js';

const labels = (...roles: Parameters<typeof entriesFor>[0]) => entriesFor(roles).map((entry) => entry.label);

describe('the service navigation', () => {
  it('leads a personal adviser to young people, a housing officer to referrals', () => {
    expect(labels('PERSONAL_ADVISER')).toEqual([
      'Today',
      'Young people',
      'Actions',
      'Meetings',
      'Housing',
      'Delivery group',
    ]);
    expect(labels('HOUSING_OFFICER')).toEqual(['Today', 'Actions', 'Meetings', 'Referrals', 'Delivery group']);
  });

  it('leads nobody to a door that is shut to them: figures, imports and the record of activity are for a few', () => {
    expect(labels('TEAM_MANAGER')).toContain('Reports');
    expect(labels('PANEL_MEMBER')).not.toContain('Reports');
    expect(labels('ADMINISTRATOR')).toEqual(['Today', 'Administration']);
    expect(labels('AUDITOR')).toEqual(['Today', 'Delivery group', 'Reports', 'Audit']);
  });

  it('leads an elected member to no list of young people', () => {
    expect(labels('DELIVERY_GROUP_CHAIR')).not.toContain('Young people');
  });

  it('gives somebody with two roles the entries of both, each address once', () => {
    const both = entriesFor(['PERSONAL_ADVISER', 'HOUSING_OFFICER']).map((entry) => entry.to);

    expect(new Set(both).size).toBe(both.length);
    expect(both).toContain('/young-people');
  });

  it('marks the page itself and what is below it', () => {
    const entry = { label: 'Young people', to: '/young-people' };

    expect(currency(entry, '/young-people')).toBe('page');
    expect(currency(entry, '/young-people/1/plan')).toBe('true');
    expect(currency(entry, '/young-people-archive')).toBeUndefined();
  });
});
