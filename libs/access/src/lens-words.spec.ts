import { lensInWords } from './lens-words.js';
import { AgencyKind } from './roles.js';

describe('what an agency will see, in words', () => {
  it('names what is shared and says that health and risk are not', () => {
    expect(lensInWords(AgencyKind.DWP)).toBe(
      'DWP will see first name and initial, age, learning and work, their own words, their own actions, and the plan’s parts on education, employment and money. Not health, not risk.',
    );
  });

  it('does not deny what is shared', () => {
    const words = lensInWords(AgencyKind.HEALTH);

    expect(words).toContain('full name and date of birth');
    expect(words).toContain('the plan’s parts on health and support. Not risk.');
  });

  it('names only what the agreement of today names, and says when there is none', () => {
    expect(lensInWords(AgencyKind.DWP, ['LEARNING', 'PLAN_HEALTH'])).toBe(
      'DWP will see first name and initial, age, learning and work and their own actions. Not health, not risk.',
    );
    expect(lensInWords(AgencyKind.DWP, null)).toBe('DWP will see nothing: they have no sharing agreement today.');
    expect(lensInWords(AgencyKind.CHILDRENS_SERVICES, null)).toBe('Children’s services will see everything.');
  });

  it('is short for those who see all, and for those who see the minimum', () => {
    expect(lensInWords(AgencyKind.CHILDRENS_SERVICES)).toBe('Children’s services will see everything.');
    expect(lensInWords(AgencyKind.HUMAN_RESOURCES)).toBe(
      'Human resources will see first name and initial, age and their own actions. Not health, not risk.',
    );
  });
});
