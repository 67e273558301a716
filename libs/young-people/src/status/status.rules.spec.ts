import { inCare, statusFacts, statusVectors } from '../../testing/status-facts.js';
import { type Because, CareStatus, type StatusFacts, SupportLevel, usualSettings } from './status.js';
import {
  firstEligibleOn,
  needsAssessmentDueOn,
  requirementsOf,
  returnAssessmentDueOn,
  statusOn,
} from './status.rules.js';

const vectors = statusVectors();
const factsOfVector = (id: string) => vectors.find((vector) => vector.id === id)?.facts ?? statusFacts();
const statusAt = (facts: StatusFacts, on: string) => statusOn(facts, on).status;
const codes = (because: readonly Because[]) => because.map(({ code }) => code);
const sentences = (facts: StatusFacts, on: string) => statusOn(facts, on).because.map(({ sentence }) => sentence);

describe('16 and 17 in care', () => {
  it('counts from the 14th birthday, whatever came before', () => {
    const facts = statusFacts({ dateOfBirth: '2010-09-01', carePeriods: [inCare('2012-01-01', '2024-09-01')] });
    const back = { ...facts, carePeriods: [...facts.carePeriods, inCare('2026-10-01', null)] };

    expect(firstEligibleOn(facts)).toBeNull();
    expect(firstEligibleOn(back)).toBe('2026-12-31');
  });

  it('goes on with parents under a full care order: never a return home', () => {
    const carePeriods = [inCare('2020-01-01', null, { legalStatus: 'C2' })];
    const facts = statusFacts({ carePeriods, homeReturns: [{ startsOn: '2024-08-01', endsOn: null }] });

    expect(statusAt(facts, '2026-06-14')).toBe(CareStatus.ELIGIBLE);
    expect(statusAt(facts, '2026-06-15')).toBe(CareStatus.FORMER_RELEVANT);
  });

  it('includes remand to youth detention', () => {
    const facts = statusFacts({ carePeriods: [inCare('2025-01-01', null, { legalStatus: 'J1' })] });

    expect(statusAt(facts, '2025-04-01')).toBe(CareStatus.LOOKED_AFTER_NOT_ELIGIBLE);
    expect(statusAt(facts, '2025-04-02')).toBe(CareStatus.ELIGIBLE);
  });

  it('leaves out short breaks, and says so', () => {
    const carePeriods = [
      inCare('2023-01-01', '2023-12-31', { legalStatus: 'V4' }),
      inCare('2024-01-01', '2024-12-31', { shortBreak: true }),
    ];
    const answer = statusOn(statusFacts({ carePeriods }), '2025-01-10');

    expect(answer.status).toBe(CareStatus.NONE);
    expect(answer.because).toContainEqual({
      code: 'SHORT_BREAKS_LEFT_OUT',
      values: { episodes: 2 },
      sentence: '2 episodes of short breaks not counted',
      law: 'SI 2010/959 regs 40(2) and 48',
    });
  });

  it('is borderline from 85 to 97 days, and not beyond', () => {
    const facts = statusFacts({ carePeriods: [inCare('2025-01-01', null)] });
    const flagged = (on: string) => statusOn(facts, on).flags.includes('BORDERLINE');

    expect([flagged('2025-03-26'), flagged('2025-03-27')]).toEqual([false, true]);
    expect([flagged('2025-04-08'), flagged('2025-04-09')]).toEqual([true, false]);
  });
});

