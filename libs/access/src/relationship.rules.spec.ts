import { lensOf } from './lens.js';
import { homeClasses, opensInPart } from './relationship.rules.js';
import { AgencyKind } from './roles.js';

describe('what a relationship opens of a record', () => {
  it.each([
    ['ALLOCATED', AgencyKind.CHILDRENS_SERVICES, false],
    ['MANAGES', AgencyKind.CHILDRENS_SERVICES, false],
    ['PANEL', AgencyKind.CHILDRENS_SERVICES, false],
    ['PANEL', AgencyKind.HEALTH, false],
    ['REFERRAL', AgencyKind.CHILDRENS_SERVICES, true],
    ['REFERRAL', AgencyKind.HOUSING, false],
    ['BREAK_GLASS', AgencyKind.CHILDRENS_SERVICES, true],
    ['BREAK_GLASS', AgencyKind.HOUSING, true],
  ])('%s of %s: only a part is %s', (because, agency, inPart) => {
    expect(opensInPart(because, agency)).toBe(inPart);
  });

  it('a referral of one’s own opens nothing that housing is not shown, and neither health nor risk', () => {
    expect(lensOf(AgencyKind.HOUSING)).toEqual(expect.arrayContaining([...homeClasses]));
    expect(homeClasses).not.toEqual(expect.arrayContaining(['PLAN_HEALTH']));
    expect(homeClasses).not.toEqual(expect.arrayContaining(['PLAN_RISK']));
  });
});
