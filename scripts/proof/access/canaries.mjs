import {
  answersRequest,
  isHeldBack,
  isShown,
  mayReveal,
  seesAction,
  seesItem,
  seesPerson,
  seesReferral,
  sitsBeside,
} from './oracle.mjs';
import { kindOf } from './cast.mjs';
import { actionSections } from './people.mjs';
import { markOf, plusDays } from './ids.mjs';

/*
 * Every sensitive fact of everybody carries something that stands nowhere else: a mark in every text, a day or a number where
 * there is no text. What comes back is searched for all of them; each may only be held by those it is for.
 */

const marks = new Map();

/** Remembers whom a mark is for, and gives it. `tells`: a class of facts, or what of the person's it stands in. */
function kept(value, person, field, tells) {
  if (marks.has(value)) throw new Error(`two facts carry ${value}`);
  marks.set(value, { person, field, tells });
  return value;
}

/** A mark for a text of somebody's. */
export const mark = (person, field, tells) => kept(markOf(`${person.key} ${field}`), person, field, tells);

/** A birthday that nobody else has, for somebody of about 17. */
export const birthday = (person, today) =>
  kept(plusDays(today, -(6_260 + person.number)), person, 'date_of_birth', 'IDENTITY');

/** A day far ahead that stands nowhere else. */
export const farDay = (person, n, tells) =>
  kept(plusDays('2071-01-01', person.number * 40 + n), person, `day ${n}`, tells);

/** A telephone number of the range that is kept free for stories. */
export const phone = (person) => kept(`07700 900${String(person.number).padStart(3, '0')}`, person, 'phone', 'CONTACT');

export const allMarks = () => marks;

const inCouncil = (actor) => kindOf(actor) === 'CHILDRENS_SERVICES';
const anyAction = (actor, person) => actionSections.some((section) => seesAction(actor, person, section));

/** Who broke the glass for whom while the proof ran: they are told whose record it is. */
const broken = new Set();
export const noteGlass = (actor, person) => broken.add(`${actor.key} ${person.key}`);
const brokeGlass = (actor, person) => broken.has(`${actor.key} ${person.key}`);

/** Whom each kind of mark is for, by the oracle. */
const holders = {
  NOBODY: () => false,
  MINIMUM: (actor, person) => seesPerson(actor, person) || anyAction(actor, person) || seesReferral(actor, person),
  /** Who reads what was done is told of whom by reference, and by no name. */
  REFERENCE: (actor, person) =>
    actor.roles.includes('AUDITOR') || brokeGlass(actor, person) || holders.MINIMUM(actor, person),
  COUNCIL: (actor, person) => inCouncil(actor) && sitsBeside(actor, person),
  REFERRAL: seesReferral,
  ADDRESS: mayReveal,
  ITEM: seesItem,
  GLASS: (actor, { glass }) =>
    actor.key === glass.worker || actor.roles.some((role) => ['TEAM_MANAGER', 'AUDITOR'].includes(role)),
  /** What an import found about somebody is kept from whom they are sealed from, also since. */
  FINDING: (actor, person) => holders.IMPORT(actor) && !isHeldBack(actor, person),
  REQUEST: (actor, person) => actor.key === person.request.worker || answersRequest(actor, person),
  IMPORT: (actor) => actor.key === 'coordinator' || actor.key === 'coordinatorEnded',
};

/** Whether somebody may be told what carries the mark. */
export function mayHold(actor, { person, tells }) {
  if (tells in holders) return holders[tells](actor, person);
  const [what, section] = tells.split(':');
  if (what === 'ACTION') return seesAction(actor, person, section);
  return seesPerson(actor, person) && isShown(actor, person, tells);
}

const shape = /zq[0-9a-f]{12}|\d{4}-\d\d-\d\d|07700 900\d{3}/g;

/** The marks in a text that somebody may not hold. */
export function leaksTo(actor, text) {
  const found = new Set();
  for (const [value] of text.matchAll(shape)) {
    const known = marks.get(value);
    if (known && !mayHold(actor, known)) found.add(value);
  }
  return [...found].map((value) => ({ value, ...marks.get(value) }));
}

/** Marks that nobody at all may find here: a log, a header, an error. */
export const marksIn = (text) =>
  [...new Set([...text.matchAll(shape)].map(([value]) => value))].filter((value) => marks.has(value));
