import { statusFacts, statusVectors } from '../../testing/status-facts.js';
import { CareStatus, type StatusFacts } from './status.js';
import { needsAssessmentDueOn, statusOn } from './status.rules.js';

const vectors = statusVectors();
const factsOfVector = (id: string) => vectors.find((vector) => vector.id === id)?.facts ?? statusFacts();
const sentences = (facts: StatusFacts, on: string) => statusOn(facts, on).because.map(({ sentence }) => sentence);

describe('the agreed status cases', () => {
  it('are all here', () => expect(vectors).toHaveLength(30));

  it.each(vectors)('$id: $description', ({ facts, asOf, expected, manualCheck }) => {
    const { status, flags } = statusOn(facts, asOf);

    expect(status).toBe(expected);
    expect(flags.includes('MANUAL_CHECK')).toBe(manualCheck);
  });

  it.each([
    ['S01', '2026-11-22', '2025-05-10', '2025-08-10'],
    ['S02b', '2026-12-30', '2026-12-30', '2027-03-30'],
    ['S02a', '2026-12-29', null, '2027-03-30'],
  ])('%s on %s: eligible since %s, needs assessed by %s', (id, on, since, dueOn) => {
    expect(statusOn(factsOfVector(id), on).eligibleSince).toBe(since);
    expect(needsAssessmentDueOn(factsOfVector(id))).toBe(dueOn);
  });
});

describe('the answer explains itself', () => {
  it('with the rule, the law, the facts and what follows', () => {
    expect(statusOn(factsOfVector('S01'), '2026-11-22')).toEqual({
      status: CareStatus.ELIGIBLE,
      supportLevel: null,
      rule: 5,
      law: 'Children Act 1989 Sch 2 para 19B; SI 2010/959 reg 40',
      eligibleSince: '2025-05-10',
      because: [
        {
          code: 'AGE',
          values: { age: 17, on: '2026-11-22' },
          sentence: 'Aged 17 on 22 November 2026',
          law: 'Family Law Reform Act 1969 s9',
        },
        {
          code: 'IN_CARE',
          values: { on: '2024-01-15' },
          sentence: 'In care since 15 January 2024',
          law: 'Children Act 1989 Sch 2 para 19B; SI 2010/959 reg 40',
        },
        {
          code: 'CARE_DAYS_SINCE_14',
          values: { days: 1042, needed: 91, from: '2023-05-10' },
          sentence: '1042 days in care since turning 14 on 10 May 2023: 91 are needed',
          law: 'Children Act 1989 Sch 2 para 19B; SI 2010/959 reg 40',
        },
      ],
      flags: [],
      requires: { personalAdviser: true, pathwayPlan: true },
    });
  });

  it('says when somebody in care will become eligible, and that the count is close', () => {
    const { because, flags } = statusOn(factsOfVector('S02a'), '2026-12-29');

    expect(because.map(({ sentence }) => sentence)).toEqual([
      'Aged 17 on 29 December 2026',
      'In care since 30 September 2026',
      '90 days in care since turning 14 on 1 September 2023: 91 are needed',
      'Becomes eligible on 30 December 2026 if still in care then',
    ]);
    expect(flags).toEqual(['BORDERLINE']);
  });

  it.each([
    ['S04', '2026-01-10', 'Was eligible until leaving care on 1 July 2024'],
    ['S04', '2026-01-10', '700 days in care since turning 14 on 15 June 2022: 91 are needed'],
    ['S05a', '2024-12-31', 'At home since 1 July 2024; six months are complete on 1 January 2025'],
    ['S05b', '2025-01-01', 'Has lived at home for six months or more, since 1 July 2024'],
    ['S05c', '2025-03-01', 'The return home ended on 1 March 2025'],
    ['S05e', '2026-06-15', 'Was relevant until turning 18 on 15 June 2026'],
    [
      'S06a',
      '2025-01-10',
      'No day at 16 or 17 in care, in other accommodation that counts or under guardianship from care',
    ],
    ['S08', '2026-11-22', 'Was in care at 16 or 17, from 23 September 2026'],
    [
      'S09b',
      '2026-11-22',
      'Has no open request for support and no agreed programme: to be contacted at least once a year',
    ],
    ['S10b', '2026-11-22', 'Turned 25 on 22 November 2026, with no agreed programme running'],
    ['S10c', '2026-11-22', 'In an agreed programme of education since 1 September 2025'],
    [
      'S12',
      '2026-02-01',
      'Detained or in hospital on the 16th birthday, from 29 June 2025, after 91 days or more in care',
    ],
    ['S12', '2026-02-01', '120 days in care since turning 14 on 1 September 2023: 91 are needed'],
    ['S13', '2026-11-22', 'A special guardianship order made from care on 1 February 2025 is in force'],
    ['S13b', '2026-11-22', 'A special guardianship order made from care on 1 February 2022 was in force at 18'],
    ['S14', '2026-11-22', 'Care ended in adoption on 1 September 2025'],
    ['S16', '2026-11-22', 'Advice and help ended at 21, on 22 November 2026'],
  ])('%s on %s says: %s', (id, on, sentence) => expect(sentences(factsOfVector(id), on)).toContain(sentence));

  it('always gives at least one fact, and a law', () => {
    for (const { facts, asOf } of vectors) {
      const { because, law } = statusOn(facts, asOf);
      expect(because.length).toBeGreaterThan(0);
      expect(law).not.toBe('');
    }
  });
});
