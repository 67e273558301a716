import { CareStatus, type StatusRule } from './status.js';

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
