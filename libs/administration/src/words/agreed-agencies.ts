import { Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { AgreedAgency } from './access-in-words.rules.js';

const live = `s.starts_on <= current_date and current_date < s.expires_on and s.ended_at is null`;

const agreed = {
  name: 'agencies-as-agreed',
  text: `select g.id, g.name, g.kind, (select max(s.expires_on) from sharing_agreement s where s.agency_id = g.id and ${live}) as "endsOn",
      (select coalesce(json_agg(json_build_object('factClass', b.fact_class, 'lawfulBasis', b.lawful_basis, 'condition', b.condition, 'power', b.power)
        order by b.fact_class), '[]') from (select distinct on (b.fact_class) b.* from sharing_agreement s join sharing_basis b on b.agreement_id = s.id
          where s.agency_id = g.id and ${live} and (b.expires_on is null or current_date < b.expires_on) order by b.fact_class, s.expires_on desc) b) as bases
    from agency g where g.active_to is null or current_date < g.active_to order by g.kind <> 'CHILDRENS_SERVICES', g.name`,
};

/** What is agreed with each agency today. No secret: whoever is signed in may know what is shared, and why. */
@Injectable()
export class AgreedAgencies {
  constructor(private readonly sql: Sql) {}

  today(): Promise<AgreedAgency[]> {
    return this.sql.rows<AgreedAgency>(agreed);
  }
}
