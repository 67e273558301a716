import type { NamedWorker } from '../cohort/cohort-row.js';
import type { Allocation, Team } from './life.js';
import { YOUNG_PEOPLE_PER_ADVISER, type Part } from './mix.js';
import { GROUPS } from './names.js';
import type { Random } from './random.js';

/** The workers the screens and stories of the demonstration are about. Invented, like the rest. */
export const LEADING_WORKERS = {
  advisers: ['Priya Nair', 'Owen Bate'],
  socialWorkers: ['Tom Ashworth'],
  managers: ['Helen Okafor'],
} as const;

const PLACES = ['Coast', 'North', 'West', 'Vale', 'Harbour', 'Moor'];
const YOUNG_PEOPLE_PER_SOCIAL_WORKER = 10;
const WORKERS_PER_TEAM = 6;

/** The leaving care service: advisers and social workers in teams with a manager each. */
export interface Workforce {
  readonly advisers: readonly Posted[];
  readonly socialWorkers: readonly Posted[];
  readonly teams: readonly Team[];
}

export interface Posted {
  readonly worker: NamedWorker;
  readonly team: Team;
}

/** Parts of which each person has an adviser beside or instead of a social worker. */
const WITH_ADVISER: ReadonlySet<Part> = new Set<Part>([
  'ELIGIBLE',
  'RELEVANT',
  'FORMER_RELEVANT',
  'ASKED_FOR_SUPPORT',
  'IN_EDUCATION',
  'IN_EDUCATION_PAST_25',
]);
const WITH_SOCIAL_WORKER: ReadonlySet<Part> = new Set<Part>(['UNDER_16', 'ELIGIBLE', 'NOT_YET_ELIGIBLE', 'RELEVANT']);

/** As many workers as the caseloads ask for, and four teams at the least. */
export function workforceFor(parts: readonly Part[], random: Random): Workforce {
  const count = (of: ReadonlySet<Part>, each: number) => Math.ceil(parts.filter((part) => of.has(part)).length / each);
  const advisers = Math.max(2, count(WITH_ADVISER, YOUNG_PEOPLE_PER_ADVISER));
  const socialWorkers = Math.max(1, count(WITH_SOCIAL_WORKER, YOUNG_PEOPLE_PER_SOCIAL_WORKER));
  const names = new WorkerNames(random);
  const leaving = teamsOf('Leaving Care', Math.max(3, Math.ceil(advisers / WORKERS_PER_TEAM)), names);
  const children = teamsOf('Children in Care', Math.max(1, Math.ceil(socialWorkers / 8)), names);
  return {
    advisers: posted(advisers, LEADING_WORKERS.advisers, leaving, names),
    socialWorkers: posted(socialWorkers, LEADING_WORKERS.socialWorkers, children, names),
    teams: [...leaving, ...children],
  };
}

/** Gives each person to whoever has fewest, so that no caseload is far above another. */
export class Desk {
  private readonly loads = new Map<Posted, number>();

  constructor(private readonly workforce: Workforce) {}

  allocate(part: Part, pinned: { adviser?: string; socialWorker?: string } = {}): Allocation {
    const adviser = WITH_ADVISER.has(part) ? this.next(this.workforce.advisers, pinned.adviser) : null;
    const social = WITH_SOCIAL_WORKER.has(part) ? this.next(this.workforce.socialWorkers, pinned.socialWorker) : null;
    return {
      personalAdviser: workerOf(adviser),
      socialWorker: workerOf(social),
      team: (social ?? adviser)?.team ?? null,
    };
  }

  private next(posts: readonly Posted[], pinned: string | undefined): Posted | null {
    const [first] = posts;
    if (!first) return null;
    const least = posts.reduce((so, post) => (this.loadOf(post) < this.loadOf(so) ? post : so), first);
    const chosen = posts.find(({ worker }) => worker.name === pinned) ?? least;
    this.loads.set(chosen, this.loadOf(chosen) + 1);
    return chosen;
  }

  private loadOf(post: Posted): number {
    return this.loads.get(post) ?? 0;
  }
}

function workerOf(post: Posted | null): NamedWorker | null {
  return post === null ? null : post.worker;
}

/** An address nobody has: the domain is reserved (RFC 2606). */
export function emailOf(name: string): string {
  const plain = name.normalize('NFD').replace(/[^\p{L} -]/gu, '');
  return `${plain.toLowerCase().replace(/ /g, '.')}@example.test`;
}

function teamsOf(service: string, count: number, names: WorkerNames): Team[] {
  return Array.from({ length: count }, (_, at) => {
    const place = PLACES[at % PLACES.length] ?? '';
    const round = Math.floor(at / PLACES.length);
    const leading = at === 0 && service === 'Leaving Care' ? LEADING_WORKERS.managers[0] : undefined;
    return { name: `${service} ${place}${round ? ` ${round + 1}` : ''}`, manager: names.worker(leading) };
  });
}

function posted(count: number, leading: readonly string[], teams: readonly Team[], names: WorkerNames): Posted[] {
  return Array.from({ length: count }, (_, at) => {
    const team = teams[at < leading.length ? 0 : at % teams.length] ?? teams[0];
    if (!team) throw new RangeError('A workforce needs a team');
    return { worker: names.worker(leading[at]), team };
  });
}

/** Names for workers, none twice. */
class WorkerNames {
  private readonly taken = new Set<string>([...LEADING_WORKERS.advisers, ...LEADING_WORKERS.socialWorkers]);

  constructor(private readonly random: Random) {}

  worker(leading?: string): NamedWorker {
    const name = leading ?? this.fresh();
    this.taken.add(name);
    return { name, email: emailOf(name) };
  }

  private fresh(): string {
    for (;;) {
      const group = this.random.weighted(GROUPS);
      const first = this.random.pick(this.random.chance(0.7) ? group.female : group.male);
      const name = `${first} ${this.random.pick(group.family)}`;
      if (!this.taken.has(name)) return name;
    }
  }
}
