import type { Decision } from '@app/activity';
import { type LocalDate, RuleBroken } from '@app/platform';
import type { KeepingInTouch } from './keeping-in-touch.entity.js';
import type { YoungPerson } from './young-person.entity.js';

interface ContactTold {
  readonly youngPersonId: string;
  readonly happenedOn: LocalDate;
  readonly way: string;
  readonly twoWay: boolean;
  readonly note?: string | null;
}

/** A contact or try, on a day that has come. The fact holds how and when, never what was said. */
export function recordContact(told: ContactTold, workerId: string, today: LocalDate): Decision<KeepingInTouch> {
  const { youngPersonId, happenedOn, way, twoWay } = told;
  if (happenedOn > today)
    throw new RuleBroken('contact.in-the-future', 'The date must be today or in the past', 'happenedOn');
  return {
    change: { youngPersonId, workerId, happenedOn, way, twoWay, note: told.note?.trim() || null },
    fact: { type: 'young-person.contact-recorded', happenedOn, way, twoWay },
  };
}

/** Their own words, as said today. */
export function recordWhatMatters(words: string, today: LocalDate): Decision<YoungPerson> {
  if (!words.trim()) throw new RuleBroken('what-matters.missing', 'Write what they said', 'words');
  return {
    change: { whatMatters: words.trim(), whatMattersOn: today },
    fact: { type: 'young-person.what-matters-recorded', saidOn: today },
  };
}
