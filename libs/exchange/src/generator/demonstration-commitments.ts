/** Promises of partners to the delivery group, days counted from the day of the demonstration. No personal data. */
export interface MadeCommitment {
  readonly reference: string;
  readonly outcome: 'LEARNING_AND_WORK' | 'SAFE_AND_SETTLED' | 'HEALTH' | 'MONEY' | 'FAMILY_AND_NETWORKS';
  readonly promise: string;
  readonly agency: string;
  readonly lead: string;
  readonly measure: string;
  readonly unit: string;
  readonly baseline: number;
  readonly target: number;
  readonly startedDaysAgo: number;
  readonly targetInDays: number;
  readonly state: 'ACTIVE' | 'AT_RISK' | 'DELIVERED_CLAIMED';
  readonly stateReason?: string;
  readonly evidence?: string;
  readonly updates: readonly { daysAgo: number; value: number; note: string; nextStep: string }[];
}

export const COMMITMENTS: readonly MadeCommitment[] = [
  {
    reference: 'C-01',
    outcome: 'LEARNING_AND_WORK',
    promise: 'Guarantee 12 interviews a year for care experienced applicants',
    agency: 'Exampleshire Council Human Resources',
    lead: 'Marcus Doyle',
    measure: 'Interviews held with care experienced applicants',
    unit: 'interviews',
    baseline: 2,
    target: 12,
    startedDaysAgo: 230,
    targetInDays: 128,
    state: 'ACTIVE',
    updates: [
      {
        daysAgo: 75,
        value: 4,
        note: 'Two more interviews, one job offered in the parks team.',
        nextStep: 'Add the question to every advert',
      },
      {
        daysAgo: 20,
        value: 7,
        note: 'Three interviews in October. Managers asked for guidance, which is written.',
        nextStep: 'Brief managers in December',
      },
    ],
  },
  {
    reference: 'C-02',
    outcome: 'SAFE_AND_SETTLED',
    promise: 'Set aside 20 homes a year for young people leaving care',
    agency: 'North Vale District Council Housing',
    lead: 'Sandra Whitfield',
    measure: 'Homes let to young people leaving care',
    unit: 'homes',
    baseline: 6,
    target: 20,
    startedDaysAgo: 236,
    targetInDays: 128,
    state: 'AT_RISK',
    stateReason: 'Fewer one bedroom homes have come empty than expected.',
    updates: [
      {
        daysAgo: 66,
        value: 8,
        note: 'Eight lets so far, six of them one bedroom.',
        nextStep: 'Ask the two housing associations for a share',
      },
      {
        daysAgo: 33,
        value: 9,
        note: 'One let in October. Few one bedroom homes are coming empty.',
        nextStep: 'Bring a paper to the next group',
      },
    ],
  },
  {
    reference: 'C-03',
    outcome: 'MONEY',
    promise: 'Have every Universal Credit claim ready before the 18th birthday',
    agency: 'Jobcentre Plus Exampleshire',
    lead: 'Carl Jennings',
    measure: 'Claims prepared before the birthday',
    unit: '%',
    baseline: 61,
    target: 100,
    startedDaysAgo: 300,
    targetInDays: 60,
    state: 'ACTIVE',
    updates: [
      {
        daysAgo: 62,
        value: 84,
        note: 'Sixteen of nineteen were ready. Two had no ID in time.',
        nextStep: 'Ask for ID at 17 and a half',
      },
      { daysAgo: 18, value: 92, note: 'Eleven of twelve were ready.', nextStep: 'Same list each month' },
    ],
  },
  {
    reference: 'C-04',
    outcome: 'HEALTH',
    promise: 'Give every young person a health passport before they are 18',
    agency: 'Exampleshire NHS Leaving Care Health',
    lead: 'Aisha Bello',
    measure: 'Young people turning 18 who have their health passport',
    unit: '%',
    baseline: 40,
    target: 95,
    startedDaysAgo: 200,
    targetInDays: 165,
    state: 'ACTIVE',
    updates: [
      {
        daysAgo: 85,
        value: 58,
        note: 'Backlog from the spring is cleared.',
        nextStep: 'Start at 17, not 17 and a half',
      },
    ],
  },
  {
    reference: 'C-05',
    outcome: 'FAMILY_AND_NETWORKS',
    promise: 'Open the hub every Thursday evening with food and a person to talk to',
    agency: 'The Harbour Hub',
    lead: 'Lena Whitcombe',
    measure: 'Thursday evenings open',
    unit: 'evenings',
    baseline: 0,
    target: 40,
    startedDaysAgo: 290,
    targetInDays: 20,
    state: 'DELIVERED_CLAIMED',
    evidence: 'The book of evenings, 41 since February, with how many came to each.',
    updates: [
      {
        daysAgo: 45,
        value: 35,
        note: 'Open every week but two. Between nine and twenty come.',
        nextStep: 'Ask them what they want for the winter',
      },
      { daysAgo: 6, value: 41, note: 'Forty-one evenings.', nextStep: 'Agree the next year' },
    ],
  },
  {
    reference: 'C-06',
    outcome: 'LEARNING_AND_WORK',
    promise: 'Keep personal education plans going to the end of the school year they turn 18',
    agency: 'Exampleshire Virtual School',
    lead: 'Dan Pritchard',
    measure: 'Learners of 18 with a current education plan',
    unit: '%',
    baseline: 35,
    target: 90,
    startedDaysAgo: 120,
    targetInDays: 240,
    state: 'ACTIVE',
    updates: [],
  },
];
