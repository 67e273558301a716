import { type LocalDate, addDays, ageOn, dayOfAge, daysBetween, earlier, fromDayNumber } from '@app/platform';
import { grouped } from '../grouped.js';
import { homesFor } from './homes.js';
import type { Circumstances, PlanDates } from './life.js';
import type { CastLife } from './lives.js';
import { ACTIVE, IN_TOUCH_SHARE, LEARNING_CODES, NOT_LEARNING_CODES, WORK_OR_LEARNING } from './mix.js';
import {
  WAYS_TO_REACH,
  WHAT_MATTERS_AS_ADULTS,
  WHAT_MATTERS_AT_HOME,
  WHAT_MATTERS_UNACCOMPANIED,
} from './own-words.js';
import { plansFor } from './plan-dates.js';
import { Random } from './random.js';

/** How things stand with everybody on the day. */
export function circumstancesFor(
  lives: readonly CastLife[],
  today: LocalDate,
  seed: string,
): ReadonlyMap<CastLife, Circumstances> {
  const homes = homesFor(lives, today, new Random(`${seed}/homes`));
  const plans = plansFor(lives, today, new Random(`${seed}/plans`));
  const activities = activitiesFor(lives, today, new Random(`${seed}/activities`));
  const contacts = contactsFor(lives, today, new Random(`${seed}/contacts`));
  return new Map(
    lives.map((life, index) => {
      const random = new Random(`${seed}/${index}/words`);
      const home = homes.get(life) ?? { accommodation: '', accommodationSince: null };
      const plan = plans.get(life) ?? { needsAssessedOn: null, authorisedOn: null, reviewedOn: null };
      return [
        life,
        {
          ...home,
          plan,
          activity: life.leading?.activity ?? activities.get(life) ?? '',
          inTouchOn: contacts.get(life) ?? null,
          ...wordsOf(life, random),
          whatMattersOn: saidOn(plan, contacts.get(life)),
          ...factsOf(life, today, random),
        },
      ];
    }),
  );
}

/** In work or learning as published for each age; those in an agreed programme of education first. */
function activitiesFor(lives: readonly CastLife[], today: LocalDate, random: Random): Map<CastLife, string> {
  const known = lives.filter(({ part }) => part in ACTIVE || part === 'ELIGIBLE' || part === 'RELEVANT');
  const activities = new Map<CastLife, string>();
  const groups = grouped(known, (life) => ageGroup(ageOn(life.identity.bornOn, today)));
  for (const [group, members] of groups) {
    const inEducation = members.filter(({ part }) => part.startsWith('IN_EDUCATION'));
    const others = random.shuffled(members.filter(({ part }) => !part.startsWith('IN_EDUCATION')));
    const wanted = Math.round(members.length * SHARE[group]);
    [...inEducation, ...others].forEach((life, at) =>
      activities.set(life, at < wanted ? learning(life, group, random) : notLearning(life, random)),
    );
  }
  return activities;
}

type AgeGroup = 'AT_16' | 'AT_17_18' | 'AT_19_21' | 'OLDER';

const SHARE: Readonly<Record<AgeGroup, number>> = { AT_16: 0.88, ...WORK_OR_LEARNING };

function ageGroup(age: number): AgeGroup {
  if (age <= 16) return 'AT_16';
  if (age <= 18) return 'AT_17_18';
  return age <= 21 ? 'AT_19_21' : 'OLDER';
}

function learning({ part }: CastLife, group: AgeGroup, random: Random): string {
  if (part.startsWith('IN_EDUCATION')) return random.pick(['F1', 'F1', 'F2']);
  return random.weighted(LEARNING_CODES[group === 'AT_16' || group === 'AT_17_18' ? 'YOUNGER' : 'OLDER']);
}

function notLearning({ identity }: CastLife, random: Random): string {
  const code = random.weighted(NOT_LEARNING_CODES);
  return code === 'G6' && identity.sex === 'M' ? 'G5' : code;
}

