/* eslint-disable complexity -- one table of rules is read from its top to its end */
import { accessDecisions } from './decisions-access.mjs';
import { knowDecisions } from './decisions-know.mjs';
import {
  door,
  fewer,
  has,
  inPart,
  isCouncil,
  isDelivery,
  isPresent,
  me,
  mine,
  other,
  pairs,
  theirs,
  viewerOf,
  who,
  yesOrNo,
} from './who-asks.mjs';

/*
 * What the policies of the first wall should say, from docs/access-matrix.md and the oracle of the access proof, for everybody who could
 * ask: each role in each kind of agency, in each place that a rule looks at. By module: of whom and what it is asked, how it answers,
 * and what it should answer.
 */

const commitmentSteps = {
  agree: 'agreeCommitment',
  update: 'updateCommitment',
  declare: 'declareCommitmentAtRisk',
  claim: 'claimCommitmentDelivered',
  verify: 'verifyCommitment',
};
const asking = ['changeReferral', 'submitReferral', 'answerReferralInformation', 'withdrawReferral'];
const answering = ['acknowledgeReferral', 'askReferralInformation', 'decideReferral'];

export const decisions = {
  'libs/young-people/src/young-person.policy': {
    cases: who,
    says: ({ may }, { role, kind }) => ({
      record: may.record(viewerOf(role, kind)),
      overrideStatus: may.overrideStatus(viewerOf(role, kind)),
    }),
    should: ({ role, kind }) => ({
      record: door('Mutation.recordContact', role) && isCouncil(kind),
      overrideStatus: door('Mutation.overrideStatus', role) && isCouncil(kind),
    }),
  },
  'libs/young-people/src/shown-nobody.policy': {
    cases: who,
    says: ({ shownNobody }, { role, kind }) => ({ shownNobody: shownNobody(viewerOf(role, kind)) }),
    should: ({ kind }) => ({ shownNobody: !isPresent(kind) }),
  },
  'libs/exchange/src/batch/import.policy': {
    cases: who,
    says: ({ may }, { role, kind }) => ({ import: may.import(viewerOf(role, kind)) }),
    should: ({ role, kind }) => ({ import: door('Mutation.confirmImport', role) && isCouncil(kind) }),
  },
  'libs/pathway-plans/src/plan.policy': {
    cases: {
      ...who,
      because: [[], ['ALLOCATED'], ['MANAGES'], ['PANEL'], ['REFERRAL'], ['BREAK_GLASS']],
      narrowed: inPart,
    },
    says: ({ may, seesDrafts }, { role, kind, because, narrowed }) => ({
      write: may.write(viewerOf(role, kind), { because }),
      authorise: may.authorise(viewerOf(role, kind, { narrowed }), { youngPersonId: 'person' }),
      seesDrafts: seesDrafts(viewerOf(role, kind, { narrowed }), 'person'),
    }),
    should: ({ role, kind, because, narrowed }) => ({
      write:
        door('Mutation.writePlanSection', role) &&
        isCouncil(kind) &&
        (because.includes('ALLOCATED') || because.includes('MANAGES')),
      authorise: door('Mutation.authorisePlan', role) && isCouncil(kind) && !narrowed?.person,
      seesDrafts: isCouncil(kind) && !narrowed?.person,
    }),
  },
  'libs/young-people/src/transitions.rules': {
    cases: { because: [[], ['ALLOCATED'], ['MANAGES'], ['PANEL'], ['REFERRAL'], ['BREAK_GLASS']] },
    only: ['worksWith'],
    says: ({ worksWith }, asked) => ({ worksWith: worksWith(asked) }),
    should: ({ because }) => ({ worksWith: because.includes('ALLOCATED') || because.includes('MANAGES') }),
  },
  'libs/actions/src/action.policy': {
    cases: {
      ...fewer,
      role: pairs,
      ownerId: [me, other],
      ownerAgencyId: [mine, theirs],
      raisedById: [me, other],
      claimedById: [me, other],
      youngPersonId: [null, 'person'],
      commitmentId: [null, 'commitment'],
      recordOpen: yesOrNo,
    },
    says: ({ may, saidSoThemselves }, { role, kind, ...action }) => ({
      own: may.own(viewerOf(role, kind), action),
      steer: may.steer(viewerOf(role, kind), action),
      verify: may.verify(viewerOf(role, kind), action),
      saidSoThemselves: saidSoThemselves(viewerOf(role, kind), action),
    }),
    should: ({ role, kind, ...action }) => {
      const isAbout = action.youngPersonId !== null;
      const steers = isAbout ? action.recordOpen && isCouncil(kind) : action.commitmentId !== null && isDelivery(role);
      const colleague = action.ownerAgencyId === mine && (!isAbout || !isCouncil(kind) || has(role, 'TEAM_MANAGER'));
      const saidSo = action.ownerId === me || action.claimedById === me;
      return {
        own: door('Mutation.acceptAction', role) && (action.ownerId === me || colleague),
        steer: door('Mutation.reassignAction', role) && (action.raisedById === me || steers),
        verify: door('Mutation.verifyAction', role) && (action.raisedById === me || steers) && !saidSo,
        saidSoThemselves: saidSo,
      };
    },
  },
  'libs/delivery/src/commitment.policy': {
    cases: { ...fewer, agencyId: [mine, theirs], leadId: [me, other], claimedById: [me, other, null] },
    says: ({ may }, { role, kind, ...promise }) => ({
      propose: may.propose(viewerOf(role, kind), promise.agencyId),
      ...Object.fromEntries(
        Object.entries(commitmentSteps).map(([step, name]) => [step, may.take(viewerOf(role, kind), name, promise)]),
      ),
    }),
    should: ({ role, agencyId, leadId, claimedById }) => {
      const steers = door('Mutation.agreeCommitment', role);
      const owns = door('Mutation.updateCommitment', role) && (leadId === me || agencyId === mine);
      return {
        propose: steers || (door('Mutation.proposeCommitment', role) && agencyId === mine),
        agree: steers && leadId !== me,
        update: owns,
        declare: steers || owns,
        claim: owns,
        verify: steers && leadId !== me && claimedById !== me,
      };
    },
  },
  'libs/housing/src/referral.policy': {
    cases: { ...fewer, agencyId: [mine, theirs], referrerId: [me, other] },
    says: ({ may }, { role, kind, ...referral }) => ({
      draft: may.draft(viewerOf(role, kind)),
      ...Object.fromEntries(
        [...asking, ...answering].map((step) => [step, may.take(viewerOf(role, kind), step, referral)]),
      ),
    }),
    should: ({ role, kind, agencyId, referrerId }) => {
      const asks = door('Mutation.draftReferral', role) && isCouncil(kind);
      const answers = door('Mutation.decideReferral', role) && agencyId === mine && referrerId !== me;
      const all = (steps, holds) => Object.fromEntries(steps.map((step) => [step, holds]));
      return { draft: asks, ...all(asking, asks), ...all(answering, answers) };
    },
  },
  'libs/panel/src/panel.policy': {
    cases: {
      ...who,
      part: ['CHAIR', 'DEPUTY', 'MINUTE_TAKER', 'MEMBER', null],
      chairId: [me, other],
      minuteTakerId: [me, other, null],
      presents: yesOrNo,
      coordinates: yesOrNo,
      authorId: [me, other],
    },
    says: ({ opensMeetings, rightsIn, mayChangeEntry }, { role, kind, coordinates, authorId, ...seat }) => {
      const viewer = viewerOf(role, kind, { coordinates });
      const rights = rightsIn(viewer, seat);
      return { ...rights, opens: opensMeetings(viewer), changes: mayChangeEntry(viewer, rights, { authorId }) };
    },
    should: ({ role, kind, coordinates, authorId, part, chairId, minuteTakerId, presents }) => {
      const chairs = ['CHAIR', 'DEPUTY'].includes(part) || chairId === me;
      const everyone = coordinates && isCouncil(kind) && role === 'COORDINATOR';
      const takes = part === 'MINUTE_TAKER' || minuteTakerId === me || everyone;
      const arrange = takes && door('Mutation.planMeeting', role);
      const minute = (chairs || takes || presents || part !== null) && door('Mutation.addEntry', role);
      return {
        arrange,
        chair: (chairs || takes) && door('Mutation.startMeeting', role),
        minute,
        agree: chairs && door('Mutation.agreeDecision', role),
        opens: door('Query.meetings', role) && isPresent(kind),
        changes: minute && (authorId === me || arrange),
      };
    },
  },
  ...accessDecisions,
  ...knowDecisions,
};
