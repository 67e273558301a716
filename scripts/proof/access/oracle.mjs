import { actorOf, agencyOf, kindOf } from './cast.mjs';
import { ownerOf, raiserOf } from './people.mjs';

/*
 * What should be seen, said again from the design's tables and from the lines of cast.mjs and people.mjs: no code of the product
 * is called, and no database is asked. Where the two differ, one of them is wrong.
 */

const plan = (...sections) => sections.map((section) => `PLAN_${section}`);

/** What each agency is shown of a record that is open to it (docs/access-matrix.md, copied by hand). */
export const shown = {
  HOUSING: [
    'IDENTITY',
    'STAGE',
    'CONTACT',
    'HOME',
    'ADDRESS',
    'OWN_WORDS',
    ...plan('ACCOMMODATION', 'PRACTICAL_SKILLS', 'FINANCIAL', 'CONTINGENCY'),
  ],
  DWP: ['LEARNING', 'OWN_WORDS', ...plan('EDUCATION_TRAINING', 'EMPLOYMENT', 'FINANCIAL')],
  HEALTH: ['IDENTITY', 'STAGE', 'CONTACT', 'ADDRESS', 'OWN_WORDS', ...plan('HEALTH', 'CONTACT_SUPPORT')],
  EDUCATION: ['STAGE', 'LEARNING', 'OWN_WORDS', ...plan('EDUCATION_TRAINING', 'EMPLOYMENT')],
  HUMAN_RESOURCES: [],
  ADULT_SOCIAL_CARE: [
    'IDENTITY',
    'STAGE',
    'CONTACT',
    'HOME',
    'OWN_WORDS',
    ...plan('CONTACT_SUPPORT', 'ACCOMMODATION', 'HEALTH', 'PRACTICAL_SKILLS'),
  ],
  YOUTH_JUSTICE: ['STAGE', 'OWN_WORDS', ...plan('RISK')],
  THIRD_SECTOR: ['OWN_WORDS', ...plan('EMPLOYMENT', 'PRACTICAL_SKILLS')],
  ELECTED_MEMBERS: [],
  ASSURANCE: [],
};

/** What a referral of one's own opens of a record that nothing else opens: what is about homes. */
const aboutHomes = ['IDENTITY', 'CONTACT', 'HOME', 'PLAN_ACCOMMODATION'];

/** Whether somebody is shown facts of a class of an open record: what their agency is, and of what is open in part only that. */
export function isShown(actor, person, factClass) {
  if (!isAgreed(actor, factClass)) return false;
  if (!inPart(actor, person)) return true;
  const because = relationshipsOf(actor, person);
  return (
    (because.includes('REFERRAL') && aboutHomes.includes(factClass)) ||
    (because.includes('BREAK_GLASS') && person.glass.classes.includes(factClass))
  );
}

function isAgreed(actor, factClass) {
  if (inCouncil(actor)) return true;
  const { without = [] } = agencyOf(actor.agency) ?? {};
  return !actor.lapsed && (shown[kindOf(actor)] ?? []).includes(factClass) && !without.includes(factClass);
}

const inCouncil = (actor) => kindOf(actor) === 'CHILDRENS_SERVICES';
const coordinates = (actor) => actor.key === 'coordinator';
const seatStands = ({ seat, seatEnded, seatFuture }) => Boolean(seat) && !seatEnded && !seatFuture;
const isNow = ([, from, to = Infinity]) => from <= 0 && to > 0;

/** How a meeting's window stands: from the papers until ten working days after it. */
const openWindows = new Set(['open', 'live', 'still']);
const released = new Set(['open', 'live', 'still', 'closed', 'cancelled']);

const isAllocated = (actor, { allocated }) => allocated.some((line) => line[0] === actor.key && isNow(line));
const manages = (actor, { allocated }) =>
  Boolean(actor.manages) && allocated.some((line) => actorOf(line[0])?.team === actor.manages && isNow(line));

/** The item is shared with the agency of somebody who sits there, or they are of the council, or lead the meeting. */
export function itemIsShared(actor, { item }) {
  if (inCouncil(actor)) return true;
  return item.shared === 'ALL' || leadsPanel(actor);
}

const byPanel = (actor, person) =>
  Boolean(person.item) &&
  !person.item.withdrawn &&
  seatStands(actor) &&
  openWindows.has(person.item.meeting) &&
  itemIsShared(actor, person);

const referralStands = ({ referral }) => Boolean(referral) && (referral.closed ?? Infinity) > -30;
const byReferral = (actor, person) =>
  referralStands(person) &&
  (person.referral.by === actor.key || (actor.agency === 'housing' && person.referral.state !== 'DRAFT'));

const byGlass = (actor, { glass }) => Boolean(glass?.live) && glass.worker === actor.key;

/** Why the record of a young person is open to somebody now, in the words of the design; empty: it is not. */
export function relationshipsOf(actor, person) {
  if (actor.gone || actor.lapsed || isHeldBack(actor, person)) return [];
  const asked = {
    ALLOCATED: isAllocated,
    MANAGES: manages,
    PANEL: byPanel,
    REFERRAL: byReferral,
    BREAK_GLASS: byGlass,
  };
  const found = Object.entries(asked).flatMap(([name, holds]) => (holds(actor, person) ? [name] : []));
  return coordinates(actor) ? [...found, 'COORDINATES'] : found;
}

