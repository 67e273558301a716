import { caseScope, scopeShape, sees, type Viewer } from '@app/access';
import { isUuid, NotFound, Sql, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AddressStanding } from './address.rules.js';

interface HomeStanding extends AddressStanding {
  readonly youngPersonId: string;
  /** The version of what is recorded; 0 where nothing is. */
  readonly version: number;
}

interface Row {
  readonly homeProtected: boolean;
  readonly because: string[];
  readonly referralTakenOn: boolean;
  readonly version: number;
}

const statement = (viewer: Viewer) => ({
  name: `address-standing/${scopeShape(viewer)}`,
  text: `select y.home_protected as "homeProtected",
      array(select distinct o.because from my_case o where o.worker_id = $1 and o.young_person_id = y.id) as because,
      exists (select 1 from housing_referral r where r.young_person_id = y.id and r.agency_id = $3 and r.state in ('ACKNOWLEDGED', 'INFO_REQUESTED')) as "referralTakenOn",
      coalesce((select h.version from home_address h where h.young_person_id = y.id), 0) as version
    from young_person y where y.id = $2 and ${caseScope(viewer, 'y.id', '$1')}`,
});

/** How somebody stands to the address of a young person whose record is open to them; never the address. */
@Injectable()
export class AddressStandingReader {
  constructor(private readonly sql: Sql) {}

  /** @throws NotFound */
  async of(viewer: Viewer, youngPersonId: string): Promise<HomeStanding> {
    const row = isUuid(youngPersonId)
      ? await this.sql.one<Row>(statement(viewer), [viewer.id, youngPersonId, viewer.agencyId])
      : undefined;
    return standing(viewer, youngPersonId, row);
  }

  /** The same inside a transaction. @throws NotFound */
  async within(tx: EntityManager, viewer: Viewer, youngPersonId: string): Promise<HomeStanding> {
    if (!isUuid(youngPersonId)) throw new NotFound('young person');
    const [row] = await within<Row>(tx, statement(viewer), [viewer.id, youngPersonId, viewer.agencyId]);
    return standing(viewer, youngPersonId, row);
  }
}

function standing(viewer: Viewer, youngPersonId: string, row: Row | undefined): HomeStanding {
  if (!row) throw new NotFound('young person');
  return { ...row, youngPersonId, agency: viewer.agencyKind, shared: sees(viewer, 'ADDRESS', youngPersonId) };
}
