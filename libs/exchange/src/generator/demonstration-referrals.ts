/** Housing referrals under the joint protocol, days counted from the day of the demonstration. */
export interface MadeReferral {
  /** The young person, by reference. */
  readonly reference: string;
  readonly agency: string;
  readonly referrer: string;
  readonly officer: string | null;
  readonly state: 'DRAFT' | 'SUBMITTED' | 'ACKNOWLEDGED' | 'INFO_REQUESTED' | 'ACCEPTED' | 'NOT_ACCEPTED';
  readonly draftedDaysAgo: number;
  readonly needInDays: number;
  readonly wants: string;
  readonly supportNeeds: string;
  readonly planB: string;
  readonly consentWords: string;
  readonly infoRequested?: string;
  readonly route?: 'SOCIAL_HOUSING' | 'SUPPORTED_ACCOMMODATION' | 'PRIVATE_RENTED';
  readonly decisionReason?: string;
}

const NORTH_VALE = 'North Vale District Council Housing';
const SOUTHMERE = 'Southmere Borough Council Housing';
const SANDRA = 'Sandra Whitfield';

export const REFERRALS: readonly MadeReferral[] = [
  {
    reference: 'TR-2041',
    agency: NORTH_VALE,
    referrer: 'Priya Nair',
    officer: SANDRA,
    state: 'ACKNOWLEDGED',
    draftedDaysAgo: 12,
    needInDays: 73,
    wants: 'A one bedroom flat within a bus ride of her nan, where a small dog can live.',
    supportNeeds: 'Weekly visits for the first three months. Help with setting up bills.',
    planB: 'Staying Put with her carers until a flat is ready.',
    consentWords: 'Tia read the form with me and said yes to sharing it with housing.',
  },
  {
    reference: 'TR-2081',
    agency: NORTH_VALE,
    referrer: 'Priya Nair',
    officer: null,
    state: 'SUBMITTED',
    draftedDaysAgo: 9,
    needInDays: 77,
    wants: 'A one bedroom flat on the ground floor, near the number 9 bus.',
    supportNeeds: 'A walk-in shower would help. She manages her own money well.',
    planB: 'Stay in supported accommodation for up to three months.',
    consentWords: 'Nadia agreed in our visit and has a copy.',
  },
  {
    reference: 'TR-2077',
    agency: NORTH_VALE,
    referrer: 'Priya Nair',
    officer: SANDRA,
    state: 'INFO_REQUESTED',
    draftedDaysAgo: 15,
    needInDays: 116,
    wants: 'A room in a quiet shared house near the mosque.',
    supportNeeds: 'An interpreter in Dari for viewings and for the tenancy.',
    planB: 'Stay where he is until the Home Office decides.',
    consentWords: 'Given through an interpreter, who explained it twice.',
    infoRequested: 'Which parts of town would Sami like to live in, and does he mind a shared kitchen?',
  },
  {
    reference: 'TR-1986',
    agency: NORTH_VALE,
    referrer: 'Priya Nair',
    officer: SANDRA,
    state: 'ACCEPTED',
    draftedDaysAgo: 30,
    needInDays: 9,
    wants: 'A room of his own, anywhere with a kitchen he can use.',
    supportNeeds: 'Help with budgeting and with letters.',
    planB: 'Emergency accommodation for no more than two working days.',
    consentWords: 'Leon signed the form.',
    route: 'SUPPORTED_ACCOMMODATION',
    decisionReason: 'Room in a shared house from 9 days’ time, with a support worker twice a week.',
  },
  {
    reference: 'TR-1942',
    agency: SOUTHMERE,
    referrer: 'Owen Bate',
    officer: 'Gareth Penrose',
    state: 'NOT_ACCEPTED',
    draftedDaysAgo: 34,
    needInDays: 20,
    wants: 'A one bedroom flat close to work.',
    supportNeeds: 'None beyond his personal adviser.',
    planB: 'Stay in semi-independent accommodation.',
    consentWords: 'Hamza said yes by text.',
    decisionReason: 'No one bedroom home is expected in the area before March. Please refer to North Vale as well.',
  },
  {
    reference: 'TR-2104',
    agency: NORTH_VALE,
    referrer: 'Owen Bate',
    officer: null,
    state: 'DRAFT',
    draftedDaysAgo: 2,
    needInDays: 126,
    wants: 'A supported shared house.',
    supportNeeds: 'Not known yet: we have only just met.',
    planB: '',
    consentWords: '',
  },
];
