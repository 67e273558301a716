import type { LookVerb } from '@app/activity';

/** What is written down when a question is answered. */
export interface Looking {
  readonly verb: LookVerb;
  readonly subjectType: string;
  /** What somebody did, in the words of the audit: "Leah Hart opened a young person’s record". */
  readonly words: string;
}

const looking = (verb: LookVerb, subjectType: string, words: string): Looking => ({ verb, subjectType, words });

/**
 * Every question that tells of a young person, of what is written about one, or of what others did: each answer leaves a line.
 * A spec holds this and `notLookedAt` against the schema: a new question stands in one of them.
 */
export const lookedAt: Readonly<Record<string, Looking>> = {
  youngPerson: looking('OPENED', 'YOUNG_PERSON', 'opened a young person’s record'),
  youngPeople: looking('LISTED', 'YOUNG_PERSON', 'read a list of young people'),
  today: looking('LISTED', 'TODAY', 'read their list for today'),

  action: looking('OPENED', 'ACTION', 'opened an action'),
  actions: looking('LISTED', 'ACTION', 'read a list of actions'),
  referral: looking('OPENED', 'REFERRAL', 'opened a housing referral'),
  referrals: looking('LISTED', 'REFERRAL', 'read a list of housing referrals'),

  meeting: looking('OPENED', 'MEETING', 'opened a meeting'),
  meetings: looking('LISTED', 'MEETING', 'read a list of meetings'),
  meetingEvents: looking('OPENED', 'MEETING', 'followed a meeting live'),
  agendaItem: looking('OPENED', 'AGENDA_ITEM', 'opened an item of a meeting'),
  agendaSuggestions: looking('LISTED', 'MEETING', 'read who might be heard at a meeting'),

  importBatches: looking('LISTED', 'IMPORT', 'read the list of imports'),
  importBatch: looking('OPENED', 'IMPORT', 'opened an import'),

  leavers: looking('LISTED', 'WORKER', 'read who leaves and what they leave open'),
  leaving: looking('OPENED', 'WORKER', 'read what somebody who leaves leaves open'),
  handoverItems: looking('LISTED', 'WORKER', 'read what is to be handed over'),
  personAccess: looking('OPENED', 'YOUNG_PERSON', 'read how a young person’s record is kept'),
  breakGlassReviews: looking('LISTED', 'BREAK_GLASS', 'read which records were opened in an emergency'),
  accessRequests: looking('LISTED', 'ACCESS_REQUEST', 'read who asks to see a record'),
  breakGlassRequests: looking('LISTED', 'BREAK_GLASS', 'read who asks to open a sealed record'),

  dataNotes: looking('OPENED', 'YOUNG_PERSON', 'read what stands on a record about its own data'),
  disclosures: looking('OPENED', 'YOUNG_PERSON', 'read what was shared about a young person'),
  subjectAccessRequests: looking('LISTED', 'SUBJECT_ACCESS', 'read who asked what is held about them'),
  subjectAccess: looking('OPENED', 'SUBJECT_ACCESS', 'opened a request for what is held about a young person'),
  subjectAccessPassages: looking(
    'OPENED',
    'SUBJECT_ACCESS',
    'read what others wrote about a young person, to decide what they are given',
  ),
  subjectAccessFile: looking(
    'EXPORTED',
    'SUBJECT_ACCESS',
    'took everything that is held about a young person in a file',
  ),

  auditTrail: looking('AUDIT_READ', 'AUDIT', 'read the audit'),
  auditExport: looking('EXPORTED', 'AUDIT', 'exported lines of the audit'),
  unusualAccess: looking('AUDIT_READ', 'AUDIT', 'read the report of unusual access'),
};

/** Changes whose answer shows what is kept apart from the record: they leave a line of what was looked at besides their own. */
export const reveals: Readonly<Record<string, Looking>> = {
  revealHomeAddress: looking('REVEALED', 'YOUNG_PERSON', 'was shown where a young person lives'),
  breakGlass: looking('OPENED', 'YOUNG_PERSON', 'opened a young person’s record in an emergency (break-glass)'),
};

/** Questions that leave no line, and why. */
export const notLookedAt: Readonly<Record<string, string>> = {
  viewer: 'who is signed in themselves',
  agencies: 'names of agencies',
  workers: 'names of workers and where they work',
  panels: 'names of panels',
  youngPeopleViews: 'counts',
  dashboard: 'counts; fewer than 5 is not shown to those who may open no record',
  commitment: 'what an agency promised: no personal data is in it',
  deliveryOutcomes: 'what agencies promised: no personal data is in it',
  accessInWords: 'who may do what, in words: it names nobody',
  accessReview: 'accounts and their roles: of young people nothing',
  account: 'one account and its roles: of young people nothing',
  accounts: 'accounts and their roles: of young people nothing',
  administeredAgencies: 'agencies and when they take part',
  panelChoices: 'names of panels',
  mySessions: 'where they are signed in themselves',
  myAccessRequests: 'their own requests, which tell nothing of a record',
  myBreakGlass: 'their own request, and what was answered',
  mySignIn: 'how they sign in themselves',
  sharingAgreements: 'agencies and the law: it names nobody',
  auditState: 'whether the audit is whole: a number and a digest',
};

/** What a question leaves. One that stands in neither list does as well: what nobody has thought about is written down. */
export function lookingAt(operation: string, isList: boolean): Looking | undefined {
  if (operation in notLookedAt) return undefined;
  return (
    lookedAt[operation] ?? { verb: isList ? 'LISTED' : 'OPENED', subjectType: 'OTHER', words: `asked for ${operation}` }
  );
}
