import { type LocalDate, ageOn } from '@app/platform';
import type { NamedWorker } from '../cohort/cohort-row.js';
import type { Problems } from '../csv/problem.js';
import type { AllocationKind, AllocationNow, CurrentState } from './current-state.js';
import type { WorkersPlan } from './import-plan.js';
import type { Subject } from './subjects.js';

const ROLES = {
  'Personal adviser': { role: 'PERSONAL_ADVISER', jobTitle: 'Personal adviser' },
  'Social worker': { role: 'SOCIAL_WORKER', jobTitle: 'Social worker' },
  'Team manager': { role: 'TEAM_MANAGER', jobTitle: 'Team manager' },
} as const;
type Post = keyof typeof ROLES;

/** Who works with whom, as the extract says; and the workers and teams it names that are not here yet. */
export class WorkersPlanner {
  private readonly workers = new Map<
    string,
    { id: string; name: string; email: string; role: string; jobTitle: string }
  >();
  private readonly teams = new Map<string, { id: string; name: string; managerId: string | null }>();
  private readonly managers = new Map<string, string>();
  private readonly moves = new Map<string, string>();
  private readonly teamsNow: ReadonlyMap<string, string | null>;
  private readonly end: string[] = [];
  private readonly remove: string[] = [];
  private readonly allocate: WorkersPlan['allocate'][number][] = [];

  constructor(
    private readonly current: CurrentState,
    private readonly problems: Problems,
    private readonly today: LocalDate,
    private readonly newId: () => string,
  ) {
    this.teamsNow = new Map([...current.workers.values()].map(({ id, teamId }) => [id, teamId]));
  }

  take(subjects: readonly Subject[]): WorkersPlan {
    for (const subject of subjects) if (subject.cohort) this.takeOne(subject);
    return {
      workers: [...this.workers.values()],
      teams: [...this.teams.values()],
      managers: [...this.managers].map(([teamId, managerId]) => ({ teamId, managerId })),
      moves: [...this.moves]
        .filter(([workerId, teamId]) => this.teamsNow.get(workerId) !== teamId)
        .map(([workerId, teamId]) => ({ workerId, teamId })),
      end: this.end,
      remove: this.remove,
      allocate: this.allocate,
    };
  }

  private takeOne(subject: Subject): void {
    const { cohort } = subject;
    if (!cohort) return;
    const adviserId = this.worker(cohort.personalAdviser, 'Personal adviser', cohort.row);
    const socialWorkerId = this.worker(cohort.socialWorker, 'Social worker', cohort.row);
    const managerId = this.worker(cohort.teamManager, 'Team manager', cohort.row);
    const wanted = wantedParts({ adviserId, socialWorkerId }, ageOn(cohort.bornOn, this.today) >= 18);
    const primary = wanted.find(({ part }) => part === 'PRIMARY');
    if (cohort.team) this.team(cohort.team, managerId, primary?.workerId ?? null, cohort.row);
    // A line that names nobody says nothing of who works with the person.
    if (wanted.length > 0) this.reallocate(subject, wanted);
  }

  private worker(named: NamedWorker | null, post: Post, row: number): string | null {
    if (!named) return null;
    const known = this.current.workers.get(named.email);
    if (known && known.agencyKind !== 'CHILDRENS_SERVICES') {
      const reason = `Belongs to another agency, so the ${post.toLowerCase()} was left out.`;
      this.problems.warn(row, { column: `${post} email`, value: named.email, reason });
      return null;
    }
    if (known) return known.id;
    const fresh = this.workers.get(named.email) ?? { id: this.newId(), ...named, ...ROLES[post] };
    this.workers.set(named.email, fresh);
    return fresh.id;
  }

  private team(name: string, managerId: string | null, workerId: string | null, row: number): void {
    const teamId = this.teamId(name, managerId);
    if (!workerId) return;
    const before = this.moves.get(workerId);
    if (before === undefined || before === teamId) this.moves.set(workerId, teamId);
    else {
      const reason = 'Puts its lead worker in a second team. The first one named was taken.';
      this.problems.warn(row, { column: 'Team', value: name, reason });
    }
  }

  private teamId(name: string, managerId: string | null): string {
    const known = this.current.teams.get(name);
    if (known) {
      if (managerId && managerId !== known.managerId) this.managers.set(known.id, managerId);
      return known.id;
    }
    const fresh = this.teams.get(name) ?? { id: this.newId(), name, managerId };
    this.teams.set(name, { ...fresh, managerId: fresh.managerId ?? managerId });
    return fresh.id;
  }

  private reallocate(subject: Subject, wanted: readonly Wanted[]): void {
    const now = this.current.allocations.get(subject.id) ?? [];
    for (const allocation of now.filter((there) => !wanted.some((one) => matches(there, one)))) {
      (allocation.fromOn < this.today ? this.end : this.remove).push(allocation.id);
      subject.changes.add('who works with them');
    }
    for (const one of wanted.filter((wish) => !now.some((there) => matches(there, wish)))) {
      this.allocate.push({ youngPersonId: subject.id, ...one });
      subject.changes.add('who works with them');
    }
  }
}

interface Wanted {
  readonly workerId: string;
  readonly kind: AllocationKind;
  readonly part: 'PRIMARY' | 'SECONDARY';
}

/** The social worker leads until 18, then the personal adviser (the first pathway plan is the social worker's). */
function wantedParts(
  { adviserId, socialWorkerId }: { adviserId: string | null; socialWorkerId: string | null },
  adult: boolean,
): Wanted[] {
  const adviserLeads = adult || socialWorkerId === null;
  const wanted: Wanted[] = [];
  if (adviserId)
    wanted.push({ workerId: adviserId, kind: 'PERSONAL_ADVISER', part: adviserLeads ? 'PRIMARY' : 'SECONDARY' });
  if (socialWorkerId)
    wanted.push({
      workerId: socialWorkerId,
      kind: 'SOCIAL_WORKER',
      part: adviserLeads && adviserId ? 'SECONDARY' : 'PRIMARY',
    });
  return wanted;
}

function matches(there: AllocationNow, wish: Wanted): boolean {
  return there.workerId === wish.workerId && there.kind === wish.kind && there.part === wish.part;
}
