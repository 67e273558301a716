import { caseScope, scopeShape, Role, type Viewer } from '@app/access';
import { isUuid, NotAllowed, NotFound, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { DisclosureRow } from './disclosure.rules.js';

const list = {
  name: 'disclosures',
  text: `select kind, day, agency_id as "agencyId", agency_kinds as "agencyKinds", worker_id as "workerId", by_id as "byId", relationship, verbs,
    classes, times, bases, consent from app.disclosures($1)`,
};
const standing = (viewer: Viewer) => ({
  name: `disclosures-of/${scopeShape(viewer)}`,
  text: `select coalesce(app.relationship_to(y.id) in ('ALLOCATED', 'MANAGES', 'COORDINATES'), false) as answers
    from young_person y where y.id = $2 and ${caseScope(viewer, 'y.id', '$1')}`,
});

/** What was shared about somebody, for those who answer for them, and for who watches over it; by a function that asks for itself who asks. */
@Injectable()
export class DisclosureReader {
  constructor(private readonly sql: Sql) {}

  /** At most 500, the latest first. @throws NotFound, NotAllowed */
  async of(viewer: Viewer, youngPersonId: string): Promise<DisclosureRow[]> {
    if (!isUuid(youngPersonId)) throw new NotFound('young person');
    if (!viewer.is(Role.AUDITOR)) await this.mustAnswerFor(viewer, youngPersonId);
    return this.rows(youngPersonId);
  }

  /** For who was asked already. */
  rows(youngPersonId: string): Promise<DisclosureRow[]> {
    return this.sql.rows<DisclosureRow>(list, [youngPersonId]);
  }

  private async mustAnswerFor(viewer: Viewer, youngPersonId: string): Promise<void> {
    const row = await this.sql.one<{ answers: boolean }>(standing(viewer), [viewer.id, youngPersonId]);
    if (!row) throw new NotFound('young person');
    if (!row.answers || !viewer.inChildrensServices)
      throw new NotAllowed('see what was shared: only people who work with this young person can');
  }
}