describe('leaving care at 16 or 17', () => {
  it('to custody after being eligible is relevant', () => {
    const facts = statusFacts({ carePeriods: [inCare('2020-01-01', '2025-02-01', { reasonCeased: 'E9' })] });

    expect(statusAt(facts, '2025-02-01')).toBe(CareStatus.RELEVANT);
  });

  it('is qualifying when 91 days are complete only on the day care ended', () => {
    const facts = statusFacts({ carePeriods: [inCare('2025-01-01', '2025-04-02')] });
    const { status, flags } = statusOn(facts, '2025-05-01');

    expect(status).toBe(CareStatus.QUALIFYING);
    expect(flags).toContain('BORDERLINE');
    expect(sentences(facts, '2025-05-01')).toContain(
      '91 days in care were complete only on 2 April 2025: they must be complete on a day in care under 18',
    );
  });

  it('stays relevant when a short return home breaks down', () => {
    const facts = statusFacts({
      carePeriods: [inCare('2022-08-01', '2024-07-01')],
      homeReturns: [{ startsOn: '2024-07-01', endsOn: '2024-10-01' }],
    });

    for (const on of ['2024-07-01', '2024-09-30', '2024-10-01', '2025-06-01'])
      expect(statusAt(facts, on)).toBe(CareStatus.RELEVANT);
  });

  it('waits for a successful review before six months at home count, where the council asks for one', () => {
    const settings = { ...usualSettings, homeReturnNeedsReview: true };
    const facts = factsOfVector('S05b');
    const reviewed = {
      ...facts,
      homeReturns: [{ startsOn: '2024-07-01', endsOn: null, reviewOutcome: 'SUCCESSFUL' as const }],
    };

    expect(statusOn(facts, '2025-01-01', settings).status).toBe(CareStatus.RELEVANT);
    expect(statusOn(reviewed, '2025-01-01', settings).status).toBe(CareStatus.QUALIFYING);
  });

  it('by going home, with no record since, is for a person to check after six months', () => {
    const facts = statusFacts({ carePeriods: [inCare('2022-08-01', '2024-07-01', { reasonCeased: 'E4A' })] });

    expect(statusOn(facts, '2024-12-31').flags).toEqual([]);
    expect(codes(statusOn(facts, '2025-01-01').because)).toContain('CHECK_STILL_AT_HOME');
    expect(statusOn(facts, '2025-01-01')).toMatchObject({ status: CareStatus.RELEVANT, flags: ['MANUAL_CHECK'] });
  });

  it('for another authority is transferred, until care begins here again', () => {
    const moved = inCare('2022-08-01', '2024-07-01', { reasonCeased: 'E3' });
    const facts = statusFacts({ carePeriods: [moved, inCare('2025-01-01', null)] });

    expect(statusAt(facts, '2024-06-30')).toBe(CareStatus.ELIGIBLE);
    expect(statusAt(facts, '2024-07-01')).toBe(CareStatus.TRANSFERRED);
    expect(statusAt(facts, '2025-01-01')).toBe(CareStatus.ELIGIBLE);
    expect(statusAt(statusFacts({ carePeriods: [moved] }), '2027-01-01')).toBe(CareStatus.TRANSFERRED);
  });
});

describe('detained on the 16th birthday', () => {
  const detained = factsOfVector('S12');

  it('is relevant from the birthday, and needs are assessed within three months of it', () => {
    expect(statusAt(detained, '2025-08-31')).toBe(CareStatus.UNDER_16);
    expect(statusAt(detained, '2025-09-01')).toBe(CareStatus.RELEVANT);
    expect(needsAssessmentDueOn(detained)).toBe('2025-12-01');
  });

  it('is not relevant for that under a care order, after a gap, with too few days, or released before it', () => {
    const order = [inCare('2025-03-01', '2025-09-02', { legalStatus: 'C2' })];
    const [early, short] = [inCare('2025-01-01', '2025-06-01'), inCare('2025-03-31', '2025-06-29')];
    const released = [{ startsOn: '2025-06-29', endsOn: '2025-09-01' }];

    expect(statusOn({ ...detained, carePeriods: order }, '2026-02-01').rule).toBe(7);
    expect(statusAt({ ...detained, carePeriods: [early] }, '2026-02-01')).toBe(CareStatus.NONE);
    expect(statusAt({ ...detained, carePeriods: [short] }, '2026-02-01')).toBe(CareStatus.NONE);
    expect(statusAt({ ...detained, detentions: released }, '2026-02-01')).toBe(CareStatus.NONE);
  });

  it('counts a move from one place of detention to another as one', () => {
    const moved = [
      { startsOn: '2025-07-20', endsOn: '2026-01-10' },
      { startsOn: '2025-06-29', endsOn: '2025-07-20' },
    ];

    expect(statusAt({ ...detained, detentions: moved }, '2026-02-01')).toBe(CareStatus.RELEVANT);
  });

  it('and then six months at home is for a person to check', () => {
    const home = { ...detained, homeReturns: [{ startsOn: '2026-01-10', endsOn: null }] };

    expect(statusOn(home, '2026-07-09').flags).toEqual([]);
    expect(statusOn(home, '2026-07-10')).toMatchObject({ status: CareStatus.RELEVANT, flags: ['MANUAL_CHECK'] });
  });
});

