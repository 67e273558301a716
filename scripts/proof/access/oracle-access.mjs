import { kindOf } from './cast.mjs';
import * as seen from './oracle.mjs';

/*
 * The same as oracle-operations.mjs, for what access itself is made of: agreements, seals, broken glass, addresses, accounts and
 * one's own sessions.
 */

const caseWorkers = ['PERSONAL_ADVISER', 'SOCIAL_WORKER', 'TEAM_MANAGER', 'COORDINATOR'];
const caseReaders = [...caseWorkers, 'CHAIR', 'PANEL_MEMBER', 'HOUSING_OFFICER'];
const everyone = null;
const administrator = ['ADMINISTRATOR'];
const twoWhoAnswer = ['TEAM_MANAGER', 'COORDINATOR'];

const inCouncil = (actor) => kindOf(actor) === 'CHILDRENS_SERVICES';
const sees = (actor, { person }) => seen.seesPerson(actor, person);
/** To write who sees somebody, the record must be open as a whole. */
const writes = (actor, { person }) => inCouncil(actor) && !seen.inPart(actor, person);
const free = () => 'ALLOW';
const hiddenUnless =
  (isSeen, then = free) =>
  (actor, subject) =>
    isSeen(actor, subject) ? then(actor, subject) : 'HIDE';
const may = (allowed) => (actor, subject) => (allowed(actor, subject) ? 'ALLOW' : 'FORBID');

const isOwnGlass = (actor, { person }) => person.glass.worker === actor.key;
const reveals = (actor, { person }) => seen.mayReveal(actor, person);
/** Whoever is sealed from a manager is so in the queue of reviews too; an auditor reads who opened what, and no case. */
const reviews = (actor, { person }) => actor.roles.includes('AUDITOR') || !seen.isHeldBack(actor, person);
/** A request waits for those to whom the sealed record stays open by name, and by more than break-glass. */
const answersGlass = (actor, { person }) =>
  Boolean(person.glass.asked && person.sealed?.allowed?.includes(actor.key)) && seen.sitsBeside(actor, person);
/** What stands beside a record is open to who sees it as a whole; who keeps the register of requests opens no record. */
const sitsBeside = (actor, subject) => seen.sitsBeside(actor, subject.person);
const keepsOrSits = (actor, subject) => actor.roles.includes('AUDITOR') || sitsBeside(actor, subject);
const keepsOrSees = (actor, subject) => actor.roles.includes('AUDITOR') || sees(actor, subject);
/** What was shared is told to who works with somebody, manages who does, or coordinates; and to who watches over it. */
const answersFor = (actor, { person }) =>
  actor.roles.includes('AUDITOR') ||
  (inCouncil(actor) &&
    seen.relationshipsOf(actor, person).some((one) => ['ALLOCATED', 'MANAGES', 'COORDINATES'].includes(one)));
/** The adviser was named for each request of the world. */
const isReviewer = (actor) => actor.key === 'adviser';
const readsPassages = (actor) => isReviewer(actor) || actor.roles.includes('TEAM_MANAGER');
const managesLeaver = (actor) => actor.key === 'manager' || actor.key === 'coordinator';
const readsLeaver = (actor) => managesLeaver(actor) || actor.roles.includes('ADMINISTRATOR');

const row = (roles, of, gate, ...names) => names.map((name) => [name, { roles, of, gate }]);

