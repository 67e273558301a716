import { PlanSectionKey, planSection, planSections, planSectionsAsShown } from './plan-sections.js';

describe('the sections of a pathway plan', () => {
  it('are the ten of the Schedule, in its order, and two more', () => {
    expect(planSections.map(({ key }) => key)).toEqual(Object.values(PlanSectionKey));
    expect(planSections.filter(({ statutory }) => statutory).map(({ law }) => law)).toEqual(
      Array.from({ length: 10 }, (_, i) => `SI 2010/2571 Sch 1 para ${i + 1}`),
    );
    expect(planSections.filter(({ statutory }) => !statutory).map(({ key }) => key)).toEqual(['IMMIGRATION', 'RISK']);
  });

  it('have a friendly name each, shown with the back-up plan after what it backs up', () => {
    expect(planSectionsAsShown.map(({ plainName }) => plainName)).toEqual([
      ...['Support', 'Learning', 'Work', 'Home', 'Family and friends', 'Skills', 'Money', 'Health', 'Identity'],
      ...['If plans change', 'Staying in the UK', 'Staying safe'],
    ]);
  });

  it('are found by their key', () => {
    expect(planSection('ACCOMMODATION').plainName).toBe('Home');
    expect(() => planSection('GARDEN' as PlanSectionKey)).toThrow(RangeError);
  });
});
