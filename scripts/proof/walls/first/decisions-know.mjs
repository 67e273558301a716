/* eslint-disable complexity -- one table of rules is read from its top to its end */
import { answer, classes, isCouncil, kinds, me, other, roles, yesOrNo } from './who-asks.mjs';
import { shown } from '../../access/oracle.mjs';

const [yesterday, today, tomorrow] = ['2026-05-04', '2026-05-05', '2026-05-06'];
const dayOrNone = [yesterday, today, tomorrow, null];
const because = [[], ['ALLOCATED'], ['MANAGES'], ['PANEL'], ['REFERRAL'], ['BREAK_GLASS']];
const worksWith = (reasons) => reasons.includes('ALLOCATED') || reasons.includes('MANAGES');

const special = ['BACKGROUND', 'OWN_WORDS', 'FAMILY_SOCIAL', 'HEALTH', 'IDENTITY', 'IMMIGRATION', 'RISK'];
/** The rule, and of whom its sentence tells. */
const said = ({ rule, message }) => `${rule} of ${/an (administrator|auditor)/.exec(message)[0]}`;
const isSpecial = (factClass) =>
  special.some((one) => factClass === one || factClass === `PLAN_${one}`) && factClass !== 'IDENTITY';

/** The same as decisions.mjs, for the rules of need-to-know and of administration that say who may. */
export const knowDecisions = {
  'libs/need-to-know/src/home-address/address.rules': {
    cases: {
      agency: kinds,
      shared: yesOrNo,
      because,
      homeProtected: yesOrNo,
      referralTakenOn: yesOrNo,
      times: [2, 3, 4, 19, 20, 21],
    },
    only: ['whyNotRevealed', 'whyNotToPartner', 'mayWrite', 'mustBeWithinTheDay', 'isTooManyInAnHour'],
    says: ({ whyNotRevealed, mayWrite, mustBeWithinTheDay, isTooManyInAnHour }, { times, ...standing }) => ({
      revealed: whyNotRevealed(standing) === null,
      written: mayWrite(standing),
      inTheDay: answer(() => mustBeWithinTheDay(times)),
      told: isTooManyInAnHour(times),
    }),
    should: ({ agency, shared, because: why, homeProtected, referralTakenOn, times }) => ({
      revealed:
        shared &&
        (isCouncil(agency)
          ? worksWith(why) || why.includes('BREAK_GLASS')
          : !homeProtected && (agency === 'HOUSING' ? referralTakenOn : why.length > 0)),
      written: isCouncil(agency) && worksWith(why),
      inTheDay: times < 20 ? 'passes' : 'address.too-many-today',
      told: times === 3,
    }),
  },
  'libs/need-to-know/src/break-glass/break-glass.rules': {
    cases: {
      sealed: yesOrNo,
      reason: ['RISK_TO_LIFE_NOW', 'SAFEGUARDING', 'MISSING', 'OUT_OF_HOURS', 'COVERING_COLLEAGUE'],
      alreadyOpen: yesOrNo,
      alreadyWaits: yesOrNo,
      state: ['WAITING', 'REFUSED', 'LAPSED', 'OPEN', 'OVER'],
      open: yesOrNo,
      renewed: yesOrNo,
      reviewedAt: [null, 'then'],
      reviewDueOn: [yesterday, today, tomorrow],
      workerId: [me, other],
    },
    only: ['needsSecond', 'reviewIsLate', 'mustBeFreeToAsk', 'mustBeRenewable', 'mustBeAnswerable', 'mustBeReviewable'],
    says: (rules, { sealed, reason, alreadyOpen, alreadyWaits, ...glass }) => ({
      second: rules.needsSecond(sealed, reason),
      late: rules.reviewIsLate(glass, today),
      asked: answer(() => rules.mustBeFreeToAsk({ others: [glass], alreadyOpen, alreadyWaits }, today)),
      renewed: answer(() => rules.mustBeRenewable(glass)),
      answered: answer(() => rules.mustBeAnswerable(glass, me)),
      reviewed: answer(() => rules.mustBeReviewable(glass, me)),
    }),
    should: ({
      sealed,
      reason,
      alreadyOpen,
      alreadyWaits,
      state,
      open,
      renewed,
      reviewedAt,
      reviewDueOn,
      workerId,
    }) => {
      const late = reviewedAt === null && reviewDueOn === yesterday;
      const [mine, seen] = [workerId === me, reviewedAt !== null];
      const first = (...refusals) => refusals.find(([holds]) => holds)?.[1] ?? 'passes';
      return {
        second: sealed && reason !== 'RISK_TO_LIFE_NOW',
        late,
        asked: first(
          [alreadyWaits, 'break-glass.already-waits'],
          [alreadyOpen, 'break-glass.already-open'],
          [late, 'break-glass.review-late'],
        ),
        renewed: first([!open, 'break-glass.over'], [renewed, 'break-glass.renewed-before']),
        answered: first(
          [state === 'LAPSED', 'break-glass.lapsed'],
          [state !== 'WAITING', 'break-glass.nothing-waits'],
          [mine, 'break-glass.own-request'],
        ),
        reviewed: first([mine, 'break-glass.own-review'], [seen, 'break-glass.reviewed-before']),
      };
    },
  },
  'libs/need-to-know/src/sealing/sealing.rules': {
    cases: {
      state: ['ASKED', 'REFUSED', 'SEALED', 'UNSEAL_ASKED', 'UNSEALED'],
      askedById: [me, other],
      unsealAskedById: [me, other],
      agree: yesOrNo,
      letIn: [[other], [other, 'a third'], [me, other], [me, other, 'a third']],
      words: [null, 'why not'],
    },
    says: (
      { inForce, answered, mustBeSealed, mustLeaveSomebody, mustSayWhyNot },
      { agree, letIn, words, ...sealing },
    ) => {
      let next = 'none';
      const answering = answer(() => (next = answered(sealing, { agree, byId: me })));
      return {
        inForce: inForce(sealing.state),
        answered: `${answering} ${next}`,
        unsealable: answer(() => mustBeSealed(sealing.state)),
        left: answer(() => mustLeaveSomebody(letIn, me)),
        reasoned: answer(() => mustSayWhyNot({ agree, words })),
      };
    },
    should: ({ state, askedById, unsealAskedById, agree, letIn, words }) => {
      const next = { ASKED: ['SEALED', 'REFUSED'], UNSEAL_ASKED: ['UNSEALED', 'SEALED'] }[state];
      const own = (state === 'ASKED' ? askedById : unsealAskedById) === me;
      const refused = own ? 'sealing.own-request none' : `passes ${next?.[agree ? 0 : 1]}`;
      return {
        inForce: state === 'SEALED' || state === 'UNSEAL_ASKED',
        answered: next ? refused : 'sealing.nothing-asked none',
        unsealable: state === 'SEALED' ? 'passes' : 'sealing.not-sealed',
        left: letIn.filter((one) => one !== me).length < 2 ? 'sealing.nobody-left' : 'passes',
        reasoned: !agree && words === null ? 'sealing.no-reason' : 'passes',
      };
    },
  },
  'libs/need-to-know/src/asking/asking.rules': {
    cases: {
      open: yesOrNo,
      waits: yesOrNo,
      today: [0, 9, 10, 11],
      state: ['WAITING', 'AGREED', 'REFUSED', 'LAPSED'],
      openToThem: yesOrNo,
      agree: yesOrNo,
      sealed: yesOrNo,
      kept: yesOrNo,
    },
    says: (rules, { agree, ...one }) => ({
      asked: answer(() => rules.mustBeFreeToAskFor(one)),
      answered: answer(() => rules.mustBeAgreeable(one, agree)),
      quietly: rules.isAnsweredQuietly(one),
    }),
    should: ({ open, waits, today: times, state, openToThem, agree, sealed, kept }) => {
      const first = (...refusals) => refusals.find(([holds]) => holds)?.[1] ?? 'passes';
      return {
        asked: first(
          [open, 'access-request.open'],
          [waits, 'access-request.already-waits'],
          [times >= 10, 'access-request.too-many-today'],
        ),
        answered: first(
          [state !== 'WAITING', 'access-request.nothing-waits'],
          [agree && !openToThem, 'access-request.not-open'],
        ),
        quietly: sealed || kept,
      };
    },
  },
  'libs/audit/src/unusual/unusual.rules': {
    cases: { workerId: [me, other], reviewedAt: [null, 'then'] },
    only: ['mustBeReviewableBy'],
    says: ({ mustBeReviewableBy }, found) => ({ reviewed: answer(() => mustBeReviewableBy(found, me)) }),
    should: ({ workerId, reviewedAt }) => {
      const once = reviewedAt === null ? 'passes' : 'unusual.reviewed-before';
      return { reviewed: workerId === me ? 'unusual.own-review' : once };
    },
  },
  'libs/need-to-know/src/agreements/agreement.rules': {
    cases: {
      kind: kinds,
      startsOn: [yesterday, today, tomorrow],
      expiresOn: [today, tomorrow, '2029-05-07', '2029-05-08'],
      signedOn: [yesterday, today, tomorrow],
      endedAt: [null, 'then'],
      factClass: classes,
      condition: [null, 'SAFEGUARDING'],
    },
    only: ['agreementState', 'mustBeSoundAgreement', 'mustBeSoundBasis'],
    says: (rules, { kind, factClass, condition, ...days }) => ({
      state: rules.agreementState(days, today),
      sound: answer(() => rules.mustBeSoundAgreement(days, kind)),
      based: answer(() => rules.mustBeSoundBasis({ factClass, condition }, kind)),
    }),
    should: ({ kind, factClass, condition, startsOn, expiresOn, signedOn, endedAt }) => {
      const first = (...refusals) => refusals.find(([holds]) => holds)?.[1] ?? 'passes';
      const days = (Date.parse(expiresOn) - Date.parse(startsOn)) / 86_400_000;
      return {
        state: first(
          [endedAt, 'ENDED'],
          [expiresOn <= today, 'EXPIRED'],
          [startsOn > today, 'FUTURE'],
          [expiresOn === tomorrow, 'EXPIRING'],
          [true, 'LIVE'],
        ),
        sound: first(
          [isCouncil(kind), 'agreement.not-a-partner'],
          [days <= 0, 'agreement.ends-before-it-starts'],
          [signedOn > startsOn, 'agreement.signed-late'],
          [days > 3 * 366, 'agreement.too-long'],
        ),
        based: first(
          [!(shown[kind] ?? []).includes(factClass), 'basis.above-the-ceiling'],
          [isSpecial(factClass) && condition === null, 'basis.needs-condition'],
        ),
      };
    },
  },
  'libs/administration/src/members/member.rules': {
    cases: { fromOn: [yesterday, today, tomorrow], toOn: dayOrNone, by: [me, other], one: roles, two: roles },
    only: ['isLive', 'isLiveOrToCome', 'mustBeAnother', 'mustGoTogether', 'mustNotHaveLeft'],
    says: (rules, { by, one, two, ...term }) => ({
      live: rules.isLive(term, today),
      toCome: rules.isLiveOrToCome(term, today),
      another: answer(() => rules.mustBeAnother(me, by)),
      together: answer(() => rules.mustGoTogether([one, two]), said),
      stays: answer(() => rules.mustNotHaveLeft(term.toOn, today)),
    }),
    should: ({ fromOn, toOn, by, one, two }) => {
      const lasts = toOn === null || toOn === tomorrow;
      const alone = one !== two && ['ADMINISTRATOR', 'AUDITOR'].find((role) => [one, two].includes(role));
      return {
        live: fromOn !== tomorrow && lasts,
        toCome: lasts,
        another: by === me ? 'member.oneself' : 'passes',
        together: alone ? `role.alone of an ${alone.toLowerCase()}` : 'passes',
        stays: lasts ? 'passes' : 'member.left',
      };
    },
  },
  'libs/administration/src/leaving/leaving.rules': {
    cases: {
      id: [me, other],
      stays: yesOrNo,
      agencyId: ['theirs', 'of another'],
      roles: roles.map((role) => [role]),
      panelIds: [[], ['panel']],
      panelId: [null, 'panel'],
      part: ['PERSONAL_ADVISER', 'SOCIAL_WORKER', 'OFFICER', 'MINUTE_TAKER'],
    },
    only: ['mustBeAbleToTake'],
    says: ({ mustBeAbleToTake }, { part, panelId, ...taker }) => ({
      takes: answer(() => mustBeAbleToTake(taker, { id: other, agencyId: 'theirs' }, [{ part, panelId }])),
    }),
    should: ({ id, stays, agencyId, roles: held, panelIds, panelId, part }) => {
      const wanted = { OFFICER: 'HOUSING_OFFICER', MINUTE_TAKER: 'COORDINATOR' }[part] ?? part;
      const may = id !== other && stays && agencyId === 'theirs' && held.includes(wanted);
      return { takes: may && (panelId === null || panelIds.includes(panelId)) ? 'passes' : 'handover.taker' };
    },
  },
};
