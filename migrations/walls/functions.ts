import { pinned, ruled } from './ruled.js';
import { agencyForPeople, me, meForPeople, myAgency } from './words.js';

/**
 * What somebody must know who may not see the rows: the places of an agenda they sit in, where the next item goes. They
 * answer with numbers, ids and states, and ask for themselves who is asking.
 */
const agenda = `
  create function app.sits_in(asked meeting) returns boolean language sql stable ${pinned} as $$
    select asked.chair_id = app.me() or asked.minute_taker_id = app.me()
      or exists (select from panel_member pm where pm.panel_id = asked.panel_id and pm.worker_id = app.me()
        and pm.from_on <= current_date and current_date < pm.to_on)
      or (app.sees_everyone() and exists (select from panel p where p.id = asked.panel_id and p.kind = 'TRANSITIONS'))
      or exists (select from agenda_item i where i.meeting_id = asked.id and i.presenter_id = app.me() and i.state <> 'WITHDRAWN') $$;

  create function app.agenda_lines(meetings uuid[], items uuid[])
    returns table (id uuid, meeting_id uuid, place integer, minutes integer, state text)
    language plpgsql stable rows 20 ${pinned} as $$
  declare
    hidden uuid[] := app.hidden_people();
    sat_in uuid[] := array(select m.id from meeting m where m.id in (select unnest(meetings)
      union select i.meeting_id from agenda_item i where i.id = any (items)) and app.sits_in(m));
  begin
    return query
      select i.id, i.meeting_id, i.position, i.minutes, i.state from agenda_item i
        where i.meeting_id = any (sat_in) and i.meeting_id = any (meetings) and i.state <> 'WITHDRAWN'
          and (i.young_person_id is null or i.young_person_id <> all (hidden))
      union
      select i.id, i.meeting_id, i.position, i.minutes, i.state from agenda_item i where i.id = any (items) and i.meeting_id = any (sat_in)
          and (i.young_person_id is null or i.young_person_id <> all (hidden));
  end $$;

  create function app.agenda_figures(of_meeting uuid)
    returns table (items integer, listed integer, without_presenter integer, live_position integer, booked_minutes integer)
    language sql stable rows 1 ${pinned} as $$
    select count(*)::int, count(*) filter (where state = 'LISTED')::int,
      count(*) filter (where young_person_id is not null and presenter_id is null)::int,
      max(position) filter (where state = 'IN_DISCUSSION'), coalesce(sum(minutes), 0)::int
      from agenda_item where meeting_id = of_meeting and state <> 'WITHDRAWN'
        and (young_person_id is null or young_person_id <> all ((select app.hidden_people())::uuid[])) $$;

  create function app.meetings_presented() returns uuid[] language sql stable ${pinned} as $$
    select array(select distinct i.meeting_id from agenda_item i where i.presenter_id = app.me() and i.state <> 'WITHDRAWN') $$;

  create function app.next_place(of_meeting uuid) returns integer language sql stable ${pinned} as $$
    select greatest(max(position), 0) + 1 from agenda_item where meeting_id = of_meeting $$;

  create function app.steers_meeting(of_meeting uuid) returns boolean language sql stable ${pinned} as $$
    select app.sees_everyone() or exists (select from meeting m left join panel_member pm on pm.panel_id = m.panel_id
      and pm.worker_id = app.me() and pm.from_on <= current_date and current_date < pm.to_on
      where m.id = of_meeting and (app.me() in (m.chair_id, m.minute_taker_id) or pm.part in ('CHAIR', 'DEPUTY', 'MINUTE_TAKER'))) $$;

  -- Moves everybody between two places, those too that whoever orders the agenda does not see.
  create function app.move_line(of_meeting uuid, line uuid, came_from integer, to_place integer) returns void
    language plpgsql volatile ${pinned} as $$
  begin
    if not app.steers_meeting(of_meeting) then raise exception 'not theirs to order' using errcode = 'insufficient_privilege'; end if;
    update agenda_item set position = case when id = line then to_place when to_place < came_from then position + 1 else position - 1 end
      where meeting_id = of_meeting and position between least(came_from, to_place) and greatest(came_from, to_place);
  end $$;

  create function app.take_line_out(of_meeting uuid, line uuid, place integer) returns void
    language plpgsql volatile ${pinned} as $$
  begin
    if not app.steers_meeting(of_meeting) then raise exception 'not theirs to order' using errcode = 'insufficient_privilege'; end if;
    update agenda_item set position = (select least(min(position), 0) - 1 from agenda_item where meeting_id = of_meeting)
      where id = line and meeting_id = of_meeting;
    update agenda_item set position = position - 1 where meeting_id = of_meeting and position > place;
  end $$;
`;

