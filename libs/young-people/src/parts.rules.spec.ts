import { Tone } from '@app/platform';
import { aYoungPerson } from '../testing/index.js';
import { ethnicityWords, homeWords, inLearningOrWork, learningWords, placementWords } from './code-words.js';
import { backgroundOf, contactOf, homeOf, identityOf, learningOf, ownWordsOf } from './parts.rules.js';
import { SupportLevel } from './status/status.js';

const today = '2026-11-22';
const owed = { requiresAdviser: true, supportLevel: null };

describe('where they live', () => {
  it('is the home that is recorded, and whether it suits them', () => {
    const home = (homeCode: string, homeSuitable: boolean | null) =>
      homeOf(aYoungPerson({ homeCode, homeSuitable, homeSince: '2026-01-01' }));

    expect(home('U', true)).toEqual({
      code: 'U',
      words: 'Own home',
      suitable: true,
      since: '2026-01-01',
      suitabilityWords: 'Suitable',
      tone: Tone.OK,
    });
    expect(home('W', false)).toMatchObject({ suitabilityWords: 'Not suitable', tone: Tone.LATE });
    expect(home('D', null)).toMatchObject({ suitabilityWords: 'Suitability not recorded', tone: Tone.SOON });
  });

  it.each(['S', 'X'])('never suits them at code %s, whatever is recorded', (homeCode) => {
    expect(homeOf(aYoungPerson({ homeCode, homeSuitable: true }))).toMatchObject({ suitable: false, tone: Tone.LATE });
  });

  it.each([
    ['U6', 'With foster carers'],
    ['K2', 'Children’s home'],
    ['H5', 'Supported accommodation'],
    ['P1', 'With parents'],
  ])('is the placement while they are in care: %s', (placeCode, words) => {
    const inCare = { placeCode, placeSince: '2024-01-15' };
    const fromReturn = { code: placeCode, words, since: '2024-01-15' };

    expect(homeOf(aYoungPerson(inCare))).toMatchObject({ ...fromReturn, suitable: null, tone: Tone.NONE });
    const recorded = (homeCode: string, homeSuitable: boolean | null) =>
      homeOf(aYoungPerson({ ...inCare, homeCode, homeSuitable, homeSince: '2025-03-01' }));
    expect(recorded('Y', true)).toMatchObject({ ...fromReturn, suitable: true, tone: Tone.OK });
    expect(recorded('Y', null)).toMatchObject({ ...fromReturn, suitable: null, tone: Tone.NONE });
    expect(recorded('S', true)).toMatchObject({ ...fromReturn, suitable: false, tone: Tone.LATE });
  });

  it('is said not to be recorded, where it is not', () => {
    expect(homeOf(aYoungPerson())).toMatchObject({ code: '?', words: 'Not recorded', since: null, tone: Tone.SOON });
  });
});

describe('what they do', () => {
  it('is learning, work, neither, or not known', () => {
    const learning = (learningCode: string | null) => learningOf(aYoungPerson({ learningCode }));

    expect(learning('F4')).toMatchObject({ words: 'Apprenticeship, full time', inLearningOrWork: true });
    expect(learning('G5')).toMatchObject({ words: 'Not learning or working right now', inLearningOrWork: false });
    expect(learning('0')).toMatchObject({ words: 'Not known', inLearningOrWork: null });
    expect(learning(null)).toEqual({ code: '?', words: 'Not recorded', since: null, inLearningOrWork: null });
  });
});

describe('when somebody was last in touch', () => {
  const tone = (lastInTouchOn: string | null, told: Parameters<typeof contactOf>[1] = owed) =>
    contactOf(aYoungPerson({ lastInTouchOn }), told, today).tone;

  it('is late after 8 weeks, and where nothing is recorded', () => {
    expect(tone('2026-09-27')).toBe(Tone.OK);
    expect(tone('2026-09-26')).toBe(Tone.LATE);
    expect(tone(null)).toBe(Tone.LATE);
    expect(contactOf(aYoungPerson(), owed, today).lastInTouchWords).toBe('No contact recorded');
  });

  it('is late after a year where support has closed, and never where no contact is owed', () => {
    const annual = { requiresAdviser: false, supportLevel: SupportLevel.ANNUAL_CONTACT };

    expect(tone('2025-11-22', annual)).toBe(Tone.OK);
    expect(tone('2025-11-21', annual)).toBe(Tone.LATE);
    expect(tone(null, { requiresAdviser: false, supportLevel: null })).toBe(Tone.NONE);
  });
});

describe('the other parts', () => {
  it('say what is recorded and nothing more', () => {
    const tia = aYoungPerson({ whatMatters: 'My dog Biscuit', whatMattersOn: '2026-11-02' });

    expect(identityOf(tia)).toEqual({
      firstName: 'Tiana',
      familyName: 'Marlowe',
      preferredName: 'Tia',
      pronouns: 'she/her',
      dateOfBirth: '2009-02-05',
      childId903: null,
    });
    expect(backgroundOf(tia)).toEqual({
      ethnicity: 'MWBC',
      ethnicityWords: 'White and Black Caribbean',
      sex: 'Female',
      unaccompanied: false,
    });
    expect(backgroundOf(aYoungPerson({ ethnicity: null, sex: '1' }))).toMatchObject({
      ethnicityWords: null,
      sex: 'Male',
    });
    expect(backgroundOf(aYoungPerson({ sex: null })).sex).toBeNull();
    expect(ownWordsOf(tia)).toEqual({ words: 'My dog Biscuit', saidOn: '2026-11-02' });
  });

  it('have words for every code, and plain ones for codes yet to come', () => {
    expect(homeWords('Q')).toBe('Another kind of home');
    expect(placementWords('A3')).toBe('With adopters');
    expect(placementWords('T4')).toBe('In a temporary move');
    expect(placementWords('K1')).toBe('Secure children’s home');
    expect(placementWords('Z1')).toBe('In care');
    expect(learningWords('F3')).toBe('Not known');
    expect(ethnicityWords('XXXX')).toBeNull();
    expect(inLearningOrWork('P5')).toBe(true);
  });
});
