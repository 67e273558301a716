import { notHidden, relatedPeople, scopeShape, type Viewer } from '@app/access';
import { isUuid, NotFound, Sql, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { glassWaits, stateOfGlass } from './break-glass.reader.js';
import { ANSWER_MINUTES } from './break-glass.rules.js';
import type { BreakGlassRequest } from './request.types.js';

/**
 * A sealed record that stays open to the viewer by name, and by more than break-glass: who answers for it must themselves be let
 * in, or sealing would be undone by people it was sealed from.
 */
function theirs(viewer: Viewer): string {
  const open = viewer.coordinatesEveryone
    ? notHidden('b.young_person_id', '$1')
    : `b.young_person_id = any (${relatedPeople('$1')})`;
  return `b.of_sealed and b.worker_id <> $1 and ${open} and exists (select 1 from sealed_allow a
    where a.young_person_id = b.young_person_id and a.worker_id = $1 and a.from_at <= now() and now() < a.to_at)`;
}

const statement = (name: string, viewer: Viewer, rest: string) => ({
  name: `${name}/${scopeShape(viewer)}`,
  text: `select b.id, b.young_person_id as "youngPersonId", coalesce(y.preferred_name, y.first_name) || ' ' || y.family_name as name, y.reference,
      ${stateOfGlass} as state, b.reason_code as "reasonCode", b.reason, b.asked_at as "askedAt",
      b.asked_at + interval '${ANSWER_MINUTES} minutes' as "answerBy", b.version, b.worker_id as "workerId"
    from break_glass b join young_person y on y.id = b.young_person_id where ${theirs(viewer)} ${rest}`,
});

/** Requests to open a sealed record, for those who may agree to them. */
@Injectable()
export class BreakGlassRequestReader {
  constructor(private readonly sql: Sql) {}

  /** What waits for an answer, the oldest first. */
  async waiting(viewer: Viewer): Promise<BreakGlassRequest[]> {
    if (!viewer.inChildrensServices) return [];
    const asked = statement('break-glass-requests', viewer, `and ${glassWaits} order by b.asked_at, b.id limit 100`);
    return this.sql.rows<BreakGlassRequest>(asked, [viewer.id]);
  }

  /** @throws NotFound */
  async byId(viewer: Viewer, id: string): Promise<BreakGlassRequest> {
    const asked = statement('break-glass-request', viewer, 'and b.id = $2');
    const found = isUuid(id) ? await this.sql.one<BreakGlassRequest>(asked, [viewer.id, id]) : undefined;
    if (!found) throw new NotFound('request');
    return found;
  }

  /** @throws NotFound */
  async forUpdate(tx: EntityManager, viewer: Viewer, id: string): Promise<BreakGlassRequest> {
    const asked = statement('break-glass-request-locked', viewer, 'and b.id = $2 for no key update of b');
    const [found] = await within<BreakGlassRequest>(tx, asked, [viewer.id, id]);
    if (!found) throw new NotFound('request');
    return found;
  }
}
