/** Actions of the leading people, as in the stories. Days are counted from the day of the demonstration. */
export interface LeadingAction {
  /** The young person, by reference. */
  readonly reference: string;
  /** The objective it serves, by its words. */
  readonly objective: string;
  readonly title: string;
  /** As the young person is told it. */
  readonly plainWords: string;
  readonly owner: string;
  readonly raisedBy: string;
  readonly raised: number;
  readonly due: number;
  readonly state: 'ASSIGNED' | 'ACCEPTED' | 'BLOCKED' | 'DONE_CLAIMED' | 'VERIFIED';
  readonly update?: string;
  readonly blockedBy?: string;
  readonly evidence?: string;
  /** Decided at the meeting so many days ago. */
  readonly meeting?: number;
}

const PRIYA = 'Priya Nair';
const SANDRA = 'Sandra Whitfield';
const FLAT = 'Move to my own flat near my nan by my 18th birthday';
const COURSE = 'Finish Level 2 hair and beauty and find a Saturday job';
const SAVINGS = 'Have my own bank account and savings for moving';
const at = (reference: string, objective: string) => ({ reference, objective, raisedBy: PRIYA });
const panel = { raisedBy: 'Joe Bright', meeting: 28, raised: 28 } as const;

export const LEADING_ACTIONS: readonly LeadingAction[] = [
  {
    ...at('TR-2041', FLAT),
    ...panel,
    title: 'View the flat at Station Road with Tia',
    plainWords: 'Priya will take you to see the flat.',
    owner: PRIYA,
    due: -10,
    state: 'VERIFIED',
    evidence: 'Visited together. Tia liked the kitchen and the bus stop outside.',
  },
  {
    ...at('TR-2041', FLAT),
    ...panel,
    title: 'Ask the provider if Biscuit can come too',
    plainWords: 'Sandra is asking if your dog can live there.',
    owner: SANDRA,
    due: 1,
    state: 'ACCEPTED',
    update: 'Waiting for the provider’s pet policy.',
  },
  {
    ...at('TR-2041', FLAT),
    ...panel,
    title: 'Agree back-up plan: Staying Put with carers',
    plainWords: 'Tom will make sure you can stay with your carers if the flat is late.',
    owner: 'Tom Ashworth',
    due: 12,
    state: 'ASSIGNED',
  },
  {
    ...at('TR-2041', COURSE),
    title: 'Get the kit list from college and order it',
    plainWords: 'Your kit for college.',
    owner: 'Dan Pritchard',
    raised: 60,
    due: -35,
    state: 'VERIFIED',
    evidence: 'Kit seen at college',
  },
  {
    ...at('TR-2041', COURSE),
    title: 'Practise asking for a Saturday job',
    plainWords: 'Practise for your job.',
    owner: 'Lena Whitcombe',
    raised: 50,
    due: -20,
    state: 'VERIFIED',
    evidence: 'Tia said so by text',
  },
  {
    ...at('TR-2041', SAVINGS),
    title: 'Open a bank account with Tia',
    plainWords: 'Open your bank account together.',
    owner: PRIYA,
    raised: 70,
    due: -25,
    state: 'VERIFIED',
    evidence: 'Card seen',
  },
  {
    ...at('TR-2041', SAVINGS),
    title: 'Set up a savings pot for moving',
    plainWords: 'A pot for your moving money.',
    owner: PRIYA,
    raised: 20,
    due: 25,
    state: 'ACCEPTED',
  },
  {
    ...at('TR-2052', 'A home I won’t have to leave'),
    ...panel,
    title: 'Visit the supported flat with Kofi',
    plainWords: 'See the flat.',
    owner: PRIYA,
    due: -12,
    state: 'VERIFIED',
    evidence: 'Seen together on a Saturday',
  },
  {
    ...at('TR-2052', 'A home I won’t have to leave'),
    ...panel,
    title: 'Apply for the setting up home allowance',
    plainWords: 'Money for your new home.',
    owner: PRIYA,
    due: -8,
    state: 'DONE_CLAIMED',
    evidence: 'Application sent, reference kept',
  },
  {
    ...at('TR-2052', 'A home I won’t have to leave'),
    title: 'Send the nomination form to the provider',
    plainWords: 'The form for the flat.',
    owner: SANDRA,
    raised: 6,
    due: 3,
    state: 'ACCEPTED',
    update: 'Form drafted.',
  },
  {
    ...at('TR-2052', 'A home I won’t have to leave'),
    ...panel,
    title: 'Confirm back-up plan with carers',
    plainWords: 'A plan B with your carers.',
    owner: 'Tom Ashworth',
    due: 2,
    state: 'ACCEPTED',
    update: 'Carers are happy for Kofi to stay until the flat is ready.',
  },
  {
    ...at('TR-2052', 'Finish electrician course'),
    title: 'Ask college about the apprenticeship in the summer',
    plainWords: 'What comes after your course.',
    owner: 'Dan Pritchard',
    raised: 30,
    due: 30,
    state: 'ACCEPTED',
  },
  {
    ...at('TR-2060', 'Get my National Insurance number and know what it is for'),
    title: 'Send Ruby’s National Insurance number to Jobcentre Plus',
    plainWords: 'Your number, sent to the job centre.',
    owner: PRIYA,
    raised: 14,
    due: 1,
    state: 'ACCEPTED',
  },
  {
    ...at('TR-2060', 'Stay with Sue and Mark after I’m 18'),
    ...panel,
    title: 'Get the Staying Put agreement signed',
    plainWords: 'The paper that says you can stay.',
    owner: 'Helen Okafor',
    due: 5,
    state: 'ASSIGNED',
  },
  {
    ...at('TR-2077', 'A home where I feel safe'),
    title: 'Find a Dari interpreter for the flat viewing',
    plainWords: 'Someone who speaks Dari, for the flat.',
    owner: PRIYA,
    raised: 20,
    due: 6,
    state: 'BLOCKED',
    blockedBy: 'The agency has no one free until December',
    update: 'Agency has no one free until December.',
  },
  {
    ...at('TR-2077', 'Get my papers, and know what happens if the answer is no'),
    title: 'Ask the solicitor for an update and explain it',
    plainWords: 'News about your papers.',
    owner: 'Tom Ashworth',
    raised: 15,
    due: 10,
    state: 'ACCEPTED',
  },
  {
    ...at('TR-2081', 'Get my knees looked at properly'),
    title: 'Refer Nadia to physiotherapy',
    plainWords: 'A specialist for your knees.',
    owner: 'Aisha Bello',
    raised: 22,
    due: -4,
    state: 'ACCEPTED',
    update: 'Waiting list is six weeks.',
  },
  {
    ...at('TR-1986', 'Manage my own money'),
    raisedBy: 'Joe Bright',
    meeting: 56,
    raised: 56,
    title: 'Help Leon open a bank account',
    plainWords: 'Open your bank account.',
    owner: PRIYA,
    due: -4,
    state: 'ACCEPTED',
    update: 'Leon has found his birth certificate.',
  },
  {
    ...at('TR-1986', 'My own front door'),
    title: 'Confirm the moving day and the keys',
    plainWords: 'The day you get your keys.',
    owner: SANDRA,
    raised: 9,
    due: 4,
    state: 'ACCEPTED',
  },
  {
    ...at('TR-1871', 'A doctor near me'),
    ...panel,
    title: 'Chase Chloe’s GP transfer',
    plainWords: 'Your doctor’s notes, sent over.',
    owner: 'Aisha Bello',
    due: -3,
    state: 'ASSIGNED',
  },
  {
    ...at('TR-1942', 'Outdoor job'),
    raisedBy: 'Joe Bright',
    meeting: 56,
    raised: 56,
    title: 'Book work experience in the parks team',
    plainWords: 'Try the parks team.',
    owner: 'Carl Jennings',
    due: 10,
    state: 'ACCEPTED',
    update: 'Two dates offered.',
  },
];