/** What matters to somebody is asked when their plan is written or looked at again, else when somebody sees them. */
function saidOn({ reviewedOn, authorisedOn, needsAssessedOn }: PlanDates, inTouchOn?: LocalDate): LocalDate | null {
  return [reviewedOn, authorisedOn, needsAssessedOn, inTouchOn].find(Boolean) ?? null;
}

/** In touch within eight weeks, in the published shares, and not long over it up to 18; yearly for those who have closed. */
function contactsFor(lives: readonly CastLife[], today: LocalDate, random: Random): Map<CastLife, LocalDate> {
  const contacts = new Map<CastLife, LocalDate>();
  const ago = (least: number, most: number) => addDays(today, -random.whole(least, most));
  const touched = lives.filter(({ part }) => part in ACTIVE || part === 'ELIGIBLE' || part === 'RELEVANT');
  for (const [young, members] of grouped(touched, ({ identity }) => ageOn(identity.bornOn, today) <= 18)) {
    const wanted = Math.round(members.length * (young ? IN_TOUCH_SHARE.AT_17_18 : IN_TOUCH_SHARE.LATER));
    random
      .shuffled(members)
      .forEach((life, at) => contacts.set(life, at < wanted ? ago(1, 52) : young ? ago(58, 75) : ago(60, 170)));
  }
  for (const life of lives) {
    if (life.part === 'ANNUAL_CONTACT') contacts.set(life, ago(30, 360));
    if (life.part === 'NOT_YET_ELIGIBLE' || life.part === 'UNDER_16') contacts.set(life, ago(1, 40));
    if (life.leading) contacts.set(life, addDays(today, -life.leading.inTouch));
  }
  return contacts;
}

function wordsOf({ part, identity, leading }: CastLife, random: Random) {
  const phone = `07700 900${String(random.whole(0, 999)).padStart(3, '0')}`;
  if (leading) return { whatMatters: leading.whatMatters, bestWayToReach: leading.bestWayToReach, phone };
  const adult = part in ACTIVE || part === 'ANNUAL_CONTACT';
  const theirs = adult ? WHAT_MATTERS_AS_ADULTS : WHAT_MATTERS_AT_HOME;
  const said = random.pick(identity.unaccompanied ? WHAT_MATTERS_UNACCOMPANIED : theirs);
  return {
    whatMatters: random.chance(0.78) ? said : '',
    bestWayToReach: random.chance(0.85) ? random.pick(WAYS_TO_REACH) : '',
    phone: random.chance(0.9) ? phone : '',
  };
}

/** What else decides the status: a request, a programme, a return home, a death. */
function factsOf({ part, identity, episodes }: CastLife, today: LocalDate, random: Random) {
  const since21 = daysBetween(dayOfAge(identity.bornOn, 21), today);
  const since18 = daysBetween(dayOfAge(identity.bornOn, 18), today);
  return {
    supportAskedOn: part === 'ASKED_FOR_SUPPORT' ? addDays(today, -random.whole(0, Math.max(0, since21))) : null,
    education: part.startsWith('IN_EDUCATION') ? programme(identity.bornOn, today, random) : null,
    homeSince: part === 'QUALIFYING_AT_17' ? wentHomeOn(episodes) : null,
    diedOn: part === 'DIED' ? addDays(today, -random.whole(20, Math.max(20, since18 - 30))) : null,
  };
}

function wentHomeOn(episodes: CastLife['episodes']): LocalDate | null {
  const last = episodes.at(-1);
  return last?.reasonEnded === 'E4A' && last.to !== null ? fromDayNumber(last.to) : null;
}

/** From a September to a July, begun before the 25th birthday; it goes on for at least half a year. */
function programme(bornOn: LocalDate, today: LocalDate, random: Random) {
  const year = Number(today.slice(0, 4));
  const began = today.slice(5) >= '09-15' ? year : year - 1;
  const from = `${began - random.whole(0, 1)}-09-14`;
  return { from: earlier(from, addDays(dayOfAge(bornOn, 25), -60)), until: `${began + random.whole(1, 2)}-07-02` };
}