describe('qualifying', () => {
  it('follows guardianship only when it was made from care, and holds', () => {
    const order = { startsOn: '2022-02-01', endsOn: '2025-12-01' };
    const from = (fromCare: boolean) => statusFacts({ guardianships: [{ ...order, fromCare }] });

    expect(statusAt(from(true), '2025-11-30')).toBe(CareStatus.QUALIFYING);
    expect(statusAt(from(true), '2025-12-01')).toBe(CareStatus.NONE);
    expect(statusAt(from(true), '2026-06-15')).toBe(CareStatus.NONE);
    expect(statusAt(from(false), '2025-11-30')).toBe(CareStatus.NONE);
  });

  it('reads guardianship from the reason care ceased when no order is on record', () => {
    const facts = statusFacts({ carePeriods: [inCare('2019-01-01', '2022-02-01', { reasonCeased: 'E45' })] });

    expect(statusAt(facts, '2025-01-01')).toBe(CareStatus.QUALIFYING);
    expect(statusAt(facts, '2029-06-14')).toBe(CareStatus.QUALIFYING);
    expect(statusAt(facts, '2029-06-15')).toBe(CareStatus.NONE);
  });

  it('follows private fostering at once, and hospital after three months', () => {
    const place = { startsOn: '2025-02-01', endsOn: '2025-08-01' };
    const fostered = statusFacts({ otherAccommodation: [{ ...place, kind: 'PRIVATE_FOSTERING' }] });
    const hospital = statusFacts({ otherAccommodation: [{ ...place, kind: 'CARE_HOME_OR_HOSPITAL' }] });

    expect(statusAt(fostered, '2025-02-01')).toBe(CareStatus.QUALIFYING);
    expect(statusAt(hospital, '2025-04-30')).toBe(CareStatus.NONE);
    expect(statusAt(hospital, '2025-05-01')).toBe(CareStatus.QUALIFYING);
    expect(statusAt(hospital, '2029-06-14')).toBe(CareStatus.QUALIFYING);
    expect(statusOn(fostered, '2025-07-31').flags).toEqual(['MANUAL_CHECK']);
    expect(statusOn(fostered, '2025-08-01').flags).toEqual([]);
  });

  it('does not follow accommodation that ended by 16, or a hospital stay under three months', () => {
    const ended = { startsOn: '2023-01-01', endsOn: '2024-06-15', kind: 'PRIVATE_FOSTERING' as const };
    const brief = { startsOn: '2025-02-01', endsOn: '2025-04-30', kind: 'HEALTH_OR_EDUCATION' as const };

    expect(statusAt(statusFacts({ otherAccommodation: [ended, brief] }), '2026-01-01')).toBe(CareStatus.NONE);
  });
});

