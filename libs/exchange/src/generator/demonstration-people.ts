/** Agencies of the demonstration and the people of theirs whom the stories are about. All invented; addresses are reserved. */
import { emailOf } from './workforce.js';

export type DemonstrationAgencyKind =
  | 'CHILDRENS_SERVICES'
  | 'HOUSING'
  | 'DWP'
  | 'HEALTH'
  | 'EDUCATION'
  | 'HUMAN_RESOURCES'
  | 'ADULT_SOCIAL_CARE'
  | 'YOUTH_JUSTICE'
  | 'THIRD_SECTOR'
  | 'ELECTED_MEMBERS'
  | 'ASSURANCE';

export interface DemonstrationAgency {
  readonly name: string;
  readonly kind: DemonstrationAgencyKind;
}

export interface DemonstrationWorker {
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly agency: string;
  readonly roles: readonly string[];
  /** What to look at as this person, on the demonstration's sign-in page; null for those it does not offer. */
  readonly purpose: string | null;
}

export const COUNCIL = 'Exampleshire Children’s Services';
const NORTH_VALE = 'North Vale District Council Housing';

export const DEMONSTRATION_AGENCIES: readonly DemonstrationAgency[] = [
  { name: COUNCIL, kind: 'CHILDRENS_SERVICES' },
  { name: NORTH_VALE, kind: 'HOUSING' },
  { name: 'Southmere Borough Council Housing', kind: 'HOUSING' },
  { name: 'Jobcentre Plus Exampleshire', kind: 'DWP' },
  { name: 'Exampleshire NHS Leaving Care Health', kind: 'HEALTH' },
  { name: 'Exampleshire Virtual School', kind: 'EDUCATION' },
  { name: 'Exampleshire Council Human Resources', kind: 'HUMAN_RESOURCES' },
  { name: 'Exampleshire Adult Social Care', kind: 'ADULT_SOCIAL_CARE' },
  { name: 'Exampleshire Youth Justice Service', kind: 'YOUTH_JUSTICE' },
  { name: 'The Harbour Hub', kind: 'THIRD_SECTOR' },
  { name: 'Exampleshire Council Members', kind: 'ELECTED_MEMBERS' },
  { name: 'Exampleshire Council Audit', kind: 'ASSURANCE' },
];

const worker = (name: string, jobTitle: string, agency: string, roles: string[], purpose: string | null = null) => ({
  name,
  email: emailOf(name.replace(/^Councillor /, '')),
  jobTitle,
  agency,
  roles,
  purpose,
});

/** In the order of the sign-in page. Priya, Owen, Tom and Helen are in the cohort extract too, by the same addresses. */
export const DEMONSTRATION_WORKERS: readonly DemonstrationWorker[] = [
  worker('Joe Bright', 'Panel coordinator', COUNCIL, ['COORDINATOR'], 'Imports, builds the agenda, minutes the panel'),
  worker('Margaret Lowe', 'Head of service, care leavers', COUNCIL, ['CHAIR'], 'Chairs the Transitions Panel'),
  worker('Priya Nair', 'Personal adviser', COUNCIL, ['PERSONAL_ADVISER'], 'Supports 20 young people'),
  worker('Tom Ashworth', 'Social worker', COUNCIL, ['SOCIAL_WORKER'], 'Works with 16 and 17 year olds'),
  worker('Helen Okafor', 'Team manager', COUNCIL, ['TEAM_MANAGER'], 'Authorises plans for her team'),
  worker(
    'Sandra Whitfield',
    'Housing officer',
    NORTH_VALE,
    ['HOUSING_OFFICER', 'PANEL_MEMBER'],
    'Answers housing referrals',
  ),
  worker('Carl Jennings', 'Work coach', 'Jobcentre Plus Exampleshire', ['PANEL_MEMBER'], 'Sits on the panel for DWP'),
  worker(
    'Aisha Bello',
    'Leaving care nurse',
    'Exampleshire NHS Leaving Care Health',
    ['PANEL_MEMBER'],
    'Sits on the panel for health',
  ),
  worker(
    'Councillor Ana Ferreira',
    'Lead member, children',
    'Exampleshire Council Members',
    ['DELIVERY_GROUP_CHAIR'],
    'Chairs the delivery group: counts, no names',
  ),
  worker('Ines Carmody', 'Internal auditor', 'Exampleshire Council Audit', ['AUDITOR'], 'Reads the record of activity'),
  worker(
    'Callum Ferris',
    'System administrator',
    'Exampleshire Council Audit',
    ['ADMINISTRATOR'],
    'Looks after accounts, opens no records',
  ),
  worker('Owen Bate', 'Personal adviser', COUNCIL, ['PERSONAL_ADVISER']),
  worker('Dan Pritchard', 'Post-16 lead', 'Exampleshire Virtual School', ['PANEL_MEMBER']),
  worker('Rosa Klein', 'Transitions social worker', 'Exampleshire Adult Social Care', ['PANEL_MEMBER']),
  worker('Simone Achterberg', 'Resettlement worker', 'Exampleshire Youth Justice Service', ['PANEL_MEMBER']),
  worker('Lena Whitcombe', 'Hub manager', 'The Harbour Hub', ['PANEL_MEMBER', 'DELIVERY_GROUP_MEMBER']),
  worker('Marcus Doyle', 'HR business partner', 'Exampleshire Council Human Resources', ['DELIVERY_GROUP_MEMBER']),
  worker('Gareth Penrose', 'Housing options officer', 'Southmere Borough Council Housing', [
    'HOUSING_OFFICER',
    'PANEL_MEMBER',
  ]),
];
