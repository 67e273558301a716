import { type AgencyKind, type FactClass, classesInWords, homeClasses, opensInPart, type Viewer } from '@app/access';
import { Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { isNamedTo, relationshipInWords, shownInWords } from './audit.rules.js';
import type { WhoCanSee, WhoLooked } from './audit.types.js';

const canSee = {
  name: 'who-can-see',
  text: `select worker_id as "workerId", agency_id as "agencyId", agency_kind as "agencyKind", sits_with as "sitsWith", because, until, shared
    from app.who_can_see($1)`,
};
const looked = {
  name: 'who-looked',
  text: `select actor_id as "workerId", actor_agency_id as "agencyId", verb, times, last_at as "lastAt", classes
    from app.who_looked($1, now() - interval '90 days')`,
};
const answersFor = {
  name: 'who-answers-for',
  text: `select coalesce(app.relationship_to($1) in ('ALLOCATED', 'MANAGES', 'COORDINATES'), false) as answers`,
};

interface CanSeeRow {
  /** Null of who is not named to the viewer. */
  readonly workerId: string | null;
  readonly agencyId: string;
  readonly agencyKind: AgencyKind;
  /** On a panel together with the viewer today. */
  readonly sitsWith: boolean;
  readonly because: string;
  readonly until: string | null;
  readonly shared: readonly FactClass[] | null;
}

interface LookedRow {
  readonly workerId: string;
  readonly agencyId: string | null;
  readonly verb: string;
  readonly times: number;
  readonly lastAt: string;
  readonly classes: readonly string[];
}

const verbWords: Readonly<Record<string, string>> = {
  OPENED: 'opened it, or something it is in',
  LISTED: 'saw it in a list',
  REVEALED: 'was shown the address',
  EXPORTED: 'took it in a file',
  DENIED: 'asked for it and was refused',
};

/** On a young person's own page: who can see the record now, and who has looked at it. */
@Injectable()
export class WhoReader {
  constructor(private readonly sql: Sql) {}

  /** Whom the viewer is not told by name is there as their agency, and why. */
  async canSee(viewer: Viewer, youngPersonId: string): Promise<WhoCanSee[]> {
    const rows = await this.sql.rows<CanSeeRow>(canSee, [youngPersonId]);
    const inWhole = new Set(rows.filter((row) => opensWhole(row)).map(({ workerId }) => workerId));
    return rows.map((row) => {
      const { agencyId, because, until, shared } = row;
      const workerId = isNamedTo(viewer, row) ? row.workerId : null;
      return {
        id: `${workerId ?? agencyId}.${because}`,
        workerId,
        agencyId,
        because: relationshipInWords(because),
        until: until === null || until.startsWith('infinity') ? null : until,
        parts: inWhole.has(row.workerId) ? seen(shared) : partsBy(because, shared),
      };
    });
  }

  /** In the last 90 days. Null for those who do not answer for the young person: it would tell them of their colleagues. */
  async looked(viewer: Viewer, youngPersonId: string): Promise<WhoLooked[] | null> {
    const row = await this.sql.one<{ answers: boolean }>(answersFor, [youngPersonId]);
    if (!row?.answers && !viewer.may('activity.read')) return null;
    const rows = await this.sql.rows<LookedRow>(looked, [youngPersonId]);
    return rows.map(({ workerId, agencyId, verb, times, lastAt, classes }) => ({
      id: `${workerId}.${agencyId ?? ''}.${verb}`,
      workerId,
      agencyId,
      did: verbWords[verb] ?? verb,
      times,
      lastAt,
      shown: wasShown(verb, classes),
    }));
  }
}

const minimum = 'first name, initial, age and reference';

function partsOf(shared: readonly FactClass[]): string {
  const parts = classesInWords(shared);
  return parts === '' ? `${minimum} only` : `${minimum}; ${parts}`;
}

/** Whether it opens all that the agency is ever shown: to who has that too, a part is none. */
const opensWhole = ({ workerId, because, agencyKind }: CanSeeRow): boolean =>
  workerId !== null && because !== 'ACTION' && !opensInPart(because, agencyKind);

/** What a relationship opens of the record, in words. `shared` is null for children's services. */
function partsBy(because: string, shared: readonly FactClass[] | null): string {
  if (because === 'BREAK_GLASS') return 'Only what the reason they gave needs';
  if (because === 'ACTION') return 'First name, initial and reference, and the action';
  return because === 'REFERRAL' && shared === null ? capital(partsOf(homeClasses)) : seen(shared);
}

const seen = (shared: readonly FactClass[] | null): string =>
  shared === null ? 'Everything' : capital(partsOf(shared));

function wasShown(verb: string, classes: readonly string[]): string[] {
  if (verb === 'DENIED') return [];
  return verb === 'REVEALED' ? ['the address', ...shownInWords(classes)] : shownInWords(classes);
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
