/** What a pathway plan must cover, and two things we add. Keys are lasting: actions and referrals point at them. */
export const PlanSectionKey = {
  CONTACT_SUPPORT: 'CONTACT_SUPPORT',
  EDUCATION_TRAINING: 'EDUCATION_TRAINING',
  EMPLOYMENT: 'EMPLOYMENT',
  CONTINGENCY: 'CONTINGENCY',
  ACCOMMODATION: 'ACCOMMODATION',
  FAMILY_SOCIAL: 'FAMILY_SOCIAL',
  PRACTICAL_SKILLS: 'PRACTICAL_SKILLS',
  FINANCIAL: 'FINANCIAL',
  HEALTH: 'HEALTH',
  IDENTITY: 'IDENTITY',
  IMMIGRATION: 'IMMIGRATION',
  RISK: 'RISK',
} as const;
export type PlanSectionKey = (typeof PlanSectionKey)[keyof typeof PlanSectionKey];

/** How a section is named and why it is there. */
export interface PlanSectionWords {
  readonly key: PlanSectionKey;
  /** For staff, close to the words of the Schedule. */
  readonly name: string;
  /** For the young person. */
  readonly plainName: string;
  /** The question the section answers, to the young person. */
  readonly question: string;
  readonly law: string;
  /** One of the ten the law lists: a plan without a word on it is not complete. */
  readonly statutory: boolean;
}

const schedule1 = (paragraph: number) => `SI 2010/2571 Sch 1 para ${paragraph}`;

/** In the order of the Schedule (SI 2010/2571 Sch 1; for those in care the same list, SI 2010/959 Sch 8), then ours. */
export const planSections: readonly PlanSectionWords[] = [
  {
    key: PlanSectionKey.CONTACT_SUPPORT,
    name: 'Contact and personal support',
    plainName: 'Support',
    question: 'Who is there for you, and how often?',
    law: schedule1(1),
    statutory: true,
  },
  {
    key: PlanSectionKey.EDUCATION_TRAINING,
    name: 'Education and training',
    plainName: 'Learning',
    question: 'What do you want to learn, and what will help?',
    law: schedule1(2),
    statutory: true,
  },
  {
    key: PlanSectionKey.EMPLOYMENT,
    name: 'Employment and other purposeful activity',
    plainName: 'Work',
    question: 'What work do you want to do, and what will help?',
    law: schedule1(3),
    statutory: true,
  },
  {
    key: PlanSectionKey.CONTINGENCY,
    name: 'Contingency plan',
    plainName: 'If plans change',
    question: 'What will we do if this does not work out?',
    law: schedule1(4),
    statutory: true,
  },
  {
    key: PlanSectionKey.ACCOMMODATION,
    name: 'Accommodation and its suitability',
    plainName: 'Home',
    question: 'Where do you want to live, and is it right for you?',
    law: schedule1(5),
    statutory: true,
  },
  {
    key: PlanSectionKey.FAMILY_SOCIAL,
    name: 'Family and social relationships',
    plainName: 'Family and friends',
    question: 'Who matters to you?',
    law: schedule1(6),
    statutory: true,
  },
  {
    key: PlanSectionKey.PRACTICAL_SKILLS,
    name: 'Practical and other skills',
    plainName: 'Skills',
    question: 'What do you want to be able to do for yourself?',
    law: schedule1(7),
    statutory: true,
  },
  {
    key: PlanSectionKey.FINANCIAL,
    name: 'Financial support: amounts and how often',
    plainName: 'Money',
    question: 'What money will you have, and what do we pay?',
    law: schedule1(8),
    statutory: true,
  },
  {
    key: PlanSectionKey.HEALTH,
    name: 'Health, including mental health',
    plainName: 'Health',
    question: 'How are you, in body and mind?',
    law: schedule1(9),
    statutory: true,
  },
  {
    key: PlanSectionKey.IDENTITY,
    name: 'Identity: religion, racial origin, culture and language',
    plainName: 'Identity',
    question: 'What is important about who you are?',
    law: schedule1(10),
    statutory: true,
  },
  {
    key: PlanSectionKey.IMMIGRATION,
    name: 'Immigration and trafficking',
    plainName: 'Staying in the UK',
    question: 'What is happening with your right to stay?',
    law: 'SI 2010/959 reg 42(2)',
    statutory: false,
  },
  {
    key: PlanSectionKey.RISK,
    name: 'Risk, and the steps to reduce it',
    plainName: 'Staying safe',
    question: 'What could go wrong, and what keeps you safe?',
    law: 'Local standard',
    statutory: false,
  },
];

/** The order on screen: the back-up plan comes after what it backs up. */
export const planSectionsAsShown: readonly PlanSectionWords[] = [
  ...planSections.filter(({ key, statutory }) => statutory && key !== PlanSectionKey.CONTINGENCY),
  ...planSections.filter(({ key }) => key === PlanSectionKey.CONTINGENCY),
  ...planSections.filter(({ statutory }) => !statutory),
];

const byKey = new Map(planSections.map((section) => [section.key, section]));

/** The words for a section. @throws RangeError for a key that is none */
export function planSection(key: PlanSectionKey): PlanSectionWords {
  const section = byKey.get(key);
  if (!section) throw new RangeError('There is no such section of a pathway plan');
  return section;
}
