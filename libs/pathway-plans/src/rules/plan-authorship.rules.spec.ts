import { type Authorising, authorshipOn, mustBeAbleToAuthorise, whyNotAuthorise } from './plan-authorship.rules.js';

const born = '2008-11-22';
const before18 = '2026-11-21';
const at18 = '2026-11-22';

describe('who writes, owns and authorises the plan', () => {
  it('first, before 18: the social worker and their manager', () => {
    expect(authorshipOn({ dateOfBirth: born, firstPlan: true, inCare: true }, before18)).toMatchObject({
      authors: ['SOCIAL_WORKER'],
      owner: 'SOCIAL_WORKER',
      secondary: 'PERSONAL_ADVISER',
      authoriser: 'SOCIAL_WORK_TEAM_MANAGER',
      reviewedByIro: true,
    });
  });

  it('at a review before 18: both, with the social worker leading', () => {
    const review = authorshipOn({ dateOfBirth: born, firstPlan: false, inCare: false }, before18);

    expect(review).toMatchObject({ authors: ['SOCIAL_WORKER', 'PERSONAL_ADVISER'], owner: 'SOCIAL_WORKER' });
    expect(review.reviewedByIro).toBe(false);
    expect(review.words).toContain('with the personal adviser');
  });

  it.each([true, false])('from the 18th birthday: the personal adviser alone (first plan: %s)', (firstPlan) => {
    expect(authorshipOn({ dateOfBirth: born, firstPlan, inCare: false }, at18)).toMatchObject({
      authors: ['PERSONAL_ADVISER'],
      owner: 'PERSONAL_ADVISER',
      secondary: null,
      authoriser: 'LEAVING_CARE_TEAM_MANAGER',
      reviewedByIro: false,
    });
  });

  it('changes on 1 March for somebody born on 29 February', () => {
    const stage = { dateOfBirth: '2008-02-29', firstPlan: false, inCare: false };

    expect(authorshipOn(stage, '2026-02-28').owner).toBe('SOCIAL_WORKER');
    expect(authorshipOn(stage, '2026-03-01').owner).toBe('PERSONAL_ADVISER');
  });
});

describe('authorising', () => {
  const by = (but: Partial<Authorising> = {}): Authorising => ({
    authorId: 'leah',
    authoriserId: 'tom',
    authoriserIsManager: true,
    managerId: 'tom',
    delegatedForId: null,
    ...but,
  });
  const authorising = (but: Partial<Authorising>) => () => mustBeAbleToAuthorise(by(but));

  it('is for the manager of the team, or a duty manager acting for them', () => {
    expect(authorising({})).not.toThrow();
    expect(authorising({ authoriserId: 'dana', delegatedForId: 'tom' })).not.toThrow();
    expect(authorising({ authoriserId: 'dana', managerId: null })).not.toThrow();
    expect(authorising({ authorId: null })).not.toThrow();
  });

  it.each<[string, Partial<Authorising>]>([
    ['plan.own-work', { authorId: 'tom' }],
    ['plan.own-work', { authorId: 'dana', authoriserId: 'dana', delegatedForId: 'tom' }],
    ['plan.not-a-manager', { authoriserIsManager: false }],
    ['plan.delegation-missing', { authoriserId: 'dana' }],
    ['plan.delegation-wrong', { authoriserId: 'dana', delegatedForId: 'leah' }],
    ['plan.delegated-to-self', { delegatedForId: 'tom' }],
  ])('is refused: %s', (rule, but) => expect(authorising(but)).toThrow(expect.objectContaining({ rule })));

  it('is explained before anybody opens the form', () => {
    expect(whyNotAuthorise(by())).toBeNull();
    expect(whyNotAuthorise(by({ authoriserId: 'dana' }))).toBeNull();
    expect(whyNotAuthorise(by({ authorId: 'tom' }))).toBe(
      'Somebody other than the person who wrote this plan must authorise it',
    );
    expect(whyNotAuthorise(by({ authoriserIsManager: false }))).toBe('A team manager authorises a pathway plan');
  });
});
