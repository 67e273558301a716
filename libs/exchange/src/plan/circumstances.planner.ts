import { type LocalDate, later } from '@app/platform';
import type { CurrentState, SpellNow } from './current-state.js';
import type { SpellsPlan } from './import-plan.js';
import type { Subject } from './subjects.js';

interface Told {
  readonly code: string;
  readonly suitable: boolean | null;
  readonly since: LocalDate | null;
}

/** Where people live and what they do, from the extract. Without a day of its own a change counts from the day of the import. */
export function planCircumstances(
  subjects: readonly Subject[],
  current: CurrentState,
  today: LocalDate,
): { homes: SpellsPlan; activities: SpellsPlan } {
  const homes = new Spells(today);
  const activities = new Spells(today);
  for (const subject of subjects) {
    const { home, doing } = toldOf(subject);
    if (homes.take(subject.id, home, current.homes.get(subject.id))) subject.changes.add('home');
    if (activities.take(subject.id, doing, current.activities.get(subject.id))) subject.changes.add('work or learning');
  }
  return { homes: homes.plan, activities: activities.plan };
}

function toldOf({ cohort }: Subject): { home: Told | null; doing: Told | null } {
  if (!cohort) return { home: null, doing: null };
  const { accommodation: home, activity } = cohort;
  return {
    home: home && { code: home.type, suitable: home.suitable, since: home.since },
    doing: activity && { code: activity, suitable: null, since: null },
  };
}

class Spells {
  private readonly end: { id: string; toOn: LocalDate }[] = [];
  private readonly correct: { id: string; code: string; suitable: boolean | null }[] = [];
  private readonly write: { youngPersonId: string; code: string; suitable: boolean | null; fromOn: LocalDate }[] = [];

  constructor(private readonly today: LocalDate) {}

  get plan(): SpellsPlan {
    return { end: this.end, correct: this.correct, write: this.write };
  }

  /** Whether anything changes. */
  take(youngPersonId: string, told: Told | null, last: SpellNow | undefined): boolean {
    if (!told || isSame(told, last)) return false;
    const { code, suitable } = told;
    const from = told.since ?? this.today;
    if (last && isOpen(last)) this.changeOpen(youngPersonId, { code, suitable, since: from }, last);
    else this.write.push({ youngPersonId, code, suitable, fromOn: last ? later(from, last.toOn) : from });
    return true;
  }

  private changeOpen(
    youngPersonId: string,
    { code, suitable, since }: Told & { since: LocalDate },
    last: SpellNow,
  ): void {
    if (since <= last.fromOn) this.correct.push({ id: last.id, code, suitable });
    else {
      this.end.push({ id: last.id, toOn: since });
      this.write.push({ youngPersonId, code, suitable, fromOn: since });
    }
  }
}

function isOpen({ toOn }: SpellNow): boolean {
  return toOn === 'infinity';
}

/** A cell left empty takes back nothing that is known. */
function isSame({ code, suitable }: Told, last: SpellNow | undefined): boolean {
  return last !== undefined && isOpen(last) && last.code === code && (suitable === null || last.suitable === suitable);
}