describe('former relevant', () => {
  const facts = statusFacts({ dateOfBirth: '2004-05-10', carePeriods: [inCare('2016-01-01', null)] });
  const levelAt = (but: Partial<StatusFacts>, on: string) => statusOn({ ...facts, ...but }, on).supportLevel;

  it('at 21 to 24 has a support level, and only then', () => {
    const supportRequests = [{ startsOn: '2026-02-01', endsOn: '2026-09-01' }];
    const educationProgrammes = [{ startsOn: '2025-01-01', endsOn: '2026-07-01' }];

    expect(levelAt({ educationProgrammes }, '2025-05-09')).toBeNull();
    expect(levelAt({ educationProgrammes }, '2025-05-10')).toBe(SupportLevel.EDUCATION);
    expect(levelAt({ educationProgrammes, supportRequests }, '2026-02-01')).toBe(SupportLevel.ACTIVE);
    expect(levelAt({ supportRequests }, '2026-09-01')).toBe(SupportLevel.ANNUAL_CONTACT);
  });

  it('who asks at 23 has needs assessed within three months of asking', () => {
    const asked = { ...facts, supportRequests: [{ startsOn: '2027-11-30', endsOn: null }] };

    expect(returnAssessmentDueOn(asked, '2027-12-01')).toBe('2028-02-29');
    expect(returnAssessmentDueOn(asked, '2027-11-29')).toBeNull();
  });

  it('goes on past 25 to the end of a programme begun before, unless the council stops at 25', () => {
    const programme = [{ startsOn: '2028-09-01', endsOn: '2030-07-01' }];
    const late = [{ startsOn: '2029-09-01', endsOn: '2030-07-01' }];
    const stops = { ...usualSettings, educationBeyond25: false };

    expect(statusAt({ ...facts, educationProgrammes: programme }, '2029-05-10')).toBe(
      CareStatus.FORMER_RELEVANT_EDUCATION,
    );
    expect(statusAt({ ...facts, educationProgrammes: programme }, '2030-07-01')).toBe(CareStatus.ENDED_25);
    expect(statusAt({ ...facts, educationProgrammes: late }, '2029-10-01')).toBe(CareStatus.ENDED_25);
    expect(statusOn({ ...facts, educationProgrammes: programme }, '2029-05-10', stops).status).toBe(
      CareStatus.ENDED_25,
    );
  });

  it('past 25 in a programme without an end is for a person to check', () => {
    const open = { ...facts, educationProgrammes: [{ startsOn: '2028-09-01', endsOn: null }] };

    expect(statusOn(open, '2029-05-10').flags).toEqual(['MANUAL_CHECK']);
  });
});

describe('death and age', () => {
  it('ends everything on the day, also when only the return says that care ended by it', () => {
    const died = statusFacts({ carePeriods: [inCare('2020-01-01', '2025-01-01', { reasonCeased: 'E2' })] });

    expect(statusAt(died, '2024-12-31')).toBe(CareStatus.ELIGIBLE);
    expect(statusAt(died, '2025-01-01')).toBe(CareStatus.DECEASED);
    expect(statusOn(statusFacts({ diedOn: '2025-01-01' }), '2030-01-01').because[0]?.sentence).toBe(
      'Died on 1 January 2025',
    );
  });

  it('is worked out again on a date of birth set by an age assessment, and flagged where that matters', () => {
    const facts = statusFacts({
      dateOfBirth: '2006-01-01',
      formerDatesOfBirth: [{ dateOfBirth: '2008-01-01', replacedOn: '2024-12-01' }],
      carePeriods: [inCare('2022-06-01', '2024-12-01', { reasonCeased: 'E15' })],
    });

    expect(statusOn(facts, '2025-01-01')).toMatchObject({
      status: CareStatus.FORMER_RELEVANT,
      flags: ['MANUAL_CHECK'],
    });
    expect(statusOn(facts, '2026-02-01')).toMatchObject({ status: CareStatus.FORMER_RELEVANT, flags: [] });
  });
});

describe('what a status asks for', () => {
  it.each(Object.values(CareStatus))('%s', (status) => {
    const owed = ['ELIGIBLE', 'RELEVANT', 'FORMER_RELEVANT', 'FORMER_RELEVANT_EDUCATION'].includes(status);
    const level = status === CareStatus.FORMER_RELEVANT_21_24 ? SupportLevel.ANNUAL_CONTACT : null;

    expect(requirementsOf(status, level)).toEqual({ personalAdviser: owed, pathwayPlan: owed });
  });

  it('is both for those of 21 to 24 who asked or are in a programme', () => {
    for (const level of [SupportLevel.ACTIVE, SupportLevel.EDUCATION])
      expect(requirementsOf(CareStatus.FORMER_RELEVANT_21_24, level)).toEqual({
        personalAdviser: true,
        pathwayPlan: true,
      });
  });

  it('leaves the personal adviser past 25 to the council', () => {
    const settings = { ...usualSettings, personalAdviserBeyond25: false };

    expect(requirementsOf(CareStatus.FORMER_RELEVANT_EDUCATION, null, settings).personalAdviser).toBe(false);
  });
});
