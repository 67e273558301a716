import type { FactClass } from '@app/access';
import { addMonths, dayInWords, dayOfAge, daysBetween, type LocalDate, workingDaysBetween } from '@app/platform';
import { days, type Finding, inDays, rank, type SuggestionRule } from './finding.js';
import { milestoneCrossed } from './milestones.rules.js';
import { becomesEligible, firstPlan, needsAssessment, planReview } from './plan-reasons.rules.js';
import type { Occasion, SuggestionFacts } from './suggestion-facts.js';
import type { Thresholds } from './thresholds.rules.js';

function turnsEighteen(
  facts: SuggestionFacts,
  { today }: Occasion,
  { turnsEighteenDays }: Thresholds,
): Finding | undefined {
  const left = daysBetween(today, dayOfAge(facts.dateOfBirth, 18));
  if (left < 0 || left > turnsEighteenDays || facts.nextHomeConfirmed) return undefined;
  return { sentence: `Turns 18 ${inDays(left)} with no confirmed home`, number: left, rank: rank.homeAtEighteen };
}

const custody = 'X';

const unsuitableHome = ({ homeCode, homeSuitable }: SuggestionFacts): Finding | undefined =>
  homeSuitable === false && homeCode !== custody
    ? { sentence: homeCode === 'S' ? 'No home of their own' : 'Home not suitable', number: null, rank: rank.home }
    : undefined;

const inCustody = ({ homeCode }: SuggestionFacts): Finding | undefined =>
  homeCode === custody ? { sentence: 'In custody: plan a home for release', number: null, rank: rank.home } : undefined;

const unknownHome = ({ homeCode }: SuggestionFacts): Finding | undefined =>
  homeCode === null || homeCode === 'R'
    ? { sentence: 'Not recorded where they live', number: null, rank: rank.homeUnknown }
    : undefined;

function referral(
  facts: SuggestionFacts,
  { today }: Occasion,
  { referralWorkingDays }: Thresholds,
): Finding | undefined {
  if (!facts.referralWaitingSince) return undefined;
  const waited = workingDaysBetween(facts.referralWaitingSince, today);
  if (waited < referralWorkingDays) return undefined;
  return { sentence: `Housing referral waiting ${waited} working days`, number: waited, rank: rank.home };
}

function touch(facts: SuggestionFacts, { today }: Occasion, { notInTouchDays }: Thresholds): Finding | undefined {
  if (!facts.lastInTouchOn) return { sentence: 'No contact recorded', number: null, rank: rank.touch };
  const silent = daysBetween(facts.lastInTouchOn, today);
  if (silent < notInTouchDays) return undefined;
  return { sentence: `Not in touch for ${days(silent)}`, number: silent, rank: rank.touch };
}

const neverHeard = ({ lastHeardOn }: SuggestionFacts): Finding | undefined =>
  lastHeardOn ? undefined : { sentence: 'Never heard by this panel', number: null, rank: rank.unheard };

function notHeard(facts: SuggestionFacts, { today }: Occasion, { notHeardMonths }: Thresholds): Finding | undefined {
  if (!facts.lastHeardOn) return undefined;
  const months = wholeMonths(facts.lastHeardOn, today);
  if (months < notHeardMonths) return undefined;
  return {
    sentence: `Not heard for ${months === 1 ? '1 month' : `${months} months`}`,
    number: months,
    rank: rank.unheard,
  };
}

const timesWords = ['', 'once', 'twice'] as const;

function carried({ timesCarried }: SuggestionFacts): Finding | undefined {
  if (timesCarried < 1) return undefined;
  return {
    sentence: `Carried ${timesWords[timesCarried] ?? `${timesCarried} times`}`,
    number: timesCarried,
    rank: rank.carried,
  };
}

function actionsOverdue(
  facts: SuggestionFacts,
  { today }: Occasion,
  { actionOverdueDays }: Thresholds,
): Finding | undefined {
  if (!facts.oldestActionDueOn) return undefined;
  const late = daysBetween(facts.oldestActionDueOn, today);
  if (late < actionOverdueDays) return undefined;
  const sentence =
    facts.actionsOverdue === 1
      ? `Action overdue ${days(late)}`
      : `${facts.actionsOverdue} actions overdue, the longest by ${days(late)}`;
  return { sentence, number: late, rank: rank.action };
}

const notLearning = ['G4', 'G5', 'G6'];

function learning(facts: SuggestionFacts, { today }: Occasion, { notLearningDays }: Thresholds): Finding | undefined {
  if (!facts.learningCode || !facts.learningSince || !notLearning.includes(facts.learningCode)) return undefined;
  const idle = daysBetween(facts.learningSince, today);
  if (idle < notLearningDays) return undefined;
  const weeks = Math.floor(idle / 7);
  return {
    sentence: `Not learning or working for ${weeks === 1 ? '1 week' : `${weeks} weeks`}`,
    number: weeks,
    rank: rank.learning,
  };
}