/** How many actions a commitment has, whoever they are about: numbers, and nobody’s name. */
const counts = `
  create function app.actions_for_commitments(commitments uuid[])
    returns table (commitment_id uuid, open_actions integer, done_actions integer) language sql stable ${pinned} as $$
    select a.commitment_id, count(*) filter (where a.open)::int, count(*) filter (where a.state = 'VERIFIED')::int
      from action a where app.me() is not null and a.commitment_id = any (commitments) group by a.commitment_id $$;
`;

const made = ruled({
  'app.actions_for_commitments(uuid[])': 'waymark_run',
  'app.sits_in(meeting)': '',
  'app.agenda_lines(uuid[], uuid[])': 'waymark_run',
  'app.agenda_figures(uuid)': 'waymark_run',
  'app.meetings_presented()': 'waymark_run',
  'app.next_place(uuid)': 'waymark_run',
  'app.steers_meeting(uuid)': '',
  'app.move_line(uuid, uuid, integer, integer)': 'waymark_run',
  'app.take_line_out(uuid, uuid, integer)': 'waymark_run',
});

/** The counts must be right whoever writes, and however little of the rest they see. */
const counting: Readonly<Record<string, string>> = {
  'count_people()': '',
  'count_actions()': '',
  'count_referrals()': '',
  'recount_people(uuid[])': 'waymark_run',
  'recount_measures()': '',
};
const counted = ['measure_lane()', 'add_to_buckets(measure_change[])', 'measures_of(uuid[])'].join(', ');

const counters = `
  ${Object.keys(counting)
    .map((name) => `alter function ${name} ${pinned};`)
    .join('\n  ')}
  ${ruled(counting)}
  revoke execute on function ${counted} from public;
  grant execute on function ${counted} to waymark_rules;
`;

/** What these functions of the rules keep. */
const needs = `
  grant usage on schema public to waymark_rules;
  grant update (position) on agenda_item to waymark_rules;
  grant update (id) on young_person to waymark_rules;
  grant select, insert, update, delete on measure_share, measure_bucket to waymark_rules;
  create index meeting_of_chair on meeting (chair_id);
  create index meeting_of_minute_taker on meeting (minute_taker_id);
  create index agenda_item_of_presenter on agenda_item (presenter_id);
`;

/**
 * Whom, and which areas of plans, the actions and referrals of whoever asks are for: it opens a name and an area, and nothing else.
 * Read as the rules’ owner: a policy that looked into the tables themselves would ask theirs again.
 */
const ties = `
  create view my_tie with (security_barrier = true) as
    select a.young_person_id, a.plan_part_id from action a
      where a.owner_agency_id = ${agencyForPeople} or a.owner_id = ${meForPeople} or a.raised_by_id = ${meForPeople}
    union all
    select r.young_person_id, r.plan_part_id from housing_referral r
      where ${meForPeople} is not null and (r.referrer_id = ${me} or (r.agency_id = ${myAgency} and r.state <> 'DRAFT'));
  grant select on my_tie to waymark_run;

  grant create on schema public to waymark_rules;
  alter view my_tie owner to waymark_rules;
  revoke create on schema public from waymark_rules;
`;

export const functions: readonly string[] = [agenda, counts, made, counters, needs, ties];

export const withoutFunctions = `
  ${Object.keys(counting)
    .flatMap((name) => [
      `alter function ${name} owner to current_user`,
      `alter function ${name} security invoker`,
      `alter function ${name} reset search_path`,
    ])
    .join(';\n  ')};
  grant execute on function ${counted}, ${Object.keys(counting).join(', ')} to public;
  drop view my_tie;
  drop index meeting_of_chair, meeting_of_minute_taker, agenda_item_of_presenter;
  drop function app.actions_for_commitments, app.take_line_out, app.move_line, app.steers_meeting, app.next_place, app.meetings_presented, app.agenda_figures,
    app.agenda_lines, app.sits_in;
`;
