import { dateProblems } from '../../../design/date-input.js';
import type { Consent, ReferralFormQuery, ReferralInRecordFragment } from '../../../graphql/generated/young-people.js';
import type { FieldProblem } from '../../../graphql/problem.js';

type Person = ReferralFormQuery['youngPerson'];

/** What the form of a referral holds. */
export interface ReferralDraft {
  agencyId: string;
  planPartId: string;
  needOn: string;
  wants: string;
  supportNeeds: string;
  planB: string;
  consent: Consent | '';
  consentWords: string;
}

/** A new referral begins with what the record knows: what they said, when they turn 18, what the plan says of home. */
export function prefilled(person: Person): ReferralDraft {
  const goals = homeGoals(person);
  const { whatMatters, clocks } = person;
  const known = {
    planPartId: goals.length === 1 && firstOf(goals),
    needOn: clocks.find(({ kind }) => kind === 'TURNS_18')?.dueOn,
    wants: whatMatters.__typename === 'OwnWords' && whatMatters.words,
    supportNeeds: sectionOf(person, 'PRACTICAL_SKILLS')?.needs,
    planB: sectionOf(person, 'ACCOMMODATION')?.contingency,
  };
  return { ...EMPTY, ...given(known) };
}

/** The answers there are: an empty one leaves the form's own. */
function given(answers: Readonly<Record<string, string | false | null | undefined>>): Partial<ReferralDraft> {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer));
}

const EMPTY: ReferralDraft = {
  agencyId: '',
  planPartId: '',
  needOn: '',
  wants: '',
  supportNeeds: '',
  planB: '',
  consent: '',
  consentWords: '',
};

function firstOf(goals: readonly { value: string }[]): string {
  return goals[0]?.value ?? '';
}

/** What was filled in from the record, told above the form: nobody should wonder where words come from. */
export function prefilledInWords(draft: ReferralDraft): string[] {
  return [
    ...(draft.needOn ? ['the date of the 18th birthday'] : []),
    ...(draft.wants ? ['what matters to them'] : []),
    ...(draft.supportNeeds ? ['the skills part of the plan'] : []),
    ...(draft.planB ? ['the back-up plan for home'] : []),
  ];
}

/** A draft as it was saved. */
export function draftOf({ agency, objective, ...saved }: ReferralInRecordFragment): ReferralDraft {
  const { needOn, wants, supportNeeds, planB, consent, consentWords } = saved;
  const answers = { planPartId: objective?.partId, needOn, wants, supportNeeds, planB, consent, consentWords };
  return { ...EMPTY, agencyId: agency.id, ...given(answers) };
}

/** The answers as they are sent: an empty one clears what stood there. */
export function answersOf({ planPartId, needOn, wants, supportNeeds, planB, consent, consentWords }: ReferralDraft) {
  return {
    planPartId: planPartId || null,
    needOn: needOn || null,
    wants: wants.trim() || null,
    supportNeeds: supportNeeds.trim() || null,
    planB: planB.trim() || null,
    consent: consent || null,
    consentWords: consentWords.trim() || null,
  };
}

/** A draft may be saved half done: only what cannot be kept at all is a mistake. */
export function draftProblems({ agencyId, needOn }: ReferralDraft): FieldProblem[] {
  return [
    ...(agencyId ? [] : [{ field: 'agencyId', message: 'Choose the housing agency' }]),
    ...dateProblems('needOn', needOn, { beEmpty: true }),
  ];
}

/** The goals about a home that a referral can serve. */
export function homeGoals(person: Person): { value: string; label: string }[] {
  const goals = sectionOf(person, 'ACCOMMODATION')?.objectives ?? [];
  return goals.filter(({ state }) => state === 'OPEN').map(({ partId, words }) => ({ value: partId, label: words }));
}

function sectionOf({ plan }: Person, key: string) {
  const sections = plan.__typename === 'PathwayPlan' ? (plan.current?.sections ?? []) : [];
  for (const section of sections) if (section.__typename === 'PlanSection' && section.key === key) return section;
  return undefined;
}
