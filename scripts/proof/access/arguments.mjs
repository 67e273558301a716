import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { randomUUID } from 'node:crypto';
import { agencyOf } from './cast.mjs';
import { idOf, plusDays } from './ids.mjs';
import { meetingOf, thing } from './people.mjs';

/*
 * A valid value for every argument and every field of an input, by its name. A name that stands nowhere here is unknown, and
 * the proof fails: a new form cannot go unlooked at.
 */

const sentence = 'A sentence that is long enough to be a reason';
const inDays =
  (days) =>
  ({ today }) =>
    plusDays(today, days);
const always = (value) => () => value;
const ofPerson =
  (kind, key) =>
  ({ person, section = 'ACCOMMODATION' }) =>
    thing(person, kind, key === 'section' ? section : key);
const own = ({ actor }) => actor.id ?? randomUUID();

const makers = {
  clientKey: () => randomUUID(),
  expectedVersion: always(2_000_000_000),
  youngPersonId: ({ person }) => person.id,
  actionId: ofPerson('action', 'section'),
  itemId: ofPerson('item'),
  entryId: ofPerson('entry'),
  referralId: ofPerson('referral'),
  planPartId: ofPerson('part', 'section'),
  planVersionId: ofPerson('draft'),
  objectiveId: ofPerson('objective of draft', 'ACCOMMODATION'),
  meetingId: ({ meeting = meetingOf('draft') }) => meeting.id,
  commitmentId: always(idOf('commitment')),
  batchId: always(idOf('import')),
  panelId: always(idOf('panel')),
  ownerId: own,
  workerId: own,
  leadId: own,
  presenterId: own,
  chairId: always(idOf('worker chair')),
  minuteTakerId: always(idOf('worker coordinator')),
  approvedById: always(idOf('worker otherManager')),
  delegatedForId: always(idOf('worker otherManager')),
  agencyId: ({ actor, operation }) =>
    operation === 'Mutation.draftReferral' ? agencyOf('otherHousing').id : (agencyOf(actor.agency)?.id ?? randomUUID()),
  memberId: always(idOf('worker idle')),
  sessionId: () => randomUUID(),
  teamId: always(idOf('team A')),
  managerId: always(idOf('worker manager')),
  passageId: ofPerson('passage'),
  noteId: ofPerson('data note'),
  reviewerId: always(idOf('worker adviser')),
  identity: always(sentence),
  takeOut: always('words'),
  askedOn: inDays(-1),
  givenOn: inDays(0),
  leavingId: always(idOf('leaving')),
  toWorkerId: always(idOf('worker socialWorker')),
  ids: () => randomUUID(),
  letIn: own,
  youngPerson: ({ person }) => person.id,
  name: () => `Name ${randomUUID().slice(0, 8)}`,
  displayName: always('Robin Newcomer'),
  email: () => `${randomUUID().slice(0, 8)}@example.test`,
  jobTitle: always('Adviser'),
  currentPassword: always('not-the-password-at-all'),
  newPassword: always('a long sentence that nobody guesses 9'),
  code: always('123456'),
  classes: always('OWN_WORDS'),
  factClass: always('OWN_WORDS'),
  power: always('Children Act 2004 s10'),
  from: inDays(0),
  fromOn: inDays(0),
  to: inDays(1),
  reference: always('WM-1'),
  lastOn: inDays(40),
  leavesOn: inDays(40),
  signedOn: inDays(-1),
  reviewedOn: inDays(-1),
  first: always(20),
  after: always(null),
  search: always('zq'),
  minutes: always(10),
  toPosition: always(1),
  lengthMinutes: always(90),
  cycleDays: always(31),
  baseline: always(1),
  target: always(12),
  value: always(3),
  startsAt: always('10:00'),
  way: always('PHONE'),
  askedForBy: always('WORKER'),
  place: always('The town hall'),
  unit: always('people'),
  dueOn: inDays(20),
  needOn: inDays(40),
  byOn: inDays(50),
  heldOn: ({ today, operation }) => plusDays(today, operation === 'Mutation.planMeeting' ? 45 : -1),
  happenedOn: inDays(-1),
  doneOn: inDays(-1),
  sharedOn: inDays(-1),
  meetingOn: inDays(-1),
  startsOn: inDays(0),
  expiresOn: inDays(20),
  targetOn: inDays(200),
  ...Object.fromEntries(
    [
      'title',
      'words',
      'note',
      'reason',
      'blockedBy',
      'dateReason',
      'evidence',
      'missing',
      'noPlanBecause',
      'plainWords',
      'consentWords',
      'supportNeeds',
      'planB',
      'wants',
      'agreementWords',
      'nextStep',
      'measure',
      'promise',
      'contingency',
      'myView',
      'needs',
      'nextSteps',
      'workingWell',
      'worries',
    ].map((name) => [name, always(sentence)]),
  ),
};

