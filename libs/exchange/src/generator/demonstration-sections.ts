import type { ObjectiveSection } from './demonstration-objectives.js';

/** What a plan says of a part of a life beside the objective itself. Written as advisers write, short. */
export interface SectionWords {
  readonly needs: string;
  readonly workingWell: string;
  readonly worries: string;
  readonly nextSteps: string;
  readonly contingency: string;
}

export const SECTION_WORDS: Readonly<Record<ObjectiveSection, readonly SectionWords[]>> = {
  CONTACT_SUPPORT: [
    {
      needs: 'Regular contact, in person at least every eight weeks, and a known person to ring in between.',
      workingWell: 'Answers texts the same day and keeps most visits.',
      worries: 'Goes quiet when something is wrong.',
      nextSteps: 'Visit every fortnight until after the birthday.',
      contingency: 'If there is no answer for ten days, visit and ring the named friend.',
    },
    {
      needs: 'Contact by message rather than by phone, and notice of every visit.',
      workingWell: 'Has kept the same adviser for a year.',
      worries: 'Has had many workers and does not expect this one to stay.',
      nextSteps: 'Agree dates for the next three months in one go.',
      contingency: 'The duty worker knows them and will cover leave.',
    },
  ],
  EDUCATION_TRAINING: [
    {
      needs: 'Help to stay on the course, and money for travel and equipment.',
      workingWell: 'Attendance has been over 90% since September.',
      worries: 'Mornings after a bad night are missed.',
      nextSteps: 'Ask college for a later start on two days.',
      contingency: 'If the course ends early, look at training with the hub in January.',
    },
    {
      needs: 'A course at the right level, and somebody to go to the open day with.',
      workingWell: 'Knows what they want to study and why.',
      worries: 'Maths has to be passed first.',
      nextSteps: 'Start the evening maths group.',
      contingency: 'An apprenticeship that takes maths alongside.',
    },
  ],
  EMPLOYMENT: [
    {
      needs: 'Work experience, a CV, and clothes for an interview.',
      workingWell: 'Reliable when the work is outdoors or practical.',
      worries: 'No reference from a job yet.',
      nextSteps: 'Two weeks with the parks team.',
      contingency: 'Volunteering at the hub counts as a reference.',
    },
  ],
  CONTINGENCY: [
    {
      needs: 'A plan for the day things go wrong, agreed before it comes.',
      workingWell: 'Has two adults who would take them in for a night.',
      worries: 'Has left a placement without telling anyone before.',
      nextSteps: 'Write down who to ring and where to go.',
      contingency: 'The out of hours team has the plan.',
    },
  ],
  ACCOMMODATION: [
    {
      needs:
        'A settled home to move to at 18, and suitable meanwhile. Assessed as suitable: safe, affordable, near college.',
      workingWell: 'Keeps the room well and gets on with the others.',
      worries: 'The first offer may be far from the people they know.',
      nextSteps: 'View the flat, and agree the back-up.',
      contingency: 'Stay with carers for up to three months.',
    },
    {
      needs: 'To keep this tenancy. Assessed as suitable; the rent is covered.',
      workingWell: 'Rent has been paid on time for eight months.',
      worries: 'The electric is on a key meter and runs out.',
      nextSteps: 'Ask for a smart meter and set up the bills.',
      contingency: 'Housing rings the adviser before any letter about arrears.',
    },
  ],
  FAMILY_SOCIAL: [
    {
      needs: 'Time with brothers and sisters that is not left to chance.',
      workingWell: 'Sees them at weekends and rings in between.',
      worries: 'Contact with their mother can end in an argument.',
      nextSteps: 'Put the dates for the school holidays in writing.',
      contingency: 'Their adviser will go along if asked.',
    },
  ],
  PRACTICAL_SKILLS: [
    {
      needs: 'Practice in cooking, money and appointments before living alone.',
      workingWell: 'Cooks twice a week and likes it.',
      worries: 'Has never paid a bill.',
      nextSteps: 'Six sessions at the hub, then a fortnight in the training flat.',
      contingency: 'Floating support for the first three months.',
    },
  ],
  FINANCIAL: [
    {
      needs: 'Setting up home allowance of £3,000, and £75 a week until benefits are in place.',
      workingWell: 'Has a bank account and has saved £140.',
      worries: 'Lends money to friends.',
      nextSteps: 'Prepare the Universal Credit claim four weeks before the birthday.',
      contingency: 'Emergency payment of £50 from the duty manager.',
    },
  ],
  HEALTH: [
    {
      needs: 'A doctor and a dentist nearby, and the health passport.',
      workingWell: 'Immunisations are up to date.',
      worries: 'Sleeps badly and will not talk about it yet.',
      nextSteps: 'Meet the leaving care nurse at the hub.',
      contingency: 'Crisis line in their phone, and their adviser knows the signs.',
    },
  ],
  IDENTITY: [
    {
      needs: 'Documents in their own hands, and help to read their file when they want to.',
      workingWell: 'Is proud of where they come from.',
      worries: 'Has no photographs from before they were six.',
      nextSteps: 'Passport and birth certificate by the spring.',
      contingency: 'Certified copies can be had in a week if a deadline comes.',
    },
  ],
  IMMIGRATION: [
    {
      needs: 'A decision on their claim, good legal advice, and a plan for each way it may go.',
      workingWell: 'Keeps every appointment with the solicitor.',
      worries: 'The waiting harms their sleep and their studies.',
      nextSteps: 'Ask for an update in writing and go through it with an interpreter.',
      contingency: 'If refused: appeal in 14 days, and support goes on meanwhile.',
    },
  ],
};
