/** Meetings of the Transitions Panel, counted in days from the day of the demonstration. */
export interface MadeMeeting {
  readonly title: string;
  readonly inDays: number;
  readonly place: string;
  /** By reference; empty for one whose agenda is still to be built. */
  readonly items: readonly MadeItem[];
}

export interface MadeItem {
  readonly reference: string;
  readonly title: string;
  /** Why they are on the agenda, as the suggestions say it. */
  readonly reasons: readonly { rule: string; code: string; sentence: string; number: number | null }[];
  readonly sharedWith: readonly string[];
  readonly outcome: 'PLAN_ON_TRACK' | 'PLAN_AMENDED' | 'ACTIONS_AGREED' | 'REFER_HOUSING' | 'REQUEST_INFO';
  readonly outcomeReason: string;
  readonly notes: readonly string[];
  readonly decision: string;
}

export const PANEL_NAME = 'Transitions Panel';
export const DELIVERY_GROUP_NAME = 'Care Leaver Delivery Group';
export const ROOM = 'County Hall room 3 and online';

/** Those who sit on the panel, by name, and what they do on it. */
export const PANEL_MEMBERS: Readonly<Record<string, 'CHAIR' | 'DEPUTY' | 'MINUTE_TAKER' | 'MEMBER'>> = {
  'Margaret Lowe': 'CHAIR',
  'Helen Okafor': 'DEPUTY',
  'Joe Bright': 'MINUTE_TAKER',
  'Sandra Whitfield': 'MEMBER',
  'Gareth Penrose': 'MEMBER',
  'Carl Jennings': 'MEMBER',
  'Aisha Bello': 'MEMBER',
  'Dan Pritchard': 'MEMBER',
  'Rosa Klein': 'MEMBER',
  'Simone Achterberg': 'MEMBER',
  'Lena Whitcombe': 'MEMBER',
};

export const DELIVERY_GROUP_MEMBERS: Readonly<Record<string, 'CHAIR' | 'MINUTE_TAKER' | 'MEMBER'>> = {
  'Councillor Ana Ferreira': 'CHAIR',
  'Joe Bright': 'MINUTE_TAKER',
  'Margaret Lowe': 'MEMBER',
  'Marcus Doyle': 'MEMBER',
  'Lena Whitcombe': 'MEMBER',
};

/** As the suggestions said it a week before, when the papers were sent. */
const noHome = (days: number): MadeItem['reasons'][number] => ({
  rule: '4',
  code: 'TURNS_18_NO_HOME',
  sentence: `Turns 18 in ${days} days with no confirmed home`,
  number: days,
});

/** On the agenda of a meeting that has not been held. */
function listed(
  reference: string,
  title: string,
  sharedWith: readonly string[],
  reasons: MadeItem['reasons'],
): MadeItem {
  return {
    reference,
    title,
    sharedWith,
    reasons,
    outcome: 'ACTIONS_AGREED',
    outcomeReason: '',
    notes: [],
    decision: '',
  };
}

export const MEETINGS: readonly MadeMeeting[] = [
  {
    title: 'Transitions Panel',
    inDays: -56,
    place: ROOM,
    items: [
      {
        reference: 'TR-1986',
        title: 'Leon Price',
        reasons: [],
        sharedWith: ['HOUSING', 'DWP'],
        outcome: 'REFER_HOUSING',
        outcomeReason: 'He turns 18 in October and his placement ends. Housing must know now, not on the day.',
        notes: [
          'Leon’s supported lodgings end on his birthday.',
          'Jobcentre Plus can prepare the claim four weeks before.',
        ],
        decision: 'Refer Leon to North Vale under the joint protocol this week.',
      },
      {
        reference: 'TR-1942',
        title: 'Hamza Yusuf',
        reasons: [],
        sharedWith: ['HOUSING', 'DWP'],
        outcome: 'ACTIONS_AGREED',
        outcomeReason: 'Hamza knows what he wants to do and nobody has offered it yet.',
        notes: ['Parks team takes two people in the new year.'],
        decision: 'Jobcentre Plus to book work experience with the parks team.',
      },
      {
        reference: 'TR-1933',
        title: 'Ella-Mae Dunn',
        reasons: [],
        sharedWith: ['EDUCATION'],
        outcome: 'PLAN_ON_TRACK',
        outcomeReason: 'Staying put is working and the apprenticeship starts in November.',
        notes: ['Ella-Mae’s carers are happy for her to stay.'],
        decision: 'No change. Bring back only if the apprenticeship falls through.',
      },
    ],
  },
  {
    title: 'Transitions Panel',
    inDays: -28,
    place: ROOM,
    items: [
      {
        reference: 'TR-2041',
        title: 'Tia Marlowe',
        reasons: [],
        sharedWith: ['HOUSING', 'EDUCATION', 'HEALTH'],
        outcome: 'ACTIONS_AGREED',
        outcomeReason: 'The flat at Station Road fits, but nobody has asked about the dog or agreed a back-up.',
        notes: [
          'Tia has seen the flat from outside and likes the street.',
          'The provider’s policy on pets is not known.',
        ],
        decision: 'Go ahead with Station Road, with Staying Put as the back-up until it is certain.',
      },
      {
        reference: 'TR-2052',
        title: 'Kofi Adeyemi',
        reasons: [],
        sharedWith: ['HOUSING', 'EDUCATION'],
        outcome: 'ACTIONS_AGREED',
        outcomeReason: 'He turns 18 in ten weeks and his next home is not confirmed.',
        notes: ['Kofi wants to stay within walking distance of college.'],
        decision: 'Visit the supported flat with Kofi and apply for the setting up home allowance.',
      },
      {
        reference: 'TR-2060',
        title: 'Ruby Hartley',
        reasons: [],
        sharedWith: ['DWP'],
        outcome: 'PLAN_AMENDED',
        outcomeReason: 'Sue and Mark have agreed to Staying Put; the plan said supported lodgings.',
        notes: ['The Staying Put agreement needs a manager’s signature.'],
        decision: 'Change Ruby’s plan to Staying Put.',
      },
      {
        reference: 'TR-1871',
        title: 'Chloe Barrett',
        reasons: [],
        sharedWith: ['HEALTH'],
        outcome: 'REQUEST_INFO',
        outcomeReason: 'Nobody at the table had spoken to Chloe for three weeks.',
        notes: ['Chloe answers texts, not calls.'],
        decision: 'Health to chase the GP transfer and let Priya know.',
      },
    ],
  },
  {
    title: 'Transitions Panel',
    inDays: 0,
    place: ROOM,
    items: [
      listed('TR-2060', 'Ruby Hartley', ['DWP'], [noHome(27)]),
      listed('TR-2052', 'Kofi Adeyemi', ['HOUSING', 'EDUCATION'], [noHome(47)]),
      listed('TR-2041', 'Tia Marlowe', ['HOUSING', 'HEALTH', 'EDUCATION'], [noHome(80)]),
      listed(
        'TR-2077',
        'Sami Rahimi',
        ['HOUSING', 'EDUCATION'],
        [{ rule: '11', code: 'NEVER_HEARD', sentence: 'Never heard by this panel', number: null }],
      ),
      listed(
        'TR-1986',
        'Leon Price',
        ['HOUSING', 'DWP'],
        [{ rule: '5', code: 'HOME_NOT_SUITABLE', sentence: 'Home not suitable', number: null }],
      ),
    ],
  },
  { title: 'Transitions Panel', inDays: 28, place: ROOM, items: [] },
];
