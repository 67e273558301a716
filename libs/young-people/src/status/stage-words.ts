import type { CareStatus, SupportLevel } from './status.js';

/** How a status is written: on screens, inside a sentence, and for the young person. */
export interface StageWords {
  /** For a label or a filter: the legal word and what it means. */
  readonly name: string;
  /** After "is" or "was", in lower case. */
  readonly inSentence: string;
  /** One sentence for a newcomer: what is owed. */
  readonly meaning: string;
  /** What we say to the young person. */
  readonly toYoungPerson: string;
  /** The statute. */
  readonly law: string;
}

const words: Readonly<Record<CareStatus, StageWords>> = {
  UNDER_16: {
    name: 'Under 16',
    inSentence: 'under 16',
    meaning: 'Not in scope of leaving care support yet.',
    toYoungPerson: 'We start planning with you for your future when you are nearly 16.',
    law: 'Children Act 1989 Sch 2 para 19B',
  },
  LOOKED_AFTER_NOT_ELIGIBLE: {
    name: 'In care, not yet eligible: 16 or 17, fewer than 91 days',
    inSentence: 'in care and not yet eligible',
    meaning: 'Has a care plan. A personal adviser and a pathway plan are owed after 91 days in care since 14.',
    toYoungPerson: 'You have a social worker and a care plan.',
    law: 'Children Act 1989 s22',
  },
  ELIGIBLE: {
    name: 'Eligible: 16 or 17 and in care',
    inSentence: 'eligible',
    meaning: 'Has a social worker. Owed a personal adviser, a needs assessment within three months and a pathway plan.',
    toYoungPerson: 'You have a social worker and a right to a personal adviser and a pathway plan.',
    law: 'Children Act 1989 Sch 2 para 19B; SI 2010/959 reg 40',
  },
  RELEVANT: {
    name: 'Relevant: 16 or 17 and has left care',
    inSentence: 'relevant',
    meaning: "Owed a personal adviser, a pathway plan, a home and money by children's services.",
    toYoungPerson: 'You have left care. We still have to help you with a home, money and a plan.',
    law: 'Children Act 1989 s23A',
  },
  FORMER_RELEVANT: {
    name: 'Former relevant: 18 to 20',
    inSentence: 'former relevant',
    meaning: 'Owed a personal adviser, a pathway plan and contact until 21.',
    toYoungPerson: 'You are a care leaver. You have a personal adviser and a pathway plan.',
    law: 'Children Act 1989 s23C',
  },
  FORMER_RELEVANT_21_24: {
    name: 'Former relevant: 21 to 24',
    inSentence: 'former relevant',
    meaning: 'Owed support when they ask for it, until 25.',
    toYoungPerson: 'You can ask for support at any time until you are 25. You do not have to say why.',
    law: 'Children Act 1989 s23CZB',
  },
  FORMER_RELEVANT_EDUCATION: {
    name: 'Former relevant: 25 or over and in education',
    inSentence: 'former relevant and in education',
    meaning: 'Supported to the end of an agreed programme of education or training.',
    toYoungPerson: 'We support you until you finish your course.',
    law: 'Children Act 1989 s23CA',
  },
  QUALIFYING: {
    name: 'Qualifying: 16 to 20',
    inSentence: 'qualifying',
    meaning: 'Owed advice and help. A personal adviser and a pathway plan are not required.',
    toYoungPerson: 'You can ask us for advice and help until you are 21.',
    law: 'Children Act 1989 s24',
  },
  ENDED_25: {
    name: 'Ended at 25',
    inSentence: 'over 25',
    meaning: 'Was former relevant. Support ended on the 25th birthday.',
    toYoungPerson: 'Your support from us as a care leaver ended when you turned 25.',
    law: 'Children Act 1989 s23CZB',
  },
  NONE: {
    name: 'No leaving care status',
    inSentence: 'without a leaving care status',
    meaning: 'None of the leaving care duties applies.',
    toYoungPerson: 'The leaving care rules do not apply to you.',
    law: 'Children Act 1989 ss23A, 23C and 24',
  },
  DECEASED: {
    name: 'Has died',
    inSentence: 'no longer living',
    meaning: 'The record is kept. Nothing is due.',
    toYoungPerson: '',
    law: 'No duty continues after death',
  },
  TRANSFERRED: {
    name: 'With another local authority',
    inSentence: 'with another local authority',
    meaning: 'Another local authority is responsible.',
    toYoungPerson: 'Another council is responsible for your support.',
    law: 'SI 2010/2571',
  },
};

/** What each support level at 21 to 24 is called. */
export const supportLevelWords: Readonly<Record<SupportLevel, string>> = {
  ACTIVE: 'has asked for support',
  EDUCATION: 'in an agreed programme',
  ANNUAL_CONTACT: 'contact once a year',
};

/** The words for a status. */
export function nameOf(status: CareStatus): StageWords {
  return words[status];
}

/** The label for a status, with the support level where there is one: "Former relevant: 21 to 24, has asked for support". */
export function stageLabel(status: CareStatus, supportLevel: SupportLevel | null): string {
  const { name } = nameOf(status);
  return supportLevel === null ? name : `${name}, ${supportLevelWords[supportLevel]}`;
}