/** Each operation with its roles, what it is asked about, and what must be true besides. */
export const accessTable = new Map([
  ...row(
    everyone,
    'none',
    free,
    'Query.accessInWords',
    'Query.mySessions',
    'Query.mySignIn',
    'Mutation.changePassword',
    'Mutation.confirmItIsMe',
    'Mutation.endMyOtherSessions',
    'Mutation.makeRecoveryCodes',
  ),
  ...row(everyone, 'none', () => 'HIDE', 'Mutation.endSession'),
  ...row(caseReaders, 'person', hiddenUnless(sees), 'Query.personAccess'),

  ...row(
    administrator,
    'none',
    free,
    'Query.accounts',
    'Query.account',
    'Query.accessReview',
    'Query.administeredAgencies',
    'Query.panelChoices',
    'Mutation.addAgency',
    'Mutation.addMember',
    'Mutation.addTeam',
    'Mutation.announceLeaving',
    'Mutation.changeAgency',
    'Mutation.changeMember',
    'Mutation.changeTeam',
    'Mutation.closeAccount',
    'Mutation.confirmAccess',
    'Mutation.endAgency',
    'Mutation.endRole',
    'Mutation.endSeat',
    'Mutation.endSessionsOfMember',
    'Mutation.giveRole',
    'Mutation.giveSeat',
    'Mutation.inviteMember',
    'Mutation.giveCodeForMember',
    'Mutation.resetPasswordOfMember',
    'Mutation.resetSignInOfMember',
    'Mutation.unlockMember',
    'Mutation.withdrawLeaving',
  ),
  ...row([...administrator, ...twoWhoAnswer], 'none', free, 'Query.leavers'),
  ...row([...administrator, ...twoWhoAnswer], 'none', hiddenUnless(readsLeaver), 'Query.leaving'),
  ...row(twoWhoAnswer, 'none', hiddenUnless(managesLeaver), 'Query.handoverItems', 'Mutation.handOver'),

  ...row(['ADMINISTRATOR', 'COORDINATOR', 'AUDITOR'], 'none', free, 'Query.sharingAgreements'),
  ...row(
    administrator,
    'none',
    free,
    'Mutation.recordSharingAgreement',
    'Mutation.changeSharingAgreement',
    'Mutation.endSharingAgreement',
    'Mutation.setSharingBasis',
    'Mutation.removeSharingBasis',
  ),

  ...row(caseWorkers, 'person', hiddenUnless(sees, may(writes)), 'Mutation.sealPerson'),
  ...row(caseWorkers, 'sealing', hiddenUnless(sees, may(writes)), 'Mutation.unsealPerson'),
  ...row(twoWhoAnswer, 'sealing', hiddenUnless(sees, may(writes)), 'Mutation.answerSealing', 'Mutation.letIntoSealed'),
  ...row(twoWhoAnswer, 'person', hiddenUnless(sees, may(writes)), 'Mutation.excludeWorker'),
  ...row(twoWhoAnswer, 'exclusion', hiddenUnless(sees, may(writes)), 'Mutation.endExclusion'),

  ...row(caseReaders, 'person', hiddenUnless(sees), 'Query.dataNotes'),
  ...row(caseWorkers, 'person', hiddenUnless(sees, may(writes)), 'Mutation.noteAboutData'),
  ...row(caseWorkers, 'dataNote', hiddenUnless(sitsBeside, may(writes)), 'Mutation.endDataNote'),
  ...row([...caseWorkers, 'AUDITOR'], 'person', hiddenUnless(keepsOrSees, may(answersFor)), 'Query.disclosures'),
  ...row([...caseWorkers, 'AUDITOR'], 'none', free, 'Query.subjectAccessRequests'),
  ...row([...caseWorkers, 'AUDITOR'], 'subjectAccess', hiddenUnless(keepsOrSits), 'Query.subjectAccess'),
  ...row(caseWorkers, 'person', hiddenUnless(sees, may(writes)), 'Mutation.recordSubjectAccess'),
  ...row(
    ['TEAM_MANAGER'],
    'subjectAccess',
    hiddenUnless(sitsBeside),
    'Query.subjectAccessFile',
    'Mutation.prepareSubjectAccess',
    'Mutation.giveSubjectAccess',
  ),
  ...row(['TEAM_MANAGER'], 'subjectAccess', hiddenUnless(sitsBeside), 'Mutation.addSubjectAddress'),
  ...row(caseWorkers, 'subjectAccess', hiddenUnless(sitsBeside, may(readsPassages)), 'Query.subjectAccessPassages'),
  ...row(
    caseWorkers,
    'subjectAccess',
    hiddenUnless(sitsBeside, may(isReviewer)),
    'Mutation.decidePassage',
    'Mutation.releasePassages',
  ),
  ...row(['AUDITOR'], 'subjectAccess', free, 'Mutation.extendSubjectAccess', 'Mutation.refuseSubjectAccess'),

  ...row(
    caseReaders,
    'person',
    may((actor) => !actor.lapsed),
    'Mutation.breakGlass',
  ),
  ...row(caseReaders, 'glass', hiddenUnless(isOwnGlass), 'Mutation.renewBreakGlass'),
  ...row(caseReaders, 'glass', hiddenUnless(isOwnGlass), 'Query.myBreakGlass'),
  ...row(twoWhoAnswer, 'none', free, 'Query.breakGlassRequests'),
  ...row(twoWhoAnswer, 'glass', hiddenUnless(answersGlass), 'Mutation.answerBreakGlass'),
  ...row(caseReaders, 'none', free, 'Query.myAccessRequests'),
  ...row(
    caseReaders,
    'none',
    may((actor) => !actor.lapsed),
    'Mutation.askForAccess',
  ),
  ...row(caseWorkers, 'none', free, 'Query.accessRequests'),
  ...row(
    caseWorkers,
    'request',
    hiddenUnless((actor, { person }) => seen.answersRequest(actor, person)),
    'Mutation.answerAccessRequest',
  ),
  ...row(['TEAM_MANAGER', 'AUDITOR'], 'none', free, 'Query.breakGlassReviews'),
  ...row(['AUDITOR'], 'none', free, 'Mutation.reviewUnusualAccess'),
  ...row(['TEAM_MANAGER', 'AUDITOR'], 'glass', hiddenUnless(reviews), 'Mutation.reviewBreakGlass'),

  ...row(caseReaders, 'person', hiddenUnless(sees, may(reveals)), 'Mutation.revealHomeAddress'),
]);
