import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pinned, ruled } from './walls/ruled.js';
import { active, coordinates } from './walls/who.js';
import { stillOpens } from './walls/windows.js';
import { inChildrensServices, seesEveryone } from './walls/words.js';

/**
 * Names are for whom they concern (docs/adr/0017): what an import found about somebody is kept from whoever they are sealed from since, a partner
 * is told the names of their own agency's people and of children's services, and nobody outside children's services what is known of a place that
 * is protected.
 */
export class NameWhomItConcerns1795761000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(findings);
    await db.query(whoCanSee);
    await db.query(protectedPlaces);
    await db.query(owners);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop policy accommodation_record_protected on accommodation_record');
    await db.query(`drop function app.who_can_see(uuid);`);
    await db.query(whoCanSeeBefore);
    await db.query(ruled({ 'app.who_can_see(uuid)': 'waymark_run' }));
    await db.query(`
      drop policy import_finding_kept on import_finding;
      create policy import_finding_removed on import_finding for delete to waymark_run using (${seesEveryone});
      grant delete on import_finding to waymark_run;
      drop function app.forget_findings(uuid[]), app.batches_with_findings(), app.hidden_marks();
      revoke select, delete on import_finding from waymark_rules;
      alter table import_finding drop column about;
    `);
  }
}

/** The operator’s own commands write as nobody. */
const isOperator = `pg_has_role(session_user, 'waymark_operator', 'usage')`;

/**
 * What a finding is about is a mark of the person's number in the file, so that it holds before there is a record, and tells nobody the number.
 * Who throws findings away need not see them: what is kept from them goes with the rest.
 */
const findings = `
  alter table import_finding add column about text;
  comment on column import_finding.about is 'app.mark of the number of the young person in the file, in small letters; null for what is about the file.';
  update import_finding set about = app.mark('import|' || lower(substring(value from '\\(([^()]*)\\)$')))
    where severity in ('ADDED', 'CHANGED') and value is not null;

  create function app.hidden_marks() returns text[] language sql stable ${pinned} as $$
    select array(select app.mark('import|' || lower(n.number)) from young_person y cross join lateral (values (y.reference), (y.child_id_903)) n (number)
      where y.id = any (app.hidden_people()) and n.number is not null) $$;
  create policy import_finding_kept on import_finding as restrictive for select to waymark_run
    using (about is null or about <> all ((select app.hidden_marks())::text[]));

  create function app.batches_with_findings() returns uuid[] language sql stable ${pinned} as $$
    select array(select distinct f.batch_id from import_finding f where app.sees_everyone() or ${isOperator}) $$;
  create function app.forget_findings(batches uuid[]) returns void language sql volatile ${pinned} as $$
    delete from import_finding f where f.batch_id = any (batches) and (app.sees_everyone() or ${isOperator}) $$;
  grant select, delete on import_finding to waymark_rules;
  drop policy import_finding_removed on import_finding;
  revoke delete on import_finding from waymark_run;
`;

const opens = `(app.sees_everyone() or person = any (app.visible_people())) and person <> all (app.hidden_people())`;
const since = `from open_case c where c.young_person_id = person group by 1, 2
        union all
        select w.id, 'COORDINATES', null from worker w join agency g on g.id = w.agency_id
          where ${coordinates} and person <> all (app.hidden_from(w.id))`;

/**
 * Who can see a record, and who has something to do with the person without seeing it: an action. Children's services are told who; a partner is
 * told who of their own agency, of children's services, and who sits on a panel with them, and of the others which agency and why.
 */
const whoCanSee = `
  drop function app.who_can_see(uuid);
  create function app.who_can_see(person uuid)
    returns table (worker_id uuid, agency_id uuid, agency_kind text, sits_with boolean, because text, until timestamptz, shared text[])
    language sql stable strict ${pinned} as $$
    with opened as (
      select c.worker_id, c.because, max(c.closes_at) as until ${since}
    ), seen as (
      select o.worker_id, o.because, o.until from opened o
      union all
      select party.worker_id, 'ACTION', case when not bool_or(a.open) then max(a.closed_at) + interval '30 days' end
        from action a cross join lateral (values (a.owner_id), (a.raised_by_id)) party (worker_id)
        where a.young_person_id = person and ${stillOpens('a.closed_at')}
          and not exists (select from opened o where o.worker_id = party.worker_id)
          and person <> all (app.hidden_from(party.worker_id))
        group by party.worker_id
    ), told as (
      select s.*, w.agency_id, g.kind, g.name, w.display_name, app.my_kind() = 'CHILDRENS_SERVICES' or g.kind = 'CHILDRENS_SERVICES'
          or w.agency_id = app.my_agency() as named,
          exists (select from panel_member mine join panel_member theirs on theirs.panel_id = mine.panel_id
            where mine.worker_id = app.me() and mine.from_on <= current_date and current_date < mine.to_on
              and theirs.worker_id = w.id and theirs.from_on <= current_date and current_date < theirs.to_on) as sits_with
        from seen s join worker w on w.id = s.worker_id join agency g on g.id = w.agency_id
        where ${active} and g.kind <> 'ELECTED_MEMBERS' and app.agreed_with(g.id) and (select ${opens})
    )
    select case when t.named or t.sits_with then t.worker_id end, t.agency_id, t.kind, bool_or(t.sits_with), t.because,
        case when bool_or(t.until is null) then null else max(t.until) end, app.shared_with(t.agency_id)
      from told t group by 1, t.agency_id, t.kind, t.name, t.because
      order by t.kind <> 'CHILDRENS_SERVICES', t.name, min(t.display_name) filter (where t.named or t.sits_with) nulls last, t.because $$;
`;

/** A place that is protected: nobody outside children's services reads where it is, of what kind, nor whether it is suitable. */
const protectedPlaces = `
  create policy accommodation_record_protected on accommodation_record as restrictive for select to waymark_run
    using (${inChildrensServices} or not exists (select from young_person y where y.id = accommodation_record.young_person_id and y.home_protected));
`;

const owners = ruled({
  'app.hidden_marks()': 'waymark_run, waymark_operator',
  'app.batches_with_findings()': 'waymark_run, waymark_operator',
  'app.forget_findings(uuid[])': 'waymark_run, waymark_operator',
  'app.who_can_see(uuid)': 'waymark_run',
});

const whoCanSeeBefore = `
  create function app.who_can_see(person uuid)
    returns table (worker_id uuid, agency_id uuid, because text, until timestamptz, shared text[])
    language sql stable strict ${pinned} as $$
    select w.id, w.agency_id, o.because, o.until, app.shared_with(w.agency_id)
      from (
        select c.worker_id, c.because, max(c.closes_at) as until ${since}
      ) o join worker w on w.id = o.worker_id join agency g on g.id = w.agency_id
      where ${active} and (select ${opens})
      order by g.kind <> 'CHILDRENS_SERVICES', g.name, w.display_name, o.because $$;
`;
