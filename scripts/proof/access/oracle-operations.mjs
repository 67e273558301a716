import { actorOf, kindOf } from './cast.mjs';
import * as seen from './oracle.mjs';
import { accessTable } from './oracle-access.mjs';
import { ownerOf, raiserOf } from './people.mjs';

/*
 * What each operation should answer to whom: 'ALLOW', 'HIDE' (as if it were not there) or 'FORBID'. From docs/access-matrix.md,
 * each row written out by hand. An operation that stands in no line here is unknown, and the proof fails.
 */

const caseWorkers = ['PERSONAL_ADVISER', 'SOCIAL_WORKER', 'TEAM_MANAGER', 'COORDINATOR'];
const caseReaders = [...caseWorkers, 'CHAIR', 'PANEL_MEMBER', 'HOUSING_OFFICER'];
const delivery = ['DELIVERY_GROUP_CHAIR', 'DELIVERY_GROUP_MEMBER'];
const steerers = ['COORDINATOR', 'CHAIR', 'TEAM_MANAGER', 'PERSONAL_ADVISER', 'SOCIAL_WORKER', ...delivery];
const everyone = null;

const inCouncil = (actor) => kindOf(actor) === 'CHILDRENS_SERVICES';
const yes = () => 'ALLOW';
const hidden =
  (isSeen, then = yes) =>
  (actor, subject) =>
    isSeen(actor, subject) ? then(actor, subject) : 'HIDE';
const if_ = (may) => (actor, subject) => (may(actor, subject) ? 'ALLOW' : 'FORBID');

const person = ({ person: one }) => one;
const seesPerson = (actor, subject) => seen.seesPerson(actor, person(subject));
const seesAction = (actor, subject) => seen.seesAction(actor, person(subject), subject.section);
const seesReferral = (actor, subject) => seen.seesReferral(actor, person(subject));
const seesItem = (actor, subject) => seen.seesItem(actor, person(subject));

const owns = (actor, subject) => {
  const owner = actorOf(ownerOf(person(subject)));
  if (owner.key === actor.key) return true;
  return owner.agency === actor.agency && (!inCouncil(actor) || actor.roles.includes('TEAM_MANAGER'));
};
const steers = (actor, subject) =>
  steerers.some((role) => actor.roles.includes(role)) &&
  (raiserOf(person(subject)) === actor.key || (inCouncil(actor) && seen.sitsBeside(actor, person(subject))));
const checks = (actor, subject) => steers(actor, subject) && ownerOf(person(subject)) !== actor.key;
const writesIn = (actor) => seen.sitsInMeetings(actor);
const leads = (actor) => seen.leadsMeetings(actor) || seen.takesMinutes(actor);

/** What must be true besides the role, by the kind of gate. */
const gates = {
  person: hidden(seesPerson),
  council: hidden(seesPerson, if_(inCouncil)),
  councilWrite: hidden(
    seesPerson,
    if_((actor, subject) => inCouncil(actor) && !seen.inPart(actor, person(subject))),
  ),
  planWrite: hidden(
    seesPerson,
    if_((actor, subject) => inCouncil(actor) && seen.worksWith(actor, person(subject))),
  ),
  action: hidden(seesAction),
  actionOwn: hidden(seesAction, if_(owns)),
  actionOwnOrSteer: hidden(
    seesAction,
    if_((actor, subject) => owns(actor, subject) || steers(actor, subject)),
  ),
  actionLink: hidden(
    seesAction,
    if_((actor, subject) => seesPerson(actor, subject) && (owns(actor, subject) || steers(actor, subject))),
  ),
  actionSteer: hidden(seesAction, if_(steers)),
  actionVerify: hidden(seesAction, if_(checks)),
  meeting: hidden(seen.sitsInMeetings),
  meetingArrange: hidden(seen.sitsInMeetings, if_(seen.takesMinutes)),
  meetingLead: hidden(seen.sitsInMeetings, if_(leads)),
  arrangePerson: hidden(seen.sitsInMeetings, (actor, subject) =>
    seesPerson(actor, subject) ? if_(seen.takesMinutes)(actor) : 'HIDE',
  ),
  line: hidden(
    (actor, subject) => seesItem(actor, subject) || (seen.sitsInMeetings(actor) && isListed(actor, subject)),
  ),
  item: hidden(seesItem),
  itemArrange: hidden(seesItem, if_(seen.takesMinutes)),
  itemLead: hidden(seesItem, if_(leads)),
  itemMinute: hidden(seesItem, if_(writesIn)),
  entryChange: hidden(
    seesItem,
    if_((actor) => actor.key === 'chair' || seen.takesMinutes(actor)),
  ),
  entryAgree: hidden(seesItem, if_(seen.leadsMeetings)),
  referral: hidden(seesReferral),
  referralWrite: hidden(seesReferral, if_(inCouncil)),
  referralAnswer: hidden(
    seesReferral,
    if_((actor) => actor.agency === 'housing'),
  ),
  commitmentSteer: yes,
  commitmentOwn: if_((actor) => actor.agency === 'health'),
  commitmentRisk: if_((actor) => actor.agency === 'health' || actor.roles.some((role) => delivery.includes(role))),
  council_: if_(inCouncil),
  free: yes,
};