function milestone(facts: SuggestionFacts, occasion: Occasion): Finding | undefined {
  const crossed = milestoneCrossed(facts.dateOfBirth, occasion);
  if (!crossed) return undefined;
  const left = daysBetween(occasion.today, crossed.on);
  return {
    sentence: `Reaches ${crossed.at} on ${dayInWords(crossed.on)}: check ${crossed.checks}`,
    number: left,
    rank: rank.age,
  };
}

/** Whole months from one day to a later one: 0 until the same day of the next month. */
function wholeMonths(from: LocalDate, to: LocalDate): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return addMonths(from, months) > to ? months - 1 : months;
}

/** The published rules. A number is never given to another rule. */
export const suggestionRules: readonly SuggestionRule[] = [
  {
    number: '1',
    code: 'FIRST_PLAN_DUE',
    tells: ['STAGE'],
    minutes: 12,
    find: firstPlan,
    says: () => 'The first pathway plan is due, or overdue: three months after becoming eligible (SI 2010/959 reg 42)',
  },
  {
    number: '2',
    code: 'NEEDS_ASSESSMENT_OVERDUE',
    tells: ['STAGE'],
    minutes: 10,
    find: needsAssessment,
    says: () => 'The needs assessment is overdue: three months after becoming eligible (SI 2010/959 reg 42)',
  },
  {
    number: '3',
    code: 'PLAN_REVIEW_DUE',
    tells: ['STAGE'],
    minutes: 10,
    find: planReview,
    says: ({ planDueDays }) =>
      `The plan review is overdue, or due within ${days(planDueDays)}: at most six months after the last (SI 2010/2571 reg 7)`,
  },
  {
    number: '4',
    code: 'TURNS_18_NO_HOME',
    tells: ['IDENTITY', 'HOME'],
    minutes: 15,
    find: turnsEighteen,
    says: ({ turnsEighteenDays }) => `Turns 18 within ${days(turnsEighteenDays)} and no home from 18 is confirmed`,
  },
  {
    number: '5',
    code: 'HOME_NOT_SUITABLE',
    tells: ['HOME'],
    minutes: 15,
    find: unsuitableHome,
    says: () => 'The home they live in is not suitable, or they have none',
  },
  {
    number: '6',
    code: 'IN_CUSTODY',
    tells: ['HOME', 'PLAN_RISK'],
    minutes: 12,
    find: inCustody,
    says: () => 'They are in custody, and need a home for their release',
  },
  {
    number: '7',
    code: 'HOME_NOT_RECORDED',
    tells: ['HOME'],
    minutes: 8,
    find: unknownHome,
    says: () => 'It is not recorded where they live',
  },
  {
    number: '8',
    code: 'REFERRAL_WAITING',
    tells: ['HOME'],
    minutes: 10,
    find: referral,
    says: ({ referralWorkingDays }) =>
      `A housing referral has waited ${referralWorkingDays} working days or more for an answer`,
  },
  {
    number: '9',
    code: 'NOT_IN_TOUCH',
    tells: ['CONTACT'],
    minutes: 10,
    find: touch,
    says: ({ notInTouchDays }) => `Nobody has been in touch with them for ${days(notInTouchDays)}`,
  },
  {
    number: '10',
    code: 'CARRIED',
    tells: [],
    minutes: 12,
    find: carried,
    says: () => 'An earlier meeting put them off, or did not reach them',
  },
  {
    number: '11',
    code: 'NEVER_HEARD',
    tells: [],
    minutes: 10,
    find: neverHeard,
    says: () => 'The panel has never heard them',
  },
  {
    number: '12',
    code: 'NOT_HEARD',
    tells: [],
    minutes: 8,
    find: notHeard,
    says: ({ notHeardMonths }) => `The panel has not heard them for ${notHeardMonths} months`,
  },
  {
    number: '13',
    code: 'ACTION_OVERDUE',
    tells: [],
    minutes: 8,
    find: actionsOverdue,
    says: ({ actionOverdueDays }) => `An action for them is overdue by ${days(actionOverdueDays)} or more`,
  },
  {
    number: '14',
    code: 'NOT_LEARNING_OR_WORKING',
    tells: ['LEARNING'],
    minutes: 10,
    find: learning,
    says: ({ notLearningDays }) => `Not learning or working for ${Math.floor(notLearningDays / 7)} weeks`,
  },
  {
    number: '15',
    code: 'BECOMES_ELIGIBLE',
    tells: ['STAGE'],
    minutes: 8,
    find: becomesEligible,
    says: () => 'Becomes eligible before the next meeting (91 days in care since 14)',
  },
  {
    number: '16',
    code: 'MILESTONE',
    tells: ['IDENTITY'],
    minutes: 8,
    find: milestone,
    says: () => 'Reaches an age before the next meeting at which the panel checks the path to 18, 21 or 25',
  },
];

const tellsOf = new Map(suggestionRules.map(({ code, tells }) => [code, tells]));

/** The classes of facts that a reason tells; undefined for a code that no rule has. */
export const tellsOfReason = (code: string): readonly FactClass[] | undefined => tellsOf.get(code);