/** Sealed, and not on the list of those it stays open to; or they are related, and kept out by name. */
export function isHeldBack(actor, { sealed, excluded }) {
  return (Boolean(sealed) && !(sealed.allowed ?? []).includes(actor.key)) || Boolean(excluded?.includes(actor.key));
}

const shownNobody = (actor) => ['ELECTED_MEMBERS', 'ASSURANCE'].includes(kindOf(actor));

/**
 * Whether nothing but break-glass opens it, or in the council a referral of one's own: then it is read, in the classes that are open, and
 * what stands beside it is not. To housing a referral opens all that their agency is shown.
 */
export function inPart(actor, person) {
  const because = relationshipsOf(actor, person);
  const partly = (one) => one === 'BREAK_GLASS' || (one === 'REFERRAL' && inCouncil(actor));
  return because.length > 0 && because.every(partly);
}

/** Whether the record is open to them. */
export const seesPerson = (actor, person) => !shownNobody(actor) && relationshipsOf(actor, person).length > 0;

/** Allocated to them, or managing who is: who writes the plan. */
export const worksWith = (actor, person) =>
  relationshipsOf(actor, person).some((because) => because === 'ALLOCATED' || because === 'MANAGES');

/** Who asks to see a record is answered by who works with the young person in the council, manages who does, or coordinates. */
export const answersRequest = (actor, person) =>
  inCouncil(actor) &&
  Boolean(person.request) &&
  person.request.worker !== actor.key &&
  relationshipsOf(actor, person).some((because) => ['ALLOCATED', 'MANAGES', 'COORDINATES'].includes(because));

/** Their own action, one they raised, one of their partner agency, or one of an open record in their agency's lens. */
export function seesAction(actor, person, section) {
  if (actor.gone || actor.lapsed || shownNobody(actor) || isHeldBack(actor, person)) return false;
  return isTheirWork(actor, person) || seesRecordOf(actor, person, section);
}

/** Until thirty days after it is closed. */
function isTheirWork(actor, person) {
  if ((person.action?.closed ?? Infinity) <= -30) return false;
  const owner = actorOf(ownerOf(person));
  if (owner.key === actor.key || raiserOf(person) === actor.key) return true;
  return !inCouncil(actor) && owner.agency === actor.agency;
}

function seesRecordOf(actor, person, section) {
  return sitsBeside(actor, person) && isShown(actor, person, `PLAN_${section}`);
}

/** A referral tells of a home: to housing what was sent to their own agency, to others with homes in their lens that of open records. */
export function seesReferral(actor, person) {
  if (!person.referral || !isShown(actor, person, 'PLAN_ACCOMMODATION') || !seesPerson(actor, person)) return false;
  if (inPart(actor, person)) return referralStands(person) && person.referral.by === actor.key;
  if (kindOf(actor) === 'HOUSING') return actor.agency === 'housing' && person.referral.state !== 'DRAFT';
  return true;
}

const leadsPanel = (actor) => seatStands(actor) && ['CHAIR', 'DEPUTY', 'MINUTE_TAKER'].includes(actor.seat);

/** What stands beside a record opens with the whole of it. */
export const sitsBeside = (actor, person) => seesPerson(actor, person) && !inPart(actor, person);

/** An item opens with the record, to who sits in the meeting with it shared, and in the council to who works with them. */
export function seesItem(actor, person) {
  if (!person.item || !sitsBeside(actor, person)) return false;
  if (coordinates(actor) || leadsPanel(actor)) return true;
  if (inCouncil(actor)) return released.has(person.item.meeting);
  return seatStands(actor) && openWindows.has(person.item.meeting) && itemIsShared(actor, person);
}

/** Who sits in the meetings: a live seat, or the coordination. */
export const sitsInMeetings = (actor) => !actor.gone && (seatStands(actor) || coordinates(actor));
export const leadsMeetings = (actor) => sitsInMeetings(actor) && actor.seat === 'CHAIR';
export const takesMinutes = (actor) => coordinates(actor);

/**
 * Of an item that is not open to them, those who sit there are given its place and nothing else. Of somebody who is sealed from
 * them not even that: who leads the meeting is told that there is one restricted item.
 */
export const itemStandsFor = (actor, person) => sitsInMeetings(actor) && !isHeldBack(actor, person);

/**
 * Whether somebody may be shown where a young person lives: in the council who works with them, manages who does, or broke the
 * glass for it; housing while they work on a referral (none here has been taken on); health while the record is open to them.
 */
export function mayReveal(actor, person) {
  if (!isShown(actor, person, 'ADDRESS')) return false;
  const because = relationshipsOf(actor, person);
  if (inCouncil(actor)) return because.some((one) => ['ALLOCATED', 'MANAGES', 'BREAK_GLASS'].includes(one));
  return kindOf(actor) === 'HEALTH' && because.length > 0;
}