/** What `id` is the id of. */
const idsOf = {
  'Query.action': makers.actionId,
  'Query.agendaItem': makers.itemId,
  'Query.commitment': makers.commitmentId,
  'Query.importBatch': makers.batchId,
  'Query.meeting': makers.meetingId,
  'Query.referral': makers.referralId,
  'Query.youngPerson': makers.youngPersonId,
  'Query.account': makers.memberId,
  'Query.leaving': makers.leavingId,
  'Mutation.renewBreakGlass': ofPerson('glass'),
  'Mutation.reviewUnusualAccess': always(idOf('unusual access')),
  'Query.myBreakGlass': ofPerson('glass'),
  'Mutation.answerBreakGlass': ofPerson('glass'),
  'Mutation.answerAccessRequest': ofPerson('request'),
  'Mutation.reviewBreakGlass': ofPerson('glass'),
  'Mutation.answerSealing': ofPerson('sealing'),
  'Mutation.letIntoSealed': ofPerson('sealing'),
  'Mutation.unsealPerson': ofPerson('sealing'),
  'Mutation.endExclusion': ofPerson('exclusion'),
  ...Object.fromEntries(
    [
      ...['Query.subjectAccess', 'Query.subjectAccessPassages', 'Query.subjectAccessFile'],
      ...['prepareSubjectAccess', 'addSubjectAddress', 'giveSubjectAccess', 'releasePassages'].map(
        (name) => `Mutation.${name}`,
      ),
      ...['extendSubjectAccess', 'refuseSubjectAccess'].map((name) => `Mutation.${name}`),
    ].map((name) => [name, ofPerson('subject access')]),
  ),
  ...Object.fromEntries(
    ['changeSharingAgreement', 'endSharingAgreement', 'setSharingBasis', 'removeSharingBasis'].map((name) => [
      `Mutation.${name}`,
      always(idOf('agreement dwp')),
    ]),
  ),
};

/** Fields that may be left out and without which the form makes no sense. */
const needed = {
  'Mutation.raiseAction': ['youngPersonId', 'planPartId'],
  'Mutation.addAgendaItem': ['youngPersonId'],
  'Mutation.recordAction': ['planPartId'],
  'Mutation.confirmItIsMe': ['code'],
  'Subscription.meetingEvents': ['after'],
  'Mutation.askReferralInformation': ['note'],
  'Mutation.answerReferralInformation': ['note'],
};

/** Copies of plans that were agreed are given out; drafts are written. */
const instead = { 'Mutation.sharePlan': { planVersionId: ofPerson('plan') } };

/** Arguments and fields nobody knows a value for. */
export const unknown = new Set();
/** Every argument and field of an input that was given a value at least once. */
export const given = new Set();

/** The variables of an operation for somebody about something; `also` names fields that may be left out and are given this time. */
export function variablesFor(field, context, also = []) {
  const wanted = [...(needed[context.operation] ?? []), ...also];
  return Object.fromEntries(
    field.args
      .filter(
        (arg) =>
          isNonNullType(arg.type) ||
          isInputObjectType(getNamedType(arg.type)) ||
          wanted.includes(arg.name) ||
          arg.name === 'first',
      )
      .map((arg) => {
        given.add(`${context.operation}(${arg.name}:)`);
        return [arg.name, valueFor(arg, context, wanted, `${context.operation}(${arg.name}:)`)];
      }),
  );
}

function valueFor({ name, type }, context, wanted, coordinate) {
  const named = getNamedType(type);
  if (isListType(isNonNullType(type) ? type.ofType : type)) return [scalarFor(name, named, context, coordinate)];
  if (isInputObjectType(named)) return objectFor(named, context, wanted);
  return scalarFor(name, named, context, coordinate);
}

function objectFor(type, context, wanted) {
  const fields = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) || wanted.includes(field.name),
  );
  return Object.fromEntries(
    fields.map((field) => {
      given.add(`${type.name}.${field.name}`);
      return [field.name, valueFor(field, context, wanted, `${type.name}.${field.name}`)];
    }),
  );
}

function scalarFor(name, type, context, coordinate) {
  if (isEnumType(type)) return enumFor(name, type);
  if (type.name === 'Boolean') return true;
  const make = instead[context.operation]?.[name] ?? (name === 'id' ? idsOf[context.operation] : makers[name]);
  if (make) return make(context);
  unknown.add(coordinate);
  return null;
}

/** Of what somebody writes down the plainest, which asks for no more than that they may write. */
const plainest = ['NOTE', 'RECTIFICATION'];

/** The first of what may be chosen, but for what has a form of its own. */
function enumFor(name, type) {
  const values = type.getValues().map((value) => value.name);
  return (name === 'kind' && values.find((value) => plainest.includes(value))) || values[0];
}

/** The names of what may be left out, each to be given once. */
export function optionalOf(field) {
  const inputs = field.args.map((arg) => getNamedType(arg.type)).filter(isInputObjectType);
  const optional = [
    ...field.args.filter((arg) => !isInputObjectType(getNamedType(arg.type))),
    ...inputs.flatMap((type) => Object.values(type.getFields())),
  ];
  return optional.filter((one) => !isNonNullType(one.type)).map(({ name }) => name);
}
