import type { ObjectiveSection } from './demonstration-objectives.js';

/** Who would do it: the allocated worker, or somebody of an agency of that kind. */
export type ActionOwner = 'ADVISER' | 'HOUSING' | 'DWP' | 'HEALTH' | 'EDUCATION' | 'HUB';

export interface MadeAction {
  readonly title: string;
  readonly owner: ActionOwner;
}

/** Things people promise to do, by the section of the plan they serve. */
export const ACTIONS: Readonly<Record<ObjectiveSection, readonly MadeAction[]>> = {
  CONTACT_SUPPORT: [
    { title: 'Agree how and when to be in touch, and write it down', owner: 'ADVISER' },
    { title: 'Introduce the new personal adviser in person', owner: 'ADVISER' },
  ],
  EDUCATION_TRAINING: [
    { title: 'Ask college for exam arrangements in writing', owner: 'EDUCATION' },
    { title: 'Apply for the 16 to 19 bursary', owner: 'EDUCATION' },
    { title: 'Order a laptop from the virtual school', owner: 'EDUCATION' },
    { title: 'Book a university open day and go together', owner: 'ADVISER' },
  ],
  EMPLOYMENT: [
    { title: 'Book work experience in the parks team', owner: 'DWP' },
    { title: 'Send the National Insurance number to Jobcentre Plus', owner: 'ADVISER' },
    { title: 'Practise for the interview', owner: 'HUB' },
    { title: 'Find two apprenticeship vacancies to look at together', owner: 'DWP' },
  ],
  CONTINGENCY: [{ title: 'Write down who to ring and where to go, and share it', owner: 'ADVISER' }],
  ACCOMMODATION: [
    { title: 'Send the nomination form to the provider', owner: 'HOUSING' },
    { title: 'View the flat together', owner: 'ADVISER' },
    { title: 'Agree the back-up plan with carers', owner: 'ADVISER' },
    { title: 'Confirm what the rent will be and what help there is with it', owner: 'HOUSING' },
    { title: 'Report the repair and tell them when it will be done', owner: 'HOUSING' },
    { title: 'Apply for the setting up home allowance', owner: 'ADVISER' },
  ],
  FAMILY_SOCIAL: [
    { title: 'Book family time for the school holidays', owner: 'ADVISER' },
    { title: 'Find a team that trains nearby', owner: 'HUB' },
  ],
  PRACTICAL_SKILLS: [
    { title: 'Start the cooking sessions at the hub', owner: 'HUB' },
    { title: 'Go through a tenancy agreement line by line', owner: 'HOUSING' },
  ],
  FINANCIAL: [
    { title: 'Help to open a bank account', owner: 'ADVISER' },
    { title: 'Prepare the Universal Credit claim four weeks before the birthday', owner: 'DWP' },
    { title: 'Make a budget for the first three months', owner: 'ADVISER' },
  ],
  HEALTH: [
    { title: 'Chase the GP transfer', owner: 'HEALTH' },
    { title: 'Give them their health passport and talk it through', owner: 'HEALTH' },
    { title: 'Refer to the emotional wellbeing practitioner', owner: 'HEALTH' },
  ],
  IDENTITY: [
    { title: 'Apply for the passport', owner: 'ADVISER' },
    { title: 'Send for the birth certificate', owner: 'ADVISER' },
    { title: 'Arrange a time to read the file together', owner: 'ADVISER' },
  ],
  IMMIGRATION: [
    { title: 'Find a Dari interpreter for the flat viewing', owner: 'ADVISER' },
    { title: 'Ask the solicitor for an update and explain it', owner: 'ADVISER' },
  ],
};

/** What people write when they say how an action is going. */
export const UPDATES: readonly string[] = [
  'Rang and left a message. Will try again on Thursday.',
  'Two dates offered. Waiting to hear which one suits.',
  'Waiting for a reply.',
  'Started. The rest is planned for next week.',
  'Talked it through at the last visit and agreed what comes first.',
  'No one free until next month. Asked for help.',
];

/** What shows that an action was done. */
export const EVIDENCE: readonly string[] = [
  'Confirmed in an email, saved to the record',
  'Done together, with a note on the record',
  'Young person confirmed by text',
];
