import { Role } from './roles.js';

const { COORDINATOR, CHAIR, PANEL_MEMBER, PERSONAL_ADVISER, SOCIAL_WORKER, TEAM_MANAGER, HOUSING_OFFICER } = Role;
const { DELIVERY_GROUP_CHAIR, DELIVERY_GROUP_MEMBER, AUDITOR, ADMINISTRATOR } = Role;

const everyone = Object.values(Role);
const caseWorkers = [PERSONAL_ADVISER, SOCIAL_WORKER, TEAM_MANAGER, COORDINATOR];
const caseReaders = [...caseWorkers, CHAIR, PANEL_MEMBER, HOUSING_OFFICER];
const deliveryGroup = [DELIVERY_GROUP_CHAIR, DELIVERY_GROUP_MEMBER];

export interface Permission {
  /** Who may ever do it. */
  readonly roles: readonly Role[];
  /** What must also be true, in words; the code of it is the area's policy or scope. */
  readonly when: string;
}

const permission = (roles: readonly Role[], when: string): Permission => ({ roles, when });

/**
 * The one declarative place that says who may do what. Every query, mutation and subscription names its row with `@Needs`;
 * `docs/access-matrix.md` is generated from here and from the schema, and a coordinate without a row fails the tests.
 */
export const permissions = {
  'self.read': permission(everyone, 'signed in'),
  'self.manage': permission(
    everyone,
    'their own sessions and their own way of signing in only; all but the session they sit at once they have confirmed that it is they',
  ),
  'worker.read': permission(everyone, 'signed in'),
  'agency.read': permission(everyone, 'signed in'),
  'today.read': permission(everyone, 'own work only'),

  'young-person.read': permission(
    caseReaders,
    'a live relationship opens the record; what of it is shown, their agency’s agreement says',
  ),
  'young-person.record': permission(
    caseWorkers,
    'the record is open to them and they work in children’s services; where it is open only in part they record contact only',
  ),
  'status.override': permission(
    [PERSONAL_ADVISER, SOCIAL_WORKER, COORDINATOR, TEAM_MANAGER],
    'the record is open to them as a whole; somebody else approves',
  ),
  'plan.write': permission(
    [PERSONAL_ADVISER, SOCIAL_WORKER, TEAM_MANAGER],
    'they are allocated to the young person or manage who is',
  ),
  'plan.authorise': permission(
    [TEAM_MANAGER],
    'the record is open to them as a whole and they did not write this version',
  ),

  'action.read': permission(
    [...caseReaders, ...deliveryGroup],
    'they own it, raised it, their partner agency owns it, or the record is open to them; elected members: only for commitments',
  ),
  'action.raise': permission(
    [...caseReaders, ...deliveryGroup],
    'the record, referral or commitment it is for is open to them',
  ),
  'action.own': permission(
    [...caseReaders, ...deliveryGroup],
    'they own it, work for the partner agency that owns it, or manage the team; who steers it may unblock, update and link it',
  ),
  'action.steer': permission(
    [COORDINATOR, CHAIR, TEAM_MANAGER, PERSONAL_ADVISER, SOCIAL_WORKER, ...deliveryGroup],
    'they raised it, or steer the record it is for',
  ),
  'action.verify': permission(
    [COORDINATOR, CHAIR, TEAM_MANAGER, PERSONAL_ADVISER, SOCIAL_WORKER, ...deliveryGroup],
    'they did not say themselves that it is done',
  ),

  'meeting.read': permission(
    [COORDINATOR, CHAIR, PANEL_MEMBER, PERSONAL_ADVISER, SOCIAL_WORKER, TEAM_MANAGER, HOUSING_OFFICER],
    'a member of the panel; an item while the panel’s papers are open, and as far as it is shared with their agency',
  ),
  'meeting.arrange': permission([COORDINATOR], 'the minute taker of the panel'),
  'meeting.chair': permission([CHAIR, COORDINATOR], 'chair, deputy or minute taker of the panel'),
  'meeting.minute': permission(
    [COORDINATOR, CHAIR, PANEL_MEMBER, PERSONAL_ADVISER, SOCIAL_WORKER, TEAM_MANAGER, HOUSING_OFFICER],
    'the meeting is in session and the item is shared with them',
  ),
  'decision.agree': permission([CHAIR], 'chair or deputy of the panel'),

  'referral.read': permission(
    [...caseWorkers, CHAIR, HOUSING_OFFICER],
    'the record is open to them, or the referral is to their agency',
  ),
  'referral.write': permission(
    caseWorkers,
    'the record is open to them as a whole, or the referral is their own; they work in children’s services',
  ),
  'referral.answer': permission([HOUSING_OFFICER], 'the referral is to their agency and they did not make it'),

  'commitment.read': permission([...caseReaders, ...deliveryGroup, AUDITOR], 'no personal data is in it'),
  'commitment.steer': permission(deliveryGroup, 'signed in to the delivery group'),
  'commitment.own': permission([...caseReaders, ...deliveryGroup], 'they lead it, or work for the agency that made it'),

  'dashboard.read': permission(
    [COORDINATOR, CHAIR, TEAM_MANAGER, ...deliveryGroup, AUDITOR],
    'counts only; fewer than 5 is not shown to those who may open no record',
  ),
  'agreement.read': permission(
    [ADMINISTRATOR, COORDINATOR, AUDITOR],
    'it tells of agencies and the law, and of nobody',
  ),
  'agreement.write': permission([ADMINISTRATOR], 'they have just shown that it is they'),
  'seal.ask': permission(
    caseWorkers,
    'the record is open to them as a whole, in children’s services; they have just shown that it is they',
  ),
  'seal.answer': permission(
    [TEAM_MANAGER, COORDINATOR],
    'somebody else asked, and the record is open to them as a whole; they have just shown that it is they',
  ),
  'exclusion.write': permission(
    [TEAM_MANAGER, COORDINATOR],
    'the record is open to them as a whole, in children’s services; they have just shown that it is they',
  ),
  'break-glass.use': permission(
    caseReaders,
    'a reason; for 60 minutes; nobody has waited for its review too long; their agency has a live agreement; they have just shown that it is they',
  ),
  'break-glass.approve': permission(
    [TEAM_MANAGER, COORDINATOR],
    'the sealed record stays open to them by name, and somebody else asked, within 60 minutes; they have just shown that it is they',
  ),
  'break-glass.review': permission([TEAM_MANAGER, AUDITOR], 'somebody else opened the record'),
  'access-request.ask': permission(
    caseReaders,
    'a reference and a reason, 10 a day; the answer is the same whether there is such a record or not; their agency has a live agreement',
  ),
  'access-request.answer': permission(
    caseWorkers,
    'they work with the young person, manage who does, or coordinate the panel and the record is not sealed from them; somebody else asked',
  ),
  'home-address.reveal': permission(
    caseReaders,
    'they work with the young person or manage who does; housing while they work on a referral; health by agreement; 20 a day; they have just shown that it is they',
  ),

  'data-note.write': permission(
    caseWorkers,
    'the record is open to them as a whole, in children’s services; what binds the record takes a manager or the coordinator who has just shown that it is they',
  ),
  'disclosure.read': permission(
    [...caseWorkers, AUDITOR],
    'they work with the young person, manage who does, or coordinate; the auditor sees what kind of fact went where, and no case',
  ),
  'subject-access.read': permission(
    [...caseWorkers, AUDITOR],
    'requests of people whose record is open to them as a whole; the auditor keeps the register, which names nobody',
  ),
  'subject-access.record': permission(caseWorkers, 'the record is open to them as a whole, in children’s services'),
  'subject-access.prepare': permission(
    [TEAM_MANAGER],
    'the record is open to them as a whole; they have just shown that it is they',
  ),
  'subject-access.review': permission(
    caseWorkers,
    'they were named to read what others wrote, and did not put it together; who puts it together reads along',
  ),
  'subject-access.decide': permission(
    [AUDITOR],
    'it keeps the register, and no case; they have just shown that it is they',
  ),

  'import.run': permission([COORDINATOR], 'works in children’s services'),
  'activity.read': permission([AUDITOR], 'what happened, never the case text'),
  'unusual-access.review': permission([AUDITOR], 'somebody else looked'),

  'access.read': permission(everyone, 'signed in; it names nobody'),
  'administration.read': permission([ADMINISTRATOR], 'accounts and agencies; of young people nothing'),
  'administration.write': permission(
    [ADMINISTRATOR],
    'never their own access; what gives or ends access once they have confirmed that it is they',
  ),
  'handover.read': permission(
    [ADMINISTRATOR, TEAM_MANAGER, COORDINATOR],
    'administrators see how much is open and nobody’s name; managers see their own team’s leavers; the coordinator sees all',
  ),
  'handover.make': permission(
    [TEAM_MANAGER, COORDINATOR],
    'they manage the team of who leaves, or coordinate the panel',
  ),
} as const satisfies Record<string, Permission>;

export type PermissionName = keyof typeof permissions;