/** Whoever sits there is given an item's place, whatever is said in it; of one taken off the agenda, nothing. */
const isListed = (actor, subject) => seen.itemStandsFor(actor, person(subject));

const row = (roles, of, gate, ...names) =>
  names.map((name) => [name, { roles, of, gate: gates[gate], gateName: gate }]);

const table = new Map([
  ...row(everyone, 'none', 'free', 'Query.viewer', 'Query.workers', 'Query.agencies', 'Query.today'),
  ...row(caseReaders, 'none', 'free', 'Query.youngPeople', 'Query.youngPeopleViews'),
  ...row(caseReaders, 'person', 'person', 'Query.youngPerson'),
  ...row(caseWorkers, 'person', 'council', 'Mutation.recordContact'),
  ...row(caseWorkers, 'person', 'councilWrite', 'Mutation.recordWhatMatters', 'Mutation.overrideStatus'),
  ...row(
    ['PERSONAL_ADVISER', 'SOCIAL_WORKER', 'TEAM_MANAGER'],
    'person',
    'planWrite',
    'Mutation.startPlanVersion',
    'Mutation.writePlanSection',
    'Mutation.addObjective',
    'Mutation.markObjective',
    'Mutation.submitPlan',
    'Mutation.sharePlan',
    'Mutation.recordPlanReview',
    'Mutation.explainOverduePlan',
  ),
  ...row(['TEAM_MANAGER'], 'person', 'councilWrite', 'Mutation.authorisePlan', 'Mutation.returnPlan'),

  ...row([...caseReaders, ...delivery], 'none', 'free', 'Query.actions'),
  ...row([...caseReaders, ...delivery], 'action', 'action', 'Query.action'),
  ...row([...caseReaders, ...delivery], 'person', 'person', 'Mutation.raiseAction'),
  ...row(
    [...caseReaders, ...delivery],
    'action',
    'actionOwn',
    'Mutation.acceptAction',
    'Mutation.declineAction',
    'Mutation.blockAction',
    'Mutation.claimActionDone',
  ),
  ...row(
    [...caseReaders, ...delivery],
    'action',
    'actionOwnOrSteer',
    'Mutation.unblockAction',
    'Mutation.updateAction',
  ),
  ...row([...caseReaders, ...delivery], 'action', 'actionLink', 'Mutation.linkAction'),
  ...row(steerers, 'action', 'actionSteer', 'Mutation.reassignAction', 'Mutation.cancelAction'),
  ...row(steerers, 'action', 'actionVerify', 'Mutation.verifyAction', 'Mutation.returnAction'),

  ...row(caseReaders, 'none', 'free', 'Query.meetings', 'Query.panels'),
  ...row(caseReaders, 'meeting', 'meeting', 'Query.meeting', 'Mutation.markAttendance'),
  ...row(caseReaders, 'item', 'line', 'Query.agendaItem'),
  ...row(['COORDINATOR'], 'meeting', 'meetingArrange', 'Query.agendaSuggestions', 'Mutation.publishMeeting'),
  ...row(['COORDINATOR'], 'none', 'meetingArrange', 'Mutation.planMeeting'),
  ...row(['COORDINATOR'], 'person', 'arrangePerson', 'Mutation.addAgendaItem', 'Mutation.parkSuggestion'),
  ...row(
    ['COORDINATOR'],
    'item',
    'itemArrange',
    'Mutation.changeAgendaItem',
    'Mutation.withdrawAgendaItem',
    'Mutation.moveAgendaItem',
  ),
  ...row(
    ['CHAIR', 'COORDINATOR'],
    'meeting',
    'meetingLead',
    'Mutation.startMeeting',
    'Mutation.pauseMeeting',
    'Mutation.resumeMeeting',
    'Mutation.endMeeting',
    'Mutation.cancelMeeting',
  ),
  ...row(
    ['CHAIR', 'COORDINATOR'],
    'item',
    'itemLead',
    'Mutation.startItem',
    'Mutation.decideItem',
    'Mutation.deferItem',
  ),
  ...row(caseReaders, 'item', 'itemMinute', 'Mutation.addEntry', 'Mutation.recordAction'),
  ...row(caseReaders, 'entry', 'entryChange', 'Mutation.changeEntry'),
  ...row(['CHAIR'], 'entry', 'entryAgree', 'Mutation.agreeDecision'),

  ...row([...caseWorkers, 'CHAIR', 'HOUSING_OFFICER'], 'none', 'free', 'Query.referrals'),
  ...row([...caseWorkers, 'CHAIR', 'HOUSING_OFFICER'], 'referral', 'referral', 'Query.referral'),
  ...row(caseWorkers, 'person', 'councilWrite', 'Mutation.draftReferral'),
  ...row(
    caseWorkers,
    'referral',
    'referralWrite',
    'Mutation.changeReferral',
    'Mutation.submitReferral',
    'Mutation.withdrawReferral',
    'Mutation.answerReferralInformation',
  ),
  ...row(
    ['HOUSING_OFFICER'],
    'referral',
    'referralAnswer',
    'Mutation.acknowledgeReferral',
    'Mutation.askReferralInformation',
    'Mutation.decideReferral',
  ),

  ...row([...caseReaders, ...delivery, 'AUDITOR'], 'none', 'free', 'Query.deliveryOutcomes', 'Query.commitment'),
  ...row(delivery, 'none', 'commitmentSteer', 'Mutation.agreeCommitment', 'Mutation.verifyCommitment'),
  ...row([...caseReaders, ...delivery], 'none', 'free', 'Mutation.proposeCommitment'),
  ...row(
    [...caseReaders, ...delivery],
    'none',
    'commitmentOwn',
    'Mutation.updateCommitment',
    'Mutation.claimCommitmentDelivered',
  ),
  ...row([...caseReaders, ...delivery], 'none', 'commitmentRisk', 'Mutation.declareCommitmentAtRisk'),

  ...row(['COORDINATOR', 'CHAIR', 'TEAM_MANAGER', ...delivery, 'AUDITOR'], 'none', 'free', 'Query.dashboard'),
  ...row(
    ['COORDINATOR'],
    'none',
    'council_',
    'Query.importBatch',
    'Query.importBatches',
    'Mutation.confirmImport',
    'Mutation.discardImport',
  ),
  ...row(
    ['AUDITOR'],
    'none',
    'free',
    'Query.auditTrail',
    'Query.auditState',
    'Query.auditExport',
    'Query.unusualAccess',
  ),
  ...row(caseReaders, 'meeting', 'meeting', 'Subscription.meetingEvents'),
]);

for (const [name, line] of accessTable) table.set(name, line);

/** The line of an operation, or nothing: then it is unknown. */
export const lineOf = (operation) => table.get(operation);
export const knownOperations = () => [...table.keys()];

/** Whether anybody with the role of somebody may ever do it. */
const passesDoor = (actor, { roles }) => roles === everyone || roles.some((one) => actor.roles.includes(one));

/** Whether nobody is there, or no role of theirs may ever do it: then it does not matter what it is about. */
export const isShut = (actor, line) => Boolean(actor.gone) || !passesDoor(actor, line);

/** What the answer should be: 'OUT' to whom nobody is, else 'ALLOW', 'HIDE' or 'FORBID'. */
export function expected(actor, operation, subject) {
  if (actor.gone) return 'OUT';
  const line = lineOf(operation);
  return passesDoor(actor, line) ? line.gate(actor, subject) : 'FORBID';
}
