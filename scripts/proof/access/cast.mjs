import { idOf } from './ids.mjs';

const agency = (key, kind, more = {}) => ({ key, id: idOf(`agency ${key}`), kind, name: `Agency ${key}`, ...more });

/** Every part of the partnership; two that have ended, one whose agreement is over; `without`: what its agreement leaves out. */
export const agencies = [
  agency('council', 'CHILDRENS_SERVICES'),
  agency('housing', 'HOUSING'),
  agency('otherHousing', 'HOUSING'),
  agency('dwp', 'DWP'),
  agency('health', 'HEALTH'),
  agency('education', 'EDUCATION'),
  agency('staff', 'HUMAN_RESOURCES'),
  agency('adultCare', 'ADULT_SOCIAL_CARE', { without: ['PLAN_HEALTH'] }),
  agency('youthJustice', 'YOUTH_JUSTICE'),
  agency('charity', 'THIRD_SECTOR'),
  agency('otherCharity', 'THIRD_SECTOR'),
  agency('members', 'ELECTED_MEMBERS'),
  agency('assurance', 'ASSURANCE'),
  agency('closed', 'HEALTH', { closed: true }),
  agency('lapsed', 'HEALTH', { agreementOver: true }),
];

export const teams = ['A', 'B'].map((key) => ({ key, id: idOf(`team ${key}`) }));

const actor = (key, at, roles, more = {}) => ({ key, id: idOf(`worker ${key}`), agency: at, roles, ...more });

/** Everybody who asks. `seat`: on the panel whose meetings are looked at, live unless it says otherwise. */
export const actors = [
  actor('adviser', 'council', ['PERSONAL_ADVISER'], { team: 'A' }),
  actor('socialWorker', 'council', ['SOCIAL_WORKER'], { team: 'A' }),
  actor('manager', 'council', ['TEAM_MANAGER'], { manages: 'A' }),
  actor('otherAdviser', 'council', ['PERSONAL_ADVISER'], { team: 'B' }),
  actor('otherManager', 'council', ['TEAM_MANAGER'], { manages: 'B' }),
  actor('coordinator', 'council', ['COORDINATOR'], { seat: 'MINUTE_TAKER' }),
  actor('coordinatorEnded', 'council', ['COORDINATOR'], { seat: 'MINUTE_TAKER', seatEnded: true }),
  actor('chair', 'council', ['CHAIR'], { seat: 'CHAIR' }),
  actor('otherChair', 'council', ['CHAIR'], { otherSeat: 'CHAIR' }),
  actor('councilMember', 'council', ['PANEL_MEMBER'], { seat: 'MEMBER' }),
  actor('housingOfficer', 'housing', ['HOUSING_OFFICER']),
  actor('housingMember', 'otherHousing', ['HOUSING_OFFICER', 'PANEL_MEMBER'], { seat: 'MEMBER' }),
  actor('dwp', 'dwp', ['PANEL_MEMBER'], { seat: 'MEMBER' }),
  actor('health', 'health', ['PANEL_MEMBER'], { seat: 'MEMBER' }),
  actor('education', 'education', ['PANEL_MEMBER'], { seat: 'MEMBER' }),
  actor('staff', 'staff', ['PANEL_MEMBER'], { seat: 'MEMBER' }),
  actor('adultCare', 'adultCare', ['PANEL_MEMBER'], { seat: 'MEMBER' }),
  actor('youthJustice', 'youthJustice', ['PANEL_MEMBER'], { seat: 'MEMBER' }),
  actor('charity', 'charity', ['PANEL_MEMBER'], { seat: 'MEMBER' }),
  actor('seatEnded', 'health', ['PANEL_MEMBER'], { seat: 'MEMBER', seatEnded: true }),
  actor('seatFuture', 'education', ['PANEL_MEMBER'], { seat: 'MEMBER', seatFuture: true }),
  actor('actionOwner', 'otherCharity', ['PANEL_MEMBER']),
  actor('councillor', 'members', ['DELIVERY_GROUP_CHAIR']),
  actor('deliveryMember', 'dwp', ['DELIVERY_GROUP_MEMBER']),
  actor('auditor', 'assurance', ['AUDITOR']),
  actor('administrator', 'council', ['ADMINISTRATOR']),
  actor('breaker', 'council', ['PERSONAL_ADVISER'], { team: 'B' }),
  actor('leaver', 'council', ['PERSONAL_ADVISER'], { team: 'A', gone: true }),
  actor('ofClosedAgency', 'closed', ['PANEL_MEMBER'], { seat: 'MEMBER', gone: true }),
  actor('ofLapsedAgency', 'lapsed', ['PANEL_MEMBER'], { seat: 'MEMBER', lapsed: true }),
  actor('signedOut', 'council', ['PERSONAL_ADVISER'], { team: 'A', gone: true, sessionEnded: true }),
  actor('idle', 'council', ['PERSONAL_ADVISER'], { team: 'A', gone: true, sessionIdle: true }),
  actor('anonymous', null, [], { gone: true }),
];

export const actorOf = (key) => actors.find((one) => one.key === key);
export const agencyOf = (key) => agencies.find((one) => one.key === key);
export const kindOf = ({ agency: key }) => agencyOf(key)?.kind;
export const workers = actors.filter(({ agency: key }) => key !== null);
