import { MEETINGS, type MadeItem, type MadeMeeting, PANEL_NAME, ROOM } from '../generator/demonstration-panels.js';
import type { PersonInWorld, World } from './world.js';

const EVERY_DAYS = 28;
const MEETINGS_HELD = 6;
const ITEMS_A_MEETING = 12;

const ordinary: readonly Pick<MadeItem, 'outcome' | 'outcomeReason' | 'notes' | 'decision'>[] = [
  {
    outcome: 'PLAN_ON_TRACK',
    outcomeReason: 'The plan is being followed and everybody at the table agrees that it fits.',
    notes: ['The plan was gone through part by part. Nothing is late.'],
    decision: 'No change. Come back in six months, or sooner if something shifts.',
  },
  {
    outcome: 'PLAN_ON_TRACK',
    outcomeReason: 'The first choice of home is agreed and the back-up is named.',
    notes: ['Home from 18 is agreed with the carers.'],
    decision: 'Keep to the plan. The social worker brings the date for the handover next time.',
  },
  {
    outcome: 'PLAN_ON_TRACK',
    outcomeReason: 'College is going well and money is sorted until the birthday.',
    notes: ['Attendance is good this term.'],
    decision: 'No change. Check benefits four weeks before the birthday.',
  },
  {
    outcome: 'REQUEST_INFO',
    outcomeReason: 'Nobody at the table knew what the young person wants from next summer.',
    notes: ['The wish for next year is not written down yet.'],
    decision: 'The personal adviser asks and writes it into the plan.',
  },
];

/**
 * The meetings of the demonstration with the panel's ordinary business: twelve young people a month for half a year, those
 * closest to 18 first, as a panel does that hears everybody who is 16 or 17.
 */
export function meetingsHeld(world: World): readonly MadeMeeting[] {
  const named = new Map(MEETINGS.map((meeting) => [meeting.inDays, meeting]));
  const told = new Set(MEETINGS.flatMap(({ items }) => items.map(({ reference }) => reference)));
  const waiting = world.people.filter((person) => person.under18 && person.planned && !told.has(person.reference));
  waiting.sort((one, other) => one.dateOfBirth.localeCompare(other.dateOfBirth));
  const days = Array.from({ length: MEETINGS_HELD }, (_, ago) => -EVERY_DAYS * (MEETINGS_HELD - ago));
  const past = days.map((inDays) => {
    const made = named.get(inDays) ?? { title: PANEL_NAME, inDays, place: ROOM, items: [] };
    const heard = waiting.splice(0, ITEMS_A_MEETING - made.items.length);
    return { ...made, items: [...made.items, ...heard.map((person) => itemAbout(person, world))] };
  });
  return [...past, ...MEETINGS.filter(({ inDays }) => inDays >= 0)];
}

function itemAbout({ reference, name }: PersonInWorld, { random }: World): MadeItem {
  return { reference, title: name, reasons: [], sharedWith: ['HOUSING', 'EDUCATION'], ...random.pick(ordinary) };
}
