import { type BecauseCode, CareStatus, type StatusRule } from './status.js';

const lawOfRule: Readonly<Record<StatusRule, string>> = {
  1: 'No duty continues after death',
  2: 'Adoption and Children Act 2002 s46',
  3: 'SI 2010/2571: the responsible authority is the one that last looked after the young person',
  4: 'Children Act 1989 Sch 2 para 19B: begins at 16',
  5: 'Children Act 1989 Sch 2 para 19B; SI 2010/959 reg 40',
  6: 'Children Act 1989 s22; SI 2010/959 reg 40 not met',
  7: 'Children Act 1989 s23A; SI 2010/2571 reg 3',
  8: 'Children Act 1989 s23A(3); SI 2010/2571 reg 3',
  9: 'Children Act 1989 s24',
  10: 'Children Act 1989 s23C(1)',
  11: 'Children Act 1989 s24',
  12: 'Children Act 1989 ss23A, 23C and 24: none applies',
};

const lawOfFormerRelevant: Readonly<Partial<Record<CareStatus, string>>> = {
  [CareStatus.FORMER_RELEVANT_21_24]: 'Children Act 1989 s23CZB',
  [CareStatus.FORMER_RELEVANT_EDUCATION]: 'Children Act 1989 s23CA',
  [CareStatus.ENDED_25]: 'Children Act 1989 s23CZB: ends at 25',
};

/** The statute behind an answer: that of the rule, or of the former relevant status it gave. */
export function lawOf(rule: StatusRule, status: CareStatus): string {
  return lawOfFormerRelevant[status] ?? lawOfRule[rule];
}

const lawOfFact: Readonly<Partial<Record<BecauseCode, string>>> = {
  AGE: 'Family Law Reform Act 1969 s9',
  CARE_DAYS_SINCE_14: 'Children Act 1989 Sch 2 para 19B; SI 2010/959 reg 40',
  BECOMES_ELIGIBLE: 'SI 2010/959 reg 40',
  AT_HOME: 'SI 2010/2571 reg 3',
  AT_HOME_SIX_MONTHS: 'SI 2010/2571 reg 3',
  HOME_ENDED: 'SI 2010/2571 reg 3',
  IN_CARE_AT_16: 'Children Act 1989 s24(2)',
  OTHER_ACCOMMODATION_AT_16: 'Children Act 1989 s24(2)',
  GUARDIANSHIP_FROM_CARE: 'Children Act 1989 s24(1A)',
  SUPPORT_REQUESTED: 'Children Act 1989 s23CZB',
  EDUCATION_PROGRAMME: 'Children Act 1989 s23CA',
  SHORT_BREAKS_LEFT_OUT: 'SI 2010/959 regs 40(2) and 48',
};

/** The law that makes a fact matter; where it has none of its own, the law of the whole answer. */
export function lawOfFactIn(code: BecauseCode, lawOfAnswer: string): string {
  return lawOfFact[code] ?? lawOfAnswer;
}
