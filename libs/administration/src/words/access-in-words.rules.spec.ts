import { AgencyKind, type PermissionName, permissions, Role } from '@app/access';
import { agencyInWords, rolesInWords, whatEverybodyMay } from './access-in-words.rules.js';
import { hasWords } from './permission-words.js';

const housing = { id: 'h', name: 'North Vale Housing', kind: AgencyKind.HOUSING, endsOn: '2027-04-01', bases: [] };

describe('access in words', () => {
  it('has words for everything that may be done', () => {
    expect((Object.keys(permissions) as PermissionName[]).filter((name) => !hasWords(name))).toEqual([]);
  });

  it('says of every role what it may do, and never twice what everybody may', () => {
    const everybody = whatEverybodyMay().map(({ what }) => what);
    const roles = rolesInWords();
    expect(roles.map(({ role }) => role)).toEqual(Object.values(Role));
    expect(everybody.length).toBeGreaterThan(3);
    for (const { may } of roles) expect(may.filter(({ what }) => everybody.includes(what))).toEqual([]);
  });

  it('says that an administrator opens no record', () => {
    const administrator = rolesInWords().find(({ role }) => role === Role.ADMINISTRATOR);
    expect(administrator?.may.map(({ what }) => what).join()).not.toMatch(/young person|plan|minutes|referral/);
  });

  it('says what is agreed, on what basis and until when', () => {
    const bases = [
      { factClass: 'CONTACT', lawfulBasis: 'PUBLIC_TASK', condition: null, power: 'Children Act 2004 s10' },
      { factClass: 'PLAN_HEALTH', lawfulBasis: 'PUBLIC_TASK', condition: 'SAFEGUARDING', power: 'Not within the lens' },
    ] as const;
    const { until, classes } = agencyInWords({ ...housing, bases });
    expect(until).toBe('2027-03-31');
    expect(classes).toEqual([
      { what: 'How to reach them', basis: 'Public task (UK GDPR Art 6(1)(e))', power: 'Children Act 2004 s10' },
    ]);
  });

  it('names the condition of special category data', () => {
    const bases = [
      { factClass: 'PLAN_HEALTH', lawfulBasis: 'PUBLIC_TASK', condition: 'HEALTH_OR_SOCIAL_CARE', power: 'NHS Act' },
    ] as const;
    const { classes } = agencyInWords({ ...housing, kind: AgencyKind.HEALTH, bases });
    expect(classes[0]?.basis).toBe('Public task (UK GDPR Art 6(1)(e)), with health or social care (Art 9(2))');
  });

  it('says that an agency without an agreement is shown nobody, and one with an empty one the minimum', () => {
    expect(agencyInWords({ ...housing, endsOn: null })).toMatchObject({
      sees: 'No agreement holds: it is shown nobody',
      until: null,
    });
    expect(agencyInWords(housing).sees).toBe('First name and initial, age and reference only');
    expect(agencyInWords({ ...housing, kind: AgencyKind.CHILDRENS_SERVICES }).sees).toContain('all of it');
  });
});
